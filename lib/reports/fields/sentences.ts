import { exams } from '../../exams/exam'
import type { Family } from '../families/family'
import type { Block } from '../page/blocks'
import { MONTH_BEGINS } from '../page/months'
import type { PageView } from '../page/page-view'
import { type Token, tokensBetween } from '../page/passage'
import type { ValueName } from '../values'
import { findDates } from './dates'
import { fieldEntries } from './records/all'
import { NUMBER_WORDS } from './records/sources'
import { CALLED_UNSCORED } from './unscored'

/** A value that a sentence states, with the words that state it. */
export interface Statement {
  readonly field: ValueName
  readonly value: number | string | null
  readonly tokens: readonly Token[]
  /** The sentence's own words: where in which paragraph the pattern that knows it was found. */
  readonly said: { readonly block: Block; readonly pattern: RegExp; readonly from: number; readonly to: number }
}

/** Sentences whose first group is the figure. */
const figures = fieldEntries.flatMap(([field, { sentences }]) => sentences.map((pattern) => [field, pattern] as const))

/** Statements on other people, other times and other scales: what they say is not this report's. */
const NOT_NOW =
  /\b(?:will be|effective|starting|beginning|as of|after|before|until|prior to|previous(?:ly)?|formerly|would be)\b/i
/** The paragraph on the two-digit score of reports before 2013. */
const OTHER_SCALE = /\btwo-?digit\b|\bscore of \d\d on this scale\b|^this score is also\b/i

/** "your result is pass", "you received a result of FAIL". */
const outcome = (words: string): string =>
  `(?:your (?:test |exam(?:ination)? |overall )?(?:result|outcome|status) (?:is|was):? ?(?:an? )?|you(?:'ve| have)? received an? (?:result|outcome) of:? )"?(?:${words})\\b`
const PASSED = new RegExp(
  `\\b(?:you(?:'ve| have)? (?:successfully )?passed|congratulations\\W+you passed|${outcome('pass(?:ed)?')})`,
  'dgi',
)
const FAILED = new RegExp(
  `\\b(?:you (?:have )?(?:failed|not passed|did not pass|did not achieve a passing score)|${outcome('fail(?:ed)?')})`,
  'dgi',
)
/** "if you passed", "whether you failed": no statement. */
const CONDITION = /\b(?:if|whether|when|once|unless|until|that|had|should|in case|examinees? who)\b[^.]{0,20}$/i
/** Said of what has to be reached, is expected or imagined, or was scored elsewhere or before. */
const OTHER_SCORE =
  /\b(?:for example|e\.g\.|suppose|imagine|for instance|to pass|or (?:higher|above|more|better)|would (?:have|need)|must|requir\w+|predict\w*|project(?:ed|ion)|estimat(?:ed|e of)|expect(?:ed|ing)?|goal|target|practice|previous(?:ly)?|last (?:time|attempt)|(?:first|earlier|prior) attempt|u-?world|uwsa|amboss|comsae)\b/i
const STEP = /\bstep ?(?:\d|i{1,3}|one|two|three)\b(?: ?-?:? ?\(?(?:c[ks]\b|clinical \w+))?/gi

/** A score that a sentence says of something else than this sitting of the family's examination. */
function isOtherScore(sentence: string, family: Family | null): boolean {
  if (family && exams[family.exam].practice) return false
  const steps = sentence.match(STEP) ?? []
  const own = (step: string): boolean =>
    !family || (family.names.some((name) => name.test(step)) && !family.notWith?.test(step))
  return OTHER_SCORE.test(sentence) || (steps.length > 0 && !steps.some(own))
}
const TAKEN = new RegExp(
  `\\b(?:taken|administered|tested|took (?:the|this|your) [^.]{0,40}?|(?:test(?:ing)?|exam(?:ination)?)(?: date)?(?: (?:was|is|of|on|dated))?)(?: by you)? (?:on )?(?=\\W*(?:\\d|${MONTH_BEGINS}|mon|tue|wed|thu|fri|sat|sun))`,
  'gi',
)

/** The date follows within this many characters: a weekday may stand before it. */
const DATE_REACH = 14

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

/**
 * What the prose of a page states, paragraph by paragraph.
 * @param family whose score counts; null where every score does
 */
export function findStatements({ blocks }: PageView, family: Family | null): Statement[] {
  const statements: Statement[] = []
  for (const block of blocks) {
    const { text } = block
    if (OTHER_SCALE.test(text) || !/\d|pass|fail|result|score|\bse[em]\b|standard error/i.test(text)) continue
    const add = (
      field: ValueName,
      value: Statement['value'],
      [from, to]: readonly [number, number],
      pattern: RegExp,
      match: RegExpExecArray,
    ): void => {
      const said = { block, pattern, from: match.index, to: Math.max(to, match.index + match[0].length) }
      statements.push({ field, value, tokens: tokensBetween(block, from, to), said })
    }
    if (/score|mean|standard|average|\bse[em]\b|\bsd\b|pass/i.test(text)) {
      for (const [field, pattern] of figures) {
        for (const match of within(text, pattern)) {
          const [from, to] = match.indices?.[1] ?? [0, 0]
          const sentence = sentenceAround(text, match.index, to)
          if (field === 'minimumPassingScore' && NOT_NOW.test(sentence)) continue
          if (field === 'score' && (CONDITION.test(text.slice(0, match.index)) || isOtherScore(sentence, family)))
            continue
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
    for (const match of text.matchAll(CALLED_UNSCORED)) {
      const [from, to] = match.indices?.[1] ?? [0, 0]
      if (!CONDITION.test(text.slice(0, match.index)))
        add('result', text.slice(from, to).toLowerCase(), [from, to], CALLED_UNSCORED, match)
    }
    for (const match of text.matchAll(DATED_TEST)) {
      const [from, to] = match.indices?.[1] ?? [0, 0]
      const [date] = findDates(match[1] ?? '')
      if (date?.from === 0 && date.to === to - from) add('testDate', date.iso, [from, to], DATED_TEST, match)
    }
    for (const match of text.matchAll(TAKEN)) {
      const end = match.index + match[0].length
      const date = findDates(text).find((one) => one.from >= end && one.from - end < DATE_REACH)
      if (date) add('testDate', date.iso, [date.from, date.to], TAKEN, match)
    }
  }
  return statements
}
