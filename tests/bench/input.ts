/**
 * From a key or a choice to the next frame painted, the processor slowed four times, beside a bare page with one input.
 *
 * Run: `npx tsx tests/bench/input.ts`, after `npm run build`. A hundred inputs each, once the site is kept for offline;
 * three runs, of which the median is printed. Milliseconds hang on the machine: what counts is how far each stands above
 * the bare page.
 */
import type { Page } from '@playwright/test'
import { openReport } from '../browser/report-kept'
import { untilKept } from '../browser/support'
import { launchBrowser, median, serve } from './shared'

const RUNS = 3
const INPUTS = 100
const SLOWED = 4
/** What the project set itself, in milliseconds at the 95th percentile. */
const AIM = 50

/** Runs in the page, as text: notes how long after a key that changes something the frame that shows it is painted. */
const watch = `
  var waits = []
  addEventListener('keydown', ({ key, timeStamp }) => {
    if (/^([123]|Enter)$/.test(key)) requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = () => waits.push(performance.now() - timeStamp)
      port2.postMessage(null)
    })
  }, { capture: true })`

const percentile = (values: readonly number[], share: number): number =>
  [...values].sort((a, b) => a - b)[Math.ceil(share * values.length) - 1] ?? Number.NaN

/** Waits for the frame of each input before the next, as no one types into a frame that is not there yet. */
async function waitsOf(page: Page, input: (turn: number) => Promise<unknown>): Promise<readonly number[]> {
  await page.evaluate(watch)
  for (let turn = 0; turn < INPUTS; turn++) {
    await input(turn)
    await page.waitForFunction((count) => (globalThis as unknown as { waits: number[] }).waits.length > count, turn)
  }
  return page.evaluate<number[]>('waits')
}

/** Each round of the eighteen areas marks another level than the one before. */
const keys = (page: Page) => (turn: number) => page.keyboard.press(`${1 + ((turn + Math.floor(turn / 18)) % 3)}`)

const kept = { truth: 'ck-boxes-05', choices: { specialty: 'internal-medicine', applicant: 'us-md' } } as const

/** Choose the options of a list one after the other: opened by the mouse, chosen by a key. */
async function options(page: Page, url: string, label: string) {
  await openReport(page, kept, url)
  await untilKept(page)
  const word = page.getByRole('region', { name: 'The answer' }).getByRole('button', { name: `change ${label}` })
  return async () => {
    await word.click()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
  }
}

const ways: Readonly<Record<string, (page: Page, url: string) => Promise<(turn: number) => Promise<unknown>>>> = {
  'a bare page with one input': async (page, url) => {
    await page.goto(`${url}/theme.js`)
    await page.setContent('<input autofocus>')
    await page.locator('input').focus()
    return keys(page)
  },
  'an area marked by hand': async (page, url) => {
    await page.goto(`${url}/hand/`)
    await untilKept(page)
    await page.getByLabel('Score', { exact: true }).fill('251')
    const first = page.getByRole('group', { name: 'Applying Foundational Science Concepts' }).locator('input').first()
    return async (turn) => {
      // From the last of the eighteen back to the first, which is no key and is painted before the next.
      if (turn % 18 === 0) {
        await first.focus()
        await page.waitForTimeout(500)
      }
      await keys(page)(turn)
    }
  },
  'a specialty chosen': (page, url) => options(page, url, 'specialty'),
  'an applicant type chosen': (page, url) => options(page, url, 'applicant type'),
}

const site = await serve('out')
const browser = await launchBrowser()
try {
  for (const [name, way] of Object.entries(ways)) {
    const runs: (readonly number[])[] = []
    for (let run = 0; run < RUNS; run++) {
      const context = await browser.newContext({ viewport: { width: 1280, height: 800 } })
      const page = await context.newPage()
      const input = await way(page, site.url)
      const devtools = await context.newCDPSession(page)
      await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWED })
      runs.push(await waitsOf(page, input))
      await context.close()
    }
    const say = (share: number): string => median(runs.map((waits) => percentile(waits, share))).toFixed(0)
    console.log(`${name}: ${say(0.5)} ms, at the 95th percentile ${say(0.95)} ms, aim ${AIM} or less`)
  }
} finally {
  await browser.close()
  site.close()
}
