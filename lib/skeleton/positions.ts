/** What stays because of where it stands: heads of columns, names of areas, titles of blocks, labels of fields. */

import { fold, isKnownLabel, sectionOfTitle, titlePatterns } from '../areas/sections'
import { centerY, overlapX, overlapY } from '../pages/geometry'
import type { Box } from '../pages/model'
import { NOT_A_TEST } from '../reports/attempts'
import { RANGE } from '../reports/checks'
import { registry } from '../reports/families/registry'
import { findHits } from '../reports/fields/hits'
import { findLabels, type Label } from '../reports/fields/labels'
import { isPersonal } from '../reports/fields/records/other'
import { type Phrase, toPhrases } from '../reports/page/phrases'
import type { Segment } from '../reports/page/segments'
import { placeOfText } from '../reports/profile/table/head-words'
import { isRun } from '../reports/profile/table/mark-words'
import type { Table } from '../reports/profile/table/table'
import type { FoundTables } from '../reports/profile/table/tables'
import { findWeight } from '../reports/profile/table/weights'
import { type Draft, type Reason, runsOf } from './draft'
import { stayPhrases } from './phrases'
import { isKnown } from './vocabulary'

/** What belongs to a label stands no farther below it than this, in font sizes. */
const BELOW = 2.2
/** Heads of one table stand on one row, give or take a wrapped line, in font sizes. */
const HEAD_ROWS = 1.3
/** From this share of rows with known names on, a table is a profile, and no list of people. */
const KNOWN_ROWS = 0.5
/** Names of areas make a table where as many stand in one column; in other places they are words like any other. */
const COLUMN = 3
const ALIGNED = 0.6
/** Titles have no more words than this. */
const TITLE_WORDS = 8
/** A name of an area wraps to at most so many lines. */
const WRAP = 4

const [BLOCK = /^$/] = titlePatterns
const RESULT = /^\W*(?:pass(?:ed)?|fail(?:ed)?|not|did)\W*$/i

const indicesOf = (draft: Draft, phrase: Phrase): number[] =>
  phrase.words.flatMap((word) => draft.sheet.indexOf(word) ?? [])

/** Lets the known words of a text stay; `offer` the others, for the person to decide. */
function stayKnown(draft: Draft, words: readonly number[], reason: Reason, offer: boolean): void {
  for (const word of words)
    for (const run of runsOf(draft.textOf(word))) {
      if (!/\p{L}/u.test(run.text)) continue
      const known = isKnown(run.text)
      if (known || (offer && run.text.length > 1)) draft.stay(word, run.from, run.to, reason, !known)
    }
}

function stayWhole(draft: Draft, words: readonly number[], reason: Reason): void {
  for (const word of words) draft.stay(word, 0, draft.textOf(word).length, reason)
}

/** What stands behind or below the label of a name, a number, an address: it never stays. */
function blockPersonal(draft: Draft, labels: readonly Label[]): void {
  const { segments } = draft.sheet.sensed.view
  const block = (segment: Segment) => draft.block(segment.tokens.flatMap((token) => draft.sheet.wordsOf(token)))
  for (const label of labels.filter(({ text }) => isPersonal(text))) {
    if (label.rest.text.trim() !== '') {
      if (label.colon) draft.block(label.rest.tokens.flatMap((token) => draft.sheet.wordsOf(token)))
      continue
    }
    // A name may begin with the word of a label ("Score, Paula"): beside a label with a colon it takes one with a colon.
    const rivals = labels.filter((other) => other !== label && (other.colon || !label.colon))
    const onRow = (box: Box) => overlapY(box, label.box) > 0 && box[0] >= label.box[2]
    const right = segments.filter(({ box }) => onRow(box)).sort((a, b) => a.box[0] - b.box[0])[0]
    if (right && !rivals.some(({ lines }) => lines.includes(right))) {
      block(right)
      continue
    }
    const below = segments
      .filter(({ box }) => overlapX(box, label.box) > 0 && box[1] > centerY(label.box))
      .filter(({ box }) => box[1] - label.box[3] < BELOW * label.size)
      .filter((segment) => !labels.some((other) => other.colon && other.lines.includes(segment)))
    const first = Math.min(...below.map(({ box }) => centerY(box)))
    for (const segment of below) if (centerY(segment.box) - first < label.size) block(segment)
  }
}

/** Labels of fields; results where they stand as such; words that say that a date is no test date. */
function stayFields(draft: Draft, labels: readonly Label[]): void {
  const { view: text } = draft.sheet.sensed
  for (const label of labels)
    for (const token of label.tokens) {
      const words = draft.sheet.wordsOf(token)
      const within = label.text.toLowerCase()
      for (const word of words)
        for (const run of runsOf(draft.textOf(word)))
          if (within.includes(run.text.toLowerCase())) draft.stay(word, run.from, run.to, 'phrase')
    }
  for (const { field, via, box } of draft.sheet.sensed.fields.candidates)
    if (field === 'result' && via !== 'sentence')
      for (const word of draft.sheet.inside(box))
        if (RESULT.test(draft.textOf(word))) stayWhole(draft, [word], 'phrase')
  const hits = findHits(text)
  const steps = text.segments.filter(({ text: line }) => /\bstep\b/i.test(line))
  for (const hit of hits) {
    if (hit.type !== 'result') continue
    const inRow = steps.some(({ box }) => overlapY(box, hit.box) > 0)
    if (hit.alone || inRow) draft.stayIn(hit.stack, hit.from, hit.to, 'phrase')
  }
  for (const hit of hits.filter(({ type }) => type === 'date')) {
    const match = NOT_A_TEST.exec(hit.segment.text)
    if (match) draft.stayIn(hit.segment, match.index, match.index + match[0].length, 'phrase')
  }
}

/**
 * Lets the name of an area stay. A word of it that score reports are not known to use stays by itself only beside known
 * ones, printed like them, and where it is found in no other place: a name stamped across a table is neither.
 */
function stayLabel(draft: Draft, words: readonly number[], isStranger: (word: string) => boolean): void {
  stayKnown(draft, words, 'label', true)
  const known = words.filter((word) =>
    runsOf(draft.textOf(word)).some((run) => run.text.length > 3 && isKnown(run.text)),
  )
  for (const word of words)
    for (const run of runsOf(draft.textOf(word))) {
      const alike = known.some((other) => looksLike(draft, word, other))
      if (alike && /\p{L}{2}/u.test(run.text) && !isKnown(run.text) && !isStranger(run.text.toLowerCase()))
        draft.stay(word, run.from, run.to, 'label')
    }
}

/** Words set in one size and color. */
function looksLike(draft: Draft, a: number, b: number): boolean {
  const [one, other] = [draft.sheet.page.words[a], draft.sheet.page.words[b]]
  return one?.color === other?.color && Math.abs((one?.size ?? 0) - (other?.size ?? 0)) < 0.05 * (one?.size ?? 0)
}

/** Heads, the other heads of their row, and the names of the rows of one table. */
function stayTable(
  draft: Draft,
  { head, rows, markWords }: Pick<Table, 'head' | 'rows' | 'markWords'>,
  phrases: readonly Phrase[],
  strangers: (word: string) => boolean,
): void {
  const { size } = draft.sheet.profile
  for (const word of head.words) {
    const index = draft.sheet.indexOf(word)
    if (index !== undefined) stayKnown(draft, [index], 'head', true)
    // Heads of one letter (L, A, H) are no words of the list.
    if (index !== undefined && /^\p{L}$/u.test(word.text)) stayWhole(draft, [index], 'head')
  }
  const firstRow = Math.min(...rows.map((row) => row.labelBox[1]))
  const beside = phrases.filter(
    ({ box }) =>
      head.words.length > 0 &&
      box[3] > head.box[1] - HEAD_ROWS * size &&
      box[1] < head.box[3] + 0.4 * size &&
      box[3] < firstRow,
  )
  for (const phrase of beside) stayKnown(draft, indicesOf(draft, phrase), 'head', overlapY(phrase.box, head.box) > 0)
  // The same heads over the next block, where one row of them serves for all.
  const texts = new Set(beside.map(({ text }) => text))
  for (const phrase of phrases) if (texts.has(phrase.text)) stayKnown(draft, indicesOf(draft, phrase), 'head', false)
  const named = rows.filter((row) => isKnownLabel(fold(row.label))).length >= KNOWN_ROWS * rows.length
  for (const row of rows) stayLabel(draft, draft.sheet.inside(row.labelBox), named ? strangers : () => true)
  for (const word of markWords) {
    const index = draft.sheet.indexOf(word)
    if (index === undefined || /\p{N}/u.test(word.text)) continue
    if (isRun(word) || /^\p{L}$/u.test(word.text)) draft.markAs(index)
  }
}

/** Names of areas that stand below each other, for tables in which the reader finds no rows. */
function stayColumns(draft: Draft): void {
  const { stacks } = draft.sheet.sensed.view
  const found: { box: Box; size: number; lines: readonly Segment[] }[] = []
  for (const { lines } of stacks)
    for (let from = 0; from < lines.length; from++)
      for (let count = Math.min(WRAP, lines.length - from); count >= 1; count--) {
        const part = lines.slice(from, from + count)
        const words = part.flatMap((line) => line.tokens.map((token) => token.text))
        const share = findWeight(words)
        const label = (share ? [...words.slice(0, share.from), ...words.slice(share.to)] : words).join(' ')
        const [first] = part
        if (!first || !isKnownLabel(fold(label))) continue
        found.push({ box: first.box, size: first.size, lines: part })
        break
      }
  for (const one of found) {
    const edges = [0, 2] as const
    const alike = edges.map(
      (edge) => found.filter((other) => Math.abs(other.box[edge] - one.box[edge]) < ALIGNED * one.size).length,
    )
    if (Math.max(...alike) < COLUMN) continue
    for (const token of one.lines.flatMap((line) => line.tokens))
      stayKnown(draft, draft.sheet.wordsOf(token), 'label', false)
  }
}

/** True for a short text of known words, one of which names a block: a title in words that the reader does not know. */
const namesBlock = ({ text, words }: Phrase): boolean =>
  words.length <= TITLE_WORDS && BLOCK.test(text.toLowerCase()) && (text.match(/\p{L}+/gu) ?? []).every(isKnown)

/** Titles of blocks, levels printed in cells, runs and crosses that serve as marks. */
function stayTitles(draft: Draft, phrases: readonly Phrase[]): void {
  for (const phrase of phrases) {
    const indices = indicesOf(draft, phrase)
    if (sectionOfTitle(phrase.text)) stayWhole(draft, indices, 'title')
    else if (placeOfText(phrase.words.map(({ text }) => text))) stayKnown(draft, indices, 'head', false)
    for (const word of phrase.words) {
      const index = draft.sheet.indexOf(word)
      const alone = phrase.words.every(({ text }) => !/\p{L}{2}/u.test(text) || isRun(word))
      const cross = /^[xX]$/.test(word.text) && alone
      if (index !== undefined && (isRun(word) || cross)) draft.markAs(index)
    }
  }
}

/** The words of ranges and shares, whatever their numbers: "to", "between ... and", "of items". */
function stayRanges(draft: Draft, phrases: readonly Phrase[]): void {
  for (const stack of draft.sheet.sensed.view.stacks)
    for (const match of stack.text.matchAll(RANGE))
      for (const run of runsOf(stack.text, match.index, match.index + match[0].length))
        if (/\p{L}/u.test(run.text)) draft.stayIn(stack, run.from, run.to, 'phrase')
  for (const phrase of phrases) {
    const found = findWeight(phrase.words.map(({ text }) => text))
    if (found) stayKnown(draft, indicesOf(draft, phrase).slice(found.from, found.to), 'phrase', false)
  }
}

/**
 * Decides what of a page stays.
 *
 * @param found the tables of the whole document
 * @param strangers tells words (lower case) that also stand outside the names of areas
 */
export function stayByPlace(draft: Draft, found: FoundTables, strangers: (word: string) => boolean): void {
  const { sheet } = draft
  const family = sheet.sensed.family ?? registry.unnamed
  const labels = findLabels(sheet.sensed.view, family)
  const phrases = toPhrases(sheet.profile.words)
  blockPersonal(draft, labels)
  stayTitles(draft, phrases)
  const own = ({ page }: { page: { number: number } }) => page.number === sheet.page.number
  for (const table of found.tables) if (own(table)) stayTable(draft, table, phrases, strangers)
  for (const bare of found.bare)
    if (own(bare)) stayTable(draft, { head: bare.head, rows: [], markWords: [] }, phrases, strangers)
  stayColumns(draft)
  for (const phrase of phrases) if (namesBlock(phrase)) stayKnown(draft, indicesOf(draft, phrase), 'title', false)
  stayFields(draft, labels)
  stayRanges(draft, phrases)
  stayPhrases(draft)
}
