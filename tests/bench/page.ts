/**
 * In the browser: from a file chosen to its profile drawn, beside pdf.js alone on the same file in the same browser.
 *
 * Run: `npx tsx tests/bench/page.ts`, after `npm run build`. Worker and engine are warm on both sides: the page warms its
 * own while idle, pdf.js alone gets rounds that are not counted. The ratio counts, not the milliseconds.
 */
import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { launchBrowser, median, projectPath, serve } from './shared'

const ROUNDS = 15
const WARM_UP = 8

const file = projectPath('fixtures/samples/ck-boxes-05.pdf')

/** Milliseconds of pdf.js alone: text and operations of all pages, its own worker kept. */
async function pdfjsAlone(page: Page, url: string): Promise<readonly number[]> {
  await page.goto(`${url}/package.json`)
  return page.evaluate(
    async ({ bytes, rounds, warmUp }) => {
      // Written for the browser alone: the package is served beside this page, not installed for it.
      const address = '/legacy/build/pdf.mjs'
      const pdfjs = await import(address)
      pdfjs.GlobalWorkerOptions.workerSrc = '/legacy/build/pdf.worker.mjs'
      const worker = new pdfjs.PDFWorker()
      const times: number[] = []
      for (let round = 0; round < rounds + warmUp; round++) {
        const start = performance.now()
        const document = await pdfjs.getDocument({ data: new Uint8Array(bytes), worker, cMapUrl: '/cmaps/' }).promise
        for (let number = 1; number <= document.numPages; number++) {
          const part = await document.getPage(number)
          await part.getTextContent()
          await part.getOperatorList()
        }
        if (round >= warmUp) times.push(performance.now() - start)
        await document.destroy()
      }
      return times
    },
    { bytes: [...readFileSync(file)], rounds: ROUNDS, warmUp: WARM_UP },
  )
}

/** Runs in the page, as text: what compiles this file adds helpers that the page does not have. */
const watch = `
  var drawn = new Promise((resolve) => {
    let start = 0
    addEventListener('change', () => { start = performance.now() }, { capture: true, once: true })
    requestAnimationFrame(function look() {
      if (start > 0 && document.querySelector('#profile svg')) resolve(performance.now() - start)
      else requestAnimationFrame(look)
    })
  })`

/** Milliseconds from the file's choice to the first frame that shows the profile on the report page. */
async function untilDrawn(page: Page, url: string): Promise<number> {
  await page.goto(url)
  const input = page.locator('input[type="file"]')
  await input.waitFor({ state: 'attached' })
  // The reader is warmed while the page is idle.
  await page.waitForTimeout(4_000)
  await page.evaluate(watch)
  await input.setInputFiles(file)
  return page.evaluate<number>('drawn')
}

const site = await serve('out')
const library = await serve('node_modules/pdfjs-dist')
const browser = await launchBrowser()
try {
  const alone = median(await pdfjsAlone(await browser.newPage(), library.url))
  const times: number[] = []
  for (let round = 0; round < ROUNDS; round++) {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
    times.push(await untilDrawn(await context.newPage(), site.url))
    await context.close()
  }
  const drawn = median(times)
  console.log(
    `from file to drawn profile ${drawn.toFixed(0)} ms; pdf.js alone ${alone.toFixed(0)} ms; ratio ${(drawn / alone).toFixed(1)}`,
  )
} finally {
  await browser.close()
  site.close()
  library.close()
}
