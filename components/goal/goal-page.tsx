'use client'

/** What to aim for, before the exam: a range with every reason for it, practice scores beside it, and the dates. */
import { useMemo } from 'react'
import { goal } from '../../lib/analysis/goal'
import { figuresFor } from '../../lib/analysis/specialty'
import { subjectOf } from '../../lib/analysis/subject'
import { choose, setGoal } from '../../lib/session/actions'
import { type Choices, emptySession, type GoalEntry, type Session } from '../../lib/session/model'
import { readPractice, typedPractice } from '../../lib/session/now/practice'
import { currentReading } from '../../lib/session/now/reading'
import { usualReasons } from '../../lib/specialties/target'
import { AdviceList } from '../advice/advice-list'
import { sessionStore, useSession } from '../session/session'
import { today } from '../session/today'
import { OwnFigures } from '../specialties/own-figures'
import { Link } from '../ui/link'
import { Waiting } from '../ui/waiting'
import { Aim } from './aim'
import { Delay } from './delay'
import { GoalLine } from './goal-line'
import styles from './goal-page.module.css'
import { Practice } from './practice'
import { Reasons } from './reasons'

export function GoalPage() {
  const session = useSession()?.session
  if (!session) return <Waiting title="What to aim for" />
  return <SessionGoal session={session} />
}

function setChoices(next: Choices): void {
  sessionStore().change('Choose what to aim for', (before) => choose(before, next))
}

function change(what: string, entry: Partial<GoalEntry>): void {
  sessionStore().change(what, (before) => setGoal(before, entry))
}

/** True where the opened or typed report is a passed Step 2 CK: it is never taken again to improve it. */
function hasPassed(session: Session): boolean {
  const reading = currentReading(session)
  if (reading === null) return false
  const { exam, mode } = subjectOf(reading)
  return exam === 'step2ck' && mode === 'passed'
}

function SessionGoal({ session }: { readonly session: Session }) {
  const { choices, goal: entry } = session
  const passed = hasPassed(session)
  const figures = useMemo(() => figuresFor('step2ck', choices), [choices])
  const usual = useMemo(() => (figures === null ? [] : usualReasons(figures)), [figures])
  const read = useMemo(() => readPractice(session), [session])
  const typed = useMemo(() => typedPractice(session), [session])
  const day = today()
  const aim = useMemo(
    () =>
      figures === null
        ? null
        : goal({
            figures,
            reasons: entry.reasons ?? usual,
            examDate: entry.examDate,
            otherDates: entry.otherDates,
            review: entry.review,
            practice: passed ? [] : [...read, ...typed],
            today: day,
          }),
    [figures, usual, entry, read, typed, passed, day],
  )
  const touched = JSON.stringify(entry) !== JSON.stringify(emptySession.goal)
  return (
    <div className={`page ${styles.goal}`}>
      <h1>What to aim for</h1>
      {passed && (
        <p className={styles.passed}>
          You passed Step 2 CK, and you can’t retake a passed exam to improve it. This page is for planning before the
          exam. <Link href="/report/">What your report says</Link>
        </p>
      )}
      <Aim goal={aim} figures={figures} passed={passed} choices={choices} onChoices={setChoices} />
      {aim && <GoalLine goal={aim} figures={figures} />}
      {aim && (
        <Reasons
          reasons={aim.target.reasons}
          changed={entry.reasons !== null}
          onReasons={(reasons) => change('Switch a reason', { reasons })}
        />
      )}
      {!passed && (
        <>
          <Practice
            goal={aim}
            read={read}
            typed={entry.practice}
            onPractice={(practice) => change('Change the practice scores', { practice })}
          />
          <Delay goal={aim} entry={entry} today={day} onEntry={(next) => change('Change the dates', next)} />
          <AdviceList asker={{ ...choices, mode: 'practice' }} question="delay" today={day} />
        </>
      )}
      <OwnFigures analysis={null} choices={choices} onChoices={setChoices} />
      {touched && (
        <p className={styles.clear}>
          <button
            type="button"
            className="link-button"
            onClick={() => sessionStore().change('Clear the target', (before) => setGoal(before, emptySession.goal))}
          >
            Clear reasons, practice scores and dates
          </button>
        </p>
      )}
    </div>
  )
}
