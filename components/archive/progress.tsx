'use client'

/** From practice to the real exam: scores of one scale in one picture, each with its own error, and areas side by side. */
import { areaPanels, changeWords, type ScorePoint, scorePoints, type Titled } from '../../lib/archive/compare'
import { exams } from '../../lib/exams/exam'
import { dayWords } from '../../lib/figures/dates'
import type { TypedPractice } from '../../lib/session/model'
import chart from '../charts/chart.module.css'
import { ChartFrame, DataTable } from '../charts/chart-frame'
import { Drawing, type DrawingProps } from '../charts/drawing'
import styles from './progress.module.css'
import { placeProgress } from './progress.place'

const scale = exams.step2ck.name

const dayOf = ({ date }: ScorePoint): string => (date === null ? 'no date' : dayWords(date))
const errorOf = ({ error }: ScorePoint): string => (error === null ? 'error not known' : `± ${error}`)

const targetWords = ([low, high]: readonly [number, number]): string =>
  low === high ? `Target ${low}` : `Target ${low} to ${high}`

const headOf = ({ title, reading: { testDate } }: Titled): string =>
  testDate === null ? title : `${title}, ${dayWords(testDate)}`

const notPlaced = {
  'other-scale': 'another scale',
  'no-date': 'no test date, so its scale is unknown',
  'no-score': 'no score',
} as const

const references = {
  'own-overall': 'compared with the overall score of each report',
  borderline: 'compared with borderline performance',
  'comparison-group': 'compared with a comparison group',
  'national-mean': 'compared with the national mean',
  none: '',
} as const

interface ProgressProps {
  readonly reports: readonly Titled[]
  readonly typed: readonly TypedPractice[]
  /** The range to aim at; null where none is set. */
  readonly target: readonly [number, number] | null
}

/** Not there while there is nothing to compare. */
export function Progress({ reports, typed, target }: ProgressProps) {
  const { points, others } = scorePoints(reports, typed)
  const panels = areaPanels(reports).filter((panel) => panel.reports.length > 1)
  if (points.length < 2 && panels.length === 0) return null
  return (
    <section className={styles.progress} aria-labelledby="progress">
      <h2 id="progress">From practice to the real exam</h2>
      {points.length > 1 && (
        <>
          <ChartFrame
            title={`Scores on the ${scale} scale`}
            summary={`Each score with its own error, in order of test date.${target ? ' The band behind them is your target.' : ''} There is no trend line: one score does not predict the next.`}
            tables={[
              {
                caption: `Scores on the ${scale} scale`,
                head: ['Report', 'Date', 'Score', 'Error', 'Minimum passing score'],
                rows: points.map((point) => ({
                  key: point.id,
                  cells: [point.title, dayOf(point), point.score, errorOf(point), point.minimum ?? 'not known'],
                })),
              },
            ]}
          >
            {(drawing) => <ProgressDrawing points={points} target={target} {...drawing} />}
          </ChartFrame>
          <ul className={styles.changes}>
            {points.slice(1).map((point, index) => (
              <li key={point.id}>
                {dayOf(points[index] as ScorePoint)} to {dayOf(point)}:{' '}
                {changeWords(points[index] as ScorePoint, point)}
              </li>
            ))}
          </ul>
        </>
      )}
      {others.length > 0 && (
        <div className={styles.panel}>
          <DataTable
            caption="Not in this picture"
            head={['Report', 'Date', 'Score', 'Why']}
            rows={others.map(({ report: { id, title, reading }, why }) => ({
              key: id,
              cells: [
                title,
                reading.testDate === null ? 'no date' : dayWords(reading.testDate),
                reading.score ?? reading.result ?? 'none',
                notPlaced[why],
              ],
            }))}
          />
        </div>
      )}
      {panels.map(({ reference, reports: own, rows, single }) => (
        <div key={reference} className={styles.panel}>
          <h3>Areas, {references[reference]}</h3>
          <p>
            A different level may be chance, above all in small areas. “Average” in two reports is not the same
            performance.
          </p>
          {rows.length > 0 && (
            <DataTable
              caption="Areas that several reports have"
              head={['Area', ...own.map(headOf)]}
              rows={rows.map(({ label, levels }) => ({
                key: label,
                cells: [label, ...levels.map((one) => one ?? 'not known')],
              }))}
            />
          )}
          {single.length > 0 && (
            <details>
              <summary>
                {rows.length === 0
                  ? 'No area is in two reports'
                  : `${single.length} more ${single.length === 1 ? 'area is' : 'areas are'} in one report only`}
              </summary>
              <p className="quiet">{single.join(' · ')}</p>
            </details>
          )}
        </div>
      ))}
      {panels.length > 1 && <p>Tables with different comparisons cannot be compared with each other.</p>}
    </section>
  )
}

type ProgressDrawingProps = DrawingProps & Pick<ProgressProps, 'target'> & { readonly points: readonly ScorePoint[] }

function ProgressDrawing({ points, target, ...drawing }: ProgressDrawingProps) {
  const { rows, ticks, height, target: band } = placeProgress(points, target, drawing.width)
  return (
    <Drawing {...drawing} height={height}>
      {target && band && (
        <>
          <rect className={styles.target} x={band.x} width={band.width} y={band.y} height={height - band.y - 20} />
          <text className={chart.quiet} x={band.x + band.width / 2} y={band.y - 6} textAnchor="middle">
            {targetWords(target)}
          </text>
        </>
      )}
      {ticks.map(({ x, label }) => (
        <g key={label}>
          <line className={chart.rule} x1={x} x2={x} y1={0} y2={height - 20} />
          <text className={chart.quiet} x={x} y={height - 4} textAnchor="middle">
            {label}
          </text>
        </g>
      ))}
      {rows.map(({ point, x, y, label, band, minimum }) => (
        <g key={point.id}>
          <text className={chart.halo} x={0} y={label}>
            {dayOf(point)} · {point.exam === 'typed' ? 'practice, entered' : exams[point.exam].shortName} ·{' '}
            {point.score} {errorOf(point)}
          </text>
          {band && <rect className={styles.band} x={band.x} width={band.width} y={y - 5} height={10} rx={2} />}
          {minimum && (
            <>
              <line className={styles.minimum} x1={minimum.x} x2={minimum.x} y1={y - 9} y2={y + 9} />
              {minimum.label && (
                <text className={chart.quiet} x={minimum.x} y={y + 22} textAnchor="middle">
                  {minimum.label}
                </text>
              )}
            </>
          )}
          <circle className={point.error === null ? styles.hollow : styles.score} cx={x} cy={y} r={5} />
        </g>
      ))}
    </Drawing>
  )
}
