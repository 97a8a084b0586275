/**
 * How much longer a whole reading takes than pdf.js alone takes to hand over text and drawing operations.
 *
 * Run: `npx tsx tests/bench/read.ts [file.pdf ...]`. Both are measured in one warm process, taking turns, so that
 * whatever else the machine does meets both alike; the ratio of the medians is what counts, not the milliseconds.
 */
import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readDocument } from '../../lib/document/read'
import { installedAssets, loadPdfjs, unusedFonts } from '../../lib/pdf/pdfjs'
import { readPdfPages } from '../../lib/pdf/read-pages'

const ROUNDS = 60
const WARM_UP = 50
/** What the project set itself. */
const AIM = 1.25

const sample = (name: string): string => fileURLToPath(new URL(`../../fixtures/samples/${name}`, import.meta.url))

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN

async function timed(run: () => Promise<void>): Promise<number> {
  const start = performance.now()
  await run()
  return performance.now() - start
}

/** pdf.js alone, with the same settings: nothing of fonts that only painting needs. */
async function pdfjsAlone(bytes: Uint8Array): Promise<void> {
  const pdfjs = await loadPdfjs()
  const task = pdfjs.getDocument({
    data: bytes.slice(),
    ...(await installedAssets()),
    isEvalSupported: false,
    useSystemFonts: true,
    disableFontFace: false,
    ownerDocument: unusedFonts as unknown as HTMLDocument,
    verbosity: 0,
  })
  const document = await task.promise
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number)
    await page.getTextContent()
    await page.getOperatorList()
  }
  await task.destroy()
}

async function compare(path: string): Promise<void> {
  const bytes = new Uint8Array(await readFile(path))
  const file = basename(path)
  const alone = (): Promise<void> => pdfjsAlone(bytes)
  const pages = async (): Promise<void> => {
    await readPdfPages(bytes)
  }
  const whole = async (): Promise<void> => {
    await readDocument(bytes, { file, ocr: 'never' })
  }
  const runs = { alone, pages, whole }
  const names = Object.keys(runs) as (keyof typeof runs)[]
  const times: Record<keyof typeof runs, number[]> = { alone: [], pages: [], whole: [] }
  for (let round = 0; round < WARM_UP + ROUNDS; round++) {
    // Who goes first changes, so that none always pays for another's garbage.
    for (const which of round % 2 === 0 ? names : names.toReversed()) {
      const took = await timed(runs[which])
      if (round >= WARM_UP) times[which].push(took)
    }
  }
  const base = median(times.alone)
  const say = (name: keyof typeof runs): string =>
    `${median(times[name]).toFixed(1)} ms (${(median(times[name]) / base).toFixed(2)})`
  console.log(
    `${file}: pdf.js alone ${base.toFixed(1)} ms; up to pages ${say('pages')}; whole read ${say('whole')}, aim ${AIM} or less`,
  )
}

const files = process.argv.slice(2)
for (const path of files.length > 0 ? files : [sample('ck-boxes-01.pdf'), sample('ck-boxes-05.pdf')])
  await compare(path)
