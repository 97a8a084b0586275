'use client'

/** Share the open report with an adviser: what leaves is listed before it leaves. */
import { useEffect, useState } from 'react'
import { contentsOf, packShared, sharedReport } from '../../lib/archive/share'
import { type Mergeable, nothing } from '../../lib/kept/merge'
import type { Session } from '../../lib/session/model'
import { ReadingPage } from '../session/reading-page'
import { storage, useSession } from '../session/session'
import { Send } from './send'
import styles from './share.module.css'

export function SharePage() {
  return (
    <ReadingPage title="Share with an adviser" nothing="Open a report to share it" className={styles.share}>
      {(session) => <Share session={session} />}
    </ReadingPage>
  )
}

function Share({ session }: { readonly session: Session }) {
  const id = useSession()?.id ?? ''
  const [notes, setNotes] = useState<Mergeable>(nothing)
  const [chosen, setChosen] = useState({ choices: true, stories: false, notes: true })
  useEffect(() => {
    let isCurrent = true
    storage()
      .load(id)
      .then((kept) => isCurrent && setNotes(kept?.record.notes ?? nothing))
      .catch(() => undefined)
    return () => {
      isCurrent = false
    }
  }, [id])
  const shared = sharedReport(session, { id, notes }, chosen)
  if (!shared) return null
  const tick = (name: keyof typeof chosen, label: string) => (
    <p>
      <label>
        <input
          type="checkbox"
          checked={chosen[name]}
          onChange={(event) => setChosen({ ...chosen, [name]: event.target.checked })}
        />{' '}
        {label}
      </label>
    </p>
  )
  return (
    <>
      <p className={styles.lead}>
        No server is involved. The report travels in a file, or inside the link, in the part after <code>#</code> that
        browsers never send to a site.
      </p>
      {tick('choices', 'With the specialty and applicant type I chose')}
      {tick('stories', 'With the stories I wrote')}
      {Object.keys(notes.values).length > 0 && tick('notes', 'With the notes on it')}
      <h2>What you share</h2>
      <ul className={styles.contents}>
        {contentsOf(shared).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p className="quiet">Never shared: your name, your ID, the file and its name.</p>
      {/* The time is not part of what decides whether a link is still right. */}
      <Send content="report" value={packShared({ ...shared, at: 0 })} fileName="shared-report.strongsuit" />
    </>
  )
}
