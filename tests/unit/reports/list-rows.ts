/** Lists of examinations as they are drawn: a column a value, a row a line. */
import { type Line, paper } from './paper'

/** Where each column begins. */
export const X = [40, 130, 220, 290, 340, 430]
export const row = (y: number, ...values: readonly string[]): Line[] =>
  values.flatMap((text, i): Line[] => (text === '' ? [] : [[X[i] ?? 0, y, text]]))
export const transcript: readonly Line[] = [
  [40, 50, 'USMLE TRANSCRIPT', { size: 14 }],
  [40, 70, 'USMLE ID: 5-794-334-2'],
]
const heads = row(120, 'Exam', 'Exam Date', 'Pass/Fail', 'Score')
export const rows = (...more: readonly Line[]) => paper([...transcript, ...heads, ...more])
