import type { ReactNode } from 'react'
import { Link } from './link'
import styles from './nothing-here.module.css'
import { SheetPicture } from './sheet-picture'

interface NothingHereProps {
  readonly title: string
  /** What the page would show, where the title does not say it all. */
  readonly children?: ReactNode
}

/** A page that has nothing to show yet: says so, offers both ways in, and shows in gray what would stand here. */
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
      <figure className={styles.sample}>
        <SheetPicture fraction={0} />
        <figcaption className="quiet small">A sample of what a report shows.</figcaption>
      </figure>
    </div>
  )
}
