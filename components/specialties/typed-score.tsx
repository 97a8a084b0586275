'use client'

import { exams, type MatchExam } from '../../lib/exams/exam'
import type { Choices } from '../../lib/session/model'
import { WholeField } from '../ui/whole-field'
import styles from './specialties-section.module.css'

interface TypedScoreProps {
  readonly exam: MatchExam
  readonly choices: Choices
  readonly onChoices: (choices: Choices) => void
}

/** A score of an examination that the document is not about. */
export function TypedScore({ exam, choices, onChoices }: TypedScoreProps) {
  return (
    <div className={styles.typed}>
      <WholeField
        label={`Your ${exams[exam].name} score`}
        value={choices.typedScores[exam]}
        range={exams[exam].range}
        onChange={(score) => onChoices({ ...choices, typedScores: { ...choices.typedScores, [exam]: score } })}
        maxLength={3}
      />
    </div>
  )
}
