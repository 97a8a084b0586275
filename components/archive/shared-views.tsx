'use client'

/** A shared report with room for an adviser's notes, and notes that came back. */
import { useState } from 'react'
import { plainTitle } from '../../lib/archive/entry'
import {
  generalNote,
  noteAt,
  noteOnArea,
  noteOnStory,
  recordOfNotes,
  recordOfShared,
  type SharedNotes,
  type SharedReport,
  writeNote,
} from '../../lib/archive/share'
import { dayWords } from '../../lib/figures/dates'
import type { Mergeable } from '../../lib/kept/merge'
import { spokenStory } from '../../lib/stories/cards/story'
import { page } from '../session/session'
import { Link } from '../ui/link'
import { notify } from '../ui/notices'
import { archive } from './archive'
import { Send } from './send'
import styles from './share.module.css'

export function SharedReportView({ report }: { readonly report: SharedReport }) {
  const { reading, stories } = report
  const [notes, setNotes] = useState<Mergeable>(report.notes)
  const hasNotes = Object.keys(notes.values).length > 0
  const note = (path: string, about: string) => (
    <Note
      about={about}
      text={noteAt(notes, path)}
      onWrite={(text) => setNotes((before) => writeNote(before, path, text, `${page()}-notes`))}
    />
  )
  const add = () =>
    archive()
      .takeIn([{ record: { ...recordOfShared(report, page()), notes }, document: null }])
      .then(({ added, stayRemoved }) =>
        notify(
          stayRemoved
            ? 'You deleted this report before; it was not brought back.'
            : added
              ? 'Added to your archive.'
              : 'This report is in your archive already. The notes were merged.',
        ),
      )
      .catch(() => notify('Your browser blocked saving.'))
  const facts = [
    reading.testDate && dayWords(reading.testDate),
    reading.score !== null && `score ${reading.score}`,
    reading.result === 'pass' ? 'passed' : reading.result === 'fail' && 'not passed',
  ].filter((fact) => fact !== null && fact !== false)
  return (
    <>
      <p className={styles.lead}>
        <strong>{plainTitle(reading)}</strong> {facts.length > 0 && `· ${facts.join(' · ')}`}
        <br />
        <span className="quiet">Read only. Nothing is saved here unless you add it.</span>
      </p>
      <p>
        <button type="button" className="button-plain" onClick={() => void add()}>
          Add to my archive
        </button>
      </p>
      {reading.areas.length > 0 && (
        <>
          <h2>Areas</h2>
          <ul className={`plain-list ${styles.areas}`}>
            {reading.areas.map((area) => (
              <li key={noteOnArea(area)}>
                <p>
                  {area.label} <strong>{area.level ?? 'not known'}</strong>
                  {area.weight && <span className="quiet"> {area.weight.join('–')}% of the exam</span>}
                </p>
                {note(noteOnArea(area), area.label)}
              </li>
            ))}
          </ul>
        </>
      )}
      {stories.length > 0 && (
        <>
          <h2>Stories</h2>
          {stories.map((card) => (
            <div key={card.point} className={styles.lead}>
              <p>{spokenStory(card)}</p>
              {note(noteOnStory(card.point), 'this story')}
            </div>
          ))}
        </>
      )}
      <h2>Your note on the whole report</h2>
      {note(generalNote, 'the whole report')}
      {hasNotes && (
        <>
          <h2>Send your notes back</h2>
          <p className="quiet">Only your notes and the report’s random number are sent.</p>
          <Send content="notes" value={{ id: report.id, notes }} fileName="notes.strongsuit" />
        </>
      )}
    </>
  )
}

interface NoteProps {
  readonly about: string
  readonly text: string
  readonly onWrite: (text: string) => void
}

/** Folded until there is something in it or to be written. */
function Note({ about, text, onWrite }: NoteProps) {
  const [isOpen, setOpen] = useState(text !== '')
  if (!isOpen)
    return (
      <button type="button" className="link-button" onClick={() => setOpen(true)}>
        Add a note<span className="visually-hidden"> on {about}</span>
      </button>
    )
  return (
    <textarea
      className={styles.note}
      // biome-ignore lint/a11y/noAutofocus: it takes the place of the button that was pressed
      autoFocus={text === ''}
      aria-label={`Note on ${about}`}
      rows={2}
      maxLength={2000}
      value={text}
      onChange={(event) => onWrite(event.target.value)}
    />
  )
}

/** Where a note belongs, in words. */
const placeOf = (path: string): string =>
  path === generalNote ? 'The whole report' : path.startsWith('story/') ? 'Story' : (path.split('/').at(-1) ?? path)

export function SharedNotesView({ shared }: { readonly shared: SharedNotes }) {
  const [said, setSaid] = useState<string | null>(null)
  const add = () =>
    archive()
      .knows(shared.id)
      .then(async (isKnown) => {
        if (isKnown) await archive().takeIn([{ record: recordOfNotes(shared), document: null }])
        setSaid(
          isKnown ? 'The notes are with your report.' : 'The report these notes belong to is not in this browser.',
        )
      })
      .catch(() => setSaid('Your browser blocked saving.'))
  return (
    <>
      <p className={styles.lead}>Notes on a report that you shared.</p>
      <ul className={`plain-list ${styles.areas}`}>
        {Object.keys(shared.notes.values).map((path) => (
          <li key={path}>
            <p className="quiet">{placeOf(path)}</p>
            <p>{noteAt(shared.notes, path)}</p>
          </li>
        ))}
      </ul>
      <p className={styles.row}>
        <button type="button" className="button" onClick={() => void add()}>
          Add the notes to my report
        </button>
        <Link href="/archive/">Archive</Link>
      </p>
      <p role="status">{said}</p>
    </>
  )
}
