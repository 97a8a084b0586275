/** Changes to the plan, by the person: each a step of the session that can be undone. */

import type { Purpose } from '../../lib/exams/exam'
import type { PlanEdit } from '../../lib/plan/edit-plan'
import { changePlan, clearPlanChanges, setPlan } from '../../lib/session/actions'
import type { PlanEntry } from '../../lib/session/model'
import { sessionStore } from '../session/session'
import { today } from '../session/today'
import { notify } from '../ui/notices'

const names: Readonly<Record<PlanEdit['do'], string>> = {
  add: 'Add to the plan',
  check: 'Check off',
  move: 'Move to another week',
  remove: 'Remove from the plan',
  resize: 'Change the hours',
  reword: 'Change what to do',
}

export function edit(purpose: Purpose, change: PlanEdit): void {
  sessionStore().change(names[change.do], (session) => changePlan(session, purpose, change, today()))
}

export function ask(entry: Partial<Omit<PlanEntry, 'edits'>>): void {
  sessionStore().change('Change what the plan is for', (session) => setPlan(session, entry))
}

export function clearChanges(purpose: Purpose): void {
  sessionStore().change('Undo all changes', (session) => clearPlanChanges(session, purpose))
  notify('Your changes to the plan are undone.', { undo: true })
}
