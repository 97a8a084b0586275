'use client'

/** What is for the adviser alone: who may need help, what was left out or not read, each report, and the class file. */
import { startTransition, useDeferredValue, useMemo, useState } from 'react'
import { whoNeedsHelp } from '../../lib/cohort/help'
import type { ClassEntry, Counted, LeftOut } from '../../lib/cohort/students'
import { helpWords } from '../../lib/cohort/words'
import { documents } from '../../lib/exams/document'
import { levels } from '../../lib/reports/levels'
import { ChoiceField, DateField, TextField } from '../ui/fields'
import { readWhole } from '../ui/read-number'
import { resultOptions } from '../ui/result-options'
import styles from './class.module.css'
import { type ClassState, changeEntry, correctEntry, enterByHand, removeEntry } from './class-store'
import { RecordFiles } from './record-files'

/** Few enough that scrolling never waits for the rest. */
const PAGE = 15

const leftOutWords: Readonly<Record<LeftOut['why'], string>> = {
  'same-report': 'the same report twice',
  'other-attempt': 'another attempt counts',
  'no-score': 'no score was read',
}

export function Adviser({ state, counted }: { readonly state: ClassState; readonly counted: Counted }) {
  const { entries, notRead } = state
  const help = useMemo(() => whoNeedsHelp(counted), [counted])
  return (
    <section aria-labelledby="adviser" className={`${styles.part} no-print`}>
      <h2 id="adviser">For you alone</h2>
      <p className={styles.lead}>Contains student records. None of this is in the committee’s files or on paper.</p>
      <Fold name={`Who may need help first (${help.length})`}>
        {help.length === 0 && <p>No one failed, was left unscored, or is close to the passing score.</p>}
        <Pages
          items={help}
          row={({ entry, why, margin }) => (
            <li key={entry.id}>
              <span>{entry.student ?? entry.file}</span>
              <span>{helpWords({ why, margin })}</span>
            </li>
          )}
        />
        <p className="small quiet">Lower areas alone put no one on this list.</p>
      </Fold>
      {notRead.length > 0 && (
        <Fold name={`Not read (${notRead.length})`}>
          <Pages
            items={notRead}
            row={(one) => (
              <li key={one.id}>
                <span>{one.file}</span>
                <span>{one.why}</span>
                <button
                  type="button"
                  className="link-button"
                  onClick={({ currentTarget }) => {
                    focusFold(currentTarget)
                    enterByHand(one)
                  }}
                >
                  Enter by hand<span className="visually-hidden"> {one.file}</span>
                </button>
              </li>
            )}
          />
        </Fold>
      )}
      {counted.leftOut.length > 0 && (
        <Fold name={`Left out (${counted.leftOut.length})`}>
          <Pages
            items={counted.leftOut}
            row={({ entry, why, instead }) => (
              <li key={entry.id}>
                <span>{entry.file}</span>
                <span>
                  {leftOutWords[why]}
                  {instead && `: ${instead.file}`}
                </span>
                {why === 'same-report' && (
                  <button
                    type="button"
                    className="link-button"
                    onClick={({ currentTarget }) => {
                      focusFold(currentTarget)
                      changeEntry(entry.id, { separate: true })
                    }}
                  >
                    Count it<span className="visually-hidden"> {entry.file}</span>
                  </button>
                )}
              </li>
            )}
          />
        </Fold>
      )}
      <Fold name={`Reports (${entries.length})`}>
        <Reports entries={entries} />
      </Fold>
      <RecordFiles state={state} counted={counted} />
    </section>
  )
}

/** Before a row goes: what had the focus goes with it. */
const focusFold = (row: HTMLElement): void => row.closest('details')?.querySelector('summary')?.focus()

function Fold({ name, children }: { readonly name: string; readonly children: React.ReactNode }) {
  const [open, setOpen] = useState(false)
  return (
    <details className={styles.fold} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{name}</summary>
      {open && children}
    </details>
  )
}

/** A long list a page at a time. */
function Pages<T>({ items, row }: { readonly items: readonly T[]; readonly row: (item: T) => React.ReactNode }) {
  const [page, setPage] = useState(0)
  const pages = Math.ceil(items.length / PAGE)
  const at = Math.min(page, Math.max(0, pages - 1))
  const turn = (name: string, to: number) => {
    const isThere = to >= 0 && to < pages
    return (
      // Not `disabled`: the focus would be lost with the last page.
      <button
        type="button"
        className="button-plain"
        aria-disabled={!isThere}
        onClick={() => isThere && startTransition(() => setPage(to))}
      >
        {name}
      </button>
    )
  }
  return (
    <>
      <ul className={styles.list}>{items.slice(at * PAGE, (at + 1) * PAGE).map(row)}</ul>
      {pages > 1 && (
        <p className={styles.actions}>
          {turn('Previous', at - 1)}
          <span role="status">
            {at * PAGE + 1} to {Math.min(items.length, (at + 1) * PAGE)} of {items.length}
          </span>
          {turn('Next', at + 1)}
        </p>
      )}
    </>
  )
}

type Order = 'file' | 'student' | 'score'

const orders: Readonly<Record<Order, (a: ClassEntry, b: ClassEntry) => number>> = {
  file: (a, b) => a.file.localeCompare(b.file),
  student: (a, b) => (a.student ?? '').localeCompare(b.student ?? '') || a.file.localeCompare(b.file),
  score: (a, b) => (a.reading.score ?? 0) - (b.reading.score ?? 0),
}

function Reports({ entries }: { readonly entries: readonly ClassEntry[] }) {
  const [wanted, setWanted] = useState('')
  const [order, setOrder] = useState<Order>('file')
  // The rows follow as there is time: typing and choosing never wait for them.
  const asked = useDeferredValue(wanted)
  const sorted = useDeferredValue(order)
  const shown = useMemo(() => {
    const text = asked.trim().toLowerCase()
    return entries
      .filter(({ file, student }) => `${file} ${student ?? ''}`.toLowerCase().includes(text))
      .toSorted(orders[sorted])
  }, [entries, asked, sorted])
  return (
    <>
      <div className={styles.switches}>
        <label>
          Find{' '}
          <input
            className={styles.input}
            type="search"
            value={wanted}
            onChange={(event) => setWanted(event.target.value)}
          />
        </label>
        <ChoiceField
          className={styles.sort}
          label="Sort by"
          value={order}
          options={[
            { value: 'file', name: 'By file' },
            { value: 'student', name: 'By student' },
            { value: 'score', name: 'By score' },
          ]}
          onChange={(value) => setOrder(value ?? 'file')}
        />
      </div>
      <p className="small quiet">
        Reports with the same name or ID printed on them count as one student’s. Names are compared here and never
        saved, so reports added later to a saved class are not matched with it. Where that is wrong or not possible,
        give the reports of one student the same label under Student. Any label will do.
      </p>
      {useMemo(
        () => (
          <Pages items={shown} row={(entry) => <ReportRow key={entry.id} entry={entry} />} />
        ),
        [shown],
      )}
    </>
  )
}

function ReportRow({ entry }: { readonly entry: ClassEntry }) {
  const { id, file, reading, student } = entry
  const [isOpen, setOpen] = useState(false)
  return (
    <li className={styles.report}>
      <span className={styles.name}>
        {file}
        <span className="small quiet"> {documents[reading.kind].report}</span>
      </span>
      <TextField
        label={`Student of ${file}`}
        placeholder="Student"
        value={student}
        show={(text) => text}
        read={(text) => text}
        expects=""
        onChange={(value) => changeEntry(id, { student: value })}
      />
      <TextField
        label={`Score of ${file}`}
        placeholder="Score"
        numeric
        value={reading.score}
        show={String}
        read={readWhole(1, 999)}
        expects="A whole number"
        onChange={(score) => correctEntry(id, { score })}
      />
      <ChoiceField
        label={`Result of ${file}`}
        value={reading.result}
        none="Result"
        options={resultOptions}
        onChange={(result) => correctEntry(id, { result })}
      />
      <DateField
        label={`Test date of ${file}`}
        value={reading.testDate}
        onChange={(testDate) => correctEntry(id, { testDate })}
      />
      <button
        type="button"
        className="link-button"
        onClick={({ currentTarget }) => {
          focusFold(currentTarget)
          removeEntry(entry)
        }}
      >
        Remove<span className="visually-hidden"> {file}</span>
      </button>
      {reading.areas.length > 0 && (
        <details className={styles.name} onToggle={(event) => setOpen(event.currentTarget.open)}>
          <summary className="small">
            Areas<span className="visually-hidden"> of {file}</span>
          </summary>
          {isOpen && (
            <ul className={styles.list}>
              {reading.areas.map((area, at) => (
                <li key={`${area.section} ${area.label}`}>
                  <span>{area.label}</span>
                  <ChoiceField
                    className={styles.sort}
                    label={`${area.label} of ${file}`}
                    value={area.level}
                    none="not known"
                    options={levels.map((level) => ({ value: level, name: level }))}
                    onChange={(level) => correctEntry(id, { areas: reading.areas.with(at, { ...area, level }) })}
                  />
                </li>
              ))}
            </ul>
          )}
        </details>
      )}
    </li>
  )
}
