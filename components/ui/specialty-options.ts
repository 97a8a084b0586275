/** Every specialty, and none yet, as a choice within a sentence: none yet first, then those that most people match in. */
import { specialtyList } from '../../lib/specialties/names'
import type { ChoiceOption } from './choice'

/** Over 1,000 matched US MD seniors each in the NRMP figures of 2026. */
const common = [
  'anesthesiology',
  'emergency-medicine',
  'family-medicine',
  'internal-medicine',
  'pediatrics',
  'psychiatry',
]

export const specialtyOptions: readonly ChoiceOption[] = [
  { id: null, name: 'Not decided yet' },
  ...specialtyList.filter(({ id }) => common.includes(id)),
  ...specialtyList.filter(({ id }) => !common.includes(id)),
]
