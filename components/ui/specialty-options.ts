/** Every specialty, and none yet, as a choice within a sentence. */
import { specialtyList } from '../../lib/specialties/names'
import type { ChoiceOption } from './choice'

export const specialtyOptions: readonly ChoiceOption[] = [
  ...specialtyList.map(({ id, name, aliases }) => ({ id, name, aliases })),
  { id: null, name: 'Not decided yet' },
]
