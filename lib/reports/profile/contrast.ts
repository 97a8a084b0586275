/**
 * Which of the three cells of a row is the marked one: the one that stands out from the other two, once what belongs
 * to the column (a tint) is taken off. Nothing is assumed about what a mark looks like: a fill, a tick, an outline, a
 * light cell on a dark table all stand out from two cells that look alike.
 */
import { difference, lightness, type Rgb } from './colour'
import type { Raster } from './raster'
import { median } from './sheet'

/** What one cell looks like. */
export interface Look {
  readonly raster: Raster
  /** Ink of an outline around the cell, as a share of the cell's area. */
  readonly outline: number
  /** Glyphs in the cell, and the share of the cell's area that they take. */
  readonly text: string
  readonly textShare: number
}

/** The three cells of a row, from left to right. */
export type RowLook = readonly [Look, Look, Look]

export type Verdict =
  | { readonly cell: 0 | 1 | 2; readonly contrast: number }
  | { readonly cell: null; readonly why: 'no-mark' | 'several-marks' | 'weak-contrast' }

/** The other two cells may differ by at most this share of what sets the marked cell apart. */
const MARGIN = 0.35
/** Cells closer than this look alike (dust, rounding): a grey of 2 percent all over, or a black dot of a square point. */
const FAINTEST = 0.02
/** A mark much fainter than the usual one of its table is doubtful. */
const FAINT_SHARE = 0.25
/** How many different column tints are tried for each column. */
const TINTS = 4
/** What assuming a tinted column costs, in rows that stay unexplained. */
const TINT_COST = 0.5
/** Unmarked cells may differ by this share of a mark without being unexplained (rules, rounding, noise). */
const NOISE = 0.1
/** Tints of columns are pale. */
const STRONGEST_TINT = 0.35
/** Rasters closer than this are taken for the same tint. */
const SAME_TINT = 0.01
/** Of the rows that can be told, this share must have their marks on the same side (darker or lighter than the rest). */
const AGREE = 0.7

/** Colour that a column shows over another column in unmarked cells, square by square. */
type Tint = readonly Rgb[] | null

const minus = (a: Raster, b: Raster): Rgb[] =>
  a.map((rgb, k) => {
    const other = b[k] ?? rgb
    return [rgb[0] - other[0], rgb[1] - other[1], rgb[2] - other[2]] as const
  })

function apart(a: Look, b: Look, tintA: Tint, tintB: Tint): number {
  let sum = 0
  for (let k = 0; k < a.raster.length; k++) {
    const [pa, pb] = [a.raster[k] as Rgb, b.raster[k] as Rgb]
    const [ta, tb] = [tintA?.[k], tintB?.[k]]
    const left = ta ? ([pa[0] - ta[0], pa[1] - ta[1], pa[2] - ta[2]] as const) : pa
    const right = tb ? ([pb[0] - tb[0], pb[1] - tb[1], pb[2] - tb[2]] as const) : pb
    sum += difference(left, right) ** 2
  }
  // Root mean square: a small strong tick counts for as much as a pale tint all over.
  const glyphs = a.text === b.text ? 0 : 0.5 * Math.sqrt(Math.max(a.textShare, b.textShare))
  return Math.sqrt(sum / a.raster.length) + Math.abs(a.outline - b.outline) + glyphs
}

interface Reading {
  readonly cell: 0 | 1 | 2
  /** How far the other two cells are from each other. */
  readonly rest: number
  /** How far the cell is from the nearer of the other two. */
  readonly contrast: number
}

function readRow(row: RowLook, tints: readonly Tint[]): Reading {
  const between = (i: 0 | 1 | 2, j: 0 | 1 | 2) => apart(row[i], row[j], tints[i] ?? null, tints[j] ?? null)
  const distances = [
    { cell: 0 as const, rest: between(1, 2) },
    { cell: 1 as const, rest: between(0, 2) },
    { cell: 2 as const, rest: between(0, 1) },
  ].sort((a, b) => a.rest - b.rest)
  const [best, second] = distances
  if (!best || !second) throw new RangeError('a row has three cells')
  return { cell: best.cell, rest: best.rest, contrast: second.rest }
}

const clear = (reading: Reading): boolean => reading.contrast >= FAINTEST && reading.rest <= MARGIN * reading.contrast

/** The commonest differences between two columns: what a tint shows in all rows that are marked elsewhere. */
function tintCandidates(rows: readonly RowLook[], column: 0 | 1 | 2, over: 0 | 1 | 2): Tint[] {
  const groups: { tint: Rgb[]; count: number }[] = []
  for (const row of rows) {
    const tint = minus(row[column].raster, row[over].raster)
    const size = (a: Rgb[], b: Rgb[]) => a.reduce((sum, rgb, k) => sum + difference(rgb, b[k] ?? rgb), 0) / a.length
    const same = groups.find((group) => size(group.tint, tint) < SAME_TINT)
    if (same) same.count++
    else groups.push({ tint, count: 1 })
  }
  const common = groups.sort((a, b) => b.count - a.count).slice(0, TINTS)
  return common.map((group) => group.tint).filter((tint) => strength(tint) < STRONGEST_TINT)
}

/** How far a tint is from none. */
const strength = (tint: readonly Rgb[]): number =>
  tint.reduce((sum, rgb) => sum + difference(rgb, [0, 0, 0]), 0) / tint.length

/**
 * The tints that leave the least unexplained: with the right ones, two cells of every row look alike. Tints have to earn
 * their keep: without a clear gain there are none.
 */
function findTints(rows: readonly RowLook[]): readonly Tint[] {
  const none: Tint[] = [null, null, null]
  const middle = [...tintCandidates(rows, 1, 0), ...tintCandidates(rows, 1, 2)]
  const right = tintCandidates(rows, 2, 0)
  const tried = [
    ...middle.map((tint): Tint[] => [null, tint, null]),
    ...right.flatMap((outer) => [null, ...middle].map((inner): Tint[] => [null, inner, outer])),
  ]
  // A wrong tint can swap marks and ground in some rows: then the marks of the table are no longer on one side.
  const unexplained = (tints: readonly Tint[]) => {
    let [sum, darker, lighter] = [0, 0, 0]
    for (const row of rows) {
      const { cell, rest, contrast } = readRow(row, tints)
      if (contrast < FAINTEST) continue
      sum += Math.max(0, rest / contrast - NOISE)
      if (side(row, cell, tints) < 0) darker++
      else lighter++
    }
    return sum + Math.min(darker, lighter)
  }
  let best = { tints: none, cost: unexplained(none) }
  for (const tints of tried) {
    const used = tints.filter((tint) => tint !== null)
    const cost = unexplained(tints) + used.reduce((sum, tint) => sum + TINT_COST + strength(tint), 0)
    if (cost < best.cost) best = { tints, cost }
  }
  return best.tints
}

const mean = (raster: Raster): number =>
  raster.reduce((sum, rgb) => sum + lightness(rgb), 0) / Math.max(raster.length, 1)

/** Whether the mark of a row is darker (-1) or lighter (+1) than the other two cells, tints taken off. */
function side(row: RowLook, cell: 0 | 1 | 2, tints: readonly Tint[]): number {
  const light = row.map((look, k) => mean(look.raster) - mean(tints[k] ?? []))
  const others = light.reduce((sum, value, k) => (k === cell ? sum : sum + value), 0)
  return Math.sign(2 * (light[cell] ?? 0) - others)
}

/** Reads all rows of a table together: which cell of each is the marked one, or why none could be taken. */
export function readMarks(rows: readonly RowLook[]): Verdict[] {
  if (process.env.DBG) {
    const t = findTints(rows)
    console.log(
      'tints',
      t.map((x) => x?.[40]),
    )
    for (const row of rows) {
      const r = readRow(row, t)
      console.log(
        r,
        clear(r),
        side(row, r.cell, t),
        row.map((l) => l.outline.toFixed(3) + l.text),
        row.map((l) => l.raster[40]?.map((v) => v.toFixed(2)).join()),
      )
    }
  }
  const tints = findTints(rows)
  const readings = rows.map((row) => readRow(row, tints))
  const usual = median(readings.filter(clear).map((reading) => reading.contrast))
  const sides = rows.map((row, k) => side(row, (readings[k] as Reading).cell, tints))
  const told = sides.filter((_, k) => clear(readings[k] as Reading))
  const darker = told.filter((value) => value < 0).length
  const common = darker * 2 >= told.length ? -1 : 1
  const agreed = told.filter((value) => value === common).length >= AGREE * told.length
  return readings.map((reading, k): Verdict => {
    if (reading.contrast < Math.max(FAINTEST, 0.1 * usual)) return { cell: null, why: 'no-mark' }
    if (!clear(reading)) return { cell: null, why: 'several-marks' }
    if (reading.contrast < FAINT_SHARE * usual) return { cell: null, why: 'weak-contrast' }
    // Two marks and an empty cell stand out from each other as well: the empty one is then the odd one out.
    if (sides[k] !== 0 && (sides[k] !== common || !agreed)) return { cell: null, why: 'several-marks' }
    return { cell: reading.cell, contrast: reading.contrast }
  })
}
