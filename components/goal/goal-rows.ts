/** From a goal to the rows of the score line. */
import type { Goal } from '../../lib/analysis/goal'
import { dayWords } from '../../lib/figures/dates'
import type { SpecialtyFigures } from '../../lib/specialties/benchmarks'
import type { MiddleHalf, ScoreLineRows } from '../charts/score-line.place'

/** "254" or "254 to 262". */
export function rangeWords([from, to]: readonly [number, number]): string {
  return from === to ? String(from) : `${from} to ${to}`
}

/** "Practice test, May 1, 2026" */
export const practiceName = (date: string | null): string =>
  date === null ? 'Practice test' : `Practice test, ${dayWords(date)}`

function baselineHalf({ target }: Goal, figures: SpecialtyFigures | null): readonly MiddleHalf[] {
  const { baseline } = target
  if (baseline === null) return []
  const { q1, middle, q3, statistic, substitute } = baseline
  const what = substitute ? 'substitute' : `matched, ${statistic}`
  const numbers = q1 === null || q3 === null ? String(middle) : `${q1} · ${middle} · ${q3}`
  const name = figures?.edition == null ? (figures?.name ?? '') : `${figures.name}, ${what}`
  return [{ label: `${name}: ${numbers}`, q1, middle, q3 }]
}

/** What the line shows; null where there is neither a target nor a practice score. */
export function goalRows(goal: Goal, figures: SpecialtyFigures | null): ScoreLineRows | null {
  const { target, minimum, steps, cohort, axis, practice } = goal
  if (target.range === null && practice.length === 0) return null
  const estimates = practice.map(({ score, date, from, to }): MiddleHalf => {
    const reach = from === null || to === null ? '' : ` (${from} to ${to})`
    return {
      label: `${practiceName(date)}: ${score.value}${reach}`,
      q1: from,
      middle: score.value,
      q3: to,
      estimate: true,
    }
  })
  return {
    axis,
    score: null,
    range: null,
    ...(target.range === null
      ? {}
      : { target: { from: target.range[0], to: target.range[1], label: `aim ${rangeWords(target.range)}` } }),
    steps,
    stepsLabel: cohort,
    minimum: minimum === null ? null : { at: minimum.value, label: `passing score ${minimum.value}` },
    middleHalves: [...baselineHalf(goal, figures), ...estimates],
  }
}
