import { describe, expect, it } from 'vitest'
import { findReference } from '../../../../lib/reports/profile/reference'

describe('what rows are relative to', () => {
  it.each([
    ['own-overall', [], 'The boxes show how you performed relative to your overall performance on this exam.'],
    ['own-overall', [], 'to the left where you did less well than on the whole test'],
    ['own-overall', ['Same'], 'Each area is compared with your own result on the entire exam.'],
    ['borderline', ['Borderline Performance'], 'nothing else is said'],
    ['borderline', ['Average'], 'The shaded area is comparable to a HIGH FAIL / LOW PASS on the total test.'],
    ['comparison-group', [], 'Your percent correct is shown with the average of the comparison group.'],
    ['national-mean', ['Average'], 'Performance in each domain compared to the national mean.'],
    [
      'comparison-group',
      [],
      'Your overall performance was 70. Areas are shown relative to the performance of a comparison group.',
    ],
  ] as const)('%s', (expected, heads, text) => {
    expect(findReference([...heads], text, 'none')).toBe(expected)
  })

  it('is the usual one where the page is silent', () => {
    expect(findReference(['Average'], 'Items may be counted in more than one area.', 'national-mean')).toBe(
      'national-mean',
    )
  })
})
