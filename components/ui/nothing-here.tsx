import type { ReactNode } from 'react'
import styles from './nothing-here.module.css'

/** A page that has nothing to show yet: says so, and where to go. */
export function NothingHere({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <div className={`page ${styles.nothing}`}>
      <h1>{title}</h1>
      <div className={styles.ways}>{children}</div>
    </div>
  )
}
