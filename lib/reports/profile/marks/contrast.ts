/**
 * Which of the three cells of a row is the marked one: the one that stands out from the other two, once what belongs
 * to the column (a tint) is taken off. Nothing is assumed about what a mark looks like: a fill, a tick, an outline, a
 * light cell on a dark table all stand out from two cells that look alike.
 */
import { least, maxIndex, median, minIndex } from 'd3-array'
import { cluster } from '../../../pages/cluster'
import { difference, lightness, type Rgb } from '../../page/color'
import type { Why } from '../row-reading'
import { mapThree, type Three } from './columns'
import type { Raster } from './raster'

/** What one cell looks like. */
export interface Look {
  readonly raster: Raster
  /** The color of most of the cell, whatever small mark stands on it. */
  readonly background: Rgb
  /** Ink of an outline around the cell, as a share of the cell's area. */
  readonly outline: number
  /** Glyphs in the cell, and the share of the cell's area that they take. */
  readonly text: string
  readonly textShare: number
}

/** The three cells of a row, from left to right. */
export type RowLook = Three<Look>

type Cell = 0 | 1 | 2

/** The marked cell of a row, from the left, or why none could be taken. */
export type Verdict = Cell | Extract<Why, 'no-mark' | 'several-marks' | 'weak-contrast'>

/** The other two cells may differ by at most this share of what sets the marked cell apart: a third of a mark is none yet. */
const MARGIN = 0.35
/** Cells closer than this look alike (dust, rounding): a gray of 1 percent all over, or a black speck of a square point. */
const FAINTEST = 0.01
/** A mark much fainter than the usual one of its table is doubtful; fainter still, it is none. */
const FAINT_SHARE = 0.15
const NONE_SHARE = 0.1
/** Glyphs that differ count as half of black all over the part of the cell that they take: most ink less than half. */
const GLYPH = 0.5
/** How many different column tints are tried for each column: a block has one, striped rows two, and each with a highlight. */
const TINTS = 4
/** What assuming a tinted column costs, in rows that stay unexplained. */
const TINT_COST = 0.5
/** What comparing small marks only costs: the backgrounds of all cells stay unused. */
const BACKGROUND_COST = 1
/** What it costs when tints leave a row without the mark that it shows. */
const VANISHED = 0.5
/** Unmarked cells may differ by this share of a mark without being unexplained (rules, rounding, noise). */
const NOISE = 0.1
/** Tints of columns are pale: black letters stay legible on them. */
const STRONGEST_TINT = 0.35
/** Rasters closer than this are taken for the same tint. */
const SAME_TINT = 0.01
/** Lightness that differs by less than this share of the contrast does not tell which side a mark is on. */
const SIDE = 0.2
/** Of the rows that can be told, this share must have their marks on the same side (darker or lighter than the rest). */
const AGREE = 0.7
/**
 * A person marks a row twice by mistake, once or twice on a sheet. So many rows with more than one mark, and so large a
 * share of all, show that empty places are taken for marks: then a row with one may have lost its own.
 */
const SEVERAL = { rows: 3, share: 0.2 }

/** A color that is taken off a cell before it is compared; null for none. */
type Tint = Rgb | null

/** What is taken off the three cells of a row. */
type Tints = (row: RowLook) => readonly Tint[]

function apart(a: Look, b: Look, tintA: Tint, tintB: Tint): number {
  let sum = 0
  const off = [0, 1, 2].map((k) => (tintA?.[k] ?? 0) - (tintB?.[k] ?? 0))
  for (let k = 0; k < a.raster.length; k++) {
    const by = (a.raster[k] as number) - (b.raster[k] as number) - (off[k % 3] as number)
    sum += by * by
  }
  // Root mean square: a small strong tick counts for as much as a pale tint all over.
  const glyphs = a.text === b.text ? 0 : GLYPH * Math.sqrt(Math.max(a.textShare, b.textShare))
  return Math.sqrt(sum / a.raster.length) + Math.abs(a.outline - b.outline) + glyphs
}

interface Reading {
  readonly cell: Cell
  /** How far the other two cells are from each other. */
  readonly rest: number
  /** How far the cell is from the nearer of the other two. */
  readonly contrast: number
}

/** The other two cells of a row, cell by cell. */
const OTHERS: Three<readonly [Cell, Cell]> = [
  [1, 2],
  [0, 2],
  [0, 1],
]

function readRow(row: RowLook, tints: Tints): Reading {
  const off = tints(row)
  const gaps = mapThree(OTHERS, ([i, j]) => apart(row[i], row[j], off[i] ?? null, off[j] ?? null))
  const cell = minIndex(gaps) as Cell
  const [i, j] = OTHERS[cell]
  return { cell, rest: gaps[cell], contrast: Math.min(gaps[i], gaps[j]) }
}

const isClear = (reading: Reading): boolean => reading.contrast >= FAINTEST && reading.rest <= MARGIN * reading.contrast

const less = (a: Rgb, b: Rgb): Rgb => [a[0] - b[0], a[1] - b[1], a[2] - b[2]]

/** The commonest differences between the backgrounds of two columns: pale ones only, others are marks. */
function tintCandidates(rows: readonly RowLook[], column: 1 | 2, over: Cell): Rgb[] {
  const differences = rows.map((row) => less(row[column].background, row[over].background))
  return cluster(differences, (tint, _, [first]) => difference(first, tint) < SAME_TINT)
    .filter(([tint]) => strength(tint) > SAME_TINT && strength(tint) < STRONGEST_TINT)
    .sort((a, b) => b.length - a.length)
    .slice(0, TINTS)
    .map(([tint]) => tint)
}

/** How far a tint is from none. */
const strength = (tint: Rgb): number => difference(tint, [0, 0, 0])

const NO_TINTS: Tints = () => [null, null, null]

/** Each cell's own background: what is then left are the small things drawn on it. */
const OWN_BACKGROUND: Tints = (row) => row.map((look) => look.background)

/** The rows of a table as they read under certain tints. */
interface Attempt {
  readonly tints: Tints
  readonly readings: readonly Reading[]
}

const attempt = (rows: readonly RowLook[], tints: Tints): Attempt => ({
  tints,
  readings: rows.map((row) => readRow(row, tints)),
})

/** Rows, or parts of rows, that stay without explanation under the given tints. */
function unexplained(rows: readonly RowLook[], { tints, readings }: Attempt, plain: Attempt): number {
  const costs = readings.map(({ rest, contrast }, k) => {
    if (contrast >= FAINTEST) return Math.max(0, rest / contrast - NOISE)
    // A mark that the tints make disappear is no gain.
    return (plain.readings[k] as Reading).contrast >= FAINTEST ? VANISHED : 0
  })
  const sides = readings.map((reading, k) =>
    reading.contrast >= FAINTEST ? side(rows[k] as RowLook, reading, tints) : 0,
  )
  const count = (way: number) => sides.filter((value) => value === way).length
  // A wrong tint can swap marks and background in some rows: then the marks of the table are no longer on one side.
  return costs.reduce((sum, cost) => sum + cost, 0) + Math.min(count(-1), count(1))
}

/**
 * The tints that leave the least unexplained: with the right ones, two cells of every row look alike. Tints have to earn
 * their keep: without a clear gain there are none.
 */
function findTints(rows: readonly RowLook[]): Attempt {
  const plain = attempt(rows, NO_TINTS)
  const cost = unexplained(rows, plain, plain)
  if (cost <= TINT_COST) return plain
  const middle = [...tintCandidates(rows, 1, 0), ...tintCandidates(rows, 1, 2)]
  const right = tintCandidates(rows, 2, 0)
  const columns = [
    ...middle.map((tint): Tint[] => [null, tint, null]),
    ...right.flatMap((outer) => [null, ...middle].map((inner): Tint[] => [null, inner, outer])),
  ].map((tints) => ({
    tints: () => tints,
    price: tints.reduce((sum, tint) => (tint ? sum + TINT_COST + strength(tint) : sum), 0),
  }))
  const tried = [...columns, { tints: OWN_BACKGROUND, price: BACKGROUND_COST }].map(({ tints, price }) => {
    const found = attempt(rows, tints)
    return { found, cost: unexplained(rows, found, plain) + price }
  })
  return least([{ found: plain, cost }, ...tried], (one) => one.cost)?.found ?? plain
}

function mean(raster: Raster): number {
  const sums: [number, number, number] = [0, 0, 0]
  for (let k = 0; k < raster.length; k++) sums[k % 3] = (sums[k % 3] as number) + (raster[k] as number)
  return lightness(sums) / (raster.length / 3)
}

/** Whether the mark of a row is darker (-1) or lighter (+1) than the other two cells, tints taken off. */
function side(row: RowLook, { cell, contrast }: Reading, tints: Tints): number {
  const off = tints(row)
  const light = row.map((look, k) => mean(look.raster) - lightness(off[k] ?? [0, 0, 0]))
  const others = light.reduce((sum, value, k) => (k === cell ? sum : sum + value), 0)
  const way = 2 * (light[cell] ?? 0) - others
  return Math.abs(way) < SIDE * contrast ? 0 : Math.sign(way)
}

/**
 * True where something small is drawn on the background of another cell than the one that was taken: a tint was taken for a
 * mark. A line more or less around a cell is no second mark beside a bold one.
 */
function isDrawnElsewhere(row: RowLook, taken: Reading): boolean {
  const drawn = readRow(row, OWN_BACKGROUND)
  return drawn.cell !== taken.cell && isClear(drawn) && drawn.contrast >= FAINT_SHARE * taken.contrast
}

/**
 * The one cell with a line all around it, where nothing else is drawn in the row but such lines: cells that touch share
 * them, and the neighbors of a marked cell have some of its lines at their edges.
 */
function outlined(row: RowLook): { readonly cell: Cell; readonly contrast: number } | null {
  const [a, b, c] = row
  if ([b, c].some(({ text, background }) => text !== a.text || difference(background, a.background) > FAINTEST))
    return null
  const cell = maxIndex(row, ({ outline }) => outline) as Cell
  const strongest = row[cell].outline
  const others = row.filter((_, k) => k !== cell)
  return strongest > FAINTEST && others.every(({ outline }) => outline < MARGIN * strongest)
    ? { cell, contrast: strongest }
    : null
}

/** Reads all rows of a table together: which cell of each is the marked one, or why none could be taken. */
export function readMarks(rows: readonly RowLook[]): Verdict[] {
  const { tints, readings } = findTints(rows)
  const plain = rows.map((row) => readRow(row, NO_TINTS))
  const usual = median(readings.filter(isClear), (reading) => reading.contrast) ?? 0
  const sides = rows.map((row, k) => side(row, readings[k] as Reading, tints))
  const told = sides.filter((value, k) => value !== 0 && isClear(readings[k] as Reading))
  const darker = told.filter((value) => value < 0).length
  const common = darker * 2 >= told.length ? -1 : 1
  const agreed = told.filter((value) => value === common).length >= AGREE * told.length
  // A column that stands out in every row is its tint.
  const isSpread = new Set(plain.filter(isClear).map(({ cell }) => cell)).size > 1
  const verdicts = rows.map((row, k): Verdict => {
    const reading = readings[k] as Reading
    const frame = outlined(row)
    if (reading.contrast < Math.max(FAINTEST, NONE_SHARE * usual)) return 'no-mark'
    if (!isClear(reading)) return frame?.cell ?? 'several-marks'
    if (reading.contrast < FAINT_SHARE * usual) return 'weak-contrast'
    // Two marks and an empty cell stand out from each other as well: the empty one is then the odd one out.
    const isOtherSide = sides[k] !== 0 && (sides[k] !== common || !agreed)
    // Where another mark stood out as clearly before, what was taken off was a mark.
    const before = plain[k] as Reading
    const isTaken = isSpread && isClear(before) && before.cell !== reading.cell
    const isFramed = frame !== null && frame.contrast >= FAINT_SHARE * reading.contrast && frame.cell !== reading.cell
    return isOtherSide || isTaken || isFramed || isDrawnElsewhere(row, reading) ? 'several-marks' : reading.cell
  })
  const several = verdicts.filter((verdict) => verdict === 'several-marks').length
  const isSettled = several < SEVERAL.rows || several < SEVERAL.share * rows.length
  return isSettled ? verdicts : verdicts.map((verdict) => (typeof verdict === 'number' ? 'weak-contrast' : verdict))
}
