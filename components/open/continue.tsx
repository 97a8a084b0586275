'use client'

import { hasContent } from '../../lib/session/manual'
import { chosenReport } from '../../lib/session/now/reading'
import { useSession } from '../session/session'
import { StartOver } from '../session/start-over'
import { Link } from '../ui/link'
import styles from './open-page.module.css'

/** Where something is open already: the way back to it, and the way to be rid of it. */
export function Continue() {
  const session = useSession()?.session
  if (!session) return null
  const report = chosenReport(session)
  const typed = session.manual !== null && hasContent(session.manual)
  if (!report && !typed) return null
  return (
    <div className={styles.continue}>
      <ul className="plain-list">
        {report && (
          <li>
            <Link href={report.accepted ? '/report/' : '/check/'}>Continue with {report.outcome.file}</Link>
          </li>
        )}
        {typed && (
          <li>
            <Link href="/hand/">Continue with what you entered by hand</Link>
          </li>
        )}
      </ul>
      <StartOver />
    </div>
  )
}
