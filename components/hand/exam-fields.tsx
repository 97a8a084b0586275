'use client'

import { documents, handKinds } from '../../lib/exams/document'
import { exams } from '../../lib/exams/exam'
import type { ManualEntry } from '../../lib/session/model'
import { ChoiceField, DateField, TextField } from '../ui/fields'
import styles from './exam-fields.module.css'

const kinds = handKinds.map((value) => ({ value, name: exams[documents[value].exam].name }))
const results = [
  { value: 'pass', name: 'Pass' },
  { value: 'fail', name: 'Fail' },
] as const

/** USMLE scores run from 1 to 300. */
function readScore(text: string): number | undefined {
  const score = Number(text)
  return /^\d{1,3}$/.test(text) && score >= 1 && score <= 300 ? score : undefined
}

interface ExamFieldsProps {
  readonly entry: ManualEntry
  readonly onEdit: (what: string, step: (entry: ManualEntry) => ManualEntry) => void
}

/** What the first page of a report says: the score large, as it is printed there. */
export function ExamFields({ entry, onEdit }: ExamFieldsProps) {
  return (
    <div className={styles.fields}>
      <div className={styles.field}>
        <span className={styles.name}>Examination</span>
        <ChoiceField
          label="Examination"
          value={entry.kind}
          options={kinds}
          onChange={(kind) => kind && onEdit('Change the examination', (before) => ({ ...before, kind }))}
          className={styles.box}
        />
      </div>
      <div className={styles.field}>
        <span className={styles.name}>Score</span>
        <TextField
          label="Score"
          value={entry.score}
          show={String}
          read={readScore}
          onChange={(score) => onEdit('Change the score', (before) => ({ ...before, score }))}
          expects="A whole number from 1 to 300."
          numeric
          maxLength={3}
          placeholder="000"
          className={`${styles.box} ${styles.score}`}
        />
      </div>
      <div className={styles.field}>
        <span className={styles.name}>Test date</span>
        <DateField
          label="Test date"
          value={entry.testDate}
          onChange={(testDate) => onEdit('Change the test date', (before) => ({ ...before, testDate }))}
          className={styles.box}
        />
      </div>
      <div className={styles.field}>
        <span className={styles.name}>Result</span>
        <ChoiceField
          label="Result"
          value={entry.result}
          options={results}
          none="by the score"
          onChange={(result) => onEdit('Change the result', (before) => ({ ...before, result }))}
          className={styles.box}
        />
      </div>
    </div>
  )
}
