import type { ReactNode } from 'react'
import styles from './form-field.module.css'

interface FormFieldProps {
  readonly name: string
  readonly children: ReactNode
}

/** A field of a form with its name above it. The field carries its label for those who cannot see the name. */
export function FormField({ name, children }: FormFieldProps) {
  return (
    <div className={styles.field}>
      <span className={styles.name} aria-hidden="true">
        {name}
      </span>
      {children}
    </div>
  )
}
