/** Fixed phrases: what the reader itself looks for in the text of a page, wherever it stands. */

import { SKILLS } from '../reports/attempts'
import { ONE_ERROR, OTHER_RANGE } from '../reports/checks'
import { families } from '../reports/families/registry'
import { PRACTICE } from '../reports/families/usmle'
import { EITHER } from '../reports/fields/hits'
import { EXPLAINS } from '../reports/fields/page-fields'
import { findStatements } from '../reports/fields/sentences'
import { referencePatterns } from '../reports/profile/reference'
import { ABOUT, isProse, PROGRAMME, REPORT } from '../reports/recognise/headings'
import { NO_REAL_SCORE, OTHER_DOCUMENT, PREDICTED } from '../reports/recognise/identify'
import { PERCENT_HEAD } from '../reports/recognise/sense'
import type { Passage } from '../reports/text/passage'
import type { Draft } from './draft'

/** A name that only counts at the start of a line is a fixed phrase also where it follows another one. */
function withinText(name: RegExp): RegExp[] {
  return name.source.startsWith('^') ? [name, new RegExp(`\\b${name.source.slice(1)}`, name.flags)] : [name]
}

/** Names of examinations, programmes and kinds of reports, and the words that say what a profile is relative to. */
const anywhere: readonly RegExp[] = [
  PROGRAMME,
  REPORT,
  PRACTICE,
  NO_REAL_SCORE,
  PREDICTED,
  PERCENT_HEAD,
  EITHER,
  SKILLS,
  EXPLAINS,
  ONE_ERROR,
  OTHER_RANGE,
  ...referencePatterns,
  ...families.flatMap(({ names, scale }) => [...names.flatMap(withinText), ...(scale?.unless ? [scale.unless] : [])]),
]

/** A pattern that lets other words stand between its own: which of them it needs has to be tried out. */
const hasGaps = ({ source }: RegExp): boolean =>
  /\\[wWSD]|\[\^/.test(source) || /\./.test(source.replace(/\\.|\[[^\]]*\]/g, ''))

const everywhere = (pattern: RegExp): RegExp => new RegExp(pattern.source, `${pattern.flags.replace('g', '')}g`)

/** A word that no pattern asks for, as long as the one it stands for. */
const blank = (text: string): string => text.replace(/\p{L}/gu, 'q')
const otherDigits = (text: string): string => text.replace(/\d/g, (digit) => String((Number(digit) + 1) % 10))

/** Words that may stand before or behind what a pattern takes in, and that it looks at all the same. */
const AROUND = 2

interface Span {
  readonly from: number
  readonly to: number
}

/** The words within a span, and a few around it, without which the pattern would not be found there. */
function needed(text: string, pattern: RegExp, span: Span): Span[] {
  const all = [...text.matchAll(/\S+/g)].map((match) => ({ from: match.index, to: match.index + match[0].length }))
  const inside = all.flatMap(({ from, to }, i) => (from < span.to && to > span.from ? [i] : []))
  const first = Math.max(0, (inside[0] ?? 0) - AROUND)
  const last = Math.min(all.length - 1, (inside.at(-1) ?? -1) + AROUND)
  const search = everywhere(pattern)
  const found = (tried: string): boolean =>
    [...tried.matchAll(search)].some((match) => match.index < span.to && match.index + match[0].length > span.from)
  let left = text
  const kept: Span[] = []
  for (const { from, to } of all.slice(first, last + 1)) {
    const without = (change: (word: string) => string): string =>
      left.slice(0, from) + change(left.slice(from, to)) + left.slice(to)
    const [none, digitsOnly] = [without((word) => blank(otherDigits(word))), without(blank)]
    if (found(none)) left = none
    else {
      kept.push({ from, to })
      if (found(digitsOnly)) left = digitsOnly
    }
  }
  return kept
}

/** What of a match stays: all of a fixed phrase, else the words that it cannot do without. */
function stayMatch(draft: Draft, passage: Passage, pattern: RegExp, span: Span): void {
  const spans = hasGaps(pattern) ? needed(passage.text, pattern, span) : [span]
  for (const { from, to } of spans) draft.stayIn(passage, from, to, 'phrase')
}

function stayAll(draft: Draft, passage: Passage, patterns: readonly RegExp[]): void {
  for (const pattern of patterns)
    for (const match of passage.text.matchAll(everywhere(pattern)))
      if (match[0] !== '') stayMatch(draft, passage, pattern, { from: match.index, to: match.index + match[0].length })
}

/** Headings that make a document something else than a report: only where they do. */
function stayHeadings(draft: Draft): void {
  const { text, about, refused } = draft.sheet.sensed
  for (const line of text.stacks.flatMap((stack) => stack.lines)) {
    if (isProse(line.text)) continue
    const names = anywhere.some((pattern) => everywhere(pattern).test(line.text))
    if (names) stayAll(draft, line, [ABOUT])
    if (about) stayAll(draft, line, [OTHER_DOCUMENT])
    // The name of a person may be that of a company's report (Kaplan): alone it says too little to stay.
    const titled = REPORT.test(line.text) || PRACTICE.test(line.text)
    if (refused && !refused.company && titled) stayAll(draft, line, refused.names)
  }
  if (refused?.company) for (const stack of text.stacks) stayAll(draft, stack, refused.names)
}

/** Lets the fixed phrases of a page stay. */
export function stayPhrases(draft: Draft): void {
  const { text } = draft.sheet.sensed
  for (const stack of text.stacks) {
    stayAll(draft, stack, anywhere)
    for (const line of stack.lines) stayAll(draft, line, anywhere)
  }
  for (const { said } of findStatements(text))
    for (const { from, to } of needed(said.stack.text, said.pattern, said)) draft.stayIn(said.stack, from, to, 'phrase')
  stayHeadings(draft)
}
