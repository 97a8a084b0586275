/** One specialty beside the score: its range on a scale shared with others, what it says in words, and its figures. */
import type { SpecialtiesAnalysis } from '../../lib/analysis/specialties'
import type { SpecialtyStanding } from '../../lib/analysis/types'
import { ChartFrame, type ChartTable } from '../charts/chart-frame'
import { Specialties } from '../charts/specialties'
import { SourceNote } from '../sources/origin'
import { signed, standingRows } from './overview-rows'
import styles from './standing-card.module.css'

function sentenceStart(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`
}

function tableOf({ figures, distance }: SpecialtyStanding): ChartTable {
  const { name, statistic, matched, notMatched, edition } = figures
  const middle = statistic === 'median' ? 'Median' : 'Mean'
  const rows: readonly (readonly [string, string | number | null])[] = [
    ['Lower quartile', matched.q1],
    [middle, matched.middle],
    ['Upper quartile', matched.q3],
    ['People who matched', matched.n],
    [`${middle} of people who did not match`, notMatched?.middle ?? null],
    ['People who did not match', notMatched?.n ?? null],
    [`Your score minus the ${statistic}`, matched.middle === null ? null : signed(distance)],
  ]
  return {
    caption: edition === null ? name : `${name}, ${edition}`,
    head: ['What', 'Figure'],
    rows: rows.flatMap(([what, figure]) => (figure === null ? [] : [{ key: what, cells: [what, figure] }])),
  }
}

interface StandingCardProps {
  readonly title: string
  readonly standing: SpecialtyStanding
  readonly analysis: SpecialtiesAnalysis
  readonly axis?: readonly [number, number]
}

export function StandingCard({ title, standing, analysis, axis }: StandingCardProps) {
  const { figures, uncertain, sentence } = standing
  const { matched, notMatched, statistic, warnings, source, edition } = figures
  const people = [
    matched.n === null ? null : `${matched.n} matched`,
    notMatched?.n == null ? null : `${notMatched.n} did not`,
  ].filter((words) => words !== null)
  const reach = analysis.precision?.points ?? null
  const known = matched.middle !== null || notMatched?.middle != null
  const summary = sentenceStart(sentence)
  return (
    <div className={styles.card}>
      {known ? (
        <ChartFrame title={title} summary={summary} tables={[tableOf(standing)]}>
          {(drawing) => <Specialties rows={{ ...standingRows(standing, analysis), axis }} {...drawing} />}
        </ChartFrame>
      ) : (
        <>
          <h3>{title}</h3>
          <p className={styles.unknown}>{summary}</p>
        </>
      )}
      <ul className={styles.facts}>
        {uncertain && reach !== null && <li>Allowing for the standard error ({reach}), your position could change.</li>}
        {people.length > 0 && (
          <li>
            In {edition}: {people.join(', ')}
            {notMatched?.middle == null ? '' : ` (${statistic} ${notMatched.middle})`}.
          </li>
        )}
        {known && warnings.map(({ message }) => <li key={message}>{message}</li>)}
      </ul>
      {edition === null ? (
        <SourceNote origin={{ from: 'person' }} />
      ) : (
        source && <SourceNote origin={{ from: 'figures', source }} />
      )}
    </div>
  )
}
