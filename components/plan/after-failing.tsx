/** What comes before the weeks for those who did not pass: what holds, what there is time for, and nothing urgent. */

import type { Analysis, FailedFacts } from '../../lib/analysis/types'
import { Link } from '../ui/link'
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
        {failed.sentence} You don’t have to decide anything today. This plan starts with what your report shows, repeats
        each area, and keeps days free. You can change every line.
      </p>
      {strengths.length > 0 && (
        <p>
          <strong>Already solid:</strong> {listWords(strengths)}. The mixed blocks keep them fresh.
        </p>
      )}
      <p>
        <strong>Before the first week:</strong> rest for a few days and tell one person you trust. Ask your school or an
        adviser what they offer for a second attempt. Set a date once practice tests say you are ready.
      </p>
      <p>
        <Link href="/report/#next">When you can retake it, and what programs see</Link>
      </p>
    </div>
  )
}
