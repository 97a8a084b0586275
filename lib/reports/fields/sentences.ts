import type { PageView } from '../page/page-view'
import { type Token, tokensBetween } from '../page/passage'
import type { Stack } from '../page/stacks'
import { findDates } from './dates'

/** The fields that prose can state. */
export type SentenceField = 'score' | 'result' | 'minimum' | 'testDate' | 'mean' | 'standardDeviation' | 'standardError'

/** A value that a sentence states, with the words that state it. */
export interface Statement {
  readonly field: SentenceField
  readonly value: number | 'pass' | 'fail' | string | null
  readonly tokens: readonly Token[]
  /** The sentence's own words: where in which paragraph the pattern that knows it was found. */
  readonly said: { readonly stack: Stack; readonly pattern: RegExp; readonly from: number; readonly to: number }
}

/** Small numbers as reports spell them out, by their value. */
export const NUMBER_WORDS: readonly string[] = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
]
const SMALL = `(\\d{1,2}(?:\\.\\d+)?|${NUMBER_WORDS.join('|')})`
const SCORE = '(\\d{3})(?!\\d|[/-]\\d|\\.\\d| ?(?:-|to) ?\\d|%)'
const FIGURE = '(\\d{3}(?:\\.\\d+)?)(?!\\d)'
/** A stretch of a sentence without another three-digit figure in it (a year is none); `words` without any figure. */
const gap = (most: number): string => `(?:(?!(?<!\\d)\\d{3}(?!\\d))[^;?!]){0,${most}}?`
const words = (most: number): string => `[^\\d;?!]{0,${most}}?`
const SCORE_WORDS =
  '(?:(?:final|overall|total|official|reported|numeric|scaled|usmle|exam(?:ination)?|test|step \\d(?: ?(?:\\(?ck\\)?|clinical knowledge(?: \\(ck\\))?))?|ccssa|level 2-ce|three[- ]?digit|3[- ]?digit|self-assessment) )*'
const ABOUT = '(?:approximately |about |around |currently |set at |an? |equal to )*'
/** Recognition of a picture may lose a letter, and part the word there. */
const DEVIATION = 'standard dev ?\\w{0,2}ation'
const PASSING = 'pass(?:ing)?'
const MARK = '(?:score|mark|standard|level|point|threshold)'
const MINIMUM = 'minimum'

const rule = (field: SentenceField, source: string): readonly [SentenceField, RegExp] => [
  field,
  new RegExp(source, 'dgi'),
]

/** Patterns whose first group is the figure. */
const figures: readonly (readonly [SentenceField, RegExp])[] = [
  rule(
    'score',
    `\\byou(?:'ve| have)? (?:scored|earned|achieved|obtained|received|attained) (?:an? )?(?:${SCORE_WORDS}score (?:of )?)?${SCORE}`,
  ),
  rule(
    'score',
    `\\byour ${SCORE_WORDS}score(?:,? (?:on|for|in) ${gap(50)})? ?(?:is|was|of|=|:|equals) ${SCORE}(?! (?:to|or)\\b)`,
  ),
  rule(
    'score',
    `\\b(?:pass(?:ed)?|fail(?:ed)?)(?: (?:this|the|your|usmle|step \\d(?: ck)?|exam(?:ination)?|test))*,? ?\\(?(?:with )?(?:an? )?${SCORE_WORDS}score(?: of|:)? ${SCORE}`,
  ),
  rule('score', `(?<!\\bmin(?:imum|\\.)? |\\bto |\\bnot )\\b(?:pass(?:ed)?|fail(?:ed)?) ?\\(${SCORE}\\)`),
  rule(
    'minimum',
    `\\b${MINIMUM} (?:(?:recommended|required) )?(?:${PASSING} )?${MARK}\\b${gap(90)}(?:is|was|of|=|:|being) ${ABOUT}(\\d{3})(?!\\d)`,
  ),
  rule('minimum', `\\b${MINIMUM} (?:to pass|for passing|pass)\\b${gap(60)}(?:is|was|of|=|:) ${ABOUT}(\\d{3})(?!\\d)`),
  rule('minimum', `\\b${PASSING}[ -]${MARK}\\b${gap(60)}(?:is|was|of|=|:) ${ABOUT}(\\d{3})(?!\\d)`),
  rule(
    'minimum',
    `\\bscore of (?:at least )?(\\d{3})(?: or (?:higher|above|more|better))? (?:is|was|has been) (?:\\w+ )?(?:set|required|needed|recommended|necessary|considered)`,
  ),
  rule('minimum', `\\b(?:at least|a minimum of) (\\d{3})(?: points?)?${gap(40)}\\b(?:to pass|required|needed|passing)`),
  rule(
    'minimum',
    `\\b(?:to pass|for passing|required to pass|needed to pass)\\b${gap(60)}(?:score of|at least|is|was|:) (?:at least )?(\\d{3})(?!\\d)`,
  ),
  rule('mean', `\\bmean and (?:the )?${DEVIATION}${gap(170)}${FIGURE} and (?:\\d{1,2})`),
  rule(
    'standardDeviation',
    `\\bmean and (?:the )?${DEVIATION}${gap(170)}\\d{3}(?:\\.\\d+)? and (\\d{1,2}(?:\\.\\d+)?)`,
  ),
  rule(
    'mean',
    `\\b(?:mean|average)(?: (?:three-digit |step \\d ?(?:ck)? )?scores?)?(?! and)(?: \\([^\\d()]{0,60}\\))?(?: (?:of|for|among) (?:(?!\\d{3}| of | was | is )[^;?!]){0,120}?)? ?(?:is|was|were|of|=|:) ${ABOUT}${FIGURE}`,
  ),
  rule('mean', `\\bmean (?:\\((?:sd|${DEVIATION})\\)(?: (?:of|for) ${words(60)})?)? ?:? ?${FIGURE} ?(?:\\(|±)`),
  rule('mean', `\\baveraged? ${FIGURE} ?(?:±|\\+\\/-)`),
  rule('mean', `\\bm ?= ?${FIGURE}(?=,? ?sd\\b)`),
  rule(
    'mean',
    `\\bmean(?: score)?:? ?${FIGURE}(?=,? ?\\(?(?:and |with )?(?:an? |the )?(?:${DEVIATION}|sd\\b|±|\\+\\/-))`,
  ),
  rule(
    'standardDeviation',
    `\\b(?:${DEVIATION}|\\bsd\\b)\\)?${words(25)}(?:is|was|of|=|:) ${ABOUT}(\\d{1,2}(?:\\.\\d+)?)(?!\\d)`,
  ),
  rule(
    'standardDeviation',
    `\\b(?:${DEVIATION}|\\bsd\\b)\\)?,? ?\\(?(?:± ?)?(\\d{1,2}(?:\\.\\d+)?)(?![\\d%]|\\.\\d| ?- ?digit)`,
  ),
  rule(
    'standardDeviation',
    `\\b(?:mean|averaged?)\\b${gap(90)}\\d{3}(?:\\.\\d+)? ?\\(?,? ?(?:and )?(?:with )?(?:an? )?(?:the )?(?:${DEVIATION}|sd|±)[ :=]*(?:of |was |is )?(\\d{1,2}(?:\\.\\d+)?)(?!\\d)`,
  ),
  rule(
    'standardDeviation',
    `\\bmean \\((?:sd|${DEVIATION})\\)(?: (?:of|for) ${words(60)})? ?:? ?\\d{3}(?:\\.\\d+)? ?\\((\\d{1,2}(?:\\.\\d+)?)\\)`,
  ),
  rule(
    'standardError',
    `\\bstandard error of (?:the )?(?:estimate|measurement)\\b(?: ?\\(se[em]\\))?[*,]?(?:(?!\\d|\\bstandard error)[^;?!]){0,70}?(?:is|was|of|equals|=|:|,|±|\\+\\/-) ?${ABOUT}(?:± ?|\\+\\/- ?)?${SMALL}(?= ?(?:points?|score points?|scaled|[.,;)]|$))`,
  ),
  rule(
    'standardError',
    `\\b(?:se[em]\\b\\)?|standard error(?: of (?:the )?(?:estimate|measurement))?) ?\\((?:± ?)?${SMALL} ?(?:points?)?\\)`,
  ),
  rule('standardError', `\\byour score,? (?:plus or minus|±|\\+\\/-) ?${SMALL}(?= points?)`),
  rule(
    'standardError',
    `\\bse[em]\\b\\)?[*,]?(?:(?!\\d|\\bse[em]\\b)[^;?!]){0,50}?(?:is|was|of|equals|=|:|,|±|\\+\\/-) ?${ABOUT}(?:± ?|\\+\\/- ?)?${SMALL}(?= ?(?:points?|[.,;)]|$))`,
  ),
  rule(
    'standardError',
    `\\bstandard error\\b(?! of)(?:(?!\\d)[^;?!]){0,40}?(?:is|was|of|=|:) ?${ABOUT}(?:± ?|\\+\\/- ?)?${SMALL}(?= ?(?:points?|[.,;)]|$))`,
  ),
]

/** Statements on other people, other times and other scales: what they say is not this report's. */
const NOT_NOW =
  /\b(?:will be|effective|starting|beginning|as of|after|before|until|prior to|previous(?:ly)?|formerly|would be)\b/i
/** The paragraph on the two-digit score of reports before 2013. */
const OTHER_SCALE = /\btwo-?digit\b|\bscore of \d\d on this scale\b|^this score is also\b/i

const PASSED =
  /\b(?:you(?:'ve| have)? (?:successfully )?passed|your (?:test |exam(?:ination)? |overall )?(?:result|outcome|status) (?:is|was):? ?(?:an? )?"?pass(?:ed)?\b|congratulations\W+you passed)/dgi
const FAILED =
  /\b(?:you (?:have )?(?:failed|not passed|did not pass|did not achieve a passing score)|your (?:test |exam(?:ination)? |overall )?(?:result|outcome|status) (?:is|was):? ?(?:an? )?"?fail(?:ed)?\b)/dgi
/** "if you passed", "whether you failed": no statement. */
const CONDITION = /\b(?:if|whether|when|once|unless|until|that|had|should|in case|examinees? who)\b[^.]{0,20}$/i
const SUPPOSED = /\b(?:for example|e\.g\.|suppose|imagine|for instance)/i
const TAKEN =
  /\b(?:taken|administered|tested|took (?:the|this|your) [^.]{0,40}?|(?:test(?:ing)?|exam(?:ination)?)(?: date)?(?: (?:was|is|of|on|dated))?)(?: by you)? (?:on )?(?=\W*(?:\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun))/gi

/** "your March 3, 2026 examination". */
const DATED_TEST =
  /\b(?:your|the|this) ([^;?!]{6,30}?) (?:usmle |step 2 |ck )*(?:exam(?:ination)?|test|administration|sitting)\b/dgi

const numberOf = (text: string): number => {
  const word = NUMBER_WORDS.indexOf(text.toLowerCase())
  return word >= 0 ? word : Number(text)
}

/** Where a sentence ends and another begins; "U.S. and", "U.S. LCME" and "approx. 15" go on. */
const SENTENCE_END = /(?<=[\p{Ll}\d)%]{2})\. (?=\p{Lu})/u

/** The matches of a pattern that lie within one sentence. */
function* within(text: string, pattern: RegExp): Generator<RegExpExecArray> {
  const search = new RegExp(pattern)
  for (let match = search.exec(text); match; match = search.exec(text)) {
    if (SENTENCE_END.test(match[0])) search.lastIndex = match.index + 1
    else yield match
  }
}

/** The sentence around a place in the text, roughly: from the last full stop to the next. */
function sentenceAround(text: string, from: number, to: number): string {
  const start = Math.max(text.lastIndexOf('. ', from), text.lastIndexOf('; ', from)) + 1
  const end = text.indexOf('. ', to)
  return text.slice(start, end < 0 ? undefined : end)
}

/** What the prose of a page states, paragraph by paragraph. */
export function findStatements({ stacks }: PageView): Statement[] {
  const statements: Statement[] = []
  for (const stack of stacks) {
    const { text } = stack
    if (OTHER_SCALE.test(text) || !/\d|pass|fail|\bse[em]\b|standard error/i.test(text)) continue
    const add = (
      field: SentenceField,
      value: Statement['value'],
      [from, to]: readonly [number, number],
      pattern: RegExp,
      match: RegExpExecArray,
    ): void => {
      const said = { stack, pattern, from: match.index, to: Math.max(to, match.index + match[0].length) }
      statements.push({ field, value, tokens: tokensBetween(stack, from, to), said })
    }
    if (/score|mean|standard|average|\bse[em]\b|\bsd\b|pass/i.test(text)) {
      for (const [field, pattern] of figures) {
        for (const match of within(text, pattern)) {
          const [from, to] = match.indices?.[1] ?? [0, 0]
          const sentence = sentenceAround(text, match.index, to)
          if (field === 'minimum' && NOT_NOW.test(sentence)) continue
          if (field === 'score' && (CONDITION.test(text.slice(0, match.index)) || SUPPOSED.test(sentence))) continue
          add(field, numberOf(match[1] ?? ''), [from, to], pattern, match)
        }
      }
    }
    for (const [pattern, value] of [
      [PASSED, 'pass'],
      [FAILED, 'fail'],
    ] as const) {
      for (const match of text.matchAll(pattern)) {
        if (!CONDITION.test(text.slice(0, match.index)))
          add('result', value, [match.index, match.index + match[0].length], pattern, match)
      }
    }
    for (const match of text.matchAll(DATED_TEST)) {
      const [from, to] = match.indices?.[1] ?? [0, 0]
      const [date] = findDates(match[1] ?? '')
      if (date?.from === 0 && date.to === to - from) add('testDate', date.iso, [from, to], DATED_TEST, match)
    }
    for (const match of text.matchAll(TAKEN)) {
      const end = match.index + match[0].length
      const date = findDates(text).find((one) => one.from >= end && one.from - end < 14)
      if (date) add('testDate', date.iso, [date.from, date.to], TAKEN, match)
    }
  }
  return statements
}
