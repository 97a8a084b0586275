/** Practice scores that a session holds: of the opened file, and those typed for the target. */
import type { PracticeScore } from '../../analysis/goal'
import { documents } from '../../exams/document'
import { exams } from '../../exams/exam'
import { applyCorrections } from '../corrections'
import type { Session } from '../model'
import { isRead } from './reading'

/** Scores of the CCSSA reports in the opened file, as corrected; they go when another file is opened. */
export function readPractice(session: Session): readonly PracticeScore[] {
  return session.reports.filter(isRead).flatMap(({ outcome, corrections }) => {
    const { kind, score, testDate, evidence } = applyCorrections(outcome, corrections)
    const { practice, scale } = exams[documents[kind].exam]
    if (!practice || scale !== 'step2ck' || score === null) return []
    const origin = 'score' in evidence ? ({ from: 'document', path: 'score' } as const) : ({ from: 'person' } as const)
    return [{ score, date: testDate, origin }]
  })
}

/** Scores that the person typed, in the order in which they were added. */
export function typedPractice(session: Session): readonly PracticeScore[] {
  return session.goal.practice.map(({ score, date }) => ({ score, date, origin: { from: 'person' } }))
}
