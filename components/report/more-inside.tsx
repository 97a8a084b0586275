'use client'

/** What "More about this score" opens: twenty dots, what is said to this person, all specialties. */
import { questions } from '../../lib/advice/advise'
import type { Analysis } from '../../lib/analysis/types'
import { dotCount } from '../../lib/norms/dots'
import type { Reading } from '../../lib/reports/schema'
import type { Choices } from '../../lib/session/model'
import { AdviceList } from '../advice/advice-list'
import { ChartFrame, type ChartTable } from '../charts/chart-frame'
import { twentyDotsRows } from '../charts/score-rows'
import { TwentyDots } from '../charts/twenty-dots'
import { today } from '../session/today'
import { OriginDetails, SourceNote } from '../sources/origin'
import { CoupleView } from '../specialties/couple-view'
import { SpecialtiesSection } from '../specialties/specialties-section'
import styles from './more.module.css'

export interface MoreInsideProps {
  readonly reading: Reading
  readonly analysis: Analysis
  readonly choices: Choices
  readonly onChoices: (choices: Choices) => void
}

function dotsTable(lower: number, range: readonly [number, number] | null): ChartTable {
  const row = (name: string, value: number) => ({ key: name, cells: [name, value, dotCount - value] })
  return {
    caption: `Of ${dotCount} first-time takers`,
    head: ['At', 'Scored lower', 'Did not'],
    rows: [
      ...(range === null ? [] : [row('your score minus its standard error', range[0])]),
      row('your score', lower),
      ...(range === null ? [] : [row('your score plus its standard error', range[1])]),
    ],
  }
}

function Among({ analysis }: Pick<MoreInsideProps, 'analysis'>) {
  const { percentile, distribution } = analysis
  const dots = twentyDotsRows(analysis)
  if (percentile === null) return null
  const steps: ChartTable[] =
    distribution === null
      ? []
      : [
          {
            caption: distribution.title,
            head: ['Scores', 'Percent of first-time takers'],
            rows: distribution.steps
              .filter(({ share }) => share > 0)
              .map(({ from, to, share }) => ({ key: String(from), cells: [`${from} to ${to - 1}`, share] })),
          },
        ]
  return (
    <div className={styles.among}>
      {dots && (
        <ChartFrame
          title={`Among ${dotCount} first-time takers`}
          summary={percentile.dots?.sentence}
          tables={[dotsTable(dots.lower, dots.range), ...steps]}
          printed={300}
        >
          {(drawing) => <TwentyDots rows={dots} {...drawing} />}
        </ChartFrame>
      )}
      <div className={styles.words}>
        <p>{percentile.why}</p>
        <SourceNote origin={percentile.origin} />
        {percentile.normalCurve && (
          <details>
            <summary>Why a calculator may tell you something else</summary>
            <p>{percentile.normalCurve.words}</p>
            <OriginDetails origin={percentile.normalCurve.mean.origin} />
          </details>
        )}
      </div>
    </div>
  )
}

/** What people ask next, in this order, and last what depends on whether the exam is ahead. */
const asked = ['mine', 'apply', 'weight', 'beside', 'late-score'] as const

/** What is said to this person: when to apply, and what counts beside the score. After a failure it stands further up. */
function ForYou({ analysis, choices }: Pick<MoreInsideProps, 'analysis' | 'choices'>) {
  const { mode } = analysis
  const { applicant, person, specialty } = choices
  if (mode === 'failed') return null
  const asker = { applicant, person, specialty, mode: mode === 'practice' ? mode : ('passed' as const) }
  const day = today()
  return (
    <section aria-label="For you" className={styles.words}>
      {[...asked, mode === 'practice' ? ('delay' as const) : ('next' as const)].map((id) => (
        <details key={id}>
          <summary>{questions[id]}</summary>
          <AdviceList asker={asker} question={id} today={day} />
        </details>
      ))}
      {person.couple && <CoupleView you={{ specialty, applicant }} partner={person.couple} />}
    </section>
  )
}

export function MoreInside({ reading, analysis, choices, onChoices }: MoreInsideProps) {
  return (
    <>
      <Among analysis={analysis} />
      <ForYou analysis={analysis} choices={choices} />
      <SpecialtiesSection reading={reading} analysis={analysis} choices={choices} onChoices={onChoices} />
    </>
  )
}
