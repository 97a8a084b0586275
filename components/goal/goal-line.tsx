/** The target on the score line, with the figures it starts from and the practice scores. */
import type { Goal } from '../../lib/analysis/goal'
import type { SpecialtyFigures } from '../../lib/specialties/benchmarks'
import { ChartFrame, type ChartTable } from '../charts/chart-frame'
import { ScoreLine } from '../charts/score-line'
import { OriginLink } from '../sources/origin'
import styles from './goal-page.module.css'
import { goalRows, practiceName, rangeWords } from './goal-rows'

interface GoalLineProps {
  readonly goal: Goal
  readonly figures: SpecialtyFigures | null
}

function percentileWords({ low, high }: Goal): string {
  const [from, to] = [low?.percentile ?? null, high?.percentile ?? null]
  if (from === null || to === null) return 'not known'
  return from === to ? String(from) : `${from} to ${to}`
}

function tableOf(goal: Goal): ChartTable {
  const { target, minimum, practice } = goal
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
              cells: ['Target', rangeWords(range), percentileWords(goal), 'worked out'],
            },
          ]),
      ...(baseline === null
        ? []
        : [
            {
              key: 'baseline',
              cells: [baseline.words, baseline.middle, '', <OriginLink key="origin" origin={baseline.origin} />],
            },
          ]),
      ...(minimum === null
        ? []
        : [
            {
              key: 'minimum',
              cells: ['Minimum to pass', minimum.value, '', <OriginLink key="origin" origin={minimum.origin} />],
            },
          ]),
      ...practice.map(({ score, date, from, to }, index) => ({
        key: `practice ${index}`,
        cells: [
          practiceName(date),
          from === null ? score.value : `${score.value} (${from} to ${to})`,
          '',
          <OriginLink key="origin" origin={score.origin} />,
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
