/** Finds the heads of the three columns, Lower | Average | Higher in any wording, wherever they stand on a page. */

import { sectionOfTitle } from '../../../areas/sections'
import { centerX, centerY, gapX, height, overlapX, overlapY, union, unionAll, width } from '../../../pages/geometry'
import type { Box, Word } from '../../../pages/model'
import type { PageView } from '../../page/page-view'
import { makePhrase, type Phrase, toPhrases } from '../../page/phrases'
import { isFiller, type Place, placeOfLetter, placeOfText, placeOfWord } from './head-words'

/** Two columns of figures: the centers of the examinee's and the comparison group's. */
export interface Figures {
  readonly own: number
  readonly group: number
  /** What the comparison column's header says. */
  readonly text: string
}

/** Three heads in a row. */
export interface Head {
  /** Centers of the columns by place; `middle` lies between `low` and `high`. */
  readonly centers: Readonly<Record<Place, number>>
  readonly box: Box
  /** The middle head as printed; empty where only the outer two are printed. */
  readonly middleText: string
  readonly words: readonly Word[]
  /** For a table of percentages: its columns stand in place of the outer heads. */
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

/** Between heads there is more than a word space (in font sizes): sentences hold the same words closer together. */
const HEAD_GAP = 0.5
/** Lines of one head stand no farther apart than this share of the font size. */
const LINE_GAP = 0.7
/** The middle head is not more than this many times nearer to one side than to the other. */
const MAX_SKEW = 8
/** Heads made of parts of a text have to be this much closer together than heads that stand apart. */
const LOOSE = 1.5
/** Two of three heads at least are this many font sizes apart: a word space is narrower. */
const CLEAR = 0.45
/** Rows that print the words of the heads: as many at least, their words in one column, no line in between. */
const FEWEST_ENTRIES = 3
const SAME_COLUMN = 1.5
const NO_LINE = 0.7
/** Letters alone (L, A, H) need clear columns: at least this many font sizes from center to center. */
const LETTER_PITCH = 2
/** Heads farther apart than this share of the page are not of one table. */
const MAX_PITCH = 0.5

const texts = (words: readonly Word[]): string[] => words.map((word) => word.text)

/** Splits a phrase wherever another place is named ("Lower  Average  Higher", "About the same  Higher"). */
function splitByPlace(phrase: Phrase): Phrase[] {
  const runs: Word[][] = []
  let current: Word | null = null
  for (const word of phrase.words) {
    const place = placeOfWord(word.text)
    const fresh = place && current && (place !== placeOfWord(current.text) || word.text === current.text)
    if (runs.length === 0 || fresh) runs.push([word])
    else runs.at(-1)?.push(word)
    if (place) current = word
  }
  return runs.map(makePhrase)
}

/** Cells of heads that stand wide apart, and loose ones: those that may be parts of one text ("Below average"). */
function cellsOf(words: readonly Word[], fuzzy: boolean): Cell[] {
  const phrases = toPhrases(words, HEAD_GAP)
  const split = phrases.map(splitByPlace)
  const parts = new Set(split.filter((pieces) => pieces.length > 1).flat())
  const single = words.flatMap((word): Cell[] => {
    const place = placeOfLetter(word.text)
    return place ? [{ place, box: word.box, size: word.size, words: [word], letter: true, loose: false }] : []
  })
  return [
    ...stackCells(phrases.filter(isOne), fuzzy, NONE),
    ...stackCells(split.flat(), fuzzy, parts).filter(isLoose),
    ...single,
  ]
}

/** False for a text that says a word twice: the second lines of heads that stand close together. */
const isOne = ({ words }: Phrase): boolean =>
  new Set(words.map((word) => word.text.toLowerCase())).size === words.length

const NONE: ReadonlySet<Phrase> = new Set()
const isLoose = (cell: Cell): boolean => cell.loose

/** Phrases of head words only, those above each other joined ("Lower" over "Performance"). `parts`: those of longer texts. */
function stackCells(all: readonly Phrase[], fuzzy: boolean, parts: ReadonlySet<Phrase>): Cell[] {
  const phrases = all.filter(
    (phrase) =>
      placeOfText(texts(phrase.words), fuzzy) ||
      (/[\p{L}←→]/u.test(phrase.text) && phrase.words.every((word) => isFiller(word.text))),
  )
  const stacks: Phrase[][] = []
  for (const phrase of phrases) {
    const above = stacks.find((stack) => {
      const last = stack.at(-1) as Phrase
      const gap = phrase.box[1] - last.box[3]
      if (gap > LINE_GAP * phrase.size || gap < -0.5 * phrase.size) return false
      if (overlapX(last.box, phrase.box) < 0.5 * Math.min(width(last.box), width(phrase.box))) return false
      const before = stack.flatMap((part) => part.words)
      // A line that says again what stands above it is the first entry of the column.
      const again = phrase.words.some(
        ({ text }) =>
          placeOfWord(text) !== null && before.some((word) => word.text.toLowerCase() === text.toLowerCase()),
      )
      return !again && placeOfText(texts([...before, ...phrase.words]), fuzzy) !== null
    })
    if (above) above.push(phrase)
    else stacks.push([phrase])
  }
  const cells: Cell[] = []
  for (const stack of stacks) {
    const own = stack.flatMap((phrase) => phrase.words)
    const place = placeOfText(texts(own), fuzzy)
    const box = unionAll(stack.map((phrase) => phrase.box))
    const loose = stack.some((phrase) => parts.has(phrase))
    if (place && box) cells.push({ place, box, size: stack[0]?.size ?? 0, words: own, letter: false, loose })
  }
  return cells
}

/** Cells of words that run up or down: the same search in the frame of the text, boxes as on the page. */
function sidewaysCells(words: readonly Word[], fuzzy: boolean): Cell[] {
  return ([90, 270] as const).flatMap((angle) => {
    const originals = new Map<Word, Word>()
    const turned = words
      .filter((word) => word.angle === angle)
      .map((word) => {
        const [x0, y0, x1, y1] = word.box
        const box: Box = angle === 90 ? [y0, -x1, y1, -x0] : [-y1, x0, -y0, x1]
        const copy = { ...word, box }
        originals.set(copy, word)
        return copy
      })
    return cellsOf(turned, fuzzy).map((cell) => {
      const back = cell.words.map((word) => originals.get(word) ?? word)
      return { ...cell, words: back, box: unionAll(back.map((word) => word.box)) ?? cell.box }
    })
  })
}

const sameRow = (a: Cell, b: Cell): boolean =>
  a.letter === b.letter && overlapY(a.box, b.box) >= 0.3 * Math.min(height(a.box), height(b.box))

const pitch = (a: Cell, b: Cell): number => centerX(b.box) - centerX(a.box)

function spaced(a: Cell, b: Cell, c: Cell, page: PageView): boolean {
  const [left, right] = [Math.abs(pitch(a, b)), Math.abs(pitch(b, c))]
  const size = Math.max(a.size, b.size, c.size)
  if (Math.max(left, right) > MAX_SKEW * Math.min(left, right)) return false
  if (Math.max(left, right) > MAX_PITCH * page.width) return false
  if (a.letter && Math.min(left, right) < LETTER_PITCH * size) return false
  const gaps = [gapX(a.box, b.box), gapX(b.box, c.box)]
  // Words of one text stand a word space apart; of heads that nearly touch, at least two stand clear of each other.
  return Math.min(...gaps) > 0 && Math.max(...gaps) > CLEAR * size
}

/** True where more text follows or precedes at the distance of a word space: the cells are part of a sentence. */
function inSentence(cells: readonly Cell[], page: PageView): boolean {
  const own = new Set(cells.flatMap((cell) => cell.words))
  const touching = cells.filter((cell) =>
    page.words.some(
      (word) =>
        overlapY(word.box, cell.box) > 0.5 * height(word.box) &&
        gapX(word.box, cell.box) < HEAD_GAP * cell.size &&
        !own.has(word) &&
        /[a-z]{2}/i.test(word.text) &&
        !isFiller(word.text),
    ),
  )
  return touching.length > 1
}

function toHead(cells: readonly Cell[]): Head {
  const at = (place: Place) => cells.find((cell) => cell.place === place)
  const [low, middle, high] = [at('low'), at('middle'), at('high')]
  const center = (cell: Cell | undefined, other: number) => (cell ? centerX(cell.box) : other)
  const guess = {
    low: 2 * center(middle, 0) - center(high, 0),
    middle: (center(low, 0) + center(high, 0)) / 2,
    high: 2 * center(middle, 0) - center(low, 0),
  }
  const words = cells.flatMap((cell) => cell.words)
  return {
    centers: { low: center(low, guess.low), middle: center(middle, guess.middle), high: center(high, guess.high) },
    box: cells.map((cell) => cell.box).reduce(union),
    middleText: (middle?.words ?? []).map((word) => word.text).join(' '),
    words,
    figures: null,
  }
}

/** Takes the closest cells first, whole texts rather than parts of texts; a cell belongs to one head. */
function takeDisjoint(groups: readonly (readonly Cell[])[]): Cell[][] {
  const span = (cells: readonly Cell[]) => Math.abs(pitch(cells[0] as Cell, cells.at(-1) as Cell))
  const cost = (cells: readonly Cell[]) => span(cells) * (cells.some((cell) => cell.loose) ? LOOSE : 1)
  const used = new Set<Word>()
  const taken: Cell[][] = []
  for (const group of [...groups].sort((a, b) => cost(a) - cost(b))) {
    const words = group.flatMap((cell) => cell.words)
    if (words.some((word) => used.has(word))) continue
    for (const word of words) used.add(word)
    taken.push([...group])
  }
  return taken
}

function triples(cells: readonly Cell[], page: PageView): Cell[][] {
  const of = (place: Place) => cells.filter((cell) => cell.place === place)
  const found: Cell[][] = []
  for (const low of of('low'))
    for (const middle of of('middle').filter((cell) => sameRow(low, cell)))
      for (const high of of('high').filter((cell) => sameRow(middle, cell) && sameRow(low, cell))) {
        if (Math.sign(pitch(low, middle)) !== Math.sign(pitch(middle, high))) continue
        if (spaced(low, middle, high, page)) found.push([low, middle, high])
      }
  return takeDisjoint(found).filter((group) => !inSentence(group, page))
}

/**
 * Two of three heads: the outer ones where the middle is not named (a profile of bars needs no more), and on a
 * recognized picture any two, since a word may have been missed.
 */
function pairs(cells: readonly Cell[], page: PageView): Cell[][] {
  const found: Cell[][] = []
  for (const a of cells)
    for (const b of cells) {
      if (a.letter || b.letter || a.loose || b.loose || a.place === b.place || !sameRow(a, b)) continue
      const outer = a.place === 'low' && b.place === 'high'
      const half = page.tolerances.misses && (b.place === 'middle' ? a.place === 'low' : b.place === 'high')
      if (!outer && !half) continue
      const distance = pitch(a, b)
      if (distance < 4 * a.size || distance > (outer ? 2 : 1) * MAX_PITCH * page.width) continue
      found.push([a, b])
    }
  return takeDisjoint(found).filter((group) => !inSentence(group, page))
}

/**
 * Leaves out rows that print all three words in their cells: they follow a head, or one another, line upon line. Once
 * there are such rows, those whose labels take up several lines are told by the titles that are not between.
 */
function withoutEntries(heads: readonly Head[], page: PageView): Head[] {
  const { size, phrases } = page
  const between = (head: Head): readonly Phrase[] | null => {
    const above = heads.findLast(
      (other) => other.box[3] <= head.box[1] && Math.abs(other.centers.low - head.centers.low) < SAME_COLUMN * size,
    )
    if (!above) return null
    const [from, to] = [above.box[3] + NO_LINE * size, head.box[1] - NO_LINE * size]
    return phrases.filter(({ box }) => centerY(box) > from && centerY(box) < to)
  }
  const bare = new Set(heads.filter((head) => between(head)?.length === 0))
  if (bare.size < FEWEST_ENTRIES) return [...heads]
  const labeled = (head: Head) =>
    phrases.some(({ text, box }) => overlapY(box, head.box) > 0 && box[2] < head.box[0] && /\p{L}{4}/u.test(text))
  const isEntry = (head: Head) =>
    bare.has(head) || (labeled(head) && between(head)?.every(({ text }) => sectionOfTitle(text) === null) === true)
  return heads.filter((head) => !isEntry(head))
}

/** All heads of a page, from top to bottom, then from left to right. */
export function findHeads(page: PageView): Head[] {
  const { misspells: fuzzy, misses } = page.tolerances
  const cells = [...cellsOf(page.words, fuzzy), ...sidewaysCells(page.sideways, fuzzy)]
  const whole = triples(cells, page)
  const used = new Set(whole.flat().flatMap((cell) => cell.words))
  const rest = cells.filter((cell) => !cell.words.some((word) => used.has(word)))
  const groups = whole.length > 0 && !misses ? whole : [...whole, ...pairs(rest, page)]
  const heads = groups.map(toHead).sort((a, b) => centerY(a.box) - centerY(b.box) || a.box[0] - b.box[0])
  return withoutEntries(heads, page)
}
