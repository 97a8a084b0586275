'use client'

/** The answer: the score, and two sentences whose underlined words are choices and whose figures say where they come from. */
import { useId, useState } from 'react'
import type { Analysis, SentencePart } from '../../lib/analysis/types'
import { dayWords } from '../../lib/figures/dates'
import type { Origin } from '../../lib/figures/source'
import type { Choices } from '../../lib/session/model'
import { type Applicant, applicantNames, applicants } from '../../lib/specialties/applicant'
import { specialtyList } from '../../lib/specialties/names'
import styles from './answer.module.css'
import { Choice, type ChoiceOption } from './choice'
import { OriginDetails } from './origin'

const specialtyOptions: readonly ChoiceOption[] = [
  ...specialtyList.map(({ id, name, aliases }) => ({ id, name, aliases })),
  { id: null, name: 'Not decided yet' },
]
const applicantOptions: readonly ChoiceOption[] = applicants.map((id) => ({ id, name: applicantNames[id].name }))

function isApplicant(id: string | null): id is Applicant {
  return applicants.some((applicant) => applicant === id)
}

export interface AnswerProps {
  readonly analysis: Analysis
  readonly choices: Choices
  readonly onChoices: (choices: Choices) => void
}

export function Answer({ analysis, choices, onChoices }: AnswerProps) {
  const { headline } = analysis
  const panel = useId()
  /** The figure whose origin is shown, by its place in the text. */
  const [shown, setShown] = useState<{ readonly at: string; readonly text: string; readonly origin: Origin } | null>(
    null,
  )
  const figure = (at: string, text: string, origin: Origin, className: string | undefined) => (
    <button
      key={at}
      type="button"
      className={className}
      aria-expanded={shown?.at === at}
      aria-controls={shown?.at === at ? panel : undefined}
      onClick={() => setShown(shown?.at === at ? null : { at, text, origin })}
    >
      {text}
    </button>
  )
  const part = (piece: SentencePart, at: string) => {
    switch (piece.kind) {
      case 'text':
        return piece.text
      case 'answer':
        return (
          <strong key={at} className={styles.mark}>
            {piece.text}
          </strong>
        )
      case 'figure':
        return figure(at, piece.text, piece.origin, styles.figure)
      case 'choice':
        return piece.choice === 'specialty' ? (
          <Choice
            key="specialty"
            label="Specialty"
            text={piece.text}
            value={choices.specialty}
            options={specialtyOptions}
            onChoose={(specialty) => onChoices({ ...choices, specialty })}
          />
        ) : (
          <Choice
            key="applicant"
            label="Kind of applicant"
            text={piece.text}
            value={choices.applicant}
            options={applicantOptions}
            onChoose={(id) => onChoices({ ...choices, applicant: isApplicant(id) ? id : null })}
          />
        )
    }
  }

  return (
    <section id="answer" className={styles.answer} aria-label="The answer">
      <ScoreColumn analysis={analysis} />
      <div className={styles.words}>
        <p className={styles.sentences}>
          {headline.sentences.flatMap((sentence, index) => [
            ...sentence.map((piece, at) => part(piece, `${index}.${at}`)),
            ' ',
          ])}
        </p>
        <p className={styles.basis}>
          {headline.basis.map(({ text, origin }, index) => (
            <span key={text}>
              {index > 0 && ' · '}
              {figure(text, text, origin, styles.source)}
            </span>
          ))}
        </p>
        {shown && (
          <div id={panel} className={styles.origin}>
            <p className={styles.originHead}>
              <span>Where “{shown.text}” comes from</span>
              <button type="button" className="link-button" onClick={() => setShown(null)}>
                Close
              </button>
            </p>
            <OriginDetails origin={shown.origin} />
          </div>
        )}
      </div>
    </section>
  )
}

const resultWords = { pass: 'Pass', fail: 'Not passed' }

function ScoreColumn({ analysis }: { readonly analysis: Analysis }) {
  const { score, passing, precision, testDate, examName } = analysis
  return (
    <div className={styles.column}>
      {score ? (
        <p className={`${styles.score} figures`}>{score.value}</p>
      ) : (
        <p className={styles.noScore}>{passing.result ? resultWords[passing.result] : 'No score'}</p>
      )}
      <dl className={styles.facts}>
        {passing.sentence !== '' && (
          <div>
            <dt className="visually-hidden">Result</dt>
            <dd>{passing.sentence}</dd>
          </div>
        )}
        <div>
          <dt className="visually-hidden">Examination and date</dt>
          <dd>
            {examName} · {testDate ? dayWords(testDate.value) : 'date not known'}
          </dd>
        </div>
        {precision && (
          <div>
            <dt className="visually-hidden">Precision</dt>
            <dd>{precision.words}</dd>
          </div>
        )}
      </dl>
    </div>
  )
}
