import type { Page } from '../../../lib/pages/model'
import { readReports } from '../../../lib/reports/read-reports'
import type { Outcome } from '../../../lib/reports/schema'
import { dated, outcome, paper, paragraph, profile } from './paper'

export const said = (outcome: Outcome): string =>
  outcome.ok ? `${outcome.kind} ${outcome.score ?? '-'} ${outcome.areas.length}` : outcome.error.code
export const read = (...pages: Page[]): string[] =>
  readReports(
    pages.map((page, i) => ({ ...page, number: i + 1 })),
    'made.pdf',
  ).map(said)

export const front = (score = '251', exam?: string, minimum?: string): Page =>
  paper([...dated(exam), ...outcome(score, minimum)])

export const second = (exam = 'Step 2 CK'): Page => profile(`Your Performance in Content Areas - ${exam}`)
export const cover = paper([
  [40, 60, 'Fictional Residency Office', { size: 14 }],
  ...paragraph(
    40,
    90,
    'Dear colleague, please find attached the documents of the applicant, among them the USMLE Step 2 CK score report and the Step 1 transcript. The applicant scored 240 in a practice test. Our last intake had 231 applications. Call 555-010-0199. With kind regards.',
  ),
])
