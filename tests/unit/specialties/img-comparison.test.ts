import { expect, test } from 'vitest'
import { imgComparison } from '../../../lib/specialties/img-comparison'

test('non-US-citizen IMGs beside US MD seniors in 2026, as counted by hand from the two tables', () => {
  expect(imgComparison()).toMatchObject({ specialties: 17, below: 13, equal: 2, above: 2, few: 4 })
  // Pathology and interventional radiology have the widest gaps, 9 and 10; family medicine and radiology are turned.
  expect(imgComparison()).toMatchObject({
    notMatched: { specialties: 17, lower: 14, gap: [-1, 10] },
    matchRate: { year: 2026, percent: 56.4 },
  })
})
