'use client'

import { documents } from '../../lib/exams/document'
import { exams } from '../../lib/exams/exam'
import type { Reading } from '../../lib/reports/schema'
import { ChoiceField, DateField, TextField } from '../ui/fields'
import { readWhole } from '../ui/read-number'
import { resultOptions } from '../ui/result-options'
import { Change } from './change'
import type { Checked } from './checked'
import { kinds, references } from './known'
import type { ReadingField } from './values'
import { fieldNames, readDecimal, referenceNames } from './values'
import styles from './values-list.module.css'

interface FieldProps {
  readonly now: Reading
  readonly label: string
  readonly set: (value: string | number | null) => void
}

/** What an empty field says. */
const placeholder = 'not known'
const whole = (low: number, high: number) => ({
  placeholder,
  show: String,
  read: readWhole(low, high),
  expects: `A whole number from ${low} to ${high}.`,
  numeric: true,
  maxLength: 3,
})
const rangeOf = ({ kind }: Reading) => exams[documents[kind].exam].range
const decimal = {
  placeholder,
  show: String,
  read: readDecimal,
  expects: 'A number such as 15 or 7.5.',
  numeric: true,
  maxLength: 6,
}

/** The control of each field. */
function Control({ field, now, label, set }: FieldProps & { readonly field: ReadingField }) {
  switch (field) {
    case 'kind':
      return <ChoiceField label={label} value={now.kind} options={kinds} onChange={(kind) => kind && set(kind)} />
    case 'reference':
      return (
        <ChoiceField
          label={label}
          value={now.reference}
          options={references}
          onChange={(reference) => reference && set(reference)}
        />
      )
    case 'result':
      return <ChoiceField label={label} value={now.result} options={resultOptions} none="not known" onChange={set} />
    case 'testDate':
      return <DateField label={label} value={now.testDate} onChange={set} />
    case 'score':
      return <TextField label={label} value={now.score} onChange={set} {...whole(...rangeOf(now))} />
    case 'minimumPassingScore':
      return <TextField label={label} value={now.minimumPassingScore} onChange={set} {...whole(...rangeOf(now))} />
    default:
      return <TextField label={label} value={now[field]} onChange={set} {...decimal} />
  }
}

function inWords(reading: Reading, field: ReadingField): string {
  if (field === 'kind') return documents[reading.kind].name
  if (field === 'reference') return referenceNames[reading.reference]
  const value = reading[field]
  if (value === null) return 'empty'
  return resultOptions.find((option) => option.value === value)?.name ?? String(value)
}

/** One value of the report. */
export function FieldRow({ field, checked }: { readonly field: ReadingField; readonly checked: Checked }) {
  const { report, now, change } = checked
  const name = fieldNames[field]
  const doubt = checked.doubt(field)
  return (
    <li className={styles.field} data-path={field}>
      <span className={styles.name}>{name}</span>
      <Control
        field={field}
        now={now}
        label={name}
        set={(value) => change(field, name.toLowerCase(), value === report.outcome[field] ? undefined : value)}
      />
      {field in report.corrections && (
        <Change was={inWords(report.outcome, field)} onRestore={() => change(field, name.toLowerCase(), undefined)} />
      )}
      {doubt && (
        <>
          <span className={styles.doubt}>{doubt}</span>
          {checked.print(field)}
        </>
      )}
    </li>
  )
}
