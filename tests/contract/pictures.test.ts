import { basename } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { documents } from './documents'
import { SWEEP_LIMIT, type Swept, sweep, total } from './sweep'

/** Of all values of these pictures together. */
const RIGHT = 0.97
const WRONG = 0.002

/** One or two of each kind; `npx tsx tests/bench/pictures.ts` reads all there are, which takes minutes. */
const chosen = [
  'pdf-misread-scan.pdf',
  'pdf-table-picture.pdf',
  'photo-01.jpg',
  'photo-bars.jpg',
  'photo-orientation.jpg',
  'photo-shadow.jpg',
  'scan-fax-legacy.pdf',
  'scan-noise.jpg',
  'scan-photocopy.jpg',
  'scan-skew-left.jpg',
  'scan-transcript.jpg',
  'screenshot-bars.png',
  'screenshot-ccssa.png',
  'screenshot-comlex.png',
  'screenshot-dark.png',
  'screenshot-profile-100.png',
]

const pictures = documents({ pictures: true }).filter(({ path }) => chosen.includes(basename(path)))
let swept: readonly Swept[] = []

describe('documents that are only pictures', () => {
  beforeAll(async () => {
    swept = await sweep(pictures)
  }, SWEEP_LIMIT + 60_000)

  test('every chosen one is there', () => {
    expect(pictures.map(({ path }) => basename(path)).sort()).toEqual([...chosen].sort())
  })

  test('nearly every value is read, and hardly any wrong', () => {
    const { values, right, wrong } = total(swept)
    const report = swept.map(({ path, tally }) => `${basename(path)} ${JSON.stringify(tally)}`).join('\n')
    expect(wrong / values, report).toBeLessThanOrEqual(WRONG)
    expect(right / values, report).toBeGreaterThanOrEqual(RIGHT)
  })

  test('no score is wrong', () => {
    const wrong = swept.flatMap(({ path, truth, got }) => {
      const last = got.at(-1)
      return truth.ok && last?.ok && last.score !== null && last.score !== truth.score ? [basename(path)] : []
    })
    expect(wrong).toEqual([])
  })
})
