'use client'

/** A quiet table of contents, and the two ways on from here: what was read, and paper. */
import Link from 'next/link'
import type { Reading } from '../../lib/reports/schema'
import styles from './contents.module.css'

export interface ContentsProps {
  readonly reading: Reading
  readonly sections: readonly { readonly id: string; readonly name: string }[]
}

/** Where the values can be looked at and changed: on the page of the document, or in the form they were typed into. */
function wayBack(reading: Reading): { readonly href: string; readonly words: string } {
  if (Object.keys(reading.evidence).length === 0) return { href: '/hand/', words: 'Change what you typed' }
  const unsure = reading.warnings.length
  return { href: '/check/', words: unsure === 0 ? 'Check what was read' : `Check what was read (${unsure} unsure)` }
}

export function Contents({ reading, sections }: ContentsProps) {
  const { href, words } = wayBack(reading)
  return (
    <div className={styles.bar}>
      <nav aria-label="On this page">
        <ul className={styles.list}>
          {sections.map(({ id, name }) => (
            <li key={id}>
              <a href={`#${id}`}>{name}</a>
            </li>
          ))}
        </ul>
      </nav>
      <p className={styles.ways}>
        <Link href={href}>{words}</Link>
        <button type="button" className="link-button" onClick={() => window.print()}>
          Print
        </button>
      </p>
    </div>
  )
}
