'use client'

/** The sheets to take away: what is on them, how they will look on paper, and the files. */
import { useMemo } from 'react'
import type { BriefEntry, Session } from '../../lib/session/model'
import { currentBrief, setBrief } from '../../lib/session/now/brief'
import { sessionStore, useSession } from '../session/session'
import { today } from '../session/today'
import { NothingHere } from '../ui/nothing-here'
import { Waiting } from '../ui/waiting'
import styles from './brief-page.module.css'
import { Files } from './files'
import { Paper } from './paper'
import { Switches } from './switches'

export function BriefPage() {
  const session = useSession()?.session
  if (!session) return <Waiting title="Take it with you" />
  return <SessionBrief session={session} />
}

function change(what: string, entry: Partial<BriefEntry>, run?: string): void {
  sessionStore().change(what, (before) => setBrief(before, entry), run)
}

function SessionBrief({ session }: { readonly session: Session }) {
  const day = today()
  const current = useMemo(() => currentBrief(session, day), [session, day])
  if (current === null) {
    return <NothingHere title="There is nothing to take with you yet" />
  }
  return (
    <div className={`page ${styles.brief}`}>
      <div className="no-print">
        <h1>Take it with you</h1>
        <p className={styles.lead}>
          A brief for the interview, or a sheet for an adviser. Neither has your name, your USMLE ID or the name of your
          file on it, and nothing is sent: you save or print it yourself.
        </p>
      </div>
      <div className={styles.columns}>
        <div className={`no-print ${styles.side}`}>
          <Switches entry={session.brief} current={current} specialty={session.choices.specialty} onChange={change} />
          <Files current={current} />
        </div>
        <Paper current={current} />
      </div>
    </div>
  )
}
