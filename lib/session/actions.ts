/** What a person can do to a session: each a pure step from one session to the next. */
import type { Outcome } from '../reports/schema'
import { carriedOver } from './carry-over'
import type { Correction, Corrections } from './corrections'
import type { Choices, GoalEntry, ManualEntry, OpenedDocument, OpenedReport, Session } from './model'
import { emptySession } from './model'
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

/** Nothing opened, typed, chosen or written. */
export function startOver(): Session {
  return emptySession
}
