/** The plan of a session: what was asked for, filled in where nothing was said, with the person's changes on it. */
import { subjectOf } from '../../analysis/subject'
import { hasGraduated } from '../../applicant/person'
import { addDays, daysBetween } from '../../figures/dates'
import { purposeData } from '../../plan/data/purposes'
import { editedPlan } from '../../plan/edit-plan'
import { MOST_WEEKS, makePlan, purposesFor } from '../../plan/make-plan'
import { BLOCK_HOURS } from '../../plan/model'
import type { Session } from '../model'
import { currentReading, planKey } from './reading'

export type CurrentPlan = NonNullable<ReturnType<typeof currentPlan>>

/** Weeks that a span touches: eight days need a second one. */
const weeksUntil = (start: string, until: string): number => Math.ceil(daysBetween(start, until) / 7)

/**
 * The plan that the plan page and the adviser sheet show.
 *
 * @param today the day on which it is looked at, `YYYY-MM-DD`: a plan without a start begins then
 * @returns null where there is no reading
 */
export function currentPlan(session: Session, today: string) {
  const reading = currentReading(session)
  if (reading === null) return null
  const subject = subjectOf(reading)
  const entry = session.plan
  const offered = purposesFor(subject.mode, subject.exam, hasGraduated(session.choices.person, today))
  const purpose = offered.find((one) => one === entry.purpose) ?? offered[0] ?? 'intern-readiness'
  const start = entry.start ?? today
  // The day of the exam that was set for the target counts here as well, until weeks or another day are chosen.
  const wanted = entry.until ?? (purpose === 'exam-ahead' && entry.weeks === null ? session.goal.examDate : null)
  const until = wanted !== null && wanted > start ? wanted : null
  const asked = until === null ? (entry.weeks ?? purposeData[purpose].weeks) : weeksUntil(start, until)
  const weeks = Math.min(asked, MOST_WEEKS)
  const edits = entry.edits[planKey(session, purpose)] ?? []
  const plan = makePlan({
    reading,
    purpose,
    weeks,
    specialty: session.choices.specialty,
    person: session.choices.person,
    start,
    hours: entry.hours,
  })
  return {
    subject,
    plan: editedPlan(plan, edits),
    purpose,
    /** What else it could be for, the chosen one among them. */
    offered,
    start,
    /** As planned: at most a year. */
    weeks,
    /** The day it leads up to; null where it goes by weeks, or the day is not after the start. */
    until,
    hours: entry.hours ?? purposeData[purpose].blocks * BLOCK_HOURS,
    /** The changes that the plan holds. */
    edits,
  }
}

/** The last day of the plan. */
export function lastDay({ start, weeks, until }: Pick<CurrentPlan, 'start' | 'weeks' | 'until'>): string {
  return until ?? addDays(start, weeks * 7 - 1)
}
