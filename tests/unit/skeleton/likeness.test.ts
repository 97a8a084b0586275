import { expect, test } from 'vitest'
import { truthSchema } from '../../../fixtures/load'
import type { Box, Page } from '../../../lib/pages/model'
import type { Outcome, Reading } from '../../../lib/reports/schema'
import { truthOf } from '../../../lib/skeleton/truth'
import { fixtureBytes, make, pagesOf } from './make'

/** What a skeleton has in common with its document. */
function likeness(outcome: Outcome | undefined) {
  if (!outcome?.ok) return outcome?.error.code ?? 'nothing'
  const { kind, layout, reference, result, areas, attempts } = outcome
  return {
    kind,
    layout,
    reference,
    result,
    areas: areas.map(({ section, label, level, clipped }) => ({ section, label, level, clipped })),
    attempts: attempts.map((attempt) => ({
      exam: attempt.exam,
      result: attempt.result,
      scored: attempt.score !== null,
    })),
  }
}

const numbers = ({ score, minimumPassingScore, testDate, mean, standardDeviation, standardError }: Reading) => ({
  score,
  minimumPassingScore,
  testDate,
  mean,
  standardDeviation,
  standardError,
})

const plots = ({ areas }: Reading): number[] =>
  areas.flatMap(({ band, middle }) => [...(band ?? []), ...(middle ?? [])])

test.each([
  'samples/ck-boxes-09.pdf',
  'samples/ck-bars-01.pdf',
  'samples/ck-diverging-01.pdf',
  'samples/ck-legacy-01.pdf',
  'samples/ck-legacy-2digit-01.pdf',
  'samples/step3-boxes-01.pdf',
  'samples/ccssa-01.pdf',
  'samples/comlex-01.pdf',
  'samples/transcript-01.pdf',
  'samples/refuse-amboss.pdf',
  'vector/boxes-turned-heads-reportlab.pdf',
  'vector/boxes-ballot-glyphs-chromium.pdf',
  'vector/boxes-type3-latex.pdf',
  'vector/boxes-upside-down.pdf',
  'vector/packet-failed-then-passed-rsvg.pdf',
  'refusals/article.pdf',
])('the skeleton of %s reads like it', async (name) => {
  const { original, again, skeleton } = await make(fixtureBytes(name))
  expect(again.map(likeness)).toEqual(original.map(likeness))
  expect(skeleton.differences).toEqual([])
  again.forEach((after, i) => {
    const before = original[i]
    if (!before?.ok || !after.ok) return
    for (const [field, value] of Object.entries(numbers(after))) {
      const was = numbers(before)[field as keyof ReturnType<typeof numbers>]
      expect(value === null, field).toBe(was === null)
      if (value !== null) expect(value, field).not.toBe(was)
    }
    const [drawn, printed] = [plots(after), plots(before)]
    drawn.forEach((end, k) => {
      expect(Math.abs(end - (printed[k] ?? Number.NaN))).toBeLessThan(0.03)
    })
  })
  expect(() => truthSchema.parse(truthOf(again, 'x.pdf'))).not.toThrow()
})

test('a word that the person takes out is replaced wherever it stands', async () => {
  const { skeleton, pages } = await make(fixtureBytes('samples/ck-boxes-05.pdf'), {
    replaced: new Set(['psychiatry', 'step']),
  })
  const words = pages.flatMap((page) => page.words.map(({ text }) => text))
  expect(words.filter((word) => /psychiatry|\bstep\b/i.test(word))).toEqual([])
  expect(skeleton.staying.filter(({ word }) => word === 'psychiatry').every(({ stays }) => !stays)).toBe(true)
})

test('a chart of scores is blank: where its marker stood told the score', async () => {
  const bytes = fixtureBytes('samples/ck-bars-01.pdf')
  const { skeleton } = await make(bytes)
  const [before] = await pagesOf(bytes)
  const [after] = skeleton.pages
  const ticks = before?.words.filter(({ text, box }) => /^\d{3}$/.test(text) && box[1] > 300) ?? []
  const [left = 0, right = 0] = [
    Math.min(...ticks.map(({ box }) => box[0])),
    Math.max(...ticks.map(({ box }) => box[2])),
  ]
  const foot = Math.min(...ticks.map(({ box }) => box[1]))
  const onScale = ({ box }: { box: Box }) => box[0] > left && box[2] < right && box[3] < foot && box[1] > foot - 30
  const drawn = (page: Page | undefined) => [...(page?.marks ?? []), ...(page?.words ?? [])].filter(onScale)
  expect(drawn(before).length).toBeGreaterThan(0)
  expect(drawn(after)).toEqual([])
  expect(skeleton.counts.charts).toBe(1)
})
