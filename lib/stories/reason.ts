/** Why a point was chosen, for the person's own eyes: what the report says, how much of it, how near the specialty. */
import type { ProfileArea } from '../profile/summary'
import type { Reference } from '../reports/schema'
import type { Basis, Closeness } from './model'

const standing: Record<Reference, string> = {
  'own-overall': 'It is marked higher than your own overall result',
  borderline: 'It lies above most of your own areas (the report itself compares each area with the pass line)',
  'comparison-group': 'It lies above the comparison group of this self-assessment',
  'national-mean': 'It lies above the national mean that this report compares with',
  none: 'You marked it as a strength',
}

const nearness: Record<Closeness, string> = {
  0: 'it stands far from {place}, so let the habit carry it',
  1: 'it touches {place} now and then',
  2: 'it is close to the daily work of {place}',
  3: 'it is at the center of {place}',
}

const share = ([low, high]: readonly [number, number]): string =>
  low === high ? `about ${low}% of the items` : `${low}% to ${high}% of the items`

/** One sentence or two; may name the printed share, since only the person reads it. */
export function reason(input: {
  readonly basis: Basis
  readonly strength: boolean
  readonly even: boolean
  readonly area: ProfileArea | null
  readonly reference: Reference
  readonly closeness: Closeness
  /** The specialty inside a sentence, or null where none is chosen. */
  readonly place: string | null
}): string {
  const why = input.strength
    ? standing[input.reference]
    : input.basis === 'choice'
      ? 'You added it; the report does not mark it as a strength, so the line claims none'
      : input.even
        ? 'Your profile is even, which is the usual case; this one is chosen for the work ahead'
        : 'No row of a report stands behind it; it is chosen for the work ahead'
  const counts = input.area?.share ? `, and counts for ${share(input.area.share.range)}` : ''
  const near = input.place === null ? '' : `; ${nearness[input.closeness].replace('{place}', input.place)}`
  return `${why}${counts}${near}.`
}
