/** Fixed phrases: what the reader itself looks for in the text of a page, wherever it stands. */
import { SKILLS } from '../reports/attempts/names'
import { ONE_ERROR, OTHER_RANGE } from '../reports/checks'
import { registry } from '../reports/families/registry'
import { PRACTICE } from '../reports/families/usmle'
import { EITHER } from '../reports/fields/hits'
import { EXPLAINS } from '../reports/fields/page-fields'
import { findStatements } from '../reports/fields/sentences'
import type { Passage } from '../reports/page/passage'
import { referencePatterns } from '../reports/profile/reference'
import { MEANT_FOR, PERCENT_HEAD } from '../reports/recognize/classify-page'
import { ABOUT, isProse, LARGE, PROGRAM, REPORT } from '../reports/recognize/headings'
import { NO_REAL_SCORE, OTHER_DOCUMENT, PREDICTED, SCHOOL, SCHOOL_DOCUMENT } from '../reports/recognize/identify'
import { isNumber, type SourcePage, type SourceRun, stay } from './source-page'
import { wordsOf } from './vocabulary'

/** A name that only counts at the start of a line is a fixed phrase also where it follows another one. */
const withinText = (name: RegExp): RegExp[] =>
  name.source.startsWith('^') ? [name, new RegExp(`\\b${name.source.slice(1)}`, name.flags)] : [name]

/** Names of examinations, programs and kinds of reports: with the digits in them ("Step 2"). */
const names: readonly RegExp[] = [
  PROGRAM,
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

/** A pattern that lets other words stand between its own. */
const hasGaps = ({ source }: RegExp): boolean =>
  /\\[wWSD]|\[\^/.test(source) || /\./.test(source.replace(/\\.|\[[^\]]*\]/g, ''))

/** What stands around a match and may be looked at by its pattern all the same, in characters. */
const AROUND = 16

const everywhere = ({ source, flags }: RegExp): RegExp => new RegExp(source, `${flags.replace('g', '')}g`)
const isIn = (pattern: RegExp, text: string): boolean => text.search(pattern) >= 0

/** Stands for what a pattern leaves open within a word ("predict\w*"). */
const OPEN = 'qqq'

/** The words that a pattern spells out, as a pattern for single words. */
function wordsBy({ source }: RegExp): RegExp {
  const words = wordsOf(new RegExp(source.replace(/\\w(?:\{[\d,]+\}|[*+?])?/g, OPEN)))
  return new RegExp(
    `^(?:${words
      .filter((word) => word !== OPEN)
      .join('|')
      .replaceAll(OPEN, '\\w*')})$`,
    'i',
  )
}

/** The words that a pattern spells out, within and around a match. */
function spelled(page: SourcePage, passage: Passage, pattern: RegExp, from: number, to: number): SourceRun[] {
  const own = wordsBy(pattern)
  return page.runsIn(passage, from - AROUND, to + AROUND).filter(({ text }) => own.test(text))
}

/** What of each match stays: all of a fixed phrase, else the words that its pattern spells out. */
function stayAll(page: SourcePage, passage: Passage, patterns: readonly RegExp[], digits = true): void {
  for (const pattern of patterns)
    for (const { 0: text, index } of passage.text.matchAll(everywhere(pattern))) {
      if (text === '') continue
      const runs = hasGaps(pattern)
        ? spelled(page, passage, pattern, index, index + text.length)
        : page.runsIn(passage, index, index + text.length)
      stay(digits ? runs : runs.filter((run) => !isNumber(run)), 'phrase')
    }
}

/** Headings that make a document something else than a report: only where they do. */
function stayHeadings(page: SourcePage): void {
  const { view } = page
  const { about, refused } = page.classified
  for (const line of view.blocks.flatMap((block) => block.lines)) {
    if (isProse(line.text)) continue
    if (names.some((pattern) => isIn(pattern, line.text))) stayAll(page, line, [ABOUT])
    if (about) stayAll(page, line, [OTHER_DOCUMENT, SCHOOL_DOCUMENT])
    if (about && line.size > LARGE * view.size) stayAll(page, line, [SCHOOL])
    // The name of a person may be that of a company's report (Kaplan): alone it says too little to stay.
    const titled = isIn(REPORT, line.text) || isIn(PRACTICE, line.text)
    if (refused && !refused.company && titled) stayAll(page, line, refused.names)
  }
  if (refused?.company) for (const block of view.blocks) stayAll(page, block, refused.names)
}

/** Lets the fixed phrases of a page stay. */
export function stayPhrases(page: SourcePage): void {
  const { view } = page
  for (const block of view.blocks)
    for (const passage of [block, ...block.lines]) {
      stayAll(page, passage, names)
      // What is only meant for an examination says so beside its name.
      if (names.some((name) => isIn(name, passage.text))) stayAll(page, passage, [MEANT_FOR], false)
      stayAll(page, passage, wordings, false)
    }
  for (const { field, tokens, said } of findStatements(view, null)) {
    // The value itself is none of the words that state it, also where it is a word ("six points").
    const value = new Set(field === 'result' ? [] : page.ofTokens(tokens))
    const runs = spelled(page, said.block, said.pattern, said.from, said.to)
    stay(
      runs.filter(({ word }) => !value.has(word)),
      'phrase',
    )
  }
  stayHeadings(page)
}
