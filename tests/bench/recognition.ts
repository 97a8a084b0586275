/**
 * How much longer reading a page as a picture takes than the recognition alone, told to recognize the same picture.
 *
 * Run: `npx tsx tests/bench/recognition.ts [picture ...]`. Both are measured in one warm process, taking turns, by the
 * time that the processor works (all threads together): a machine that does other things as well changes it little.
 */
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import { createWorker, OEM } from 'tesseract.js'
import { readDocument } from '../../lib/document/read'
import { pictures } from '../../lib/document/recognition-node'
import { median, seconds, usualPictures } from './shared'

const ROUNDS = 3

interface Took {
  readonly wall: number
  readonly cpu: number
}

async function timed(run: () => Promise<unknown>): Promise<Took> {
  const [start, before] = [performance.now(), process.cpuUsage()]
  await run()
  const { user, system } = process.cpuUsage(before)
  return { wall: performance.now() - start, cpu: (user + system) / 1000 }
}

const data = dirname(createRequire(import.meta.url).resolve('@tesseract.js-data/eng/package.json'))
const started = await timed(async () => {
  const worker = await createWorker('eng', OEM.LSTM_ONLY, {
    langPath: join(data, '4.0.0_best_int'),
    cacheMethod: 'none',
    gzip: true,
  })
  await worker.terminate()
})
console.log(`starting the recognition: ${seconds(started.cpu)} of processor, ${seconds(started.wall)} in all`)

const bare = await createWorker('eng', OEM.LSTM_ONLY, {
  langPath: join(data, '4.0.0_best_int'),
  cacheMethod: 'none',
  gzip: true,
})
for (const path of process.argv.length > 2 ? process.argv.slice(2) : usualPictures) {
  const bytes = await readFile(path)
  const alone = () => bare.recognize(bytes, {}, { blocks: true })
  const whole = () =>
    readDocument(new Uint8Array(bytes), { file: basename(path), pictures: async () => pictures.pages })
  const times: { alone: Took[]; whole: Took[] } = { alone: [], whole: [] }
  for (let round = 0; round <= ROUNDS; round++) {
    const took = { alone: await timed(alone), whole: await timed(whole) }
    // The first round warms up.
    if (round === 0) continue
    times.alone.push(took.alone)
    times.whole.push(took.whole)
  }
  const of = (which: 'alone' | 'whole', what: keyof Took): number => median(times[which].map((took) => took[what]))
  const ratio = of('whole', 'cpu') / of('alone', 'cpu')
  console.log(
    `${basename(path)}: recognition alone ${seconds(of('alone', 'cpu'))} (${seconds(of('alone', 'wall'))} in all), ` +
      `whole read ${seconds(of('whole', 'cpu'))} (${seconds(of('whole', 'wall'))} in all), ratio ${ratio.toFixed(2)}`,
  )
}
await bare.terminate()
await pictures.close()
