'use client'

import Link from 'next/link'
import type { Section } from '../../lib/areas/sections'
import { sectionNames } from '../../lib/profile/words'
import { enterByHand, leaveHand } from '../../lib/session/actions'
import { addRow, fillAverage, hasContent, removeRow, renameRow, setLevel } from '../../lib/session/manual'
import type { ManualEntry, Session } from '../../lib/session/model'
import { sessionStore, useSession } from '../session/session'
import { notify } from '../ui/notices'
import { ProfileBlock, ProfileRow } from '../ui/profile-row'
import { Waiting } from '../ui/waiting'
import { blankEntry } from './blank-entry'
import { ExamFields } from './exam-fields'
import styles from './hand-page.module.css'
import { Live } from './live'
import { shareOf } from './share'

const words = { lower: 'Lower', average: 'Average', higher: 'Higher' }
/** Down the left column, then down the right one. */
const order: readonly Section[] = ['discipline', 'task', 'system']

function edit(what: string, step: (entry: ManualEntry) => ManualEntry) {
  sessionStore().change(what, (session) => enterByHand(session, step(session.manual ?? blankEntry)))
}

/** Entry by hand: the profile itself is the form. */
export function HandPage() {
  const session = useSession()?.session
  if (!session) return <Waiting />
  return <Form session={session} />
}

function Form({ session }: { readonly session: Session }) {
  const entry = session.manual ?? blankEntry
  const counts = count(entry)
  return (
    <div className={`page ${styles.hand}`}>
      <h1>Enter it by hand</h1>
      <ExamFields entry={entry} onEdit={edit} />
      <Live entry={entry} choices={session.choices} />
      <p className={`quiet small ${styles.keys}`}>
        Mark the areas that your report shows, leave the others empty.{' '}
        <span className="keyboard-hint">
          <kbd>1</kbd> lower, <kbd>2</kbd> average, <kbd>3</kbd> higher, and the cursor moves on. <kbd>↑</kbd>{' '}
          <kbd>↓</kbd> move, <kbd>0</kbd> clears, <kbd>Ctrl</kbd> <kbd>Z</kbd> takes back.
        </span>
      </p>
      <h2 className="visually-hidden">Areas</h2>
      <div className={styles.blocks} data-lane-list>
        {order.map((section) => {
          const rows = entry.rows.filter((row) => row.section === section)
          return (
            <div key={section} className={styles[section]}>
              <ProfileBlock
                title={sectionNames[section]}
                words={words}
                onAdd={() => edit('Add an area', (before) => addRow(before, section))}
                actions={
                  rows.some((row) => row.level === null) && (
                    <button
                      type="button"
                      className="link-button"
                      onClick={() => edit('Mark the rest average', (before) => fillAverage(before, section))}
                    >
                      Mark the rest average
                    </button>
                  )
                }
              >
                {rows.map((row) => (
                  <ProfileRow
                    key={row.id}
                    name={row.id}
                    label={row.label}
                    level={row.level}
                    words={words}
                    share={shareOf(row, entry.testDate)}
                    onLabel={(label) => edit(`Rename ${row.label}`, (before) => renameRow(before, row.id, label))}
                    onLevel={(level) => edit(`Mark ${row.label}`, (before) => setLevel(before, row.id, level))}
                    onRemove={() => {
                      edit(`Remove ${row.label}`, (before) => removeRow(before, row.id))
                      notify(`Removed: ${row.label || 'the new area'}`, { undo: true })
                    }}
                  />
                ))}
              </ProfileBlock>
            </div>
          )
        })}
        <div className={styles.end}>
          <p className="figures">{counts}</p>
          <div className={styles.ways}>
            {session.manual && (
              <button type="button" className="link-button" onClick={clearForm}>
                Clear the form
              </button>
            )}
            {hasContent(entry) ? (
              <Link href="/report/" className="button" data-lane-end>
                See the report
              </Link>
            ) : (
              <button type="button" className="button" disabled>
                See the report
              </button>
            )}
          </div>
        </div>
      </div>
    </div>
  )
}

function clearForm() {
  sessionStore().change('Clear the form', leaveHand)
  notify('The form is empty again.', { undo: true })
}

function count(entry: ManualEntry): string {
  const levels = entry.rows.map((row) => row.level)
  const of = (level: (typeof levels)[number]) => levels.filter((other) => other === level).length
  const filled = levels.length - of(null)
  if (filled === 0) return 'No area is marked yet.'
  return `${filled} ${filled === 1 ? 'area' : 'areas'}: ${of('higher')} higher, ${of('average')} average, ${of('lower')} lower`
}
