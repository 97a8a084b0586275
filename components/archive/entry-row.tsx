'use client'

import { useRouter } from 'next/navigation'
import { useRef, useState } from 'react'
import { type Entry, placeWords, plainTitle } from '../../lib/archive/entry'
import { dayWords } from '../../lib/figures/dates'
import { sessionStore } from '../session/session'
import { notify } from '../ui/notices'
import { archive } from './archive'
import styles from './archive-page.module.css'

interface EntryRowProps {
  readonly entry: Entry
  readonly isOpen: boolean
  readonly onChange: () => void
  /** It was deleted: the focus goes elsewhere. */
  readonly onGone: () => void
}

/** Say where the browser refuses: nothing was changed then. */
async function attempt(what: Promise<unknown>): Promise<void> {
  await what.catch(() => notify('Your browser blocked saving.'))
}

export function EntryRow({ entry, isOpen, onChange, onGone }: EntryRowProps) {
  const router = useRouter()
  const [isNaming, setNaming] = useState(false)
  const rename = useRef<HTMLButtonElement>(null)
  const done = (what: Promise<unknown>) => void attempt(what).then(onChange)

  const open = async () => {
    if (!isOpen && !(await sessionStore().openKept(entry.id))) notify('This report could not be opened.')
    else router.push(entry.reading ? '/report/' : '/goal/')
  }
  const remove = async () => {
    if (isOpen) {
      sessionStore().remove(`Delete ${entry.title}`)
      await sessionStore().settled()
      notify(`Deleted: ${entry.title}`, { undo: true })
    } else {
      const undo = await archive().remove(entry.id)
      notify(`Deleted: ${entry.title}`, { undo: () => done(undo()) })
    }
    onGone()
  }
  return (
    <li className={styles.entry}>
      <div>
        {isNaming ? (
          <Rename
            entry={entry}
            onDone={(title) => {
              setNaming(false)
              rename.current?.focus()
              if (title !== null) done(archive().rename(entry.id, title))
            }}
          />
        ) : (
          <h2 className={styles.title}>
            {entry.title} {isOpen && <span className={styles.now}>open now</span>}
          </h2>
        )}
        <p className="quiet">{detailsOf(entry)}</p>
        {entry.lost.map(({ path, stands, other }) => (
          <p key={path} className={styles.lost}>
            Changed in two places at once, {placeWords(path)}: {words(stands)} is used, not {words(other)}.{' '}
            <button type="button" className="link-button" onClick={() => done(archive().decide(entry.id, path, other))}>
              Use {words(other)}
            </button>{' '}
            <button
              type="button"
              className="link-button"
              onClick={() => done(archive().decide(entry.id, path, stands))}
            >
              Keep {words(stands)}
            </button>
          </p>
        ))}
      </div>
      <div className={styles.actions}>
        <Action name={isOpen ? 'Show' : 'Open'} of={entry.title} onClick={() => void open()} />
        <Action ref={rename} name="Rename" of={entry.title} onClick={() => setNaming(true)} />
        <Action
          name="Duplicate"
          of={entry.title}
          onClick={() => done(archive().duplicate(entry.id, `Copy of ${entry.title}`))}
        />
        <Action name="Delete" of={entry.title} onClick={() => done(remove())} />
      </div>
    </li>
  )
}

interface ActionProps {
  readonly ref?: React.Ref<HTMLButtonElement>
  readonly name: string
  readonly of: string
  readonly onClick: () => void
}

function Action({ ref, name, of, onClick }: ActionProps) {
  return (
    <button ref={ref} type="button" className="link-button" onClick={onClick}>
      {name}
      <span className="visually-hidden"> {of}</span>
    </button>
  )
}

function Rename({ entry, onDone }: { readonly entry: Entry; readonly onDone: (title: string | null) => void }) {
  const [title, setTitle] = useState(entry.isOwnTitle ? entry.title : '')
  return (
    <form
      className={styles.rename}
      onSubmit={(event) => {
        event.preventDefault()
        onDone(title)
      }}
    >
      <label>
        Title{' '}
        <input
          value={title}
          maxLength={80}
          placeholder={plainTitle(entry.reading)}
          // biome-ignore lint/a11y/noAutofocus: it takes the place of the button that was pressed
          autoFocus
          onChange={(event) => setTitle(event.target.value)}
          onKeyDown={(event) => event.key === 'Escape' && onDone(null)}
        />
      </label>
      <button type="submit" className="link-button">
        Save title
      </button>
    </form>
  )
}

/** What it is, of which day, with which score, and where it comes from. */
function detailsOf({ reading, isOwnTitle, file, changed }: Entry): string {
  const score = reading && (reading.score ?? reading.result)
  const parts = [
    isOwnTitle ? plainTitle(reading) : null,
    reading?.testDate ? dayWords(reading.testDate) : reading ? 'no test date' : null,
    score === null ? null : `${score}`,
    reading ? (file ?? 'entered by hand') : null,
    changed === null ? null : `changed ${dayWords(new Date(changed).toISOString().slice(0, 10))}`,
  ]
  return parts.filter((part) => part !== null).join(' · ')
}

/** A value of a record as people read it. */
function words(value: unknown): string {
  if (value === null || value === undefined || value === '' || value === 'cleared') return 'empty'
  const inner = typeof value === 'object' && 'value' in value ? value.value : value
  const text = typeof inner === 'string' ? `“${inner}”` : JSON.stringify(inner)
  return text.length > 60 ? `${text.slice(0, 57)}…` : text
}
