'use client'

import { documents } from '../../lib/exams/document'
import { exams } from '../../lib/exams/exam'
import type { ManualEntry } from '../../lib/session/model'
import { today } from '../session/today'
import { ChoiceField, DateField, TextField } from '../ui/fields'
import { FormField } from '../ui/form-field'
import { readWhole } from '../ui/read-number'
import styles from './hand-page.module.css'

const results = [
  { value: 'pass', name: 'Pass' },
  { value: 'fail', name: 'Fail' },
] as const

interface ExamFieldsProps {
  readonly entry: ManualEntry
  readonly onEdit: (what: string, step: (entry: ManualEntry) => ManualEntry) => void
}

/** What the first page of a report says. The cursor is in the score at once. */
export function ExamFields({ entry, onEdit }: ExamFieldsProps) {
  const [low, high] = exams[documents[entry.kind].exam].range
  return (
    <div className={styles.fields}>
      <FormField name="Result">
        <ChoiceField
          label="Result"
          value={entry.result}
          options={results}
          none="by the score"
          onChange={(result) => onEdit('Change the result', (before) => ({ ...before, result }))}
          className={styles.box}
        />
      </FormField>
      <FormField name="Score">
        <TextField
          label="Score"
          value={entry.score}
          show={String}
          read={readWhole(low, high)}
          onChange={(score) => onEdit('Change the score', (before) => ({ ...before, score }))}
          expects={`A whole number from ${low} to ${high}.`}
          numeric
          focusAtOnce
          maxLength={String(high).length}
          placeholder="000"
          className={`${styles.box} ${styles.score}`}
        />
      </FormField>
      <FormField name="Test date">
        <DateField
          label="Test date"
          value={entry.testDate}
          onChange={(testDate) => onEdit('Change the test date', (before) => ({ ...before, testDate }))}
          className={styles.box}
        />
        {entry.testDate !== null && entry.testDate > today() && (
          <span role="alert" className="small">
            This date is in the future.
          </span>
        )}
      </FormField>
    </div>
  )
}
