'use client'

import { exams, type MatchExam } from '../../lib/exams/exam'
import type { Choices } from '../../lib/session/model'
import { TextField } from '../ui/fields'
import { FormField } from '../ui/form-field'
import { readWhole } from '../ui/read-number'
import styles from './specialties-section.module.css'

interface TypedScoreProps {
  readonly exam: MatchExam
  readonly choices: Choices
  readonly onChoices: (choices: Choices) => void
}

/** A score of an examination that the document is not about. */
export function TypedScore({ exam, choices, onChoices }: TypedScoreProps) {
  const [low, high] = exams[exam].range
  const label = `Your ${exams[exam].name} score`
  return (
    <div className={styles.typed}>
      <FormField name={label}>
        <TextField
          label={label}
          value={choices.typedScores[exam]}
          show={String}
          read={readWhole(low, high)}
          onChange={(score) => onChoices({ ...choices, typedScores: { ...choices.typedScores, [exam]: score } })}
          expects={`A whole number from ${low} to ${high}.`}
          numeric
          maxLength={3}
        />
      </FormField>
    </div>
  )
}
