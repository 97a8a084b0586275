'use client'

/**
 * Is it good enough for...: all specialties for one applicant type beside the score, two of them side by side,
 * figures that the person types, COMLEX beside Step 2 CK, and the popular reading beside today's figures.
 */
import { useMemo } from 'react'
import { specialtiesAnalysis } from '../../lib/analysis/specialties'
import type { Analysis } from '../../lib/analysis/types'
import { applicantNames, applicants } from '../../lib/applicant/group'
import { exams, matchExams } from '../../lib/exams/exam'
import type { Reading } from '../../lib/reports/schema'
import type { Choices } from '../../lib/session/model'
import { specialtyFiguresLeftOut } from '../../lib/specialties/left-out'
import { today } from '../session/today'
import { Pills } from '../ui/pills'
import { BothScores } from './both-scores'
import { GroupFacts } from './group-facts'
import { Overview } from './overview'
import { OwnFigures } from './own-figures'
import { PopularReading } from './popular-reading'
import { SideBySide } from './side-by-side'
import styles from './specialties-section.module.css'
import { TypedScore } from './typed-score'

interface SpecialtiesSectionProps {
  readonly reading: Reading
  readonly analysis: Analysis
  readonly choices: Choices
  readonly onChoices: (choices: Choices) => void
}

const kinds = applicants.map((value) => {
  const { name } = applicantNames[value]
  return { value, name: `${name.charAt(0).toUpperCase()}${name.slice(1)}` }
})

export function SpecialtiesSection(props: SpecialtiesSectionProps) {
  const { analysis } = props
  const failed = analysis.mode === 'failed'
  return (
    <section id="specialties" aria-labelledby="specialties-title" className={styles.section}>
      <h2 id="specialties-title">
        {failed ? 'Scores of people who matched' : 'Is my score competitive? By specialty'}
      </h2>
      <p className={styles.lead}>
        Scores of people who matched, by specialty. These are not cut-offs or odds: where a bar is shown, a quarter of
        them scored below it. The score is one part of an application.
      </p>
      {failed ? (
        <details className={styles.fold}>
          <summary>Show the figures now, before the next attempt</summary>
          <Contents {...props} />
        </details>
      ) : (
        <Contents {...props} />
      )}
    </section>
  )
}

function Contents({ reading, analysis, choices, onChoices }: SpecialtiesSectionProps) {
  const { specialty, applicant, second, typedScores } = choices
  const ask = useMemo(() => {
    const question = { reading, choices: { ...choices, today: today() }, second }
    const [step2ck, comlex] = matchExams.map((exam) =>
      specialtiesAnalysis({ ...question, exam, typed: typedScores[exam] }),
    )
    return { step2ck, comlex }
  }, [reading, choices, second, typedScores])
  const withComlex = applicant === 'us-do' || exams[analysis.exam].osteopathic
  /** The document gives no score of Step 2 CK: one can be typed. */
  const typing = exams[analysis.exam].scale !== 'step2ck'
  return (
    <>
      <div className={styles.applicant}>
        <Pills
          label="Applicant type"
          labelHidden
          value={applicant}
          options={kinds}
          onChange={(next) => onChoices({ ...choices, applicant: next })}
        />
      </div>
      {typing && <TypedScore exam="step2ck" choices={choices} onChoices={onChoices} />}
      {!ask.step2ck || !ask.comlex ? (
        <p className={styles.ask}>Choose your applicant type: the figures differ.</p>
      ) : (
        <>
          {specialtyFiguresLeftOut ? (
            <p className={styles.ask}>
              This build has no specialty figures. Type a program’s or specialty’s own figures to compare.
            </p>
          ) : (
            <>
              <Overview analysis={ask.step2ck} chosen={[specialty, second].filter((id) => id !== null)} />
              <SideBySide analysis={ask.step2ck} choices={choices} onChoices={onChoices} />
            </>
          )}
          {withComlex && (
            <BothScores
              analysis={analysis}
              step2ck={ask.step2ck}
              comlex={ask.comlex}
              choices={choices}
              onChoices={onChoices}
            />
          )}
          <OwnFigures
            analysis={ask.step2ck.own === null ? ask.comlex : ask.step2ck}
            choices={choices}
            onChoices={onChoices}
          />
        </>
      )}
      {analysis.popular && <PopularReading popular={analysis.popular} score={analysis.score?.value ?? null} />}
      <GroupFacts />
    </>
  )
}
