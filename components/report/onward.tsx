/** The ways on from the report: what was read, paper, the interview sheet, the weeks ahead. */

import type { Reading } from '../../lib/reports/schema'
import { Link } from '../ui/link'
import styles from './onward.module.css'

interface OnwardProps {
  readonly reading: Reading
  /** The plan comes first after a failure: then it is what helps most. */
  readonly failed: boolean
}

/** Where the values can be looked at and changed: on the page of the document, or in the form they were typed into. */
const wayBack = ({ evidence }: Reading) =>
  Object.keys(evidence).length === 0
    ? { href: '/hand/', words: 'Change what you typed' }
    : { href: '/check/', words: 'Check what was read' }

export function Onward({ reading, failed }: OnwardProps) {
  const { href, words } = wayBack(reading)
  const plan = (
    <li key="plan">
      <Link href="/plan/">A plan, week by week</Link>
    </li>
  )
  const brief = (
    <li key="brief">
      <Link href="/brief/">An interview sheet, or a sheet for an adviser</Link>
    </li>
  )
  return (
    <section aria-label="Next" className={`no-print ${styles.onward}`}>
      <ul>
        {failed ? [plan, brief] : [brief, plan]}
        <li>
          <Link href={href}>{words}</Link>
        </li>
        <li>
          <button type="button" className="link-button" onClick={() => window.print()}>
            Print
          </button>
        </li>
      </ul>
    </section>
  )
}
