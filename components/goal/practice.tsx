'use client'

import { useState } from 'react'
import type { Goal, PracticeScore } from '../../lib/analysis/goal'
import { dayWords } from '../../lib/figures/dates'
import type { TypedPractice } from '../../lib/session/model'
import { SourceNote } from '../sources/origin'
import { DateField } from '../ui/fields'
import { FormField } from '../ui/form-field'
import { WholeField } from '../ui/whole-field'
import styles from './goal-page.module.css'

interface PracticeProps {
  /** Null while there is no target. */
  readonly goal: Goal | null
  /** Read from the opened file. */
  readonly read: readonly PracticeScore[]
  readonly typed: readonly TypedPractice[]
  readonly onPractice: (practice: readonly TypedPractice[]) => void
}

const emptyDraft = { score: null, date: null } as const

function words({ score, date }: TypedPractice): string {
  return date === null ? String(score) : `${score} on ${dayWords(date)}`
}

/** Practice scores: those read from a file, and those typed. */
export function Practice({ goal, read, typed, onPractice }: PracticeProps) {
  const [draft, setDraft] = useState<{ readonly score: number | null; readonly date: string | null }>(emptyDraft)
  const isTyped = ({ score, date }: PracticeScore): boolean =>
    typed.some((one) => one.score === score && one.date === date)
  const others = (one: TypedPractice): readonly TypedPractice[] => typed.filter((known) => words(known) !== words(one))
  /** The same score of the same day once. */
  const add = (one: TypedPractice): void => onPractice([...others(one), one])
  return (
    <section className={styles.part} aria-labelledby="practice-title">
      <h2 id="practice-title">Practice scores</h2>
      <p className={styles.lead}>
        NBME CCSSA scores use the same scale, shown with their likely range. Type them, or open a score report.
      </p>
      {(read.length > 0 || typed.length > 0) && (
        <ul className={styles.list}>
          {read
            .filter((one) => !isTyped(one))
            .map((one) => (
              <li key={`read ${one.score} ${one.date}`}>
                <span>{words(one)}, read from your file</span>
                <button type="button" className="link-button" onClick={() => add({ score: one.score, date: one.date })}>
                  Keep when I open another file
                </button>
              </li>
            ))}
          {typed.map((one) => (
            <li key={words(one)}>
              <span>{words(one)}</span>
              <button
                type="button"
                className="link-button"
                aria-label={`Remove ${words(one)}`}
                onClick={() => onPractice(others(one))}
              >
                Remove
              </button>
            </li>
          ))}
        </ul>
      )}
      <div className={styles.form}>
        <WholeField
          label="Practice score"
          value={draft.score}
          range={[1, 300]}
          onChange={(score) => setDraft({ ...draft, score })}
          maxLength={3}
        />
        <FormField name="Taken on (if known)">
          <DateField
            label="Date of the practice test"
            value={draft.date}
            onChange={(date) => setDraft({ ...draft, date })}
          />
        </FormField>
        <button
          type="button"
          className="button-plain"
          disabled={draft.score === null}
          onClick={() => {
            if (draft.score === null) return
            add({ score: draft.score, date: draft.date })
            setDraft(emptyDraft)
          }}
        >
          Add
        </button>
      </div>
      {goal?.practiceOrigin && <SourceNote origin={goal.practiceOrigin} />}
    </section>
  )
}
