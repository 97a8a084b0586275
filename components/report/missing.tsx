/** What the report lacks, each with its reason, and the field or page that mends it. */
import type { ReactNode } from 'react'
import type { Analysis } from '../../lib/analysis/types'
import { exams } from '../../lib/exams/exam'
import { DateField, TextField } from '../ui/fields'
import { readWhole } from '../ui/read-number'
import styles from './report-page.module.css'

export interface MissingProps {
  readonly analysis: Analysis
  /** A value typed where it is missed. */
  readonly onFill: (field: 'score' | 'testDate', value: number | string) => void
  /** The way to add a page of the report; null where there is no document. */
  readonly addPage: ReactNode
}

export function Missing({ analysis, onFill, addPage }: MissingProps) {
  const { exam, warnings } = analysis
  const [low, high] = exams[exam].range
  // The answer itself asks for a specialty; a doubt about the figures says why there is no percentile.
  const missing = analysis.missing.filter(
    ({ what }) => what !== 'specialty' && !(what === 'percentile' && warnings.length > 0),
  )
  if (missing.length === 0) return null
  return (
    <ul className={styles.missing} aria-label="What is missing">
      {missing.map(({ what, words, onAnotherPage }) => (
        <li key={what}>
          <span>{words}</span>
          {what === 'score' && onAnotherPage && (
            <TextField
              label="Score"
              value={null}
              show={String}
              read={readWhole(low, high)}
              onChange={(score: number | null) => score !== null && onFill('score', score)}
              expects={`A whole number from ${low} to ${high}.`}
              numeric
              maxLength={3}
              placeholder="000"
              className={styles.field}
            />
          )}
          {what === 'test-date' && (
            <DateField
              label="Test date"
              value={null}
              onChange={(day) => day !== null && onFill('testDate', day)}
              className={styles.field}
            />
          )}
          {onAnotherPage && addPage}
        </li>
      ))}
    </ul>
  )
}
