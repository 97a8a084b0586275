'use client'

/** The answer: the score, and sentences whose underlined words are choices. How sure it is lies one click away. */
import { useId, useState } from 'react'
import type { Analysis, SentencePart } from '../../lib/analysis/types'
import { type Applicant, applicantNames, applicants } from '../../lib/applicant/group'
import { dayWords } from '../../lib/figures/dates'
import type { Choices } from '../../lib/session/model'
import { OriginDetails } from '../sources/origin'
import { Choice, type ChoiceOption } from '../ui/choice'
import { CopyButton } from '../ui/copy-button'
import { Link } from '../ui/link'
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
  /** Values of the document that need a look. */
  readonly unsure: number
}

export function Answer({ analysis, choices, onChoices, unsure }: AnswerProps) {
  const { headline } = analysis
  const [open, setOpen] = useState(false)
  const panel = useId()
  const part = (piece: SentencePart, at: string) => {
    switch (piece.kind) {
      case 'text':
      case 'figure':
        return piece.text
      case 'answer':
        return (
          <strong key={at} className={styles.mark}>
            {piece.text}
          </strong>
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
            label="Applicant type"
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
          <CopyButton text={headline.text} label="Copy this answer" />
          {unsure > 0 ? (
            <Link href="/check/" className="no-print">
              Check {unsure === 1 ? '1 unsure value' : `${unsure} unsure values`}
            </Link>
          ) : (
            headline.basis.length > 0 && (
              <button
                type="button"
                className="link-button no-print"
                aria-expanded={open}
                aria-controls={open ? panel : undefined}
                onClick={() => setOpen(!open)}
              >
                How sure is this?
              </button>
            )
          )}
          <span className={styles.rests}>{headline.basis.map(({ text }) => text).join(' · ')}</span>
        </p>
        {open && (
          <dl id={panel} className={styles.origin}>
            {headline.basis.map(({ text, origin }) => (
              <div key={text}>
                <dt>{text}</dt>
                <dd>
                  <OriginDetails origin={origin} />
                </dd>
              </div>
            ))}
          </dl>
        )}
      </div>
    </section>
  )
}

const resultWords = { pass: 'Pass', fail: 'Not passed' }

function ScoreColumn({ analysis }: { readonly analysis: Analysis }) {
  const { score, passing, precision, testDate, examName, headline } = analysis
  const outcome = headline.saysMargin
    ? passing.result && resultWords[passing.result]
    : passing.sentence.replace(/\.$/, '')
  return (
    <div className={styles.column}>
      {score ? (
        <p className={styles.score}>
          {score.value}
          {precision && (
            <span className={styles.error}>
              <span className="visually-hidden"> with a standard error of </span>±{precision.points}
            </span>
          )}
        </p>
      ) : (
        <p className={styles.noScore}>{passing.result ? resultWords[passing.result] : 'No score'}</p>
      )}
      <p className={styles.facts}>
        {score && outcome && <span>{outcome}</span>}
        <span className="quiet">
          {examName} · <span className={styles.day}>{testDate ? dayWords(testDate.value) : 'No test date'}</span>
        </span>
      </p>
    </div>
  )
}
