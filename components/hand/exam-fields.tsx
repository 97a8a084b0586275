'use client'

import { documents } from '../../lib/exams/document'
import { exams } from '../../lib/exams/exam'
import type { ManualEntry } from '../../lib/session/model'
import { today } from '../session/today'
import { ChoiceField, DateField } from '../ui/fields'
import { FormField } from '../ui/form-field'
import { resultOptions } from '../ui/result-options'
import { WholeField } from '../ui/whole-field'
import styles from './hand-page.module.css'

interface ExamFieldsProps {
  readonly entry: ManualEntry
  readonly onEdit: (what: string, step: (entry: ManualEntry) => ManualEntry) => void
}

/** What the first page of a report says. The cursor is in the score at once. */
export function ExamFields({ entry, onEdit }: ExamFieldsProps) {
  const { range } = exams[documents[entry.kind].exam]
  return (
    <div className={styles.fields}>
      <FormField name="Result">
        <ChoiceField
          label="Result"
          value={entry.result}
          options={resultOptions}
          none="by score"
          onChange={(result) => onEdit('Change the result', (before) => ({ ...before, result }))}
          className={styles.box}
        />
      </FormField>
      <WholeField
        label="Score"
        value={entry.score}
        range={range}
        onChange={(score) => onEdit('Change the score', (before) => ({ ...before, score }))}
        focusAtOnce
        maxLength={String(range[1]).length}
        placeholder="000"
        className={`${styles.box} ${styles.score}`}
      />
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
