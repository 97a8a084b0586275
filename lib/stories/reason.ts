/** Why a point was chosen, for the person's own eyes: what the report says, how much of it, how near the specialty. */
import type { ProfileArea } from '../profile/summary'
import type { Reference } from '../reports/schema'
import type { Basis, Closeness } from './model'

const standing: Record<Reference, string> = {
  'own-overall': 'Higher than your own overall score',
  borderline: 'Above most of your own areas (this report compares each area with the pass line)',
  'comparison-group': 'Above the comparison group of this self-assessment',
  'national-mean': 'Above the national mean this report compares with',
  none: 'You marked it as a strength',
}

const nearness: Record<Closeness, string> = {
  0: 'Far from {place}',
  1: 'Comes up in {place} now and then',
  2: 'Close to the daily work of {place}',
  3: 'Central to {place}',
}

const share = ([low, high]: readonly [number, number]): string =>
  low === high ? `About ${low}% of the exam` : `${low}-${high}% of the exam`

/** Short sentences; may name the printed share, since only the person reads it. */
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
  const { area, place } = input
  const why = input.strength
    ? standing[input.reference]
    : input.basis === 'choice'
      ? 'You added it. The report does not mark it as a strength, so the line claims none'
      : input.even
        ? 'Your profile is even, which is common. Chosen for the work ahead'
        : `${area === null ? 'Not from your report' : 'Average on your report'}; suggested for ${place ?? 'residency in general'}`
  const parts = [
    why,
    ...(area?.share ? [share(area.share.range)] : []),
    ...(place === null ? [] : [nearness[input.closeness].replace('{place}', place)]),
  ]
  return `${parts.join('. ')}.`
}

/** Why a strength gets no line: what is far is better kept for when it is asked about. */
export function whyNot(
  { closeness, habits }: { readonly closeness: Closeness; readonly habits: readonly string[] },
  place: string,
  instead: string | null,
): string {
  const far = closeness === 1 ? `It comes up in ${place} only now and then` : `It is far from the work of ${place}`
  const [habit] = habits
  const next = instead === null ? '' : ` Talk about ${instead} instead.`
  const carries = habit === undefined ? '' : ` What carries over is the habit of ${habit}.`
  return `${far}: have it ready if asked, better not volunteered.${carries}${next}`
}
