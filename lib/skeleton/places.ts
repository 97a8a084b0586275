/** What stays because of where it stands: column headers, names of areas, titles of blocks, labels of fields. */
import { fold, isKnownLabel, sectionOfTitle, titlePatterns } from '../areas/sections'
import { overlapY } from '../pages/geometry'
import { NOT_A_TEST } from '../reports/attempts/sittings'
import { RANGE } from '../reports/checks'
import { registry } from '../reports/families/registry'
import { findHits } from '../reports/fields/hits'
import { findLabels, type Label } from '../reports/fields/labels'
import { tokensOfLabel } from '../reports/fields/personal'
import { isPersonal } from '../reports/fields/records/other'
import type { Line } from '../reports/page/lines'
import type { PageView } from '../reports/page/page-view'
import type { Phrase } from '../reports/page/phrases'
import { placeOfText } from '../reports/profile/table/header-words'
import { isRun } from '../reports/profile/table/mark-words'
import type { Table } from '../reports/profile/table/table'
import type { FoundTables } from '../reports/profile/table/tables'
import { findWeight } from '../reports/profile/table/weights'
import { stayPhrases } from './phrases'
import { block, markAs, type Reason, type SourcePage, type SourceRun, type SourceWord, stay } from './source-page'
import { isKnown } from './vocabulary'

/** Headers of one table stand on one row, give or take a wrapped line above and rounding below, in font sizes. */
const HEADERS_ABOVE = 1.3
const HEADERS_BELOW = 0.4
/** From this share of rows with known names on, a table is a profile, and no list of people. */
const KNOWN_ROWS = 0.5
/** Names of areas make a table where so many stand in one column, their edges this near in font sizes. */
const COLUMN = 3
const ALIGNED = 0.6
/** Titles have no more words than this. */
const TITLE_WORDS = 8
/** A name of an area wraps to at most so many lines. */
const WRAP = 4
/** Words of one style differ by less in size: rounding only. */
const SAME_SIZE = 0.05

const [BLOCK = /^$/] = titlePatterns
const RESULT = /^\W*(?:pass(?:ed)?|fail(?:ed)?|not|did)\W*$/i

const runsIn = (words: readonly SourceWord[]): SourceRun[] => words.flatMap(({ runs }) => runs)
const isLetters = ({ text }: SourceRun): boolean => /\p{L}/u.test(text)

/** Lets the known words of a text stay; `offer` the others, for the person to decide. */
function stayKnown(words: readonly SourceWord[], reason: Reason, offer = false): void {
  const letters = runsIn(words).filter(isLetters)
  stay(
    letters.filter(({ text }) => isKnown(text)),
    reason,
  )
  if (!offer) return
  const others = letters.filter(({ text }) => !isKnown(text) && text.length > 1)
  stay(others, reason, true)
}

/** What stands behind or below the label of a name, a number, an address: it never stays. */
function blockPersonal(page: SourcePage, labels: readonly Label[]): void {
  for (const label of labels.filter(({ text }) => isPersonal(text)))
    block(page.ofTokens(tokensOfLabel(label, labels, page.view)))
}

/** Labels of fields; results where they stand as such; words that say that a date is no test date. */
function stayFields(page: SourcePage, labels: readonly Label[]): void {
  const { view } = page
  const { fields } = page.classified
  for (const { text, tokens } of labels) {
    const label = text.toLowerCase()
    stay(
      runsIn(page.ofTokens(tokens)).filter((run) => label.includes(run.text.toLowerCase())),
      'phrase',
    )
  }
  for (const { field, via, box } of fields.candidates)
    if (field === 'result' && via !== 'sentence')
      stay(runsIn(page.inside(box).filter(({ word }) => RESULT.test(word.text))), 'phrase')
  const steps = view.lines.filter(({ text }) => /\bstep\b/i.test(text))
  for (const hit of findHits(view)) {
    const inRow = () => steps.some(({ box }) => overlapY(box, hit.box) > 0)
    if (hit.type === 'result' && (hit.alone || inRow())) stay(page.runsIn(hit.block, hit.from, hit.to), 'phrase')
    const { 0: said, index = 0 } = (hit.type === 'date' && NOT_A_TEST.exec(hit.line.text)) || { 0: '' }
    if (said !== '') stay(page.runsIn(hit.line, index, index + said.length), 'phrase')
  }
}

/**
 * Lets the name of an area stay. A word of it that score reports are not known to use stays by itself only beside known
 * ones, printed like them, and where it is found in no other place: a name stamped across a table is neither.
 */
function stayLabel(words: readonly SourceWord[], isStranger: (word: string) => boolean): void {
  stayKnown(words, 'label', true)
  const known = words.filter(({ runs }) => runs.some(({ text }) => text.length > 3 && isKnown(text)))
  const alike = words.filter(({ word: { color, size } }) =>
    known.some(({ word }) => word.color === color && Math.abs(word.size - size) < SAME_SIZE * size),
  )
  const fresh = runsIn(alike).filter(({ text }) => /\p{L}{2}/u.test(text) && !isStranger(text.toLowerCase()))
  stay(fresh, 'label')
}

/** Headers, the other headers of their row, and the names of the rows of one table. */
function stayTable(
  page: SourcePage,
  { header, rows, markWords }: Pick<Table, 'header' | 'rows' | 'markWords'>,
  isStranger: (word: string) => boolean,
): void {
  const { size, phrases } = page.view
  const headers = page.of(header.words)
  stayKnown(headers, 'head', true)
  // Headers of one letter (L, A, H) are no words of the list.
  stay(runsIn(headers.filter(({ word }) => /^\p{L}$/u.test(word.text))), 'head')
  const firstRow = Math.min(...rows.map((row) => row.labelBox[1]))
  const beside = phrases.filter(
    ({ box }) =>
      header.words.length > 0 &&
      box[3] > header.box[1] - HEADERS_ABOVE * size &&
      box[1] < header.box[3] + HEADERS_BELOW * size &&
      box[3] < firstRow,
  )
  for (const { words, box } of beside) stayKnown(page.of(words), 'head', overlapY(box, header.box) > 0)
  // The same headers over the next block, where one row of them serves for all.
  const texts = new Set(beside.map(({ text }) => text))
  for (const { text, words } of phrases) if (texts.has(text)) stayKnown(page.of(words), 'head')
  const named = rows.filter((row) => isKnownLabel(fold(row.label))).length >= KNOWN_ROWS * rows.length
  for (const row of rows) stayLabel(page.inside(row.labelBox), named ? isStranger : () => true)
  for (const mark of page.of(markWords))
    if (!/\p{N}/u.test(mark.word.text) && (isRun(mark.word) || /^\p{L}$/u.test(mark.word.text))) markAs(mark)
}

/** The lines at the start of these that name an area, with or without its share of items. */
function namedAtStart(lines: readonly Line[]): readonly Line[] {
  for (let count = Math.min(WRAP, lines.length); count >= 1; count--) {
    const words = lines.slice(0, count).flatMap(({ tokens }) => tokens.map(({ text }) => text))
    const share = findWeight(words)
    const label = share ? [...words.slice(0, share.from), ...words.slice(share.to)] : words
    if (isKnownLabel(fold(label.join(' ')))) return lines.slice(0, count)
  }
  return []
}

/** Names of areas that stand below each other, for tables in which the reader finds no rows. */
function stayColumns(page: SourcePage): void {
  const found = page.view.blocks.flatMap(({ lines }) =>
    lines.map((_, from) => namedAtStart(lines.slice(from))).filter((named) => named.length > 0),
  )
  for (const lines of found) {
    const [{ box, size }] = lines as [Line]
    const aligned = ([0, 2] as const).map(
      (edge) => found.filter(([other]) => Math.abs((other as Line).box[edge] - box[edge]) < ALIGNED * size).length,
    )
    if (Math.max(...aligned) >= COLUMN) stayKnown(page.ofTokens(lines.flatMap(({ tokens }) => tokens)), 'label')
  }
}

/** True for a short text of known words, one of which names a block: a title in words that the reader does not know. */
const namesBlock = ({ text, words }: Phrase): boolean =>
  words.length <= TITLE_WORDS && BLOCK.test(text.toLowerCase()) && (text.match(/\p{L}+/gu) ?? []).every(isKnown)

/** Titles of blocks, levels printed in cells, runs and crosses that serve as marks. */
function stayTitles(page: SourcePage): void {
  for (const phrase of page.view.phrases) {
    const words = page.of(phrase.words)
    if (sectionOfTitle(phrase.text)) stay(runsIn(words), 'title')
    else if (placeOfText(phrase.words.map(({ text }) => text))) stayKnown(words, 'head')
    if (namesBlock(phrase)) stayKnown(words, 'title')
    const alone = phrase.words.every((word) => !/\p{L}{2}/u.test(word.text) || isRun(word))
    for (const one of words) if (isRun(one.word) || (alone && /^[xX]$/.test(one.word.text))) markAs(one)
  }
}

/** The words of ranges and shares, whatever their numbers: "to", "between ... and", "of items". */
function stayRanges(page: SourcePage): void {
  for (const block of page.view.blocks)
    for (const { 0: text, index } of block.text.matchAll(RANGE))
      stay(page.runsIn(block, index, index + text.length).filter(isLetters), 'phrase')
  for (const { words } of page.view.phrases) {
    const found = findWeight(words.map(({ text }) => text))
    if (found) stayKnown(page.of(words.slice(found.from, found.to)), 'phrase')
  }
}

/**
 * Decides what of a page stays.
 *
 * @param found the tables of the whole document
 * @param isStranger tells words (lower case) that also stand outside the names of areas
 */
export function decide(page: SourcePage, found: FoundTables, isStranger: (word: string) => boolean): void {
  const { view, classified } = page
  const labels = findLabels(view, classified.family ?? registry.unnamed)
  blockPersonal(page, labels)
  stayTitles(page)
  const isOn = (part: { readonly page: PageView }) => part.page.number === page.page.number
  for (const table of found.tables.filter(isOn)) stayTable(page, table, isStranger)
  for (const { header } of found.bare.filter(isOn)) stayTable(page, { header, rows: [], markWords: [] }, isStranger)
  stayColumns(page)
  stayFields(page, labels)
  stayRanges(page)
  stayPhrases(page)
}
