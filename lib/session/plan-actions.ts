/** What a person can do to a plan: each a pure step from one session to the next. */
import { addEdit, type PlanEdit } from '../plan/edit-plan'
import type { Purpose } from '../plan/model'
import type { Session } from './model'
import type { PlanEntry } from './plan-entry'
import { workId } from './story-work'

/** Changes made on one report or for one purpose say nothing about another. */
export function planKey(session: Session, purpose: Purpose): string {
  return `${workId(session) ?? 'none'}:${purpose}`
}

/** Change what the plan is for, its days or its hours; what is left out stays, changes of single items as well. */
export function setPlan(session: Session, entry: Partial<Omit<PlanEntry, 'edits'>>): Session {
  return { ...session, plan: { ...session.plan, ...entry } }
}

/** One more change. From now on the plan begins on a fixed day: what was ticked off must not wander. */
export function changePlan(session: Session, purpose: Purpose, edit: PlanEdit, today: string): Session {
  const { plan } = session
  const key = planKey(session, purpose)
  const edits = { ...plan.edits, [key]: addEdit(plan.edits[key] ?? [], edit) }
  return { ...session, plan: { ...plan, start: plan.start ?? today, edits } }
}

/** Take all changes to this plan back. */
export function clearPlanChanges(session: Session, purpose: Purpose): Session {
  const { [planKey(session, purpose)]: _, ...edits } = session.plan.edits
  return { ...session, plan: { ...session.plan, edits } }
}
