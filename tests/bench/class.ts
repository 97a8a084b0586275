/**
 * A class of 300 reports: the page with two workers beside the command line with two jobs, and what the page is like with
 * all of them.
 *
 * Run: `npx tsx tests/bench/class.ts`, after `npm run build`. The ratio counts, not the seconds.
 */
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { drawDocuments } from '../../fixtures/generate/class-documents'
import { launchBrowser, projectPath, seconds, serve } from './shared'

const REPORTS = 300
/** What the project set itself. */
const AIM = 1.3
const LONGEST_TASK = 50

const folder = mkdtempSync(join(tmpdir(), 'strongsuit-class-'))
const reports = join(folder, 'reports')
mkdirSync(reports)
const { files } = await drawDocuments(1, REPORTS)
for (const { name, bytes } of files.slice(0, REPORTS)) writeFileSync(join(reports, name), bytes)
const paths = readdirSync(reports).map((name) => join(reports, name))

function commandLine(): number {
  const start = performance.now()
  const { status, stderr } = spawnSync(
    process.execPath,
    [projectPath('cli/strongsuit.mjs'), 'class', reports, '--jobs', '2', '--json'],
    { encoding: 'utf8' },
  )
  if (status !== 0) throw new Error(stderr)
  return performance.now() - start
}

/** Megabytes that the browser's processes hold, those of its workers among them. */
function heldBy(pids: readonly number[]): number {
  const resident = (pid: number): number =>
    Number(/^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0)
  return Math.round(pids.reduce((sum, pid) => sum + resident(pid), 0) / 1024)
}

/** How many are read; all of them once nothing says so any more. */
async function readCount(page: Page): Promise<number> {
  const [said = ''] = await page.getByText(/^\d+ of \d+ read/).allTextContents()
  return Number(/^\d+/.exec(said)?.[0] ?? REPORTS)
}

/** Notes every task over the limit. Runs in the page, as text. */
const watchTasks = `
  globalThis.longTasks = []
  new PerformanceObserver((list) => longTasks.push(...list.getEntries().map(({ duration }) => Math.round(duration))))
    .observe({ type: 'longtask' })`

commandLine() // The first call puts the sources together.
const cli = commandLine()

const site = await serve('out')
const browser = await launchBrowser()
try {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
  const page = await context.newPage()
  const devtools = await browser.newBrowserCDPSession()
  const { processInfo } = await devtools.send('SystemInfo.getProcessInfo')
  const renderers = processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id)
  await page.goto(`${site.url}/class/`)
  const input = page.getByLabel('Choose files')
  await input.waitFor()
  // The site is kept for offline, and the reader warmed, while the page is idle.
  await page.waitForTimeout(4_000)
  const start = performance.now()
  await input.setInputFiles(paths)
  await page.getByText(/^\d+ of \d+ read/).waitFor()
  const held: number[] = []
  for (const part of [100, 200, REPORTS]) {
    while ((await readCount(page)) < part) await page.waitForTimeout(50)
    held.push(heldBy(renderers))
  }
  await page.getByText(`Reports (${REPORTS})`).waitFor()
  const took = performance.now() - start
  console.log(
    `${REPORTS} reports: ${seconds(took)} on the page, ${seconds(cli)} on the command line: ${(took / cli).toFixed(2)}, aim ${AIM} or less`,
  )
  console.log(`memory of the page with 100, 200, 300 read: ${held.map((size) => `${size} MB`).join(', ')}`)

  await page.getByText(`Reports (${REPORTS})`).click()
  await page.evaluate(watchTasks)
  const sort = page.getByLabel('Sort by')
  for (const by of ['By score', 'By student', 'By file']) await sort.selectOption({ label: by })
  await page.getByRole('searchbox', { name: 'Find' }).pressSequentially('29', { delay: 100 })
  await page.getByRole('searchbox', { name: 'Find' }).fill('')
  for (let turn = 0; turn < 5; turn++) await page.getByRole('button', { name: 'Next' }).click()
  for (let turn = 0; turn < 30; turn++) {
    await page.mouse.wheel(0, turn < 15 ? 400 : -400)
    await page.waitForTimeout(50)
  }
  const tasks = await page.evaluate<number[]>('longTasks')
  console.log(
    `sorting, filtering, paging, scrolling: ${tasks.length} tasks over ${LONGEST_TASK} ms${tasks.length > 0 ? ` (${tasks.join(', ')} ms)` : ''}`,
  )

  await page.getByLabel('Save this class in this browser').check()
  await page.waitForTimeout(2_000)
  const reload = performance.now()
  await page.reload()
  await page.getByText(`Reports (${REPORTS})`).waitFor()
  console.log(`kept, all of them are back ${seconds(performance.now() - reload)} after a reload`)
} finally {
  await browser.close()
  site.close()
  rmSync(folder, { recursive: true })
}
