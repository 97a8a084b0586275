'use client'

/**
 * The report page: the answer on the first screen, the score in its context, the profile, and what to do with it. It is
 * drawn from a reading and its analysis alone and keeps nothing: choices come in and go out.
 */
import dynamic from 'next/dynamic'
import { type ReactNode, useState } from 'react'
import type { Analysis } from '../../lib/analysis/types'
import { dayWords } from '../../lib/figures/dates'
import type { Reading } from '../../lib/reports/schema'
import type { Choices } from '../../lib/session/model'
import { ProfileSection } from '../profile/profile-section'
import { numberedSources } from '../sources/source-list'
import { Answer } from './answer'
import { Ask } from './ask'
import { Attempts } from './attempts'
import { Beside } from './beside'
import type { Planned } from './failed'
import { Missing, type MissingProps } from './missing'
import { More } from './more'
import { Onward } from './onward'
import styles from './report-page.module.css'
import { ScoreStrip } from './score-strip'

const Failed = dynamic(() => import('./failed').then((module) => module.Failed), { ssr: false })

export interface ReportPageProps {
  readonly reading: Reading
  readonly analysis: Analysis
  readonly choices: Choices
  readonly onChoices: (choices: Choices) => void
  /** The planned day of the next attempt, and the day on which programs start reviewing. */
  readonly onPlanned: (planned: Partial<Planned>) => void
  readonly onFill: MissingProps['onFill']
  /** Values that were read and nobody has looked at. */
  readonly unsure: number
  /** The way to add a page of the report that is not there; null where there is no document to add it to. */
  readonly addPage: ReactNode
}

export function ReportPage({
  reading,
  analysis,
  choices,
  onChoices,
  onPlanned,
  onFill,
  unsure,
  addPage,
}: ReportPageProps) {
  const { examName, testDate, failed } = analysis
  // That a specialty has no figures is said by the answer itself.
  const doubts = analysis.warnings.filter(({ code }) => code !== 'not-known' && code !== 'left-out')
  /** Asked once: the answers given stay, and can be changed in the sentence. After a failure it is not the question. */
  const [asked] = useState(choices.applicant === null && !failed && analysis.score !== null)
  return (
    <article className={`page ${styles.report}`}>
      <h1 className="visually-hidden">
        What your report says: {examName}
        {testDate && `, ${dayWords(testDate.value)}`}
      </h1>
      {asked && <Ask choices={choices} onChoices={onChoices} />}
      <Answer analysis={analysis} choices={choices} onChoices={onChoices} unsure={unsure} />
      <ScoreStrip reading={reading} analysis={analysis} choices={choices} />
      <Missing analysis={analysis} onFill={onFill} addPage={addPage} />
      {doubts.length > 0 && (
        <ul className={styles.doubts} aria-label="Doubts about these figures">
          {doubts.map(({ code, message }) => (
            <li key={`${code} ${message}`}>{message}</li>
          ))}
        </ul>
      )}
      <Attempts attempts={reading.attempts} />
      {failed && (
        <Failed
          facts={failed}
          listed={reading.attempts.length > 0}
          choices={choices}
          onChoices={onChoices}
          onPlanned={onPlanned}
        />
      )}
      <div className={styles.columns}>
        <ProfileSection reading={reading} analysis={analysis} specialty={choices.specialty} />
        <Beside analysis={analysis} />
      </div>
      <Onward reading={reading} failed={failed !== null} />
      <More
        reading={reading}
        analysis={analysis}
        choices={choices}
        onChoices={onChoices}
        sources={numberedSources(analysis)}
      />
    </article>
  )
}
