/** The target on the score line, with the figures it starts from and the practice scores. */
import type { Goal } from '../../lib/analysis/goal'
import { dayWords } from '../../lib/figures/dates'
import type { SpecialtyFigures } from '../../lib/specialties/benchmarks'
import { ChartFrame, type ChartTable } from '../charts/chart-frame'
import { ScoreLine } from '../charts/score-line'
import type { MiddleHalf, ScoreLineRows } from '../charts/score-line.place'
import { originWords } from '../standing/origin'
import { rangeWords } from './aim'
import styles from './goal-page.module.css'

interface GoalLineProps {
  readonly goal: Goal
  readonly figures: SpecialtyFigures | null
}

const practiceName = (date: string | null): string =>
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
    minimum: minimum === null ? null : { at: minimum.value, label: `minimum pass ${minimum.value}` },
    mean: null,
    middleHalves: [...baselineHalf(goal, figures), ...estimates],
  }
}

function tableOf({ target, minimum, practice, low, high }: Goal): ChartTable {
  const { baseline, range } = target
  return {
    caption: 'Marks on the line',
    head: ['What', 'Score', 'Percentile', 'From'],
    rows: [
      ...(range === null
        ? []
        : [
            {
              key: 'target',
              cells: [
                'Target',
                rangeWords(range),
                `${low?.percentile ?? 'not known'} to ${high?.percentile ?? 'not known'}`,
                'worked out',
              ],
            },
          ]),
      ...(baseline === null
        ? []
        : [{ key: 'baseline', cells: [baseline.words, baseline.middle, '', originWords(baseline.origin)] }]),
      ...(minimum === null
        ? []
        : [{ key: 'minimum', cells: ['Minimum to pass', minimum.value, '', originWords(minimum.origin)] }]),
      ...practice.map(({ score, date, from, to }, index) => ({
        key: `practice ${index}`,
        cells: [
          practiceName(date),
          from === null ? score.value : `${score.value} (${from} to ${to})`,
          '',
          originWords(score.origin),
        ],
      })),
    ],
  }
}

function summaryOf({ target, practice }: Goal): string {
  const latest = practice.at(-1)
  const aim = target.range === null ? '' : `The target is ${rangeWords(target.range)}.`
  if (latest === undefined) return aim
  const { toTarget, score } = latest
  if (toTarget === null) return aim
  const where =
    toTarget > 0
      ? `${toTarget} ${toTarget === 1 ? 'point' : 'points'} below its lower end`
      : 'at or above its lower end'
  return `${aim} The latest practice score, ${score.value}, is ${where}.`
}

export function GoalLine({ goal, figures }: GoalLineProps) {
  const rows = goalRows(goal, figures)
  if (rows === null) return null
  return (
    <section className={styles.part} aria-labelledby="line-title">
      <h2 id="line-title">On the score line</h2>
      <ChartFrame title="The target on the score line" titleHidden summary={summaryOf(goal)} tables={[tableOf(goal)]}>
        {(drawing) => <ScoreLine rows={rows} {...drawing} />}
      </ChartFrame>
    </section>
  )
}
