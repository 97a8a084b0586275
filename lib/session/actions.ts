/** What a person can do to a session: each a pure step from one session to the next. */

import type { Purpose } from '../exams/exam'
import { addEdit, type PlanEdit } from '../plan/edit-plan'
import type { Outcome } from '../reports/schema'
import { type FailureCard, spokenFailure } from '../stories/cards/failure'
import { emptyScript, type ScriptId } from '../stories/cards/script'
import { emptyStory, type StoryCard } from '../stories/cards/story'
import { emptyWeakness, type WeaknessCard } from '../stories/cards/weakness'
import type { Exception } from '../stories/check/model'
import { carriedOver } from './carry-over'
import type { Correction, Corrections } from './corrections'
import type {
  Choices,
  GoalEntry,
  ManualEntry,
  OpenedDocument,
  OpenedReport,
  PlanEntry,
  RehearsalMark,
  Session,
  StoryWork,
} from './model'
import { planKey, storyWork, workId } from './now/reading'
import { isSure } from './now/unsure'

/** Files were read: their reports replace those before. The one with something to say is chosen. */
export function openDocument(session: Session, document: OpenedDocument, outcomes: readonly Outcome[]): Session {
  return withReports(session, document, outcomes, () => ({}))
}

/** The document was read again with further pages: what the person corrected stays. */
export function addToDocument(session: Session, document: OpenedDocument, outcomes: readonly Outcome[]): Session {
  return withReports(session, document, outcomes, (outcome) => carriedOver(session.reports, outcome))
}

function withReports(
  session: Session,
  document: OpenedDocument,
  outcomes: readonly Outcome[],
  correctionsOf: (outcome: Outcome) => Corrections,
): Session {
  const reports = outcomes.map((outcome) => ({
    outcome,
    corrections: correctionsOf(outcome),
    accepted: outcome.ok && isSure(outcome),
  }))
  const chosen = Math.max(
    0,
    reports.findIndex((report) => report.outcome.ok),
  )
  return { ...session, document, reports, chosen, source: 'document' }
}

/** Turn to another report of the opened file; no change where there is none with this index. */
export function chooseReport(session: Session, index: number): Session {
  return session.reports[index] ? { ...session, chosen: index, source: 'document' } : session
}

function changeChosen(session: Session, change: (report: OpenedReport) => OpenedReport): Session {
  return {
    ...session,
    reports: session.reports.map((report, index) => (index === session.chosen ? change(report) : report)),
  }
}

/** Correct a value of the chosen report; null takes the correction back. */
export function correct(session: Session, path: string, correction: Correction | null): Session {
  return changeChosen(session, (report) => {
    const { [path]: _, ...others } = report.corrections
    return { ...report, corrections: correction === null ? others : { ...others, [path]: correction } }
  })
}

/** The person has looked at the values and lets them stand. */
export function accept(session: Session): Session {
  return { ...changeChosen(session, (report) => ({ ...report, accepted: true })), source: 'document' }
}

/** Take the typed form as it stands, and look at it. */
export function enterByHand(session: Session, manual: ManualEntry): Session {
  return { ...session, manual, source: 'hand' }
}

/** Throw the typed form away; the document, where there is one, is looked at again. */
export function leaveHand(session: Session): Session {
  return { ...session, manual: null, source: 'document' }
}

/** Show the document or the typed form on the report page. */
export function show(session: Session, source: Session['source']): Session {
  return { ...session, source }
}

/** Change whom to compare with; what is left out stays. */
export function choose(session: Session, choices: Partial<Choices>): Session {
  return { ...session, choices: { ...session.choices, ...choices } }
}

/** Change what is planned; what is left out stays. */
export function setGoal(session: Session, goal: Partial<GoalEntry>): Session {
  return { ...session, goal: { ...session.goal, ...goal } }
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

/** The session with the work on the current report changed; the same where no report is there. */
function changeWork(session: Session, change: (work: StoryWork) => StoryWork): Session {
  const id = workId(session)
  if (id === null) return session
  const before = storyWork(session)
  const after = change(before)
  return after === before ? session : { ...session, stories: { ...session.stories, [id]: after } }
}

function without<T>(record: Readonly<Record<string, T>>, key: string): Readonly<Record<string, T>> {
  return Object.fromEntries(Object.entries(record).filter(([other]) => other !== key))
}

/** Choose talking points by key; null leaves the choice to the rules again. */
export function choosePoints(session: Session, points: readonly string[] | null): Session {
  return changeWork(session, (work) => ({ ...work, points }))
}

export type StoryFields = Partial<Omit<StoryCard, 'type' | 'version' | 'point'>>

/** Write fields of a point's card; the card begins with the first of them. */
export function writeStory(session: Session, point: string, fields: StoryFields): Session {
  return changeWork(session, (work) => ({
    ...work,
    cards: { ...work.cards, [point]: { ...(work.cards[point] ?? emptyStory(point)), ...fields } },
  }))
}

/** Throw a card away. */
export function clearStory(session: Session, point: string): Session {
  return changeWork(session, (work) => (point in work.cards ? { ...work, cards: without(work.cards, point) } : work))
}

/** Write into the answer about a weaker row; what is left out stays. */
export function writeWeakness(
  session: Session,
  row: string,
  fields: Partial<Omit<WeaknessCard, 'type' | 'version' | 'row'>>,
): Session {
  return changeWork(session, (work) => ({
    ...work,
    weaknesses: { ...work.weaknesses, [row]: { ...(work.weaknesses[row] ?? emptyWeakness(row)), ...fields } },
  }))
}

/** Write into the answer about a failure; what is left out stays. */
export function writeFailure(session: Session, fields: Partial<Omit<FailureCard, 'type' | 'version'>>): Session {
  return changeWork(session, (work) => ({ ...work, failure: { ...work.failure, ...fields } }))
}

/** Write the part of a script that has this index. */
export function writeScript(session: Session, script: ScriptId, index: number, text: string): Session {
  return changeWork(session, (work) => {
    const card = work.scripts[script] ?? emptyScript(script)
    const [a, b, c, d] = card.parts.map((part, at) => (at === index ? text : part)) as [string, string, string, string]
    return { ...work, scripts: { ...work.scripts, [script]: { ...card, parts: [a, b, c, d] } } }
  })
}

const sameException = (a: Exception, b: Exception): boolean => a.rule === b.rule && a.text === b.text

/** "This is not a name": the checker lets these words stand from now on. */
export function addException(session: Session, exception: Exception): Session {
  return changeWork(session, (work) =>
    work.exceptions.some((known) => sameException(known, exception))
      ? work
      : { ...work, exceptions: [...work.exceptions, exception] },
  )
}

/** Let the checker speak again of what had been let stand. */
export function removeException(session: Session, exception: Exception): Session {
  return changeWork(session, (work) => ({
    ...work,
    exceptions: work.exceptions.filter((known) => !sameException(known, exception)),
  }))
}

/** How it went when this was rehearsed; null takes the mark away. */
export function markRehearsed(session: Session, what: string, mark: RehearsalMark | null): Session {
  return changeWork(session, (work) => ({
    ...work,
    marks: mark === null ? without(work.marks, what) : { ...work.marks, [what]: mark },
  }))
}

/** As many tries as say whether it gets shorter. */
const TRIES = 5

/** How long one try took, in seconds. */
export function keepTime(session: Session, what: string, seconds: number): Session {
  return changeWork(session, (work) => ({
    ...work,
    times: { ...work.times, [what]: [...(work.times[what] ?? []), seconds].slice(-TRIES) },
  }))
}

/** Forget how rehearsing went. */
export function clearMarks(session: Session): Session {
  return changeWork(session, (work) => ({ ...work, marks: {}, times: {} }))
}

/** Bring what was written for another report over to this one; what is written here already stays as it is. */
export function bringStories(session: Session, from: string): Session {
  const other = session.stories[from]
  if (other === undefined) return session
  return changeWork(session, (work) => ({
    ...work,
    cards: { ...other.cards, ...work.cards },
    weaknesses: { ...other.weaknesses, ...work.weaknesses },
    failure: spokenFailure(work.failure) === '' ? other.failure : work.failure,
    scripts: { ...other.scripts, ...work.scripts },
    exceptions: [
      ...work.exceptions,
      ...other.exceptions.filter((e) => !work.exceptions.some((w) => sameException(w, e))),
    ],
  }))
}
