import type { Box } from '../../pages/model'
import type { Block } from '../page/blocks'
import type { Line } from '../page/lines'
import type { PageView } from '../page/page-view'
import { boxOf, type Token, tokensBetween } from '../page/passage'
import { findDates, WEEKDAY } from './dates'
import type { ValueType } from './records/record'
import { UNSCORED } from './unscored'

/** Something on the page that could be a field's value, wherever it stands. */
export interface Hit {
  readonly type: ValueType
  /** A number, `pass` / `fail` or the printed outcome that is no score, or an ISO date; null for a date that is impossible or can be read in two ways. */
  readonly value: number | string | null
  readonly block: Block
  readonly from: number
  readonly to: number
  readonly tokens: readonly Token[]
  readonly box: Box
  /** The line that it stands on (starts on). */
  readonly line: Line
  /** Its line begins with it (or with other values), and says little more: "251", "251 (pass)", "PASS 251 218". */
  readonly leading: boolean
  /** Nothing but values, brackets and signs on its line. */
  readonly alone: boolean
}

type Found = Pick<Hit, 'type' | 'value' | 'from' | 'to'>

const THREE_DIGITS = /(?<![\w.,/:#$€£±+-])\(?(\d{3})(?:\/300)?(?=[*)\].,;:]*(?:\s|$))/g
/** Digit groups of telephone and identification numbers, also where spaces part them. */
export const GROUPED =
  /\(?\b\d{3}\)?[ .-]{1,2}\d{3}[ .-]\d{4}\b|\b\d[ -]\d{3}[ -]\d{3}[ -]\d\b|\b\d{3}(?: \d{3}){2,}\b/g
const RESULT =
  /(?<![\w/-]|\bmin(?:imum|\.)? ?|\bto )(not pass(?:ed)?|did not pass|passed|pass|failed|fail)(?=[*)\].,;:!]*(?:\s|$))/gi
/** "Pass / Fail" and "pass or fail" name the question, not the answer. */
export const EITHER = /\bpass(?:ed)? ?(?:\/|or|-) ?fail(?:ed)?\b|\bfail(?:ed)? ?(?:\/|or|-) ?pass(?:ed)?\b/gi

const spans = (text: string, pattern: RegExp): [number, number][] =>
  [...text.matchAll(pattern)].map((match) => [match.index, match.index + match[0].length])

const inside = (from: number, to: number, taken: readonly (readonly [number, number])[]): boolean =>
  taken.some(([start, end]) => from < end && to > start)

/** One end of a range ("244 to 258", "225-241") or a percentage is no score. */
const partOfRange = (before: string, after: string): boolean =>
  /^\)? ?(?:(?:-|to|through) ?\d|%|percent\b)/i.test(after) || /(?:\d\)? ?(?:-|to|through)|±|\+\/-) ?$/i.test(before)

/** Where a line starts in the text of its block. */
const lineStart = (block: Block, line: Line): number => block.starts[block.tokens.indexOf(line.tokens[0] as Token)] ?? 0

/** Lines with more words than this run on into the next; shorter ones below each other are a column: "DID NOT PASS" has three. */
const COLUMN_WORDS = 3
const runsOn = (line: Line | undefined): line is Line => line !== undefined && line.tokens.length > COLUMN_WORDS

function numbers(block: Block): Found[] {
  const found: Found[] = []
  block.lines.forEach((line, index) => {
    if (!/\d{3}/.test(line.text)) return
    const [previous, next] = [block.lines[index - 1], block.lines[index + 1]]
    const start = lineStart(block, line)
    const grouped = spans(line.text, GROUPED)
    for (const match of line.text.matchAll(THREE_DIGITS)) {
      const from = match.index + match[0].indexOf(match[1] ?? '')
      const to = from + 3
      const before = (runsOn(previous) ? `${previous.text} ` : '') + line.text.slice(0, from)
      const after = line.text.slice(to) + (runsOn(line) ? ` ${next?.text ?? ''}` : '')
      if (inside(from, to, grouped) || partOfRange(before, after)) continue
      found.push({ type: 'number', value: Number(match[1]), from: start + from, to: start + to })
    }
  })
  return found
}

function results(text: string): Found[] {
  const either = spans(text, EITHER)
  return [...text.matchAll(RESULT)]
    .map((match): Found => {
      const value = /fail|not/i.test(match[0]) ? 'fail' : 'pass'
      return { type: 'result', value, from: match.index, to: match.index + match[0].length }
    })
    .filter(({ from, to }) => !inside(from, to, either))
}

/** Lines with more words than this, and those that end in a full stop, are sentences on outcomes in general. */
const UNSCORED_WORDS = 12

const isShort = (text: string): boolean => wordsIn(text) <= UNSCORED_WORDS && !text.endsWith('.')

/** In short lines; in a narrow cell over several of them. */
function unscored(block: Block): Found[] {
  const parts = isShort(block.text)
    ? [{ text: block.text, start: 0 }]
    : block.lines
        .filter(({ text }) => isShort(text))
        .map((line) => ({ text: line.text, start: lineStart(block, line) }))
  return parts.flatMap(({ text, start }) =>
    [...text.matchAll(UNSCORED)].map(({ 0: all, 1: word = '', index }): Found => {
      const from = start + index
      const value = word.toLowerCase().replace(/^not ?/, 'not ')
      return { type: 'result', value, from, to: from + all.length }
    }),
  )
}

const dates = (text: string): Found[] =>
  findDates(text).map(({ from, to, iso }) => ({ type: 'date', value: iso, from, to }))

const DAY_NAME = new RegExp(`\\b${WEEKDAY}\\b\\.?,?`, 'gi')

/** What may stand beside a value without being a word: brackets, signs, an hour, a weekday behind the date. */
const blank = (text: string): string =>
  text
    .replace(/(?:T|\b)\d{1,2}:\d\d(?::\d\d)?(?: ?[ap]\.?m\b\.?)?/gi, '')
    .replace(DAY_NAME, '')
    .replace(/[\s()[\]*.,;:|·•-]+/g, '')

/** A line that goes on with more words than this is a sentence that happens to begin with a number; a unit and a note are no more. */
const TRAILING_WORDS = 2
const wordsIn = (text: string): number =>
  text
    .replace(/\([^)]*\)/g, '')
    .split(/\s+/)
    .filter((word) => /\w/.test(word)).length

/** All possible values of a page. Numbers of an axis are left out. */
export function findHits({ blocks, ticks }: PageView): Hit[] {
  const hits: Hit[] = []
  for (const block of blocks) {
    const { text } = block
    const foundDates = dates(text)
    const taken = foundDates.map(({ from, to }) => [from, to] as const)
    const found = [
      ...foundDates,
      ...[...numbers(block), ...results(text), ...unscored(block)].filter(({ from, to }) => !inside(from, to, taken)),
    ]
    const lineOf = new Map(block.lines.flatMap((line) => line.tokens.map((token) => [token, line] as const)))
    let masked = text
    for (const { from, to } of found) masked = masked.slice(0, from) + ' '.repeat(to - from) + masked.slice(to)
    for (const one of found) {
      const tokens = tokensBetween(block, one.from, one.to)
      const [first] = tokens
      const line = first && lineOf.get(first)
      if (!first || !line || tokens.some((token) => ticks.has(token))) continue
      const start = lineStart(block, line)
      const end = start + line.text.length
      hits.push({
        ...one,
        block,
        tokens,
        box: boxOf(tokens),
        line,
        leading: blank(masked.slice(start, one.from)) === '' && wordsIn(masked.slice(one.to, end)) <= TRAILING_WORDS,
        alone: blank(masked.slice(start, Math.max(end, one.to))) === '',
      })
    }
  }
  return hits
}
