'use client'

import { useId, useState } from 'react'
import type { Purpose } from '../../lib/exams/exam'
import { BLOCK_HOURS, type PlanItem } from '../../lib/plan/model'
import { hoursWords } from '../../lib/plan/totals'
import { notify } from '../ui/notices'
import { edit } from './changes'
import styles from './week.module.css'

interface ItemProps {
  readonly item: PlanItem
  readonly week: number
  readonly weeks: number
  readonly purpose: Purpose
  /** The item has left this week: the focus needs another place. */
  readonly onGone: () => void
}

/** What an item is beside its area, where that is not plain from its name. */
const kindWords: Readonly<Record<PlanItem['kind'], string | null>> = {
  focus: null,
  review: 'again',
  mixed: null,
  'practice-test': null,
  'look-back': null,
  own: null,
}

export function Item({ item, week, weeks, purpose, onGone }: ItemProps) {
  const { id, kind, label, activity, blocks, done } = item
  const [open, setOpen] = useState(false)
  const box = useId()
  const panel = useId()
  const kindWord = kindWords[kind]
  const length = hoursWords(blocks * BLOCK_HOURS)
  return (
    <li className={styles.item} data-done={done}>
      <input
        id={box}
        type="checkbox"
        checked={done}
        onChange={(event) => edit(purpose, { do: 'check', id, done: event.target.checked })}
      />
      <div className={styles.words}>
        <label htmlFor={box}>
          {label}
          {kindWord && <span className={styles.kind}> {kindWord}</span>}
        </label>
        {activity !== '' && <p>{activity}</p>}
      </div>
      <span className={styles.length}>{length}</span>
      <button
        type="button"
        className={`link-button no-print ${styles.change}`}
        aria-expanded={open}
        aria-controls={open ? panel : undefined}
        onClick={() => setOpen(!open)}
      >
        {open ? 'Done' : 'Change'}
        <span className="visually-hidden">
          : {label}, week {week}
        </span>
      </button>
      {open && (
        <div id={panel} className={`no-print ${styles.panel}`}>
          <fieldset className={styles.stepper}>
            <legend className="visually-hidden">Hours for {label}</legend>
            <button
              type="button"
              className="button-plain"
              aria-label="Less"
              disabled={blocks === 1}
              onClick={() => edit(purpose, { do: 'resize', id, blocks: blocks - 1 })}
            >
              −
            </button>
            <output>{length}</output>
            <button
              type="button"
              className="button-plain"
              aria-label="More"
              onClick={() => edit(purpose, { do: 'resize', id, blocks: blocks + 1 })}
            >
              +
            </button>
          </fieldset>
          {weeks > 1 && (
            <label className={styles.move}>
              <span>Move to</span>
              <select
                value={week}
                onChange={(event) => {
                  const toWeek = Number(event.target.value)
                  edit(purpose, { do: 'move', id, toWeek })
                  notify(`Moved ${label} to week ${toWeek}.`, { undo: true })
                  onGone()
                }}
              >
                {Array.from({ length: weeks }, (_, index) => index + 1).map((number) => (
                  <option key={number} value={number}>
                    Week {number}
                  </option>
                ))}
              </select>
            </label>
          )}
          <label className={styles.reword}>
            <span>What to do</span>
            <textarea
              key={activity}
              rows={2}
              defaultValue={activity}
              onBlur={(event) => {
                const text = event.target.value.trim()
                if (text !== activity) edit(purpose, { do: 'reword', id, activity: text })
              }}
            />
          </label>
          <button
            type="button"
            className="link-button"
            onClick={() => {
              edit(purpose, { do: 'remove', id })
              notify(`Removed ${label} from week ${week}.`, { undo: true })
              onGone()
            }}
          >
            Remove
          </button>
        </div>
      )}
    </li>
  )
}
