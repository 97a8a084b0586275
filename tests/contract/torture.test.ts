/** Right or silent: sixty damaged documents of the three hundred that `npm run torture` tries. */
import { beforeAll, describe, expect, test } from 'vitest'
import { readDocument } from '../../lib/document/read'
import { hasPoppler } from '../torture/drawing'
import { lookedAt } from '../torture/looked-at'
import { kinds } from '../torture/mutants'
import { type Tried, torture } from '../torture/torture'

const SEED = 14
const COUNT = 60
const MINUTES = 600_000
/** Whatever else keeps the machine busy, the same documents are read. */
const limits = { maxMilliseconds: 120_000 }

const draws = hasPoppler()
if (!draws) console.warn('Poppler is missing: damaged documents are not tried. Install poppler-utils.')

describe.skipIf(!draws)('damaged documents are read right, with a doubt, or not at all', () => {
  const tried: Tried[] = []
  beforeAll(async () => {
    const tryOne = torture((bytes, file) => readDocument(bytes, { file, ocr: 'never', limits }))
    for (let number = 0; number < COUNT; number++) tried.push(await tryOne(SEED, number))
  }, MINUTES)

  test.each(kinds)('%s', (kind) => {
    const own = tried.filter(({ mutant }) => mutant.kind === kind)
    expect(own).toHaveLength(COUNT / kinds.length)
    const doubts = own.flatMap(({ mutant, doubts }) =>
      lookedAt.has(`${SEED} ${mutant.number}`)
        ? []
        : doubts.map((one) => `${mutant.number}: ${mutant.what}: ${JSON.stringify(one)}`),
    )
    expect(doubts).toEqual([])
  })

  test('most of them open, and most of those are read', () => {
    const read = tried.filter(({ outcomes }) => outcomes.some(({ ok }) => ok))
    expect(read.length).toBeGreaterThan(COUNT / 2)
  })
})
