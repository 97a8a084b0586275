/**
 * In the browser: from a file chosen to its profile drawn, beside pdf.js alone on the same files in the same browser.
 *
 * Run: `npx tsx tests/bench/page.ts`, after `npm run build`. Each run has a fresh profile; a file is chosen three seconds
 * after the page has loaded, when the page has warmed its reader with documents of its own, or at once. pdf.js alone gets
 * rounds that are not counted. The ratio counts, not the milliseconds.
 */
import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { launchBrowser, median, projectPath, serve } from './shared'

const ROUNDS = 15
const WARM_UP = 8

/** Of two layouts, by turns. */
const files = ['ck-boxes-05', 'ck-bars-01'].map((name) => projectPath(`fixtures/samples/${name}.pdf`))

/** Milliseconds after the page has loaded. */
const moments = [3_000, 300] as const

/** Milliseconds of pdf.js alone: text and operations of all pages, its own worker kept. */
async function pdfjsAlone(page: Page, url: string, file: string): Promise<readonly number[]> {
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
async function untilDrawn(page: Page, url: string, file: string, moment: number): Promise<number> {
  await page.goto(url)
  const input = page.locator('input[type="file"]')
  await input.waitFor({ state: 'attached' })
  await page.waitForTimeout(moment)
  await page.evaluate(watch)
  await input.setInputFiles(file)
  return page.evaluate<number>('drawn')
}

const site = await serve('out')
const library = await serve('node_modules/pdfjs-dist')
const browser = await launchBrowser()
try {
  const alone: number[] = []
  for (const file of files) alone.push(...(await pdfjsAlone(await browser.newPage(), library.url, file)))
  for (const moment of moments) {
    const times: number[] = []
    for (let round = 0; round < ROUNDS; round++) {
      const context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
      const file = files[round % files.length] ?? ''
      times.push(await untilDrawn(await context.newPage(), site.url, file, moment))
      await context.close()
    }
    const [drawn, floor] = [median(times), median(alone)]
    console.log(
      `chosen ${moment} ms after loading: profile drawn after ${drawn.toFixed(0)} ms; pdf.js alone ${floor.toFixed(0)} ms; ratio ${(drawn / floor).toFixed(1)}`,
    )
  }
} finally {
  await browser.close()
  site.close()
  library.close()
}
