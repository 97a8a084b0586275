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
      <Sample about="A sample of what a report shows.">
        <SheetPicture fraction={0} />
      </Sample>
    </div>
  )
}

/** What would stand on an empty page, in gray: a picture of it, not to be read out. */
export function Sample({ about, children }: { readonly about: string; readonly children: ReactNode }) {
  return (
    <figure className={`no-print ${styles.sample}`}>
      <div className={styles.gray} aria-hidden="true">
        {children}
      </div>
      <figcaption className="quiet small">{about}</figcaption>
    </figure>
  )
}
