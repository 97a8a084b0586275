'use client'

import { examNames } from '../../lib/exams/exam'
import type { Choices, TypedScores } from '../../lib/session/model'
import { TextField } from '../ui/fields'
import { FormField } from '../ui/form-field'
import { readWhole } from '../ui/read-number'
import styles from './specialties-section.module.css'

/** Lowest and highest score of each scale. */
export const scales: Readonly<Record<keyof TypedScores, readonly [number, number]>> = {
  step2ck: [1, 300],
  'comlex-level2': [9, 999],
}

interface TypedScoreProps {
  readonly exam: keyof TypedScores
  readonly choices: Choices
  readonly onChoices: (choices: Choices) => void
}

/** A score of an examination that the document is not about. */
export function TypedScore({ exam, choices, onChoices }: TypedScoreProps) {
  const [low, high] = scales[exam]
  const label = `Your ${examNames[exam]} score`
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
