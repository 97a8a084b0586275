'use client'

/** A plan from what was lower: what it is for, how long, why each area has its place, and the weeks. */
import { useMemo, useState } from 'react'
import { analyze } from '../../lib/analysis/analyze'
import { dayWords } from '../../lib/figures/dates'
import { hoursOf, hoursWords, progressOf } from '../../lib/plan/totals'
import type { Session } from '../../lib/session/model'
import { type CurrentPlan, currentPlan } from '../../lib/session/now/plan'
import { today } from '../session/today'
import { NothingHere } from '../ui/nothing-here'
import { AfterFailing, NoAttemptLeft } from './after-failing'
import { clearChanges } from './changes'
import { PlanForm } from './plan-form'
import styles from './session-plan.module.css'
import { TakeAway } from './take-away'
import { Week } from './week'
import { Why } from './why'

export function SessionPlan({ session }: { readonly session: Session }) {
  const day = today()
  const current = useMemo(() => currentPlan(session, day), [session, day])
  if (current === null) {
    return (
      <NothingHere title="Open a report to make a plan">
        <p className={styles.lead}>A plan starts with your lower areas. Open a report, or type its areas.</p>
      </NothingHere>
    )
  }
  return <Plan current={current} session={session} day={day} />
}

interface PlanProps {
  readonly current: CurrentPlan
  readonly session: Session
  readonly day: string
}

function Plan({ current, session, day }: PlanProps) {
  const { plan, purpose, subject, edits } = current
  const { choices } = session
  const analysis = useMemo(() => analyze(subject.reading, { ...choices, today: day }), [subject, choices, day])
  const { done, all } = progressOf(plan)
  const now = plan.weeks.find(({ from, to }) => from !== null && to !== null && from <= day && day <= to)?.number
  const [picked, setPicked] = useState<number | null>(null)
  const shown = plan.weeks.find(({ number }) => number === (picked ?? now))?.number ?? 1
  if (analysis.failed?.rules?.noneLeft) return <NoAttemptLeft rules={analysis.failed.rules} />
  return (
    <article className={`page ${styles.plan}`}>
      <h1>{plan.title}</h1>
      {analysis.failed ? (
        <AfterFailing analysis={analysis} failed={analysis.failed} />
      ) : (
        <p className={styles.lead}>
          {analysis.profile.weaknesses.length > 0 && 'Your lower areas come first. '}
          Move, shorten, check off or remove anything.
        </p>
      )}
      <PlanForm current={current} />
      <section aria-labelledby="weeks-title" className={styles.part}>
        <div className={styles.head}>
          <h2 id="weeks-title">Week by week</h2>
          <p className={styles.progress}>
            {done === 0 ? `${all} ${all === 1 ? 'thing' : 'things'} to do` : `${done} of ${all} done`}
          </p>
        </div>
        {plan.weeks.length > 1 && (
          <fieldset className={`no-print ${styles.strip}`}>
            <legend className="visually-hidden">Week to show</legend>
            {plan.weeks.map((week) => (
              <button
                key={week.number}
                type="button"
                aria-label={`Show week ${week.number}`}
                aria-pressed={week.number === shown}
                onClick={() => setPicked(week.number)}
              >
                <strong>{week.number}</strong>
                <span>{week.from && dayWords(week.from).split(',')[0]}</span>
                <span>{hoursWords(hoursOf(week))}</span>
              </button>
            ))}
          </fieldset>
        )}
        <ol className={styles.weeks}>
          {plan.weeks.map((week) => (
            <Week
              key={week.number}
              week={week}
              weeks={plan.weeks.length}
              purpose={purpose}
              edits={edits}
              now={week.number === now}
              shown={week.number === shown}
            />
          ))}
        </ol>
        {edits.length > 0 && (
          <p className={`no-print ${styles.small}`}>
            <button type="button" className="link-button" onClick={() => clearChanges(purpose)}>
              Undo all my changes
            </button>
          </p>
        )}
      </section>
      <Why plan={plan} profile={analysis.profile} />
      <TakeAway current={current} />
    </article>
  )
}
