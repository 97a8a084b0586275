'use client'

import type { KeyboardEvent } from 'react'
import { useEffect, useState } from 'react'
import styles from './fields.module.css'

interface TextFieldProps<T> {
  readonly id?: string
  readonly label: string
  readonly value: T | null
  /** How the value stands in the field. */
  readonly show: (value: T) => string
  /** The value that was typed; undefined where it is none. An empty field is null and never asks. */
  readonly read: (text: string) => T | undefined
  readonly onChange: (value: T | null) => void
  /** Said where what was typed is no value. */
  readonly expects: string
  readonly numeric?: boolean
  /** An empty field goes back to what it held. */
  readonly required?: boolean
  readonly className?: string
  readonly describedBy?: string
  readonly placeholder?: string
  readonly maxLength?: number
}

/**
 * A field for one value. What is typed counts when the field is left or Enter is pressed, so that half a number is never
 * taken for a number; Escape brings back what was there.
 */
export function TextField<T>({ value, show, read, onChange, expects, required = false, ...field }: TextFieldProps<T>) {
  const shown = value === null ? '' : show(value)
  const [text, setText] = useState(shown)
  const [wrong, setWrong] = useState(false)
  useEffect(() => {
    setText(shown)
    setWrong(false)
  }, [shown])

  function commit() {
    const typed = text.trim()
    if (typed === shown) return setText(shown)
    if (typed === '') {
      if (required) setText(shown)
      else onChange(null)
      return setWrong(false)
    }
    const next = read(typed)
    setWrong(next === undefined)
    if (next !== undefined) {
      setText(show(next))
      onChange(next)
    }
  }
  function onKeyDown(event: KeyboardEvent<HTMLInputElement>) {
    if (event.key === 'Enter') {
      event.preventDefault()
      commit()
    } else if (event.key === 'Escape') {
      setText(shown)
      setWrong(false)
    }
  }
  return (
    <span className={styles.holder}>
      <input
        id={field.id}
        type="text"
        inputMode={field.numeric ? 'numeric' : 'text'}
        autoComplete="off"
        spellCheck={false}
        className={`${styles.field} ${field.className ?? ''}`}
        aria-label={field.label}
        aria-invalid={wrong}
        aria-describedby={field.describedBy}
        placeholder={field.placeholder}
        maxLength={field.maxLength}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onBlur={commit}
        onKeyDown={onKeyDown}
      />
      {wrong && (
        <span role="alert" className={styles.wrong}>
          {expects}
        </span>
      )}
    </span>
  )
}

interface DateFieldProps {
  readonly id?: string
  readonly label: string
  readonly value: string | null
  readonly onChange: (value: string | null) => void
  readonly className?: string
  readonly describedBy?: string
}

/** USMLE began in 1992; while a year is being typed the browser's field gives dates of the first century. */
const firstDate = '1992-01-01'

/** A date, `YYYY-MM-DD`, in the browser's own field for it. A whole date counts at once, an emptied field when it is left. */
export function DateField({ id, label, value, onChange, className, describedBy }: DateFieldProps) {
  const [text, setText] = useState(value ?? '')
  useEffect(() => setText(value ?? ''), [value])
  return (
    <input
      id={id}
      type="date"
      className={`${styles.field} ${className ?? ''}`}
      aria-label={label}
      aria-describedby={describedBy}
      min={firstDate}
      max="2099-12-31"
      value={text}
      onChange={(event) => {
        const next = event.target.value
        setText(next)
        if (next >= firstDate && next !== value) onChange(next)
      }}
      onBlur={() => {
        if (text === '' && value !== null) onChange(null)
      }}
    />
  )
}

interface ChoiceFieldProps<T extends string> {
  readonly label: string
  readonly value: T | null
  readonly options: readonly { readonly value: T; readonly name: string }[]
  /** What stands there for null; left out where there has to be a value. */
  readonly none?: string
  readonly onChange: (value: T | null) => void
  readonly className?: string
  readonly describedBy?: string
}

/** One of a few values, in the browser's own list. */
export function ChoiceField<T extends string>({
  label,
  value,
  options,
  none,
  onChange,
  className,
  describedBy,
}: ChoiceFieldProps<T>) {
  return (
    <select
      className={`${styles.field} ${styles.choice} ${className ?? ''}`}
      aria-label={label}
      aria-describedby={describedBy}
      value={value ?? ''}
      onChange={(event) => onChange(options.find((option) => option.value === event.target.value)?.value ?? null)}
    >
      {(none !== undefined || value === null) && <option value="">{none ?? ''}</option>}
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.name}
        </option>
      ))}
    </select>
  )
}
