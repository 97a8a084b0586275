import type { FieldRecord } from './record'
import { EXAM, WHOSE } from './sources'

export const result: FieldRecord = {
  spoken: 'result',
  type: 'result',
  printedBy: ({ prints }) => prints.result,
  agrees: true,
  labels: (exams) => {
    const exam = [...exams, EXAM].join('|')
    return [
      `(?:${WHOSE})?(?:(?:final|overall|reported|usmle|${exam}) )*(?:result|outcome)s?(?: (?:of|on|for) (?:this|the|your) (?:${exam}))?(?: \\(pass ?\\/ ?fail\\))?`,
      `pass ?(?:\\/|or|-) ?fail(?: (?:status|result|outcome|decision|standing))?`,
      `(?:(?:result|pass(?:ing)?|performance|${exam}) )?(?:status|decision)`,
      `performance(?: outcome)?`,
    ]
  },
  sentences: [],
}
