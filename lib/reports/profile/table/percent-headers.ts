/** Finds the two columns of figures of a table of percentages: the examinee's and the comparison group's. */
import { least, median, sort } from 'd3-array'
import { cluster, runs } from '../../../pages/cluster'
import { centerX, centerY, gapX, overlapX, unionAll, width } from '../../../pages/geometry'
import type { Box, Word } from '../../../pages/model'
import type { PageView } from '../../page/page-view'
import { makePhrase, type Phrase, toPhrases } from '../../page/phrases'
import { around, type Span, shared } from '../span'
import type { Figures, HeaderRow } from './headers'
import { onOneLine } from './same-line'

type Role = 'own' | 'group'

/** A column of figures whose header says whose they are. */
interface FigureColumn {
  readonly x: number
  readonly span: Span
  readonly role: Role
  readonly header: readonly Word[]
}

const FIGURE = /^\d{1,3}(?:\.\d+)?%?$/
/** Fewest figures that make a column: one above another. */
const FEWEST = 2
/** Words of one text are no farther apart than this, in font sizes; in the headers of columns, set wide, than that. */
const WORD_SPACE = 0.5
const HEADER_GAP = 0.6
/** A figure stands under a column's center when it is no farther from it than this, in font sizes: half of "100%". */
const ALIGNED = 1.3
/** A header reaches at most this far to each side of its column, in font sizes: half of "Comparison Group Avg". */
const HEADER_REACH = 5
/** Half the way to the next column, and a little more: headers set left or right of their figures. */
const OWN_ROOM = 0.55
/** Wider than this many reaches is a line of text, no header of a column. */
const HEADER_WIDTH = 3
/** Lines of one header stand no farther apart than this, in font sizes: less than an empty line. */
const HEADER_LINES = 0.9

const GROUP_WORDS =
  /\b(?:comparison|group|average|avg|mean|national|nation|reference|norm|norms|others|peers?|cohort|all examinees|test[- ]takers)\b/i
const OWN_WORDS = /\b(?:you|your|yours|examinee|examinee's|my|self|epc|equated|correct|score)\b/i
const FIRST_PERSON = /\b(?:you|your|yours|my|examinee's)\b/i
/** Headers of levels, not of figures. */
const SIDES = /\b(?:lower|higher|below|above)\b/i
const OTHER_COLUMN = /\b(?:items?|weights?|share|difference|diff|change|gap|range|per test)\b/i

/** What headers of columns beside the profile itself are worded with. */
export const columnPatterns: readonly RegExp[] = [GROUP_WORDS, OWN_WORDS, OTHER_COLUMN]

/** Whose figures a header announces; null for another column (shares of items, differences). */
export function roleOfHeader(text: string): Role | null {
  if (SIDES.test(text)) return null
  if (FIRST_PERSON.test(text) && !/\b(?:difference|diff|gap|change)\b/i.test(text)) return 'own'
  if (OTHER_COLUMN.test(text)) return null
  if (GROUP_WORDS.test(text)) return 'group'
  return OWN_WORDS.test(text) ? 'own' : null
}

/** Words that are a figure; a percent sign set apart stays with its number. */
export const figuresOf = (words: readonly Word[]): Word[] =>
  words.filter(
    (word) =>
      FIGURE.test(word.text) &&
      // Part of a range or of a sentence: a figure stands alone on its line as far as a word space reaches.
      !words.some(
        (other) =>
          other !== word &&
          other.text !== '%' &&
          onOneLine(other.box, word.box, word.size) &&
          gapX(other.box, word.box) < WORD_SPACE * word.size,
      ),
  )

const centerOf = (words: readonly Word[]): number => median(words, (word) => centerX(word.box)) ?? 0

/** True for a figure of the examinee's column, or of the group's. */
export const isFigureOf = (role: Role, word: Word, figures: Figures, size: number): boolean =>
  figures.said ? figures.said[role].has(word) : Math.abs(centerX(word.box) - figures[role]) < ALIGNED * size

/** A header begins or ends where the figures of its column do, give or take this share of the font size. */
const FLUSH = 0.2

/** A column of figures: where they stand. */
interface PlacedColumn {
  readonly words: readonly Word[]
  readonly x: number
  readonly span: Span
}

/**
 * Headers over a column: texts above its figures, line by line, within its width, or set flush with all of its figures.
 */
function headersOver({ words, x }: PlacedColumn, reach: number, phrases: readonly Phrase[], size: number): Phrase[][] {
  const isFlush = (box: Box, k: 0 | 2) => words.every((word) => Math.abs(word.box[k] - box[k]) < FLUSH * size)
  const isOver = ({ box }: Phrase) =>
    (Math.abs(centerX(box) - x) < reach && width(box) < HEADER_WIDTH * reach) ||
    (width(box) < HEADER_WIDTH * HEADER_REACH * size && (isFlush(box, 0) || isFlush(box, 2)))
  return cluster(
    phrases.filter(isOver).sort((a, b) => a.box[1] - b.box[1]),
    ({ box }, last) => box[1] - last.box[3] < HEADER_LINES * size && overlapX(last.box, box) > 0,
  )
}

const stackText = (stack: readonly Phrase[]): string => stack.map((phrase) => phrase.text).join(' ')

/**
 * The highest header of a column that says whose its figures are. Most of its figures have such a header as the nearest
 * above them: a line at the top of a printed page ("Examinee Portal") may stand over the column by chance.
 */
function headerOf(column: readonly Word[], stacks: readonly Phrase[][]): { stack: Phrase[]; role: Role } | null {
  const told = stacks.flatMap((stack) => {
    const role = roleOfHeader(stackText(stack))
    return role ? [{ stack, role, top: stack[0]?.box[1] ?? 0 }] : []
  })
  const over = (word: Word) => told.findLast(({ top }) => top < word.box[1])?.role ?? told[0]?.role
  const own = column.filter((word) => over(word) === 'own').length
  const role: Role = 2 * own > column.length ? 'own' : 'group'
  return told.find((header) => header.role === role) ?? null
}

/** Figures of one column have their centers this close together, in font sizes: "5%" and "100%" set right are 0.55 apart. */
const ONE_COLUMN = 0.8
/** Rows of figures that a column may leave out: one figure may be missing, two are another table's rows. */
const LEFT_OUT = 1
/** Figures of one column are no farther apart than this, in font sizes: labels wrap to a few lines, headers stand between tables. */
const FARTHEST = 10

/** Figures one above another: where rows of other columns stand between, the figures of two tables. */
function columnsOf(figures: readonly Word[], size: number): Word[][] {
  const rows = runs(
    [...figures].sort((a, b) => centerY(a.box) - centerY(b.box)),
    (word, _, [first]) => onOneLine(first.box, word.box, size),
  )
  const rowOf = new Map(rows.flatMap((row, k) => row.map((word) => [word, k] as const)))
  const row = (word: Word) => rowOf.get(word) as number
  return runs(
    [...figures].sort((a, b) => centerX(a.box) - centerX(b.box)),
    (word, _, column) => Math.abs(centerX(word.box) - centerOf(column)) < ONE_COLUMN * size,
  )
    .flatMap((column) =>
      runs(
        column.sort((a, b) => row(a) - row(b)),
        (word, last) => row(word) - row(last) <= 1 + LEFT_OUT && word.box[1] - last.box[3] < FARTHEST * size,
      ),
    )
    .filter((column) => column.length >= FEWEST)
}

/** How the head of the group begins right behind that of the examinee ("Your EPC Score Comparison Group Avg EPC"). */
const GROUP_BEGINS = /^(?:comparison|group|national|reference|norm|peers?|average|avg|mean)\b/i
/** No space at all between the two: the next begins with a capital in the middle of a word. */
const TOUCHING = /^(?:\p{Lu}+|\p{L}*\p{Ll})(?=\p{Lu}\p{Ll}+$)/u

function splitWord(word: Word): readonly Word[] {
  const head = TOUCHING.exec(word.text)?.[0] ?? ''
  if (head === '' || !GROUP_BEGINS.test(word.text.slice(head.length))) return [word]
  const [x0, y0, x1, y1] = word.box
  const x = x0 + ((x1 - x0) * head.length) / word.text.length
  return [
    { ...word, text: head, box: [x0, y0, x, y1] },
    { ...word, text: word.text.slice(head.length), box: [x, y0, x1, y1] },
  ]
}

/** Two heads that touch, as two: the examinee's, then the group's, each over a column of its own. */
function partsOf(phrase: Phrase, columns: readonly { readonly x: number }[]): Phrase[] {
  const words = phrase.words.flatMap(splitWord)
  const at = words.findIndex(({ text }) => GROUP_BEGINS.test(text))
  if (at < 1) return [phrase]
  const parts = [words.slice(0, at), words.slice(at)].map(makePhrase)
  const under = parts.map(({ box }) => least(columns, ({ x }) => Math.abs(x - centerX(box))))
  return under[0] !== under[1] && roleOfHeader(parts[0]?.text ?? '') === 'own' ? parts : [phrase]
}

/** The pairs of percentage columns of a page, each with the highest header found over it. */
export function findPercentHeaders(page: PageView): HeaderRow[] {
  const { size } = page
  const figures = figuresOf(page.words)
  const placed = columnsOf(figures, size).map(
    (words): PlacedColumn => ({
      words,
      x: centerOf(words),
      span: around(words.flatMap(({ box }) => [box[1], box[3]])),
    }),
  )
  const phrases = toPhrases(
    page.words.filter((word) => !figures.includes(word)),
    page.rules,
    HEADER_GAP,
  ).flatMap((phrase) => partsOf(phrase, placed))
  const columns = placed.flatMap((column): FigureColumn[] => {
    const { words, x, span } = column
    const others = placed.filter((other) => other !== column)
    const isBeside = (other: { readonly span: Span }) => shared(other.span, span) > 0
    const apart = others.filter(isBeside).map((other) => Math.abs(other.x - x))
    const reach = Math.min(HEADER_REACH * size, ...apart.map((distance) => OWN_ROOM * distance))
    const above = others.filter((other) => !isBeside(other) && other.span.to < span.to)
    const highest = Math.max(0, ...above.map((other) => other.span.to))
    const lowest = Math.max(...words.map((word) => word.box[1]))
    const isHere = (box: Box | undefined) => box !== undefined && box[1] >= highest && box[1] < lowest
    const stacks = headersOver(column, reach, phrases, size).filter(([first]) => isHere(first?.box))
    const header = headerOf(words, stacks)
    return header ? [{ x, span, role: header.role, header: header.stack.flatMap((phrase) => phrase.words) }] : []
  })
  const taken = new Set<FigureColumn>()
  const pairs = columns.flatMap((own): HeaderRow[] => {
    if (own.role !== 'own') return []
    const groups = columns.filter(({ role, span }) => role === 'group' && shared(span, own.span) > 0)
    const group = least(groups, ({ x }) => Math.abs(x - own.x))
    if (!group || taken.has(group)) return []
    taken.add(group)
    const words = [...own.header, ...group.header]
    return [
      {
        centers: { low: own.x, middle: (own.x + group.x) / 2, high: group.x },
        box: unionAll(words.map((word) => word.box)) as Box,
        middleText: '',
        words,
        figures: { own: own.x, group: group.x, text: group.header.map((word) => word.text).join(' ') },
      },
    ]
  })
  return sort(pairs, ({ box }) => box[1])
}
