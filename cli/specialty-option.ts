/** The options `--specialty` and `--applicant`, which belong together. */
import { type Applicant, applicants } from '../lib/applicant/group'
import { findSpecialty } from '../lib/specialties/names'
import { oneOf, WrongCall } from './wrong-call'

interface ChosenSpecialty {
  readonly id: string
  readonly applicant: Applicant
}

/**
 * @returns null where neither is given
 * @throws WrongCall where one is missing or unknown, with the nearest names
 */
export function readSpecialty(name: string | undefined, applicant: string | undefined): ChosenSpecialty | null {
  if (name === undefined && applicant === undefined) return null
  if (applicant === undefined) throw new WrongCall(`--specialty needs --applicant, one of ${applicants.join(', ')}`)
  const group = oneOf(applicants, '--applicant', applicant)
  if (name === undefined) throw new WrongCall('--applicant needs --specialty')
  const found = findSpecialty(name)
  if ('nearest' in found) throw new WrongCall(`no specialty is called "${name}"; nearest: ${found.nearest.join(', ')}`)
  return { id: found.id, applicant: group }
}
