import { expect, test } from 'vitest'
import { imgComparison } from '../../../lib/specialties/img-comparison'

test('non-US-citizen IMGs beside US MD seniors in 2026, as counted by hand from the two tables', () => {
  expect(imgComparison()).toMatchObject({ specialties: 17, below: 13, equal: 2, above: 2, few: 4 })
})
