'use client'

import type { KeyboardEvent } from 'react'
import { levels } from '../../lib/reports/levels'
import type { Level } from '../../lib/reports/schema'
import { LevelSign } from '../charts/level-mark'
import styles from './lane-picker.module.css'

export type LevelWords = Readonly<Record<Level, string>>

/** Each picker on the page, in order: what the cursor moves along. */
const pickers = '[data-lane-picker]'

interface LanePickerProps {
  /** Unique on the page. */
  readonly name: string
  /** What is judged: the area. */
  readonly label: string
  readonly words: LevelWords
  readonly level: Level | null
  readonly onPick: (level: Level | null) => void
  readonly describedBy?: string
}

/** Put the cursor on the picker `step` places further within the same list; false where there is none. */
export function moveCursor(from: HTMLElement, step: number, scroll: boolean): boolean {
  const list = from.closest('[data-lane-list]')
  const all = [...(list?.querySelectorAll<HTMLElement>(pickers) ?? [])]
  const next = all[all.indexOf(from) + step]
  if (next) focusPicker(next, scroll)
  else if (step > 0) list?.querySelector<HTMLElement>('[data-lane-end]')?.focus()
  return next !== undefined
}

/** Put the cursor on a picker. */
export function focusPicker(picker: HTMLElement, scroll: boolean) {
  const radio = picker.querySelector<HTMLInputElement>('input:checked') ?? picker.querySelector('input')
  radio?.focus({ preventScroll: true })
  // With the frame, when what a key changed is laid out anyway: at once, the page would be laid out twice.
  if (scroll) requestAnimationFrame(() => picker.scrollIntoView({ block: 'nearest' }))
}

/**
 * The level of one area: three lanes, one of them marked. Click a lane, or press 1, 2 or 3, and the cursor moves on to
 * the next area; left and right change the lane, up and down move, 0 clears.
 */
export function LanePicker({ name, label, words, level, onPick, describedBy }: LanePickerProps) {
  function onKeyDown(event: KeyboardEvent<HTMLElement>) {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const picker = event.currentTarget
    const byNumber = levels[Number(event.key) - 1]
    if (byNumber) {
      onPick(byNumber)
      moveCursor(picker, 1, true)
    } else if (event.key === 'ArrowDown') moveCursor(picker, 1, true)
    else if (event.key === 'ArrowUp') moveCursor(picker, -1, true)
    else if (event.key === 'ArrowLeft' || event.key === 'ArrowRight') {
      const step = event.key === 'ArrowRight' ? 1 : -1
      const at = level === null ? 1 - step : levels.indexOf(level)
      const next = levels[at + step]
      if (!next) return event.preventDefault()
      onPick(next)
      picker.querySelectorAll('input')[at + step]?.focus()
    } else if (event.key === '0' || event.key === 'Backspace') onPick(null)
    else return
    event.preventDefault()
  }

  return (
    <fieldset
      className={styles.picker}
      data-lane-picker
      data-level={level ?? 'none'}
      aria-label={label}
      aria-describedby={describedBy}
      onKeyDown={onKeyDown}
    >
      {levels.map((lane) => (
        <label key={lane} className={styles.lane} data-lane={lane} title={words[lane]}>
          <input
            type="radio"
            name={name}
            className="visually-hidden"
            aria-label={words[lane]}
            checked={level === lane}
            onChange={(event) => {
              onPick(lane)
              const picker = event.currentTarget.closest<HTMLElement>(pickers)
              // The page stays still under the pointer.
              if (picker) moveCursor(picker, 1, false)
            }}
          />
          {/* Both are there and the style shows one: a key then moves nothing on the page, and its frame comes sooner. */}
          <LevelSign level={lane} />
          <svg viewBox="-8 -8 16 16" className={styles.free} aria-hidden="true">
            <circle r="1.75" />
          </svg>
        </label>
      ))}
    </fieldset>
  )
}
