import { expect } from '@playwright/test'
import { openReport } from './report-kept'
import { visit } from './support'
import { test } from './test'

// What is fetched ahead goes through it.
test.use({ serviceWorkers: 'allow', savesData: false })

const paths = [
  '/',
  '/hand/',
  '/check/',
  '/report/',
  '/stories/',
  '/rehearse/',
  '/plan/',
  '/goal/',
  '/brief/',
  '/archive/',
  '/share/',
  '/shared/',
  '/class/',
  '/guide/',
  '/sources/',
]

for (const kept of [false, true])
  test(`the console stays empty on every page, ${kept ? 'with' : 'without'} a report`, async ({ page }) => {
    test.slow()
    const said: string[] = []
    page.on('console', (message) => said.push(`${new URL(page.url()).pathname} ${message.type()}: ${message.text()}`))
    page.on('pageerror', (error) => said.push(`${new URL(page.url()).pathname}: ${error.message}`))
    if (kept) await openReport(page, { truth: 'ck-boxes-05' })
    for (const path of paths) {
      await visit(page, path)
      await page.waitForLoadState('networkidle')
      // Browsers warn of styles that were fetched ahead and not used, seconds later; here without the wait.
      const unused = await page.evaluate(() => {
        const links = (rel: string) => [...document.querySelectorAll<HTMLLinkElement>(`link[rel=${rel}]`)]
        const used = links('stylesheet').map(({ href }) => href)
        return links('preload').flatMap(({ as, href }) => (as === 'style' && !used.includes(href) ? [href] : []))
      })
      expect(unused, path).toEqual([])
    }
    expect(said).toEqual([])
  })
