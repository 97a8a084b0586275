/** Finds the headers of the three columns, Lower | Average | Higher in any wording, wherever they stand on a page. */

import { fold, isKnownLabel, sectionOfTitle } from '../../../areas/sections'
import { cluster, runs } from '../../../pages/cluster'
import { centerX, centerY, gapX, height, overlapX, overlapY, unionAll, width } from '../../../pages/geometry'
import type { Box, Word } from '../../../pages/model'
import type { PageView } from '../../page/page-view'
import { makePhrase, type Phrase, toPhrases } from '../../page/phrases'
import type { Rule } from '../../page/rules'
import { isFiller, type Place, placeOfLetter, placeOfText, placeOfWord } from './header-words'
import { parseWeight } from './weights'

/** Two columns of figures: the centers of the examinee's and the comparison group's. */
export interface Figures {
  readonly own: number
  readonly group: number
  /** What the comparison column's header says. */
  readonly text: string
  /** Where each figure says itself whose it is: the figures of both, and what each row's two take up. */
  readonly said?: {
    readonly own: ReadonlySet<Word>
    readonly group: ReadonlySet<Word>
    readonly rows: readonly { readonly box: Box; readonly color: null }[]
  }
}

/** Three headers in a row. */
export interface HeaderRow {
  /** Centers of the columns by place; `middle` lies between `low` and `high`. */
  readonly centers: Readonly<Record<Place, number>>
  readonly box: Box
  /** The middle header as printed; empty where only the outer two are printed. */
  readonly middleText: string
  readonly words: readonly Word[]
  /** For a table of percentages: its columns stand in place of the outer headers. */
  readonly figures: Figures | null
}

interface Cell {
  readonly place: Place
  readonly box: Box
  readonly size: number
  readonly words: readonly Word[]
  readonly letter: boolean
  /** True for a part of a longer text. */
  readonly loose: boolean
}

/** Between headers there is more than a word space (in font sizes): sentences hold the same words closer together. */
const HEADER_GAP = 0.5
/** Words of a sentence stand no farther apart than this: the space of a typewriter's font is 0.6. */
const SENTENCE_GAP = 0.75
/** Lines of one header stand no farther apart than this share of the font size: one and a half lines leave 0.54. */
const LINE_GAP = 0.7
/** The middle header is not more than this many times nearer to one side than to the other: over a zone near an end of a plot. */
const MAX_SKEW = 8
/** Headers made of parts of a text have to be this much closer together than headers that stand apart. */
const LOOSE = 1.5
/** Two of three headers at least are this many font sizes apart: a word space is narrower. */
const CLEAR = 0.45
/** Rows that print the words of the headers: as many at least, their words in one column, no line in between. */
const FEWEST_ENTRIES = 3
const SAME_COLUMN = 1.5
const NO_LINE = 0.7
/** Two headers alone are at least this many font sizes apart: a column of marks has room between them. */
const PAIR_PITCH = 4
/** Lines of one header, and words of one line, share at least this part of the smaller one; lines may overlap by as much. */
const OVERLAP = 0.5
/** Headers of one row share at least this part of their heights: one may have more lines than another. */
const SAME_ROW = 0.3
/** Letters alone (L, A, H) need clear columns: at least this many font sizes from center to center. */
const LETTER_PITCH = 2
/** Headers farther apart than this share of the page are not of one table: three columns and their labels share its width. */
const MAX_PITCH = 0.5

const boxOf = (words: readonly Word[]): Box => unionAll(words.map((word) => word.box)) as Box

const placeOf = (phrases: readonly Phrase[], fuzzy: boolean): Place | null =>
  placeOfText(
    phrases.flatMap(({ words }) => words.map((word) => word.text)),
    fuzzy,
  )

/**
 * Splits a phrase wherever another place is named ("Lower  Average  Higher", "About the same  Higher"), and where heads begin
 * right behind another text ("Physician Tasks Lower").
 */
const splitByPlace = ({ words }: Phrase): Phrase[] =>
  runs(words, (word, last, run) => {
    const place = placeOfWord(word.text)
    if (place && !isFiller(last.text) && !placeOfWord(last.text)) return false
    const before = run.findLast(({ text }) => placeOfWord(text))
    return !place || !before || (place === placeOfWord(before.text) && word.text !== before.text)
  }).map(makePhrase)

/** False for a text that says a word twice: the second lines of headers that stand close together. */
const isOne = ({ words }: Phrase): boolean =>
  new Set(words.map((word) => word.text.toLowerCase())).size === words.length

/** True for the next line of a header ("Performance" under "Lower"). One that says again what stands above it is an entry. */
function isNextLine(phrase: Phrase, last: Phrase, stack: readonly Phrase[]): boolean {
  const gap = phrase.box[1] - last.box[3]
  if (gap > LINE_GAP * phrase.size || gap < -OVERLAP * phrase.size) return false
  if (overlapX(last.box, phrase.box) < OVERLAP * Math.min(width(last.box), width(phrase.box))) return false
  const above = new Set(stack.flatMap(({ words }) => words.map((word) => word.text.toLowerCase())))
  return !phrase.words.some(({ text }) => placeOfWord(text) !== null && above.has(text.toLowerCase()))
}

/** Phrases of header words only, those above each other joined ("Lower" over "Performance"). `parts`: those of longer texts. */
function stackCells(all: readonly Phrase[], fuzzy: boolean, parts: ReadonlySet<Phrase>): Cell[] {
  const phrases = all.filter(
    (phrase) =>
      placeOf([phrase], fuzzy) ||
      (/\p{L}{2}|[←→]/u.test(phrase.text) && phrase.words.every((word) => isFiller(word.text))),
  )
  return cluster(
    phrases,
    (phrase, last, stack) => isNextLine(phrase, last, stack) && placeOf([...stack, phrase], fuzzy) !== null,
  ).flatMap((stack): Cell[] => {
    const place = placeOf(stack, fuzzy)
    const words = stack.flatMap((phrase) => phrase.words)
    const loose = stack.some((phrase) => parts.has(phrase))
    return place ? [{ place, box: boxOf(words), size: stack[0].size, words, letter: false, loose }] : []
  })
}

/** True for letters that stand alone: in a legend ("L = lower, S = same") they are parts of a sentence. */
const isOfLetters = ({ words }: Phrase): boolean =>
  words.every(({ text }) => placeOfLetter(text) !== null || isFiller(text))

/** Cells of headers that stand wide apart, loose ones that may be parts of one text ("Below average"), and single letters. */
function cellsOf(words: readonly Word[], fuzzy: boolean, rules: readonly Rule[]): Cell[] {
  const phrases = toPhrases(words, rules, HEADER_GAP)
  const split = phrases.map(splitByPlace)
  const parts = new Set(split.filter((pieces) => pieces.length > 1).flat())
  return [
    ...stackCells(phrases.filter(isOne), fuzzy, new Set()),
    ...stackCells(split.flat(), fuzzy, parts).filter(({ loose }) => loose),
    ...phrases.filter(isOfLetters).flatMap((phrase) =>
      phrase.words.flatMap((word): Cell[] => {
        const place = placeOfLetter(word.text)
        return place ? [{ place, box: word.box, size: word.size, words: [word], letter: true, loose: false }] : []
      }),
    ),
  ]
}

/** Cells of words that run up or down: the same search in the frame of the text, boxes as on the page. */
const sidewaysCells = (words: readonly Word[], fuzzy: boolean): Cell[] =>
  ([90, 270] as const).flatMap((angle) => {
    const own = words.filter((word) => word.angle === angle)
    const turned = own.map((word) => {
      const [x0, y0, x1, y1] = word.box
      return { ...word, box: (angle === 90 ? [y0, -x1, y1, -x0] : [-y1, x0, -y0, x1]) as Box }
    })
    return cellsOf(turned, fuzzy, []).map((cell) => {
      const back = cell.words.map((word) => own[turned.indexOf(word)] ?? word)
      return { ...cell, words: back, box: boxOf(back) }
    })
  })

const sameRow = (a: Cell, b: Cell): boolean =>
  a.letter === b.letter && overlapY(a.box, b.box) >= SAME_ROW * Math.min(height(a.box), height(b.box))

const pitch = (a: Cell, b: Cell): number => centerX(b.box) - centerX(a.box)

function areSpaced(cells: readonly [Cell, Cell, Cell], page: PageView): boolean {
  const [a, b, c] = cells
  const pitches = [Math.abs(pitch(a, b)), Math.abs(pitch(b, c))]
  const [narrow, wide] = [Math.min(...pitches), Math.max(...pitches)]
  const size = Math.max(...cells.map((cell) => cell.size))
  if (wide > MAX_SKEW * narrow || wide > MAX_PITCH * page.width) return false
  if (a.letter && narrow < LETTER_PITCH * size) return false
  const gaps = [gapX(a.box, b.box), gapX(b.box, c.box)]
  // Words of one text stand a word space apart; of headers that nearly touch, at least two stand clear of each other.
  return Math.min(...gaps) > 0 && Math.max(...gaps) > CLEAR * size
}

/** True where more text follows or precedes at the distance of a word space: the cells are part of a sentence. */
function inSentence(cells: readonly Cell[], page: PageView): boolean {
  const own = new Set(cells.flatMap((cell) => cell.words))
  const others = page.words.filter((word) => !own.has(word) && /[a-z]{2}/i.test(word.text) && !isFiller(word.text))
  const isTouched = ({ box, size }: Cell) =>
    others.some(
      (word) => overlapY(word.box, box) > OVERLAP * height(word.box) && gapX(word.box, box) < SENTENCE_GAP * size,
    )
  return cells.filter(isTouched).length > 1
}

function toHeader(cells: readonly Cell[]): HeaderRow {
  const at = (place: Place) => cells.find((cell) => cell.place === place)
  const x = (place: Place) => centerX(at(place)?.box ?? [0, 0, 0, 0])
  const words = cells.flatMap((cell) => cell.words)
  return {
    centers: {
      low: at('low') ? x('low') : 2 * x('middle') - x('high'),
      middle: at('middle') ? x('middle') : (x('low') + x('high')) / 2,
      high: at('high') ? x('high') : 2 * x('middle') - x('low'),
    },
    box: boxOf(words),
    middleText: (at('middle')?.words ?? []).map((word) => word.text).join(' '),
    words,
    figures: null,
  }
}

/** Takes the closest cells first, whole texts rather than parts of texts, none of a sentence; a word belongs to one header. */
function takeDisjoint(groups: readonly (readonly Cell[])[], page: PageView): (readonly Cell[])[] {
  const span = (cells: readonly Cell[]) => Math.abs(pitch(cells[0] as Cell, cells.at(-1) as Cell))
  const cost = (cells: readonly Cell[]) => span(cells) * (cells.some((cell) => cell.loose) ? LOOSE : 1)
  const used = new Set<Word>()
  return [...groups]
    .sort((a, b) => cost(a) - cost(b))
    .filter((group) => {
      const words = group.flatMap((cell) => cell.words)
      const isFree = !words.some((word) => used.has(word))
      if (isFree) for (const word of words) used.add(word)
      return isFree
    })
    .filter((group) => !inSentence(group, page))
}

function triples(cells: readonly Cell[], page: PageView): (readonly Cell[])[] {
  const of = (place: Place, beside: readonly Cell[]) =>
    cells.filter((cell) => cell.place === place && beside.every((other) => sameRow(other, cell)))
  const found = of('low', []).flatMap((low) =>
    of('middle', [low]).flatMap((middle) =>
      of('high', [low, middle])
        .map((high) => [low, middle, high] as const)
        .filter((three) => Math.sign(pitch(low, middle)) === Math.sign(pitch(middle, three[2])))
        .filter((three) => areSpaced(three, page)),
    ),
  )
  return takeDisjoint(found, page)
}

/**
 * Two of three headers: the outer ones where the middle is not named (a profile of bars needs no more), and where words may
 * have been missed any two.
 */
function pairs(cells: readonly Cell[], page: PageView): (readonly Cell[])[] {
  const whole = cells.filter((cell) => !cell.letter && !cell.loose)
  const found = whole.flatMap((a) =>
    whole
      .filter((b) => {
        if (a.place === b.place || !sameRow(a, b)) return false
        const outer = a.place === 'low' && b.place === 'high'
        const half = page.tolerances.misses && (b.place === 'middle' ? a.place === 'low' : b.place === 'high')
        const most = (outer ? 2 : 1) * MAX_PITCH * page.width
        return (outer || half) && pitch(a, b) >= PAIR_PITCH * a.size && pitch(a, b) <= most
      })
      .map((b) => [a, b]),
  )
  return takeDisjoint(found, page)
}

/**
 * Leaves out rows that print all three words in their cells: they follow a header, or one another, line upon line. Once
 * there are such rows, those whose labels take up several lines are told by the titles that are not between.
 */
function withoutEntries(headers: readonly HeaderRow[], page: PageView): HeaderRow[] {
  const { size, phrases } = page
  const between = (header: HeaderRow): readonly Phrase[] | null => {
    const above = headers.findLast(
      (other) => other.box[3] <= header.box[1] && Math.abs(other.centers.low - header.centers.low) < SAME_COLUMN * size,
    )
    if (!above) return null
    const [from, to] = [above.box[3] + NO_LINE * size, header.box[1] - NO_LINE * size]
    return phrases.filter(({ box }) => centerY(box) > from && centerY(box) < to)
  }
  const bare = new Set(headers.filter((header) => between(header)?.length === 0))
  if (bare.size < FEWEST_ENTRIES) return [...headers]
  const labeled = (header: HeaderRow) =>
    phrases.some(({ text, box }) => overlapY(box, header.box) > 0 && box[2] < header.box[0] && /\p{L}{4}/u.test(text))
  // No head has a share of items or the name of an area beside it.
  const isRow = (header: HeaderRow) =>
    phrases.some(
      ({ text, box }) => overlapY(box, header.box) > 0 && (parseWeight(text) !== null || isKnownLabel(fold(text))),
    )
  const isEntry = (header: HeaderRow) =>
    bare.has(header) ||
    isRow(header) ||
    (labeled(header) && between(header)?.every(({ text }) => sectionOfTitle(text) === null) === true)
  return headers.filter((header) => !isEntry(header))
}

/** All headers of a page, from top to bottom, then from left to right. */
export function findHeaders(page: PageView): HeaderRow[] {
  const { misspells: fuzzy, misses } = page.tolerances
  const cells = [...cellsOf(page.words, fuzzy, page.rules), ...sidewaysCells(page.sideways, fuzzy)]
  const whole = triples(cells, page)
  const used = new Set(whole.flat().flatMap((cell) => cell.words))
  const rest = cells.filter((cell) => !cell.words.some((word) => used.has(word)))
  const groups = whole.length > 0 && !misses ? whole : [...whole, ...pairs(rest, page)]
  const headers = groups.map(toHeader).sort((a, b) => centerY(a.box) - centerY(b.box) || a.box[0] - b.box[0])
  return withoutEntries(headers, page)
}
