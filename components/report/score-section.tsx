/** The score in its context: on the line, among twenty, and why the table and no curve. */
import type { Analysis } from '../../lib/analysis/types'
import { ChartFrame, type ChartTable } from '../charts/chart-frame'
import { ScoreLine } from '../charts/score-line'
import { scoreLineRows, twentyDotsRows } from '../charts/score-rows'
import { TwentyDots } from '../charts/twenty-dots'
import { OriginDetails, OriginLink, SourceNote } from '../sources/origin'
import styles from './score-section.module.css'

function lineTables({ scoreLine, distribution }: Analysis): ChartTable[] {
  if (scoreLine === null) return []
  const marks: ChartTable = {
    caption: 'Marks on the line',
    head: ['What', 'Score', 'From'],
    rows: scoreLine.rows.map(({ name, value, origin }) => ({
      key: name,
      cells: [name, value, <OriginLink key="origin" origin={origin} />],
    })),
  }
  if (distribution === null) return [marks]
  return [
    marks,
    {
      caption: distribution.title,
      head: ['Scores', 'Percent of first-takers'],
      rows: distribution.steps
        .filter((step) => step.share > 0)
        .map(({ from, to, share }) => ({ key: String(from), cells: [`${from} to ${to - 1}`, share] })),
    },
  ]
}

function dotsTable(lower: number, range: readonly [number, number] | null): ChartTable {
  const row = (name: string, value: number) => ({ key: name, cells: [name, value, 20 - value] })
  return {
    caption: 'Of 20 first-takers',
    head: ['At', 'Scored lower', 'Did not'],
    rows: [
      ...(range === null ? [] : [row('your score less its standard error', range[0])]),
      row('your score', lower),
      ...(range === null ? [] : [row('your score plus its standard error', range[1])]),
    ],
  }
}

/** Drawn a little wider than paper, so that the labels have the room that they have on a screen. */
const printedWidth = 820

export function ScoreSection({ analysis }: { readonly analysis: Analysis }) {
  const { scoreLine, percentile } = analysis
  const line = scoreLineRows(analysis)
  const dots = twentyDotsRows(analysis)
  if (scoreLine === null || line === null) return null
  return (
    <section id="score" aria-labelledby="score-title" className={styles.section}>
      <h2 id="score-title">{scoreLine.title}</h2>
      <ChartFrame
        title={scoreLine.title}
        titleHidden
        summary={scoreLine.summary}
        tables={lineTables(analysis)}
        printed={printedWidth}
      >
        {(drawing) => <ScoreLine rows={line} {...drawing} />}
      </ChartFrame>
      {percentile && (
        <div className={styles.among}>
          {dots && (
            <ChartFrame
              title="Among twenty first-takers"
              summary={percentile.dots?.sentence}
              tables={[dotsTable(dots.lower, dots.range)]}
              printed={300}
            >
              {(drawing) => <TwentyDots rows={dots} {...drawing} />}
            </ChartFrame>
          )}
          <div className={styles.words}>
            <p>{percentile.why}</p>
            <SourceNote origin={percentile.origin} />
            {percentile.normalCurve && (
              <details className={styles.curve}>
                <summary>Why a calculator may tell you something else</summary>
                <p>{percentile.normalCurve.words}</p>
                <OriginDetails origin={percentile.normalCurve.mean.origin} />
              </details>
            )}
          </div>
        </div>
      )}
    </section>
  )
}
