/** Reads a table of two figures a row: the examinee's percentage and the comparison group's. */
import { centerX, centerY, gapX, overlapX, unionAll, width } from '../../../pages/geometry'
import type { Box, Word } from '../../../pages/model'
import { percentLevel } from '../../percent-level'
import type { Level } from '../../schema'
import { median, type Phrase, type Sheet, toPhrases } from '../sheet'
import type { Entries } from './entries'
import type { Head } from './heads'
import type { Table } from './table'

export type Role = 'own' | 'group'

/** A column of figures whose head says whose they are. */
interface FigureColumn {
  readonly x: number
  readonly role: Role
  readonly head: readonly Word[]
}

/** The two columns of a table of percentages. */
export interface PercentHead {
  readonly head: Head
  readonly columns: readonly [FigureColumn, FigureColumn]
  /** What the comparison column's head says. */
  readonly text: string
}

export interface PercentReading {
  readonly percentCorrect: number | null
  readonly comparison: number | null
  readonly level: Level | null
  readonly ownBox: Box | null
  readonly groupBox: Box | null
}

const FIGURE = /^\d{1,3}(?:\.\d+)?%?$/
/** Figures stand in one column when their centers are no farther apart than this, in font sizes. */
const ALIGNED = 1.3
/** A head reaches at most this far to each side of its column, in font sizes. */
const HEAD_REACH = 5
/** Lines of one head stand no farther apart than this, in font sizes. */
const HEAD_LINES = 0.9

const GROUP_WORDS =
  /\b(?:comparison|group|average|avg|mean|national|nation|reference|norm|norms|others|peers?|cohort|all examinees|test[- ]takers)\b/i
const OWN_WORDS = /\b(?:you|your|yours|examinee|examinee's|my|self|epc|equated|correct|score)\b/i
const FIRST_PERSON = /\b(?:you|your|yours|my|examinee's)\b/i
/** Heads of levels, not of figures. */
const SIDES = /\b(?:lower|higher|below|above)\b/i
const OTHER_COLUMN = /\b(?:items?|weights?|share|difference|diff|change|gap|range|per test)\b/i

/** What heads of columns beside the profile itself are worded with. */
export const columnPatterns: readonly RegExp[] = [GROUP_WORDS, OWN_WORDS, OTHER_COLUMN]

/** Whose figures a head announces; null for another column (shares of items, differences). */
export function roleOfHead(text: string): Role | null {
  if (SIDES.test(text)) return null
  if (FIRST_PERSON.test(text) && !/\b(?:difference|diff|gap|change)\b/i.test(text)) return 'own'
  if (OTHER_COLUMN.test(text)) return null
  if (GROUP_WORDS.test(text)) return 'group'
  return OWN_WORDS.test(text) ? 'own' : null
}

/** Words that are a figure; a percent sign set apart stays with its number. */
function figuresOf(words: readonly Word[]): Word[] {
  return words.filter((word) => {
    if (!FIGURE.test(word.text)) return false
    // Part of a range or of a sentence: a figure stands alone on its line as far as a word space reaches.
    return !words.some(
      (other) =>
        other !== word &&
        other.text !== '%' &&
        Math.abs(centerY(other.box) - centerY(word.box)) < 0.4 * word.size &&
        gapX(other.box, word.box) < 0.5 * word.size,
    )
  })
}

function clusterX(words: readonly Word[], size: number): Word[][] {
  const clusters: Word[][] = []
  for (const word of [...words].sort((a, b) => centerX(a.box) - centerX(b.box))) {
    const last = clusters.at(-1)
    const x = last ? median(last.map((other) => centerX(other.box))) : 0
    if (last && Math.abs(centerX(word.box) - x) < ALIGNED * size) last.push(word)
    else clusters.push([word])
  }
  return clusters
}

/** Heads over a column: texts above its figures, within its width, line by line. */
function headsOver(x: number, reach: number, phrases: readonly Phrase[], size: number): Phrase[][] {
  const near = phrases.filter((phrase) => Math.abs(centerX(phrase.box) - x) < reach && width(phrase.box) < 3 * reach)
  const stacks: Phrase[][] = []
  for (const phrase of [...near].sort((a, b) => a.box[1] - b.box[1])) {
    const stack = stacks.find((parts) => {
      const last = parts.at(-1) as Phrase
      return phrase.box[1] - last.box[3] < HEAD_LINES * size && overlapX(last.box, phrase.box) > 0
    })
    if (stack) stack.push(phrase)
    else stacks.push([phrase])
  }
  return stacks
}

const stackText = (stack: readonly Phrase[]): string => stack.map((phrase) => phrase.text).join(' ')

/**
 * The highest head of a column that says whose its figures are. Most of its figures have such a head as the nearest
 * above them: a line at the top of a printed page ("Examinee Portal") may stand over the column by chance.
 */
function headOf(cluster: readonly Word[], stacks: readonly Phrase[][]): { stack: Phrase[]; role: Role } | null {
  const told = stacks.flatMap((stack) => {
    const role = roleOfHead(stackText(stack))
    return role ? [{ stack, role, top: stack[0]?.box[1] ?? 0 }] : []
  })
  const over = (word: Word) => told.findLast(({ top }) => top < word.box[1])?.role ?? told[0]?.role
  const own = cluster.filter((word) => over(word) === 'own').length
  const role: Role = 2 * own > cluster.length ? 'own' : 'group'
  return told.find((head) => head.role === role) ?? null
}

/** The pairs of percentage columns of a sheet, each with the highest head found over it. */
export function findPercentHeads(sheet: Sheet): PercentHead[] {
  const { size } = sheet
  const figures = figuresOf(sheet.words)
  const clusters = clusterX(figures, size).filter((cluster) => cluster.length >= 2)
  if (clusters.length < 2) return []
  const phrases = toPhrases(
    sheet.words.filter((word) => !figures.includes(word)),
    0.6,
  )
  const columns = clusters.flatMap((cluster): FigureColumn[] => {
    const x = median(cluster.map((word) => centerX(word.box)))
    const others = clusters
      .filter((other) => other !== cluster)
      .map((other) => median(other.map((w) => centerX(w.box))))
    const reach = Math.min(HEAD_REACH * size, ...others.map((other) => Math.abs(other - x) * 0.55))
    const lowest = Math.max(...cluster.map((word) => word.box[1]))
    const stacks = headsOver(x, reach, phrases, size).filter((stack) => (stack[0]?.box[1] ?? 0) < lowest)
    const head = headOf(cluster, stacks)
    return head ? [{ x, role: head.role, head: head.stack.flatMap((phrase) => phrase.words) }] : []
  })
  const heads: PercentHead[] = []
  for (const own of columns.filter((column) => column.role === 'own')) {
    const groups = columns.filter((column) => column.role === 'group')
    const group = groups.sort((a, b) => Math.abs(a.x - own.x) - Math.abs(b.x - own.x))[0]
    if (!group || heads.some((head) => head.columns.includes(group))) continue
    const words = [...own.head, ...group.head]
    const box = unionAll(words.map((word) => word.box)) as Box
    heads.push({
      columns: [own, group],
      text: group.head.map((word) => word.text).join(' '),
      head: {
        centers: { low: own.x, middle: (own.x + group.x) / 2, high: group.x },
        box,
        middleText: '',
        words,
      },
    })
  }
  return heads
}

/** Entries of percentage columns: figures that stand under one of the two heads. */
export const percentEntries =
  (columns: PercentHead['columns'], size: number): Entries =>
  (words) => {
    const marks = figuresOf(words).filter((word) =>
      columns.some((column) => Math.abs(centerX(word.box) - column.x) < ALIGNED * size),
    )
    return { marks, texts: toPhrases(words.filter((word) => !marks.includes(word))) }
  }

/** The figures of each row. */
export function readPercents(table: Table, columns: PercentHead['columns']): PercentReading[] {
  const { size } = table.sheet
  return table.rows.map((row) => {
    const [own, group] = columns.map((column) => {
      const found = table.markWords.filter((word) => {
        const y = centerY(word.box)
        return (
          Math.abs(centerX(word.box) - column.x) < ALIGNED * size &&
          y > row.span.from - 0.3 * size &&
          y < row.span.to + 0.3 * size
        )
      })
      const [only] = found
      const value = only && found.length === 1 ? Number.parseFloat(only.text) : Number.NaN
      return value >= 0 && value <= 100 && only ? { value, box: only.box } : null
    })
    return {
      percentCorrect: own?.value ?? null,
      comparison: group?.value ?? null,
      level: percentLevel(own?.value ?? null, group?.value ?? null),
      ownBox: own?.box ?? null,
      groupBox: group?.box ?? null,
    }
  })
}
