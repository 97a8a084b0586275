/** Sheets to test files on: one of each kind, of a report that was passed and one that was failed. */
import { analyze } from '../../../lib/analysis/analyze'
import { adviserSheet } from '../../../lib/export/adviser'
import type { Brief } from '../../../lib/export/brief'
import { interviewBrief } from '../../../lib/export/interview'
import { makePlan } from '../../../lib/plan/make-plan'
import type { Reading } from '../../../lib/reports/schema'
import { emptyStoryWork, type StoryWork } from '../../../lib/session/model'
import { talkCards, talkInput } from '../../../lib/session/now/talking-points'
import { weaknessOptions } from '../../../lib/stories/cards/weakness-options'
import { talkingPoints } from '../../../lib/stories/talking-points'
import { type Row, reading } from '../stories/readings'

const rows: readonly Row[] = [
  ['task', 'Patient Care: Diagnosis', 'higher', [16, 20]],
  ['system', 'Cardiovascular System', 'lower', [6, 12]],
  ['system', 'Renal & Urinary System', 'average', [7, 13]],
  ['discipline', 'Medicine', 'higher', [55, 65]],
]
export const choices = { specialty: 'internal-medicine', applicant: 'us-md', today: '2026-01-05' } as const

export const passed = reading(rows, 'own-overall', {
  score: 251,
  minimumPassingScore: 218,
  standardError: 7,
  file: 'Planted_Person_1-234-567-8.pdf',
})
export const failed = reading(rows, 'own-overall', { score: 205, result: 'fail', minimumPassingScore: 218 })
export const even = reading(rows.map(([section, label]) => [section, label, 'average'] as const))

export interface BriefOptions {
  readonly score?: boolean
  readonly work?: StoryWork
  readonly story?: boolean
}

export function brief(of: Reading, { score = false, work = emptyStoryWork, story = true }: BriefOptions = {}): Brief {
  const points = talkCards(talkingPoints(talkInput(of, choices.specialty, work)), work)
  return interviewBrief({
    analysis: analyze(of, choices),
    points: points.map((talk) => ({ ...talk, story })),
    specialty: choices.specialty,
    applicant: choices.applicant,
    score,
  })
}

export function sheet(of: Reading, questions: readonly string[] = []): Brief {
  return adviserSheet({
    analysis: analyze(of, choices),
    specialty: choices.specialty,
    applicant: choices.applicant,
    weaknesses: weaknessOptions(of, choices.specialty),
    plan: makePlan({
      reading: of,
      purpose: of.result === 'fail' ? 'retake' : 'step3',
      weeks: 10,
      specialty: choices.specialty,
      start: '2026-01-05',
    }),
    questions,
  })
}
