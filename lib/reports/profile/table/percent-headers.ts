/** Finds the two columns of figures of a table of percentages: the examinee's and the comparison group's. */
import { least, median } from 'd3-array'
import { cluster, runs } from '../../../pages/cluster'
import { centerX, gapX, overlapX, unionAll, width } from '../../../pages/geometry'
import type { Box, Word } from '../../../pages/model'
import type { PageView } from '../../page/page-view'
import { type Phrase, toPhrases } from '../../page/phrases'
import type { HeaderRow } from './headers'
import { onOneLine } from './same-line'

type Role = 'own' | 'group'

/** A column of figures whose header says whose they are. */
interface FigureColumn {
  readonly x: number
  readonly role: Role
  readonly header: readonly Word[]
}

const FIGURE = /^\d{1,3}(?:\.\d+)?%?$/
/** Fewest figures that make a column: one above another. */
const FEWEST = 2
/** Words of one text are no farther apart than this, in font sizes; in the headers of columns, set wide, than that. */
const WORD_SPACE = 0.5
const HEADER_GAP = 0.6
/** Figures stand in one column when their centers are no farther apart than this, in font sizes. */
const ALIGNED = 1.3
/** A header reaches at most this far to each side of its column, in font sizes. */
const HEADER_REACH = 5
/** Half the way to the next column, and a little more: headers set left or right of their figures. */
const OWN_ROOM = 0.55
/** Wider than this many reaches is a line of text, no header of a column. */
const HEADER_WIDTH = 3
/** Lines of one header stand no farther apart than this, in font sizes. */
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
function roleOfHeader(text: string): Role | null {
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

/** True for a figure of the column whose center is at `x`. */
export const isUnder = (word: Word, x: number, size: number): boolean =>
  Math.abs(centerX(word.box) - x) < ALIGNED * size

/** Headers over a column: texts above its figures, within its width, line by line. */
const headersOver = (x: number, reach: number, phrases: readonly Phrase[], size: number): Phrase[][] =>
  cluster(
    phrases
      .filter(({ box }) => Math.abs(centerX(box) - x) < reach && width(box) < HEADER_WIDTH * reach)
      .sort((a, b) => a.box[1] - b.box[1]),
    ({ box }, last) => box[1] - last.box[3] < HEADER_LINES * size && overlapX(last.box, box) > 0,
  )

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

/** The pairs of percentage columns of a page, each with the highest header found over it. */
export function findPercentHeaders(page: PageView): HeaderRow[] {
  const { size } = page
  const figures = figuresOf(page.words)
  const columnsOfFigures = runs(
    [...figures].sort((a, b) => centerX(a.box) - centerX(b.box)),
    (word, _, column) => isUnder(word, centerOf(column), size),
  ).filter((column) => column.length >= FEWEST)
  const centers = columnsOfFigures.map(centerOf)
  if (centers.length < 2) return []
  const phrases = toPhrases(
    page.words.filter((word) => !figures.includes(word)),
    HEADER_GAP,
  )
  const columns = columnsOfFigures.flatMap((column, k): FigureColumn[] => {
    const x = centers[k] as number
    const apart = centers.filter((_, other) => other !== k).map((other) => Math.abs(other - x))
    const reach = Math.min(HEADER_REACH * size, ...apart.map((distance) => OWN_ROOM * distance))
    const lowest = Math.max(...column.map((word) => word.box[1]))
    const stacks = headersOver(x, reach, phrases, size).filter((stack) => (stack[0]?.box[1] ?? 0) < lowest)
    const header = headerOf(column, stacks)
    return header ? [{ x, role: header.role, header: header.stack.flatMap((phrase) => phrase.words) }] : []
  })
  const groups = columns.filter((column) => column.role === 'group')
  const taken = new Set<FigureColumn>()
  return columns.flatMap((own): HeaderRow[] => {
    if (own.role !== 'own') return []
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
}
