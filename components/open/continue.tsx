'use client'

import Link from 'next/link'
import { startOver } from '../../lib/session/actions'
import { chosenReport, isEmpty } from '../../lib/session/current'
import { hasContent } from '../../lib/session/manual'
import { sessionStore, useSession } from '../session/session'
import { notify } from '../ui/notices'
import { forgetTheme } from '../ui/theme'
import styles from './open-page.module.css'

/** Clear everything that is here and kept. Can be taken back as long as the page is open. */
export function startOverNow(): void {
  sessionStore().change('Start over', startOver)
  forgetTheme()
  notify('Started over: nothing is kept any more.', { undo: true })
}

/** Where something is open already: the way back to it, and the way to be rid of it. */
export function Continue() {
  const session = useSession()?.session
  if (!session || isEmpty(session)) return null
  const report = chosenReport(session)
  const typed = session.manual !== null && hasContent(session.manual)
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
      <button type="button" className="link-button" onClick={startOverNow}>
        Start over
      </button>
    </div>
  )
}
