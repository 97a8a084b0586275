import { expect, test } from 'vitest'
import type { Box } from '../../../../lib/pages/model'
import { withoutOutliers } from '../../../../lib/reports/profile/marks/outlier-bars'
import type { RowMark } from '../../../../lib/reports/profile/marks/strokes'

/** Bars 20 high, a row each, from one x to another. */
const kept = (spans: readonly (readonly [from: number, to: number, height?: number])[]): boolean[] => {
  const marks = spans.map(
    ([from, to, height = 20], row): RowMark => ({
      box: [from, 40 * row, to, 40 * row + height] as Box,
      glyphs: [],
      runs: [],
      repeated: false,
      why: null,
      how: 'marks',
    }),
  )
  return withoutOutliers(marks, 2).map(({ box }) => box !== null)
}

test('the rest of an upright line is no bar among bars that are alike', () => {
  expect(
    kept([
      [10, 110],
      [200, 300],
      [150, 153],
      [90, 185],
    ]),
  ).toEqual([true, true, false, true])
})

test('a short bar that grows from the line of the others is one', () => {
  expect(
    kept([
      [100, 180],
      [60, 100],
      [100, 103],
      [100, 190],
    ]),
  ).toEqual([true, true, true, true])
})

test('what is far lower or higher than the bars of its block is none', () => {
  expect(
    kept([
      [10, 110],
      [200, 300, 8],
      [120, 190],
      [90, 185, 40],
      [20, 110],
    ]),
  ).toEqual([true, false, true, false, true])
})
