'use client'

/**
 * The report page: the answer on the first screen, the score in its context, the profile, and what to do with it. It is
 * drawn from a reading and its analysis alone and keeps nothing: choices come in and go out.
 */
import { type ReactNode, useState } from 'react'
import type { Analysis } from '../../lib/analysis/types'
import { dayWords } from '../../lib/figures/dates'
import type { Reading } from '../../lib/reports/schema'
import type { Choices } from '../../lib/session/model'
import { ProfileSection } from '../profile/profile-section'
import { today } from '../session/today'
import { numberedSources } from '../sources/source-list'
import { Answer } from './answer'
import { Ask } from './ask'
import { Attempts } from './attempts'
import { Beside } from './beside'
import { Failed, type Planned } from './failed'
import { FailedOrder } from './failed-order'
import { More } from './more'
import { Onward } from './onward'
import styles from './report-page.module.css'
import { ScoreStrip } from './score-strip'

export interface ReportPageProps {
  readonly reading: Reading
  readonly analysis: Analysis
  readonly choices: Choices
  readonly onChoices: (choices: Choices) => void
  /** The planned day of the next attempt, and the day on which programs begin to read. */
  readonly onPlanned: (planned: Partial<Planned>) => void
  /** The way to add a page of the report that is not there; null where there is no document to add it to. */
  readonly addPage: ReactNode
}

export function ReportPage({ reading, analysis, choices, onChoices, onPlanned, addPage }: ReportPageProps) {
  const { examName, testDate, failed, warnings } = analysis
  /** Asked once: the answers given stay, and can be changed in the sentence. After a failure it is not the question. */
  const [asked] = useState(choices.applicant === null && !failed && analysis.score !== null)
  /** The answer itself asks for a specialty. */
  const missing = analysis.missing.filter(({ what }) => what !== 'specialty')
  const unsure = Object.keys(reading.evidence).length === 0 ? 0 : reading.warnings.length
  return (
    <article className={`page ${styles.report}`}>
      <h1 className="visually-hidden">
        What your report says: {examName}
        {testDate && `, ${dayWords(testDate.value)}`}
      </h1>
      {asked && <Ask choices={choices} onChoices={onChoices} />}
      <Answer analysis={analysis} choices={choices} onChoices={onChoices} unsure={unsure} />
      {missing.length > 0 && (
        <ul className={styles.missing} aria-label="What is missing">
          {missing.map(({ what, words, onAnotherPage }) => (
            <li key={what}>
              {words} {onAnotherPage && addPage}
            </li>
          ))}
        </ul>
      )}
      <ScoreStrip reading={reading} analysis={analysis} choices={choices} />
      {warnings.length > 0 && (
        <ul className={styles.doubts} aria-label="Doubts about these figures">
          {warnings.map(({ code, message }) => (
            <li key={`${code} ${message}`}>{message}</li>
          ))}
        </ul>
      )}
      <Attempts attempts={reading.attempts} />
      {failed && (
        <>
          <FailedOrder asker={{ ...choices, mode: 'failed' }} today={today()} />
          <Failed facts={failed} onPlanned={onPlanned} />
        </>
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
