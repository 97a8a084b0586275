import { exams } from '../../../exams/exam'
import { type FieldRecord, said } from './record'
import { EXAM, gap, WHOSE } from './sources'

const SCORE = '(\\d{3})(?!\\d|[/-]\\d|\\.\\d| ?(?:-|to) ?\\d|%)'
const SCORE_WORDS =
  '(?:(?:final|overall|total|official|reported|numeric|scaled|usmle|exam(?:ination)?|test|step \\d(?: ?(?:\\(?ck\\)?|clinical knowledge(?: \\(ck\\))?))?|ccssa|level 2-ce|three[- ]?digit|3[- ]?digit|self-assessment) )*'

export const score: FieldRecord = {
  spoken: 'three-digit score',
  type: 'number',
  printedBy: ({ exam }) => !exams[exam].percent,
  agrees: true,
  labels: (exams) => {
    const exam = [...exams, EXAM].join('|')
    return [
      `(?:${WHOSE})?(?:(?:final|overall|total|official|reported|numeric(?:al)?|scaled?|standard|usmle|${exam}|(?:three|3)[ -]{0,2}digit)[ :-]{0,3})*score(?: ?\\((?:three|3)[ -]?digits?\\))?(?: (?:achieved|obtained|earned|received|attained))?(?: ?\\((?:scale:? |range:? |out of |on a scale of |of )?(?:1 ?(?:-|to) ?)?300\\))?`,
      `(?:${WHOSE})?(?:three|3)[ -]{0,2}digit(?: (?:result|value|number))?`,
    ]
  },
  sentences: [
    said(
      `\\byou(?:'ve| have)? (?:scored|earned|achieved|obtained|received|attained) (?:an? )?(?:${SCORE_WORDS}score (?:of )?)?${SCORE}`,
    ),
    said(
      `\\byour ${SCORE_WORDS}score(?:,? (?:on|for|in) ${gap(50)})? ?(?:is|was|of|=|:|equals) ?${SCORE}(?! (?:to|or)\\b)`,
    ),
    said(
      `\\b(?:pass(?:ed)?|fail(?:ed)?)(?: (?:this|the|your|usmle|step \\d(?: ck)?|exam(?:ination)?|test))*,? ?\\(?(?:with )?(?:an? )?${SCORE_WORDS}score(?: of|:)? ${SCORE}`,
    ),
    said(`(?<!\\bmin(?:imum|\\.)? |\\bto |\\bnot )\\b(?:pass(?:ed)?|fail(?:ed)?) ?\\(${SCORE}\\)`),
  ],
}
