/**
 * In the browser: from a picture chosen to its reading drawn; what is shipped for pictures, and that a PDF with text asks
 * for none of it.
 *
 * Run: `npx tsx tests/bench/recognition-page.ts [picture or PDF of pictures ...]`, after `npm run build`. Cold: the first
 * picture of a new browser profile, the networks loaded from the site. Warm: the next one. Times are those of the clock
 * and, in brackets, of all the browser's processes, which a machine that does other things as well changes little.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Browser, Page } from '@playwright/test'
import { launchBrowser, median, projectPath, type Site, seconds, serve, usualPictures } from './shared'

const ROUNDS = 3

/** What only pictures need. */
const isForPictures = (path: string): boolean => /^\/(ocr\/|workers\/pictures\.js)/.test(path)

interface Took {
  readonly wall: number
  readonly cpu: number
}

/** Milliseconds that the processor has worked for all processes of the browser. */
async function processorTime(browser: Browser): Promise<number> {
  const session = await browser.newBrowserCDPSession()
  const { processInfo } = await session.send('SystemInfo.getProcessInfo')
  await session.detach()
  return 1000 * processInfo.reduce((sum, { cpuTime }) => sum + cpuTime, 0)
}

async function timed(browser: Browser, run: () => Promise<number>): Promise<Took> {
  const before = await processorTime(browser)
  const wall = await run()
  return { wall, cpu: (await processorTime(browser)) - before }
}

/** Runs in the page, as text: what compiles this file adds helpers that the page does not have. */
const watch = `
  var drawn = new Promise((resolve) => {
    let start = 0
    addEventListener('change', () => { start = performance.now() }, { capture: true, once: true })
    requestAnimationFrame(function look() {
      const shown = document.querySelector('[data-status="refused"], #profile svg, li[data-path="score"]')
      if (start > 0 && shown) resolve(performance.now() - start)
      else requestAnimationFrame(look)
    })
  })`

/** The open page, its reader warmed while idle; the first time the page's own parts are kept meanwhile. */
async function openPage(page: Page, site: Site): Promise<void> {
  await page.goto(site.url)
  await page.locator('input[type="file"]').waitFor({ state: 'attached' })
  await page.waitForTimeout(5_000)
  await page.evaluate(watch)
}

/** Milliseconds from the file's choice to the first frame that shows what was read: the report, or the check. */
async function untilDrawn(page: Page, file: string): Promise<number> {
  await page.locator('input[type="file"]').setInputFiles(file)
  return page.evaluate<number>('drawn')
}

/** First and second picture of a new browser profile. */
async function read(browser: Browser, site: Site, file: string): Promise<readonly [cold: Took, warm: Took]> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
  const page = await context.newPage()
  await openPage(page, site)
  const cold = await timed(browser, () => untilDrawn(page, file))
  await openPage(page, site)
  const warm = await timed(browser, () => untilDrawn(page, file))
  await context.close()
  return [cold, warm]
}

function printSizes(): void {
  const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(0)} kB`
  const paths = ['workers/pictures.js', ...readdirSync(projectPath('out/ocr')).map((name) => join('ocr', name))]
  for (const path of paths) {
    const bytes = readFileSync(join(projectPath('out'), path))
    console.log(`/${path}: ${kilobytes(bytes.length)}, gzipped ${kilobytes(gzipSync(bytes, { level: 9 }).length)}`)
  }
}

/** What opening a PDF with text, and looking at its pages, asks the site for. */
async function printRequestsOfPdf(browser: Browser, site: Site): Promise<void> {
  const context = await browser.newContext()
  const asked: string[] = []
  context.on('request', (request) => asked.push(new URL(request.url()).pathname))
  const page = await context.newPage()
  await openPage(page, site)
  await untilDrawn(page, projectPath('fixtures/samples/ck-boxes-05.pdf'))
  // By the page's own link: loaded anew before the browser has kept the document, it would have none.
  await page.getByRole('navigation').getByRole('link', { name: 'Check' }).click()
  await page.getByRole('img', { name: /Page 1 of/ }).waitFor()
  await context.close()
  const [own, forPictures] = [asked.filter((path) => !isForPictures(path)), asked.filter(isForPictures)]
  console.log(
    `a PDF with text: ${own.length} parts of the site loaded or kept ahead, ${forPictures.length} of what reads pictures`,
  )
}

const usual = [...usualPictures, projectPath('fixtures/samples/scan-01.pdf')]

const site = await serve('out')
const browser = await launchBrowser()
try {
  printSizes()
  await printRequestsOfPdf(browser, site)
  for (const path of process.argv.length > 2 ? process.argv.slice(2) : usual) {
    const times: { cold: Took[]; warm: Took[] } = { cold: [], warm: [] }
    for (let round = 0; round < ROUNDS; round++) {
      const [cold, warm] = await read(browser, site, path)
      times.cold.push(cold)
      times.warm.push(warm)
    }
    const of = (which: keyof typeof times, what: keyof Took): number => median(times[which].map((took) => took[what]))
    const said = (which: keyof typeof times): string => `${seconds(of(which, 'wall'))} (${seconds(of(which, 'cpu'))})`
    console.log(`${basename(path)}: cold ${said('cold')}, warm ${said('warm')}`)
  }
} finally {
  await browser.close()
  site.close()
}
