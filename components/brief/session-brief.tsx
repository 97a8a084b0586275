'use client'

/** The sheets to take away: what is on them, how they will look on paper, and the files. */
import { useMemo } from 'react'
import type { BriefEntry, Session } from '../../lib/session/model'
import { currentBrief, setBrief } from '../../lib/session/now/brief'
import { sessionStore } from '../session/session'
import { today } from '../session/today'
import { NothingHere } from '../ui/nothing-here'
import { Files } from './files'
import { Paper } from './paper'
import styles from './session-brief.module.css'
import { Switches } from './switches'

function change(what: string, entry: Partial<BriefEntry>, run?: string): void {
  sessionStore().change(what, (before) => setBrief(before, entry), run)
}

export function SessionBrief({ session }: { readonly session: Session }) {
  const day = today()
  const current = useMemo(() => currentBrief(session, day), [session, day])
  if (current === null) {
    return <NothingHere title="Open a report to make a sheet" />
  }
  return (
    <div className={`page ${styles.brief}`}>
      <div className="no-print">
        <h1>Interview sheet</h1>
        <p className={styles.lead}>
          An interview sheet, or a sheet for an adviser. Neither shows your name, USMLE ID or file name. Nothing is
          sent; you save or print it yourself.
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
