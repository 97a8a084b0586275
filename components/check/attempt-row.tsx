'use client'

import type { Attempt } from '../../lib/reports/schema'
import { ChoiceField, DateField, TextField } from '../ui/fields'
import { readWhole } from '../ui/read-number'
import { resultOptions } from '../ui/result-options'
import type { Checked } from './checked'
import styles from './values-list.module.css'

const exams = (['Step 1', 'Step 2 CK', 'Step 3'] as const satisfies readonly Attempt['exam'][]).map((value) => ({
  value,
  name: value,
}))

/** One attempt of a transcript. */
export function AttemptRow({ index, checked }: { readonly index: number; readonly checked: Checked }) {
  const attempt = checked.now.attempts[index]
  if (!attempt) return null
  const path = `attempts[${index}]`
  const name = `attempt ${index + 1}`
  const set = (field: keyof Attempt) => (value: string | number | null) =>
    checked.change(`${path}.${field}`, `${field} of ${name}`, value)
  return (
    <li className={styles.attempt} data-row={path}>
      <span data-path={`${path}.exam`}>
        <ChoiceField
          label={`Exam of ${name}`}
          value={attempt.exam}
          options={exams}
          onChange={(exam) => exam && set('exam')(exam)}
        />
      </span>
      <span data-path={`${path}.testDate`}>
        <DateField label={`Date of ${name}`} value={attempt.testDate} onChange={set('testDate')} />
      </span>
      <span data-path={`${path}.result`}>
        <ChoiceField
          label={`Result of ${name}`}
          value={attempt.result}
          options={resultOptions}
          none="not known"
          onChange={set('result')}
        />
      </span>
      <span data-path={`${path}.score`}>
        <TextField
          label={`Score of ${name}`}
          value={attempt.score}
          show={String}
          read={readWhole(1, 300)}
          onChange={set('score')}
          expects="1 to 300."
          numeric
          maxLength={3}
        />
      </span>
    </li>
  )
}
