/**
 * Reads every picture of the fixtures and says how much of it was right: the whole set, of which the tests take a part.
 *
 * Run: `npx tsx tests/bench/pictures.ts [regular expression for file names]`
 */
import { basename } from 'node:path'
import { documents } from '../contract/documents'
import { sweep, total } from '../contract/sweep'

const wanted = new RegExp(process.argv[2] ?? '.')
const cases = documents({ pictures: true }).filter(({ path }) => wanted.test(basename(path)))
const started = performance.now()
const swept = await sweep(cases)
const seconds = (performance.now() - started) / 1000

for (const { path, tally, differences } of swept) {
  console.log(`${basename(path)}: ${tally.right} of ${tally.values} right, ${tally.wrong} wrong`)
  for (const difference of differences) console.log(`    ${difference}`)
}
const { values, right, wrong } = total(swept)
const share = (part: number): string => `${((100 * part) / values).toFixed(2)} %`
console.log(`${cases.length} documents in ${seconds.toFixed(0)} s: ${share(right)} right, ${share(wrong)} wrong`)
