/** What comes before the weeks for those who did not pass: what holds, what there is time for, and nothing urgent. */
import Link from 'next/link'
import type { Analysis, FailedFacts } from '../../lib/analysis/types'
import styles from './plan-page.module.css'

interface AfterFailingProps {
  readonly analysis: Analysis
  readonly failed: FailedFacts
}

function listWords(names: readonly string[]): string {
  const last = names.at(-1)
  return names.length < 2 ? (last ?? '') : `${names.slice(0, -1).join('; ')}; and ${last}`
}

/** As many as can be kept in mind. */
const mostStrengths = 3

export function AfterFailing({ analysis, failed }: AfterFailingProps) {
  const strengths = analysis.profile.strengths.slice(0, mostStrengths).map(({ label }) => label)
  return (
    <div className={styles.lead}>
      <p>
        {failed.sentence} Nothing has to be decided today. This plan begins with what the report shows, comes back to
        each area more than once, and keeps days free; every line of it can be changed.
      </p>
      {strengths.length > 0 && (
        <p>
          <strong>What already holds:</strong> {listWords(strengths)}. They stay fresh in the mixed blocks.
        </p>
      )}
      <p>
        <strong>Before the first week:</strong> rest for some days, tell one person you trust, and ask your school or an
        adviser what they offer for a second attempt. A date is better set once practice tests say that it is time.
      </p>
      <p>
        <Link href="/report/#next">When it can be taken again, and what programs see</Link>
      </p>
    </div>
  )
}
