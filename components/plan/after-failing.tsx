/** For those who did not pass: what comes before the weeks, or that there is nothing to plan for; nothing urgent. */

import type { Analysis, FailedFacts } from '../../lib/analysis/types'
import type { AttemptRules } from '../../lib/specialties/attempts'
import { SourceNote } from '../sources/origin'
import { Link } from '../ui/link'
import styles from './session-plan.module.css'

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

/** In the place of a plan where the rules allow no further attempt: what they say, and whom to ask. */
export function NoAttemptLeft({ rules: { next, origin } }: { readonly rules: AttemptRules }) {
  return (
    <article className={`page ${styles.plan}`}>
      <h1>No attempt to plan for</h1>
      <div className={styles.lead}>
        {next.map(({ words }) => (
          <p key={words}>{words}</p>
        ))}
        <SourceNote origin={origin} />
        <p>
          If the count is wrong, <Link href="/report/#next">change it on the report</Link>. For your dean or adviser
          there is <Link href="/brief/">a sheet</Link>.
        </p>
      </div>
    </article>
  )
}

export function AfterFailing({ analysis, failed }: AfterFailingProps) {
  const strengths = analysis.profile.strengths.slice(0, mostStrengths).map(({ label }) => label)
  return (
    <div className={styles.lead}>
      <p>
        {failed.sentence} You don’t have to decide anything today. This plan starts with what your report shows, repeats
        each area, and keeps days free. You can change every line.
      </p>
      {strengths.length > 0 && (
        <p>
          <strong>Your strongest areas:</strong> {listWords(strengths)}. The mixed blocks keep them fresh.
        </p>
      )}
      <p>
        <strong>Before the first week:</strong> rest for a few days and tell one person you trust. Ask your school or an
        adviser what they offer for another attempt. Set a date once practice tests say you are ready.
      </p>
      <p>
        <Link href="/report/#next">When you can retake it, and what programs see</Link>
      </p>
    </div>
  )
}
