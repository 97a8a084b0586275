import Link from 'next/link'
import type { ReactNode } from 'react'
import styles from './nothing-here.module.css'

interface NothingHereProps {
  readonly title: string
  /** What the page would show, where the title does not say it all. */
  readonly children?: ReactNode
}

/** A page that has nothing to show yet: says so, and offers both ways in. */
export function NothingHere({ title, children }: NothingHereProps) {
  return (
    <div className={`page ${styles.nothing}`}>
      <h1>{title}</h1>
      <div className={styles.ways}>
        {children}
        <Link href="/" className="button">
          Open a report
        </Link>
        <Link href="/hand/" className="button-plain">
          Enter by hand
        </Link>
      </div>
    </div>
  )
}
