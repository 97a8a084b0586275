/**
 * What stands on the score line: one common scale from 190 to 290, each mark labeled directly.
 */

import { applicantNames } from '../applicant/group'
import type { Figure } from '../figures/source'
import type { Subject } from './subject'
import type { LineMark, PassingStanding, Precision, ScoreLine, SpecialtyStanding } from './types'

const AXIS = [190, 290] as const
const STEP = 10

/** The axis, taken further in tens where a mark lies outside. */
export function axisFor(values: readonly number[]): readonly [number, number] {
  const low = Math.floor(Math.min(AXIS[0], ...values) / STEP) * STEP
  const high = Math.ceil(Math.max(AXIS[1], ...values) / STEP) * STEP
  return [Math.max(0, low), Math.min(300, high)]
}

interface ScoreLineInput {
  readonly subject: Subject
  readonly precision: Precision | null
  readonly passing: PassingStanding
  readonly mean: Figure | null
  readonly specialty: SpecialtyStanding | null
}

function matchedOf(specialty: SpecialtyStanding | null): ScoreLine['matched'] {
  if (specialty === null || specialty.figures.matched.middle === null) return null
  const { matched, name, applicant, edition, statistic, source } = specialty.figures
  const group = applicant === null ? '' : `, ${applicantNames[applicant].group}`
  return {
    q1: matched.q1,
    middle: matched.middle as number,
    q3: matched.q3,
    label: source === null ? name : `${name}${group} who matched in ${edition} (${statistic})`,
    origin: source === null ? { from: 'person' } : { from: 'figures', source },
  }
}

/** The score line of a USMLE score or a practice estimate; null without a score on that scale. */
export function scoreLineOf({ subject, precision: band, passing, mean, specialty }: ScoreLineInput): ScoreLine | null {
  const { score, scale, practice, examName } = subject
  if (score === null || scale === null) return null
  const mark = (figure: Figure, label: string): LineMark => ({ at: figure.value, label, origin: figure.origin })
  const minimum = passing.minimum === null ? null : mark(passing.minimum, `passing score ${passing.minimum.value}`)
  const average = mean === null ? null : mark(mean, `mean ${mean.value}`)
  const matched = matchedOf(specialty)
  const you = mark(score, practice ? `estimate ${score.value}` : `you ${score.value}`)

  const values = [you.at, band?.from, band?.to, minimum?.at, average?.at, matched?.q1, matched?.middle, matched?.q3]
  const axis = axisFor(values.filter((value) => value != null))
  const rows = [
    { name: practice ? 'Estimated score' : 'Your score', value: String(you.at), origin: you.origin },
    ...(band === null ? [] : [{ name: 'With its standard error', value: band.label, origin: band.origin }]),
    ...(minimum === null ? [] : [{ name: 'Minimum passing score', value: String(minimum.at), origin: minimum.origin }]),
    ...(average === null
      ? []
      : [{ name: 'Mean of first-time takers', value: String(average.at), origin: average.origin }]),
    ...(matched === null
      ? []
      : [
          {
            name: matched.label,
            value:
              matched.q1 === null || matched.q3 === null
                ? String(matched.middle)
                : `${matched.q1} · ${matched.middle} · ${matched.q3}`,
            origin: matched.origin,
          },
        ]),
  ]
  const parts = [
    `${practice ? 'The estimate' : 'Your score'} is ${you.at}${band === null ? '' : `, ${band.label} with its standard error`}`,
    ...(minimum === null ? [] : [`the minimum passing score is ${minimum.at}`]),
    ...(average === null ? [] : [`the mean of first-time takers ${average.at}`]),
  ]
  return {
    title: `Your ${examName} score in context`,
    summary: `${parts.join('; ')}.`,
    axis,
    score: you,
    band,
    minimum,
    mean: average,
    matched,
    rows,
  }
}
