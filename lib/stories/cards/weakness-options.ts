/** Which lower areas of a profile may serve as an answer to "a weakness?". */
import { summarizeProfile } from '../../profile/summary'
import type { Reading } from '../../reports/schema'
import { candidatesOf } from '../candidates'
import { isSpecialtyId, specialtyWords } from '../data/specialties'
import { emptyWeakness, type WeaknessCard } from './weakness'

export interface WeaknessOption {
  readonly key: string
  readonly label: string
  /** The area inside a sentence. */
  readonly phrase: string
  /** Whether it is a core skill of the chosen specialty. */
  readonly core: boolean
  readonly advice: string
  readonly card: WeaknessCard
}

function adviceFor(core: boolean, place: string | null): string {
  const common = 'Use it only when you are asked for a weakness.'
  if (!core || place === null) return common
  return `It is at the center of ${place}: choose it only if you can show progress. ${common}`
}

/**
 * The lower rows of a profile as possible answers, those far from the core of the specialty first, then larger shares.
 * Each card is empty: what was done is for the person to say.
 */
export function weaknessOptions(reading: Reading, specialty: string | null): WeaknessOption[] {
  const id = specialty !== null && isSpecialtyId(specialty) ? specialty : null
  const profile = summarizeProfile(reading)
  const rows = candidatesOf(profile, id)
  const options = profile.weaknesses.flatMap(({ index }) => {
    const row = rows.find(({ area }) => area?.index === index)
    if (row === undefined) return []
    const core = row.material.closeness === 3
    return {
      key: row.key,
      label: row.label,
      phrase: row.material.phrase,
      core,
      advice: adviceFor(core, id === null ? null : specialtyWords[id].inWords),
      card: emptyWeakness(row.key),
    }
  })
  return [...options.filter(({ core }) => !core), ...options.filter(({ core }) => core)]
}
