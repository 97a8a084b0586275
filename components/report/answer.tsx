'use client'

/** The answer: the score, and two sentences whose underlined words are choices and whose figures say where they come from. */
import { useId, useState } from 'react'
import type { Analysis, SentencePart } from '../../lib/analysis/types'
import { dayWords } from '../../lib/figures/dates'
import type { FigureSource } from '../../lib/figures/source'
import type { Choices } from '../../lib/session/model'
import { type Applicant, applicantNames, applicants } from '../../lib/specialties/applicant'
import { OriginDetails } from '../sources/origin'
import { SourceMarks } from '../sources/source-list'
import { Choice, type ChoiceOption } from '../ui/choice'
import { specialtyOptions } from '../ui/specialty-options'
import styles from './answer.module.css'

const applicantOptions: readonly ChoiceOption[] = applicants.map((id) => ({ id, name: applicantNames[id].name }))

function isApplicant(id: string | null): id is Applicant {
  return applicants.some((applicant) => applicant === id)
}

export interface AnswerProps {
  readonly analysis: Analysis
  readonly choices: Choices
  readonly onChoices: (choices: Choices) => void
  /** The page's numbered sources. */
  readonly sources: readonly FigureSource[]
}

export function Answer({ analysis, choices, onChoices, sources }: AnswerProps) {
  const { headline } = analysis
  const panel = useId()
  /** The part of the source line whose origin is shown, by its text. */
  const [open, setOpen] = useState<string | null>(null)
  const shown = headline.basis.find(({ text }) => text === open)
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
        return (
          <span key={at}>
            {piece.text}
            <SourceMarks origin={piece.origin} sources={sources} />
          </span>
        )
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
          {headline.basis.map(({ text }, index) => (
            <span key={text}>
              {index > 0 && ' · '}
              <button
                type="button"
                className={styles.source}
                aria-expanded={text === open}
                aria-controls={text === open ? panel : undefined}
                onClick={() => setOpen(text === open ? null : text)}
              >
                {text}
              </button>
            </span>
          ))}
        </p>
        {shown && (
          <div id={panel} className={styles.origin}>
            <p className={styles.originHead}>
              <span>Where “{shown.text}” comes from</span>
              <button type="button" className="link-button" onClick={() => setOpen(null)}>
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
        <p className={styles.score}>
          {score.value}
          {precision && <span className={styles.error}>±{precision.points}</span>}
        </p>
      ) : (
        <p className={styles.noScore}>{passing.result ? resultWords[passing.result] : 'No score'}</p>
      )}
      <dl className={styles.facts}>
        {score && passing.sentence !== '' && (
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
      </dl>
    </div>
  )
}
