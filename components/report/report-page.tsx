'use client'

/**
 * The report page: the answer, the score in its context, the profile, what now, talking points. It is drawn from a
 * reading and its analysis alone and keeps nothing: choices come in and go out.
 */
import type { ReactNode } from 'react'
import type { Analysis } from '../../lib/analysis/types'
import { dayWords } from '../../lib/figures/dates'
import type { Reading } from '../../lib/reports/schema'
import type { Choices } from '../../lib/session/model'
import { ProfileSection } from '../profile/profile-section'
import { numberedSources, Sources } from '../sources/source-list'
import { SpecialtiesSection } from '../specialties/specialties-section'
import { StoriesSection } from '../stories/stories-section'
import { Answer } from './answer'
import { Attempts } from './attempts'
import { Contents } from './contents'
import { Failed, type Planned } from './failed'
import { Onward } from './onward'
import styles from './report-page.module.css'
import { ScoreSection } from './score-section'

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
  const { examName, testDate, scoreLine, profile, failed, headline, warnings } = analysis
  const asked = headline.sentences.flat().some((part) => part.kind === 'choice')
  /** A choice that the answer itself asks for need not be asked for twice; after a failure it is not the question. */
  const missing = analysis.missing.filter(({ what }) => what !== 'specialty' || !(asked || failed))
  const sources = numberedSources(analysis)
  const hasProfile = profile.areas.length > 0
  const sections = [
    { id: 'answer', name: 'Answer', there: true },
    { id: 'score', name: 'Score', there: scoreLine !== null },
    { id: 'attempts', name: 'Attempts', there: reading.attempts.length > 0 },
    { id: 'next', name: 'What now', there: failed !== null },
    { id: 'profile', name: 'Profile', there: hasProfile },
    { id: 'specialties', name: 'Specialties', there: true },
    { id: 'stories', name: 'Talking points', there: true },
    { id: 'sources', name: 'Sources', there: sources.length > 0 },
  ].filter((section) => section.there)

  return (
    <article className={`page ${styles.report}`}>
      <h1 className="visually-hidden">
        What your report says: {examName}
        {testDate && `, ${dayWords(testDate.value)}`}
      </h1>
      <Contents reading={reading} sections={sections} />
      <Answer analysis={analysis} choices={choices} onChoices={onChoices} sources={sources} />
      {missing.length > 0 && (
        <ul className={styles.missing} aria-label="What is not there">
          {missing.map(({ what, words, onAnotherPage }) => (
            <li key={what}>
              {words} {onAnotherPage && addPage}
            </li>
          ))}
        </ul>
      )}
      <ScoreSection analysis={analysis} />
      {warnings.length > 0 && (
        <ul className={styles.doubts} aria-label="Doubts about these figures">
          {warnings.map(({ code, message }) => (
            <li key={`${code} ${message}`}>{message}</li>
          ))}
        </ul>
      )}
      <Attempts attempts={reading.attempts} />
      {failed && <Failed facts={failed} onPlanned={onPlanned} />}
      <ProfileSection reading={reading} profile={profile} />
      <SpecialtiesSection reading={reading} analysis={analysis} choices={choices} onChoices={onChoices} />
      <StoriesSection analysis={analysis} />
      <Onward failed={failed !== null} />
      <Sources sources={sources} />
    </article>
  )
}
