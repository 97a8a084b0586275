'use client'

import { useId, useRef, useState } from 'react'
import type { Purpose } from '../../lib/exams/exam'
import { dayWords } from '../../lib/figures/dates'
import { freshId, type PlanEdit } from '../../lib/plan/edit-plan'
import type { PlanWeek } from '../../lib/plan/model'
import { hoursOf, hoursWords } from '../../lib/plan/totals'
import { edit } from './changes'
import { Item } from './item'
import styles from './week.module.css'

interface WeekProps {
  readonly week: PlanWeek
  /** How many weeks the plan has. */
  readonly weeks: number
  readonly purpose: Purpose
  readonly edits: readonly PlanEdit[]
  /** True where today lies in it. */
  readonly now: boolean
  /** False for a week that only paper shows. */
  readonly shown: boolean
}

/** "Jan 5 to 11, 2026"; what both days share is said once. */
function spanWords(from: string, to: string): string {
  const [first, last] = [dayWords(from), dayWords(to)]
  const [day = first, year] = first.split(', ')
  if (year !== last.split(', ')[1]) return `${first} to ${last}`
  const [month] = day.split(' ')
  return `${day} to ${last.startsWith(`${month} `) ? last.slice(`${month} `.length) : last}`
}

export function Week({ week, weeks, purpose, edits, now, shown }: WeekProps) {
  const { number, from, to, light, rest, items } = week
  const title = useId()
  const heading = useRef<HTMLHeadingElement>(null)
  return (
    <li className={styles.week} aria-labelledby={title} data-shown={shown}>
      <div className={styles.head}>
        <h3 id={title} ref={heading} tabIndex={-1}>
          Week {number}
        </h3>
        <p className={styles.when}>
          {from && to && spanWords(from, to)}
          {now && <strong className={styles.now}>this week</strong>}
        </p>
        <p className={styles.sum}>
          {hoursWords(hoursOf(week))}
          {light && ', light'}
        </p>
      </div>
      {items.length > 0 ? (
        <ul className={styles.items}>
          {items.map((item) => (
            <Item
              key={item.id}
              item={item}
              week={number}
              weeks={weeks}
              purpose={purpose}
              onGone={() => heading.current?.focus()}
            />
          ))}
        </ul>
      ) : (
        <p className={styles.rest}>Nothing this week.</p>
      )}
      <p className={styles.rest}>{rest}</p>
      <Add week={number} purpose={purpose} edits={edits} />
    </li>
  )
}

interface AddProps {
  readonly week: number
  readonly purpose: Purpose
  readonly edits: readonly PlanEdit[]
}

/** The same function at every drawing, so that the field takes the focus only when it appears. */
function focusOnce(field: HTMLInputElement | null): void {
  field?.focus()
}

/** Something of one's own: a name and, if wanted, a sentence. */
function Add({ week, purpose, edits }: AddProps) {
  const [open, setOpen] = useState(false)
  const [label, setLabel] = useState('')
  const [activity, setActivity] = useState('')
  const opener = useRef<HTMLButtonElement>(null)
  const close = () => {
    setOpen(false)
    setLabel('')
    setActivity('')
    opener.current?.focus()
  }
  const add = () => {
    if (label.trim() === '') return
    edit(purpose, {
      do: 'add',
      id: freshId(edits),
      toWeek: week,
      label: label.trim(),
      activity: activity.trim(),
    })
    close()
  }
  return (
    <div className={`no-print ${styles.add}`}>
      <button
        ref={opener}
        type="button"
        className="link-button"
        aria-expanded={open}
        onClick={() => (open ? close() : setOpen(true))}
      >
        Add something<span className="visually-hidden"> to week {week}</span>
      </button>
      {open && (
        <form
          className={styles.fields}
          onKeyDown={(event) => event.key === 'Escape' && close()}
          onSubmit={(event) => {
            event.preventDefault()
            add()
          }}
        >
          <label>
            <span>What</span>
            <input ref={focusOnce} value={label} onChange={(event) => setLabel(event.target.value)} />
          </label>
          <label>
            <span>Details (optional)</span>
            <input value={activity} onChange={(event) => setActivity(event.target.value)} />
          </label>
          <div className={styles.actions}>
            <button type="submit" className="button-plain" disabled={label.trim() === ''}>
              Add
            </button>
            <button type="button" className="link-button" onClick={close}>
              Cancel
            </button>
          </div>
        </form>
      )}
    </div>
  )
}
