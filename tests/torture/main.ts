/** `npm run torture`: mutants until the count or the time is reached. Drawings of what is in doubt are kept to be looked at. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { Readers } from '../../cli/reader/readers'
import type { Outcome } from '../../lib/reports/schema'
import { crop, type Drawing, hasPoppler } from './drawing'
import { lookedAt } from './looked-at'
import { kinds } from './mutants'
import { type Read, torture } from './torture'

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '14' },
    count: { type: 'string', default: '300' },
    from: { type: 'string', default: '0' },
    seconds: { type: 'string' },
    keep: { type: 'string', default: 'test-results/torture' },
  },
})
if (!hasPoppler()) throw new Error('pdftoppm is missing: install poppler-utils.')
const [seed, from, count] = [Number(values.seed), Number(values.from), Number(values.count)]
const until = values.seconds ? Date.now() + 1000 * Number(values.seconds) : Number.POSITIVE_INFINITY

const readers = new Readers()
const read: Read = async (bytes, file) => {
  const task = { wanted: 'outcomes', bytes, file, ocr: 'never', password: undefined } as const
  const result = await readers.read(
    async () => task,
    () => {},
  )
  if (result.type === 'refused') return [{ file, ok: false, error: result.error }]
  if (result.type === 'defect') throw new Error(result.reason)
  return result.answer as readonly Outcome[]
}

const pgm = ({ width, height, gray }: Drawing) => Buffer.concat([Buffer.from(`P5\n${width} ${height}\n255\n`), gray])

const tally = new Map(kinds.map((kind) => [kind, { tried: 0, opened: 0, read: 0, doubts: 0 }]))
const codes = new Map<string, number>()
const tryOne = torture(read)
let number = from
for (; number < from + count && Date.now() < until; number++) {
  const began = Date.now()
  const { mutant, outcomes, doubts, before, after } = await tryOne(seed, number)
  const entry = tally.get(mutant.kind)!
  entry.tried++
  for (const one of outcomes) {
    if (!one.ok) codes.set(one.error.code, (codes.get(one.error.code) ?? 0) + 1)
  }
  const refused = outcomes.flatMap((one) => (one.ok ? [] : one.error.code))
  if (!refused.some((code) => ['corrupt', 'timeout', 'too-large', 'encrypted', 'unsupported-format'].includes(code)))
    entry.opened++
  if (outcomes.some(({ ok }) => ok)) entry.read++
  if (doubts.length > 0) entry.doubts++
  const took = Date.now() - began
  if (took > 10_000) console.log(`${number} took ${took} ms: ${mutant.source}, ${mutant.what}`)
  if (doubts.length === 0) continue
  const known = lookedAt.get(`${seed} ${number}`)
  console.log(
    `${seed} ${number} ${mutant.kind}: ${mutant.source}, ${mutant.what}${known ? ` (looked at: ${known})` : ''}`,
  )
  if (known) continue
  for (const one of doubts.slice(0, 6))
    console.log(
      `    ${one.kind} ${one.field}: ${one.before} to ${one.after} (${(100 * one.difference).toFixed(0)} %, page ${one.evidence.page} at ${one.evidence.box})`,
    )
  if (doubts.length > 6) console.log(`    and ${doubts.length - 6} more`)
  mkdirSync(values.keep, { recursive: true })
  writeFileSync(join(values.keep, `${seed}-${number}.pdf`), mutant.bytes)
  for (const [name, drawn] of [
    ['before', before],
    ['after', after],
  ] as const) {
    const page = await drawn.page(doubts[0]!.evidence.page)
    if (page)
      writeFileSync(
        join(values.keep, `${seed}-${number}-${name}.pgm`),
        pgm(crop(page, [0, 0, (page.width * 72) / 100, (page.height * 72) / 100], 0)),
      )
  }
}
console.table(Object.fromEntries(tally))
console.log(`${number - from} mutants; refused: ${[...codes].map(([code, times]) => `${code} ${times}`).join(', ')}`)
readers.end()
