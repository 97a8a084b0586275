'use client'

import { useState } from 'react'
import type { CurrentPlan } from '../../lib/session/now/plan'
import { today } from '../session/today'
import { Pills } from '../ui/pills'
import { saveFile, saveMade } from '../ui/save-file'
import styles from './session-plan.module.css'

const kinds = [
  { value: 'days', name: 'all day' },
  { value: 'times', name: 'at a set time' },
] as const
type Kind = (typeof kinds)[number]['value']

/** Six in the evening: after a day's work. */
const usualTime = '18:00'

/** The plan as a calendar file, and on paper. */
export function TakeAway({ current }: { readonly current: CurrentPlan }) {
  const [kind, setKind] = useState<Kind>('days')
  const [time, setTime] = useState(usualTime)
  const make = async (): Promise<void> => {
    // The calendar library is fetched when somebody wants it.
    const { planCalendar } = await import('../../lib/export/calendar')
    const { plan, until } = current
    const text = planCalendar({ plan, until, time: kind === 'days' ? null : time, today: today() })
    saveFile('plan.ics', text, 'text/calendar;charset=utf-8')
  }
  return (
    <section aria-labelledby="take-title" className={`no-print ${styles.part}`}>
      <h2 id="take-title">Take it with you</h2>
      <div className={styles.take}>
        <Pills label="Entries" value={kind} options={kinds} onChange={setKind} />
        {kind === 'times' && (
          <label className={styles.time}>
            <span>from</span>
            <input
              type="time"
              value={time}
              onChange={(event) => setTime(event.target.value === '' ? usualTime : event.target.value)}
            />
          </label>
        )}
      </div>
      <div className={styles.take}>
        <button
          type="button"
          className="button"
          onClick={() => saveMade('The calendar file', make, 'Printing still works.')}
        >
          Calendar file
        </button>
        <button type="button" className="button-plain" onClick={() => window.print()}>
          Print
        </button>
      </div>
      <p className={styles.small}>
        The calendar file contains only the plan: no name, score or report. Its entries are marked private.
      </p>
    </section>
  )
}
