import type { FieldRecord } from './record'
import { EXAM, WHOSE } from './sources'

const usual = [
  `(?:${WHOSE})?(?:${EXAM}|testing|administration)[ -]?(?:date|day)s?(?: ?\\(s\\))?`,
  `(?:date|day)(?:s|\\(s\\))? (?:of (?:the |your )?(?:${EXAM}|testing|administration)|(?:(?:${EXAM}) )?(?:was )?(?:tested|taken|administered|examined))`,
  `(?:(?:${EXAM}) )?(?:was )?(?:tested|taken|administered|completed)(?: on)?`,
]

export const testDate: FieldRecord = {
  spoken: 'test date',
  type: 'date',
  printedBy: () => true,
  labels: (exams) =>
    [
      ...usual,
      `(?:${exams.join('|')}) ?-? ?(?:(?:${EXAM}|testing) )?date`,
      `date (?:of|taken) (?:${exams.join('|')})`,
    ].map((source) => `(?:${source})(?: ?\\([mdy]{1,4}[/.-][mdy]{1,4}[/.-][mdy]{1,4}\\))?`),
  sentences: [],
}
