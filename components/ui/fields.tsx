'use client'

import type { KeyboardEvent } from 'react'
import { useEffect, useRef, useState } from 'react'
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
  /** A field that is full counts at once. */
  readonly maxLength?: number
  /** The first key on the page belongs to it. */
  readonly focusAtOnce?: boolean
  /** Called when typing is over: by Enter or Escape, or by leaving the field. */
  readonly onDone?: (by: 'key' | 'leaving') => void
}

/**
 * A field for one value. What is typed counts when the field is left or Enter is pressed, so that half a number is never
 * taken for a number; Escape brings back what was there.
 */
export function TextField<T>({ value, show, read, onChange, expects, required = false, ...field }: TextFieldProps<T>) {
  const shown = value === null ? '' : show(value)
  const [text, setText] = useState(shown)
  const [wrong, setWrong] = useState(false)
  const input = useRef<HTMLInputElement>(null)
  const { focusAtOnce = false } = field
  useEffect(() => {
    if (focusAtOnce) input.current?.focus({ preventScroll: true })
  }, [focusAtOnce])
  useEffect(() => {
    setText(shown)
    setWrong(false)
  }, [shown])

  /** True where the field now holds a value, or rightly none. */
  function commit(): boolean {
    const typed = text.trim()
    const next = typed === '' ? null : typed === shown ? value : read(typed)
    if (next === undefined) {
      setWrong(true)
      return false
    }
    setWrong(false)
    if (next === value || (next === null && required)) setText(shown)
    else {
      if (next !== null) setText(show(next))
      onChange(next)
    }
    return true
  }
  function onKeyDown(event: KeyboardEvent<HTMLInputElement>) {
    if (event.key === 'Enter') {
      event.preventDefault()
      if (commit()) field.onDone?.('key')
    } else if (event.key === 'Escape') {
      setText(shown)
      setWrong(false)
      field.onDone?.('key')
    }
  }
  return (
    <span className={styles.holder}>
      <input
        ref={input}
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
        onChange={(event) => {
          const typed = event.target.value
          setText(typed)
          const full = typed.length === field.maxLength
          const next = full ? read(typed) : undefined
          setWrong(full && next === undefined)
          if (next !== undefined && next !== value) onChange(next)
        }}
        onBlur={() => {
          if (commit()) field.onDone?.('leaving')
        }}
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
