'use client'

/** Entry by hand: the profile itself is the form, in the rows and the order of the sheet that was chosen. */
import { memo, useMemo } from 'react'
import { analyze } from '../../lib/analysis/analyze'
import { type HandSheetId, handReference } from '../../lib/areas/hand-sheet-list'
import { handSheets } from '../../lib/areas/hand-sheets'
import { identifyArea } from '../../lib/areas/label'
import { outlineShare } from '../../lib/areas/outline'
import type { Section } from '../../lib/areas/sections'
import { documents } from '../../lib/exams/document'
import { laneNames, sectionNames } from '../../lib/profile/words'
import { enterByHand, leaveHand } from '../../lib/session/actions'
import {
  addRow,
  emptyEntry,
  entryFrom,
  fillAverage,
  hasContent,
  manualReading,
  removeRow,
  renameRow,
  setLevel,
} from '../../lib/session/manual'
import type { ManualEntry, ManualRow, Session } from '../../lib/session/model'
import { chosenReport, currentReading } from '../../lib/session/now/reading'
import { sessionStore, useSession } from '../session/session'
import { today } from '../session/today'
import { FootBar } from '../ui/foot-bar'
import { Link } from '../ui/link'
import { notify } from '../ui/notices'
import { ProfileBlock, ProfileRow } from '../ui/profile-row'
import { useRested } from '../ui/use-rested'
import { Waiting } from '../ui/waiting'
import { ExamFields } from './exam-fields'
import styles from './hand-page.module.css'
import { Sheets } from './sheets'

const blank = emptyEntry('boxes', handSheets.boxes, null)

function edit(what: string, step: (entry: ManualEntry) => ManualEntry) {
  sessionStore().change(what, (session) => enterByHand(session, step(session.manual ?? blank)))
}

function chooseSheet(sheet: HandSheetId) {
  edit('Choose the sheet', (before) => {
    const marked = before.rows.some(({ level }) => level !== null)
    if (marked) notify('The rows now match the other sheet.', { undo: true })
    return emptyEntry(sheet, handSheets[sheet], before)
  })
}

export function HandPage() {
  const session = useSession()?.session
  if (!session) return <Waiting />
  return <Form session={session} />
}

/** Share of items by the outline of the test date, "55–65%"; null where none is known. A task may hold its neighbors' items. */
function shareOf(
  { label, section }: ManualRow,
  { kind, testDate }: Pick<ManualEntry, 'kind' | 'testDate'>,
): string | null {
  const row = section === 'task' ? null : identifyArea(label, section, documents[kind].exam)?.row
  const share = row && outlineShare(row, testDate)
  return share ? `${share.range[0]}–${share.range[1]}%` : null
}

function Form({ session }: { readonly session: Session }) {
  const entry = session.manual ?? blank
  const words = laneNames[handReference(entry.sheet)]
  const sections = [...new Set<Section>([...handSheets[entry.sheet].rows, ...entry.rows].map(({ section }) => section))]
  return (
    <div className={`page ${styles.hand}`} data-lane-list>
      <h1>Enter it by hand</h1>
      {!session.manual && <OpenFile session={session} />}
      <Sheets value={entry.sheet} onChoose={chooseSheet} />
      <div className={styles.top}>
        <ExamFields entry={entry} onEdit={edit} />
        <Live session={session} />
      </div>
      <p className={`quiet small ${styles.keys}`}>
        Mark the areas your report shows; leave the others empty.{' '}
        <span className="keyboard-hint">
          <kbd>1</kbd> lower, <kbd>2</kbd> average, <kbd>3</kbd> higher, and the cursor moves on. <kbd>↑</kbd>{' '}
          <kbd>↓</kbd> move, <kbd>0</kbd> clears, <kbd>F2</kbd> renames, <kbd>Delete</kbd> removes, <kbd>Ctrl</kbd>{' '}
          <kbd>Z</kbd> undoes.
        </span>
      </p>
      <h2 className="visually-hidden">Areas</h2>
      <div className={styles.blocks}>
        {sections.map((section) => {
          const rows = entry.rows.filter((row) => row.section === section)
          return (
            <div key={section} className={section === 'system' ? styles.system : undefined}>
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
                      Mark the rest {words.average.toLowerCase()}
                    </button>
                  )
                }
              >
                {rows.map((row) => (
                  <Row key={row.id} row={row} kind={entry.kind} testDate={entry.testDate} words={words} />
                ))}
              </ProfileBlock>
            </div>
          )
        })}
      </div>
      <FootBar className={styles.end}>
        <p className="figures">{count(entry, words)}</p>
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
      </FootBar>
    </div>
  )
}

interface RowProps extends Pick<ManualEntry, 'kind' | 'testDate'> {
  readonly row: ManualRow
  readonly words: (typeof laneNames)['own-overall']
}

/** One area; a key in another changes nothing here. */
const Row = memo(function Row({ row, kind, testDate, words }: RowProps) {
  const { id, label, level } = row
  return (
    <ProfileRow
      name={id}
      label={label}
      level={level}
      words={words}
      share={shareOf(row, { kind, testDate })}
      onLabel={(next) => edit(`Rename ${label}`, (before) => renameRow(before, id, next))}
      onLevel={(next) => edit(`Mark ${label}`, (before) => setLevel(before, id, next))}
      onRemove={() => {
        edit(`Remove ${label}`, (before) => removeRow(before, id))
        notify(`Removed: ${label || 'the new area'}`, { undo: true })
      }}
    />
  )
})

/** A file that is open stays open: correct it, go on from its values, or type another report beside it. */
function OpenFile({ session }: { readonly session: Session }) {
  const report = chosenReport(session)
  const reading = report && currentReading({ ...session, source: 'document' })
  const filled = reading && entryFrom(reading)
  if (!report) return null
  return (
    <p className={styles.open}>
      {report.outcome.file} is open and stays open. <Link href="/check/">Correct that one</Link>
      {filled && (
        <>
          {', '}
          <button type="button" className="link-button" onClick={() => edit('Fill the form', () => filled)}>
            start from its values
          </button>
        </>
      )}
      , or enter another below.
    </p>
  )
}

/** What the typed values mean so far: the answer of the report, as it changes. */
function Live({ session }: { readonly session: Session }) {
  const { manual, choices } = useRested(session)
  const text = useMemo(() => {
    const reading = manual && manualReading(manual)
    return reading && analyze(reading, { ...choices, today: today() }).headline.text
  }, [manual, choices])
  return (
    <p className={styles.live} aria-live="polite">
      {text ?? <span className="quiet">What the score means appears here as you type.</span>}
    </p>
  )
}

function clearForm() {
  sessionStore().change('Clear the form', leaveHand)
  notify('The form is empty again.', { undo: true })
}

function count({ rows }: ManualEntry, words: (typeof laneNames)['own-overall']): string {
  const of = (level: ManualRow['level']) => rows.filter((row) => row.level === level).length
  const filled = rows.length - of(null)
  if (filled === 0) return 'No area is marked yet.'
  return `${filled} ${filled === 1 ? 'area' : 'areas'}: ${of('higher')} higher, ${of('average')} ${words.average.toLowerCase()}, ${of('lower')} lower`
}
