'use client'

import type { KeyboardEvent, ReactNode } from 'react'
import { useEffect, useRef, useState } from 'react'
import { levels } from '../../lib/reports/levels'
import type { Level } from '../../lib/reports/schema'
import { TextField } from './fields'
import type { LevelWords } from './lane-picker'
import { focusPicker, LanePicker, moveCursor } from './lane-picker'
import styles from './profile-row.module.css'

/** Longest label that a person can type: the longest printed ones have about 120 characters. */
const longestLabel = 160

interface ProfileRowProps {
  /** Unique on the page. */
  readonly name: string
  readonly label: string
  readonly level: Level | null
  readonly words: LevelWords
  readonly onLabel: (label: string) => void
  readonly onLevel: (level: Level | null) => void
  readonly onRemove: () => void
  /** The share of items, as text or as a field. */
  readonly share?: ReactNode
  /** What there is to say about the row: a doubt, a change that can be taken back. */
  readonly note?: ReactNode
  /** Path of the row in a reading, where there is one: links its values with their places on the page. */
  readonly path?: string
}

/** One area of a profile as a form: its name, its share of items, its lane. The same in the check and by hand. */
export function ProfileRow({
  name,
  label,
  level,
  words,
  onLabel,
  onLevel,
  onRemove,
  share,
  note,
  path,
}: ProfileRowProps) {
  const noteId = `${name}-note`
  const row = useRef<HTMLLIElement>(null)
  const [renaming, setRenaming] = useState(false)
  /** Names and removal stay out of the way of the cursor: F2 renames, Delete removes and goes to the next row. */
  function onKeyDown(event: KeyboardEvent) {
    if (event.target instanceof HTMLInputElement && event.target.type !== 'radio') return
    if (event.key === 'F2') setRenaming(true)
    else if (event.key === 'Delete') {
      const picker = row.current?.querySelector<HTMLElement>('[data-lane-picker]')
      if (picker && !moveCursor(picker, 1, true)) moveCursor(picker, -1, true)
      onRemove()
    } else return
    event.preventDefault()
  }
  return (
    <li ref={row} className={styles.row} data-row={path} onKeyDown={onKeyDown}>
      <span className={styles.label} data-path={path && `${path}.label`}>
        <AreaName label={label} onLabel={onLabel} renaming={renaming} onRenaming={setRenaming} />
      </span>
      <span className={styles.share} data-path={path && `${path}.weight`}>
        {share}
      </span>
      <span className={styles.lanes} data-path={path && `${path}.level`}>
        <LanePicker
          name={name}
          label={label || 'The new area'}
          words={words}
          level={level}
          onPick={onLevel}
          describedBy={note ? noteId : undefined}
        />
      </span>
      <button
        type="button"
        className={styles.remove}
        tabIndex={-1}
        onClick={onRemove}
        aria-label={`Remove ${label || 'the new area'}`}
      >
        <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
          <path d="m2 2 8 8m0-8-8 8" stroke="currentColor" strokeWidth="1.5" />
        </svg>
      </button>
      {note && (
        <span className={styles.note} id={noteId}>
          {note}
        </span>
      )}
    </li>
  )
}

interface AreaNameProps {
  readonly label: string
  readonly onLabel: (label: string) => void
  readonly renaming: boolean
  readonly onRenaming: (renaming: boolean) => void
}

/** The name of an area: text that wraps, and a field once it is to be changed. */
function AreaName({ label, onLabel, renaming, onRenaming }: AreaNameProps) {
  const place = useRef<HTMLSpanElement>(null)
  const asField = renaming || label === ''
  useEffect(() => {
    if (asField) place.current?.querySelector('input')?.focus()
  }, [asField])

  return (
    <span ref={place}>
      {asField ? (
        <TextField
          label={label ? `Name of ${label}` : 'Name of the area'}
          value={label || null}
          show={(text) => text}
          read={(text) => text.replace(/\s+/g, ' ')}
          onChange={(text) => text !== null && onLabel(text)}
          onDone={(by) => {
            // Back into the row's lanes when a key closed it.
            const lanes = by === 'key' ? place.current?.closest('li')?.querySelector('[data-lane-picker]') : null
            onRenaming(false)
            if (lanes instanceof HTMLElement) focusPicker(lanes, false)
          }}
          expects="An area needs a name."
          required={label !== ''}
          maxLength={longestLabel}
          placeholder="Name of the area"
        />
      ) : (
        <button
          type="button"
          className={styles.name}
          title="Rename (F2)"
          tabIndex={-1}
          onClick={() => onRenaming(true)}
        >
          {label}
        </button>
      )}
    </span>
  )
}

/** The names of the three lanes over their columns. */
export function LaneHeads({ title, words }: { readonly title: string; readonly words: LevelWords }) {
  return (
    <div className={styles.heads}>
      <h3>{title}</h3>
      {levels.map((level) => (
        <span key={level} className={styles.head} aria-hidden="true">
          {words[level]}
        </span>
      ))}
    </div>
  )
}

interface ProfileBlockProps {
  readonly title: string
  readonly words: LevelWords
  readonly onAdd: () => void
  readonly children: ReactNode
  /** Further things to do with the whole block. */
  readonly actions?: ReactNode
}

/** A block of the profile: its name, the heads of the lanes, its rows, and how to add one. */
export function ProfileBlock({ title, words, onAdd, children, actions }: ProfileBlockProps) {
  return (
    <section className={styles.block} aria-label={title}>
      <LaneHeads title={title} words={words} />
      <ul className="plain-list">{children}</ul>
      <div className={styles.more}>
        <button type="button" className="link-button" onClick={onAdd}>
          Add an area
        </button>
        {actions}
      </div>
    </section>
  )
}
