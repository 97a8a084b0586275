import { readFileSync } from 'node:fs'
import { expect } from '@playwright/test'
import { bomb, cycle } from '../contract/hostile-documents'
import { visit } from './support'
import { test } from './test'

/** For any file, in kilobytes, as the system counts them. */
const MOST = 1024 * 1024

test('what would fill the memory is refused before it has', async ({ browser, page }) => {
  await visit(page, '/')
  for (const [name, bytes] of Object.entries({ bomb: bomb(), cycle: cycle() })) {
    const file = { name: `${name}.pdf`, mimeType: 'application/pdf', buffer: Buffer.from(bytes) }
    await page.locator('input[type="file"]').first().setInputFiles(file)
    await expect(page.getByRole('main')).toContainText(file.name)
    await expect(page.getByRole('heading', { level: 2 }).first()).toContainText('The file is too large')
  }
  if (process.platform !== 'linux') return
  const system = await browser.newBrowserCDPSession()
  const { processInfo } = await system.send('SystemInfo.getProcessInfo')
  for (const { id, type } of processInfo) {
    const [, most] = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${id}/status`, 'utf8')) ?? []
    expect(Number(most), type).toBeLessThan(MOST)
  }
})
