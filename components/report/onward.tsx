/** The ways on from the report: to paper, to somebody who advises, to the weeks ahead. */
import Link from 'next/link'
import styles from './onward.module.css'

/** @param failed whether the plan comes first: then it is what helps most */
export function Onward({ failed }: { readonly failed: boolean }) {
  const plan = (
    <li key="plan">
      <Link href="/plan/">A plan, week by week</Link> from what was lower
    </li>
  )
  const brief = (
    <li key="brief">
      <Link href="/brief/">A brief for the interview, or a sheet for an adviser</Link> to print or save
    </li>
  )
  return (
    <section aria-label="From here" className={`no-print ${styles.onward}`}>
      <ul>{failed ? [plan, brief] : [brief, plan]}</ul>
    </section>
  )
}
