'use client'

/** Every report that this browser keeps: open, name, copy, delete, save to a file and open such a file. */
import { useEffect, useRef, useState } from 'react'
import { targetRange } from '../../lib/analysis/goal'
import { likelySame } from '../../lib/archive/entry'
import { documents } from '../../lib/exams/document'
import { sessionStore, useSession } from '../session/session'
import { DeleteEverything } from '../session/start-over'
import { Link } from '../ui/link'
import { Sample } from '../ui/nothing-here'
import { Waiting } from '../ui/waiting'
import { useEntries } from './archive'
import styles from './archive-page.module.css'
import { EntryRow } from './entry-row'
import { ArchiveFiles } from './files'
import { Progress } from './progress'

const sample = [
  { kind: 'usmle-step2ck', details: 'Jun 9, 2026 · 251' },
  { kind: 'nbme-ccssa', details: 'Apr 14, 2026 · 238' },
] as const

export function ArchivePage() {
  const state = useSession()
  const { entries, refresh } = useEntries()
  const heading = useRef<HTMLHeadingElement>(null)
  return (
    <div className={`page ${styles.archive}`}>
      <h1 ref={heading} tabIndex={-1}>
        Archive
      </h1>
      <p className={styles.lead}>
        Reports saved in this browser, each with its corrections, stories and plan. Nothing here is sent anywhere.
      </p>
      {!state || !entries ? (
        <Waiting />
      ) : (
        <>
          {!state.keep && (
            <p className={styles.lead}>
              <em>Don’t save anything</em> is on: the report that is open now is not in this list.
            </p>
          )}
          {state.keep && state.sample && (
            <p className={styles.lead}>
              The sample that is open now is not saved.{' '}
              <button
                type="button"
                className="link-button"
                onClick={() => {
                  sessionStore().keepSample()
                  void sessionStore().settled().then(refresh)
                }}
              >
                Save it
              </button>
            </p>
          )}
          {entries.length === 0 ? (
            <>
              <p className={styles.lead}>
                Nothing is saved yet. <Link href="/">Open a report</Link>, or open a saved file below.
              </p>
              <Sample about="A sample of what is listed here.">
                <ul className={`plain-list ${styles.list}`}>
                  {sample.map(({ kind, details }) => (
                    <li key={kind} className={styles.entry}>
                      <strong>{documents[kind].name}</strong>
                      <span>{details}</span>
                    </li>
                  ))}
                </ul>
              </Sample>
            </>
          ) : (
            <ul className={`plain-list ${styles.list}`} aria-label="Saved reports">
              {entries.map((entry) => (
                <EntryRow
                  key={entry.id}
                  entry={entry}
                  isOpen={entry.id === state.id}
                  onChange={refresh}
                  onGone={() => heading.current?.focus()}
                />
              ))}
            </ul>
          )}
          {likelySame(entries).map(([a, b]) => (
            <p key={`${a.id} ${b.id}`} className={styles.lead}>
              Same report? “{a.title}” and “{b.title}” have the same exam, date and score. Both are kept; delete one if
              you need only one.
            </p>
          ))}
          <Progress
            reports={entries.flatMap(({ id, title, reading }) => (reading ? [{ id, title, reading }] : []))}
            typed={state.session.goal.practice}
            target={targetRange(state.session.choices, state.session.goal.reasons)}
          />
          <Persistence />
          <ArchiveFiles hasReports={entries.length > 0} onChange={refresh} />
          <p className={styles.delete}>
            <DeleteEverything />
          </p>
        </>
      )}
    </div>
  )
}

/** Where the browser does not promise to keep what is saved, it is said what that means. */
function Persistence() {
  const [isSure, setSure] = useState(true)
  useEffect(() => {
    navigator.storage
      ?.persisted?.()
      .then(setSure)
      .catch(() => setSure(false))
  }, [])
  if (isSure) return null
  return (
    <p className={`quiet ${styles.lead}`}>
      Your browser may delete saved data: Safari after seven days without a visit, others when space runs out. Save a
      file to keep it longer.
    </p>
  )
}
