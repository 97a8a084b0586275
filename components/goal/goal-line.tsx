/** The target on the score line, with the figures it starts from and the practice scores. */
import type { Goal } from '../../lib/analysis/goal'
import { pointsWords } from '../../lib/analysis/words'
import type { Origin } from '../../lib/figures/source'
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
  return rangeWords([from, to])
}

function tableOf(goal: Goal): ChartTable {
  const { target, minimum, practice } = goal
  const { baseline, range } = target
  const row = (key: string, what: string, score: string | number, origin: Origin) => ({
    key,
    cells: [what, score, '', <OriginLink key="origin" origin={origin} />],
  })
  return {
    caption: 'Marks on the line',
    head: ['What', 'Score', 'Percentile', 'From'],
    rows: [
      ...(range === null
        ? []
        : [{ key: 'target', cells: ['Target', rangeWords(range), percentileWords(goal), 'worked out'] }]),
      ...(baseline === null ? [] : [row('baseline', baseline.words, baseline.middle, baseline.origin)]),
      ...(minimum === null ? [] : [row('minimum', 'Minimum passing score', minimum.value, minimum.origin)]),
      ...practice.map(({ score, date, from, to }, index) =>
        row(
          `practice ${index}`,
          practiceName(date),
          from === null ? score.value : `${score.value} (${from} to ${to})`,
          score.origin,
        ),
      ),
    ],
  }
}

function summaryOf({ target, practice }: Goal): string {
  const latest = practice.at(-1)
  const aim = target.range === null ? '' : `The target is ${rangeWords(target.range)}.`
  if (latest === undefined) return aim
  const { toTarget, score } = latest
  if (toTarget === null) return aim
  const where = toTarget > 0 ? `${pointsWords(toTarget)} below its lower end` : 'at or above its lower end'
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
