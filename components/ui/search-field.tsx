'use client'

import { useId } from 'react'
import styles from './search-field.module.css'

/** What is said where nothing is left. */
export const noMatch = 'No match. Try fewer words.'

interface SearchFieldProps {
  readonly label: string
  readonly value: string
  readonly onType: (typed: string) => void
  /** What came of it; empty before anything is searched. */
  readonly found: string
}

/** A field that narrows what stands below it as one types, and says how much is left. */
export function SearchField({ label, value, onType, found }: SearchFieldProps) {
  const id = useId()
  return (
    <div className={styles.search}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="search"
        autoComplete="off"
        spellCheck={false}
        value={value}
        onChange={(event) => onType(event.target.value)}
      />
      <p role="status" className="quiet small">
        {found}
      </p>
    </div>
  )
}
