/** Fixed phrases: what the reader itself looks for in the text of a page, wherever it stands. */

import { SKILLS } from '../reports/attempts'
import { ONE_ERROR, OTHER_RANGE } from '../reports/checks'
import { registry } from '../reports/families/registry'
import { PRACTICE } from '../reports/families/usmle'
import { EITHER } from '../reports/fields/hits'
import { EXPLAINS } from '../reports/fields/page-fields'
import { findStatements } from '../reports/fields/sentences'
import type { Passage } from '../reports/page/passage'
import { referencePatterns } from '../reports/profile/reference'
import { MEANT_FOR, PERCENT_HEAD } from '../reports/recognize/classify-page'
import { ABOUT, isProse, PROGRAMME, REPORT } from '../reports/recognize/headings'
import { NO_REAL_SCORE, OTHER_DOCUMENT, PREDICTED, SCHOOL, SCHOOL_DOCUMENT } from '../reports/recognize/identify'
import { type Draft, runsOf } from './draft'

/** A name that only counts at the start of a line is a fixed phrase also where it follows another one. */
function withinText(name: RegExp): RegExp[] {
  return name.source.startsWith('^') ? [name, new RegExp(`\\b${name.source.slice(1)}`, name.flags)] : [name]
}

/** Names of examinations, programs and kinds of reports: with the digits in them ("Step 2"). */
const names: readonly RegExp[] = [
  PROGRAMME,
  REPORT,
  PRACTICE,
  NO_REAL_SCORE,
  PREDICTED,
  SKILLS,
  EXPLAINS,
  ...registry.families.flatMap(({ names, otherScale = [] }) => [...names.flatMap(withinText), otherScale].flat()),
]

/** Words that say what a profile is relative to, what a range means, how a column is headed. */
const wordings: readonly RegExp[] = [PERCENT_HEAD, EITHER, ONE_ERROR, OTHER_RANGE, ...referencePatterns]

/** A pattern that lets other words stand between its own: which of them it needs has to be tried out. */
const hasGaps = ({ source }: RegExp): boolean =>
  /\\[wWSD]|\[\^/.test(source) || /\./.test(source.replace(/\\.|\[[^\]]*\]/g, ''))

const searches = new Map<RegExp, RegExp>()

/** The pattern as it is looked for in a whole text, from its start. */
function everywhere(pattern: RegExp): RegExp {
  const search = searches.get(pattern) ?? new RegExp(pattern.source, `${pattern.flags.replace('g', '')}g`)
  searches.set(pattern, search)
  search.lastIndex = 0
  return search
}

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

function stayLetters(draft: Draft, passage: Passage, { from, to }: Span): void {
  for (const run of runsOf(passage.text, from, to))
    if (/\p{L}/u.test(run.text)) draft.stayIn(passage, run.from, run.to, 'phrase')
}

/** What of each match stays: all of a fixed phrase, else the words that it cannot do without. */
function stayAll(draft: Draft, passage: Passage, patterns: readonly RegExp[], digits = true): void {
  for (const pattern of patterns)
    for (const match of passage.text.matchAll(everywhere(pattern))) {
      const span = { from: match.index, to: match.index + match[0].length }
      if (match[0] === '') continue
      for (const part of hasGaps(pattern) ? needed(passage.text, pattern, span) : [span])
        if (digits) draft.stayIn(passage, part.from, part.to, 'phrase')
        else stayLetters(draft, passage, part)
    }
}

/** Larger than the usual text of a page by this factor, as the reader tells headings. */
const LARGE = 1.15

/** Headings that make a document something else than a report: only where they do. */
function stayHeadings(draft: Draft): void {
  const { view: text, about, refused } = draft.sheet.sensed
  for (const line of text.stacks.flatMap((stack) => stack.lines)) {
    if (isProse(line.text)) continue
    if (names.some((pattern) => everywhere(pattern).test(line.text))) stayAll(draft, line, [ABOUT])
    if (about) stayAll(draft, line, [OTHER_DOCUMENT, SCHOOL_DOCUMENT])
    if (about && line.size > LARGE * text.size) stayAll(draft, line, [SCHOOL])
    // The name of a person may be that of a company's report (Kaplan): alone it says too little to stay.
    const titled = REPORT.test(line.text) || PRACTICE.test(line.text)
    if (refused && !refused.company && titled) stayAll(draft, line, refused.names)
  }
  if (refused?.company) for (const stack of text.stacks) stayAll(draft, stack, refused.names)
}

/** Lets the fixed phrases of a page stay. */
export function stayPhrases(draft: Draft): void {
  const { view: text } = draft.sheet.sensed
  for (const stack of text.stacks) {
    for (const passage of [stack, ...stack.lines]) {
      stayAll(draft, passage, names)
      // What is only meant for an examination says so beside its name.
      if (names.some((name) => everywhere(name).test(passage.text))) stayAll(draft, passage, [MEANT_FOR], false)
      stayAll(draft, passage, wordings, false)
    }
  }
  for (const { field, tokens, said } of findStatements(text)) {
    // The value itself is none of the words that state it, also where it is a word ("six points").
    const value = new Set(field === 'result' ? [] : tokens.flatMap((token) => draft.sheet.wordsOf(token)))
    for (const part of needed(said.stack.text, said.pattern, said)) {
      const place = draft.placeIn(said.stack, part.from)
      if (place && !value.has(place.word)) stayLetters(draft, said.stack, part)
    }
  }
  stayHeadings(draft)
}
