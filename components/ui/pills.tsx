'use client'

import { useId } from 'react'
import styles from './pills.module.css'

interface PillsProps<T extends string> {
  /** What is chosen. */
  readonly label: string
  /** True where the words around it say already what is chosen: it is then only read out. */
  readonly labelHidden?: boolean
  readonly value: T | null
  readonly options: readonly { readonly value: T; readonly name: string }[]
  readonly onChange: (value: T) => void
}

/** One of a few values, all of them in view: radio buttons in a row. */
export function Pills<T extends string>({ label, labelHidden = false, value, options, onChange }: PillsProps<T>) {
  const name = useId()
  return (
    <fieldset className={styles.pills}>
      <legend className={labelHidden ? 'visually-hidden' : styles.legend}>{label}</legend>
      {options.map((option) => (
        <label key={option.value} className={styles.pill}>
          <input
            type="radio"
            name={name}
            className="visually-hidden"
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          {option.name}
        </label>
      ))}
    </fieldset>
  )
}
