/** Marks in the rows of a plot, and those that look alike and come back at the same place in row after row. */
import { cluster } from '../../../pages/cluster'
import { centerY, height, width } from '../../../pages/geometry'
import type { Box, Mark } from '../../../pages/model'
import { difference, type Rgb, toRgb } from '../../page/color'
import { lengthOf, type Span } from '../span'
import { isThinHorizontal, THIN } from '../table/anchors'

/** The strips of the page that the rows of a plot take up, edge to edge. */
export interface Band extends Span {
  readonly center: number
}

/** Colors closer than this are one color printed or scanned twice; sides of one zone are closer still. */
export const SAME_COLOR = 0.12
/** The line through a bar is no farther from the middle of its row than this share of the row's height; rules are at its edge. */
const WHISKER = 0.3
/** An upright line is higher than this share of the font size: a dash is as thick as that at most. */
const UPRIGHT = 0.3

export const isThinVertical = (box: Box, size: number): boolean =>
  width(box) <= Math.max(THIN * size, 1) && height(box) > UPRIGHT * size

/** How strongly a mark stands out from the paper. */
export const strength = (mark: Mark, background: Rgb): number =>
  difference(toRgb(mark.color), background) * mark.opacity

export const apart = (a: Mark, b: Mark): number => difference(toRgb(a.color), toRgb(b.color))

/** A mark, and the rows that it stands in: those whose middle it covers on the y axis, or the one that holds its own middle. */
export interface Placed {
  readonly mark: Mark
  readonly rows: readonly number[]
}

export function place(mark: Mark, bands: readonly Band[]): Placed {
  const [, top, , bottom] = mark.box
  const through = bands.flatMap(({ center }, row) => (top <= center && bottom >= center ? [row] : []))
  const y = centerY(mark.box)
  const at = bands.findIndex(({ from, to }) => y >= from && y <= to)
  return { mark, rows: through.length > 0 || at < 0 ? through : [at] }
}

/** True for a line through the middle of a row. */
export const crosses = (mark: Mark, band: Band): boolean =>
  Math.abs(centerY(mark.box) - band.center) <= WHISKER * lengthOf(band)

/** Marks of one look and one range on the x axis. */
export interface Class {
  readonly sample: Mark
  readonly marks: readonly Mark[]
  /** The rows that its marks stand in, or marks of another color in their place. */
  readonly rows: ReadonlySet<number>
  /** True where one of its marks spans several rows. */
  readonly tall: boolean
}

export function classify(placed: readonly Placed[], size: number, slack: number): Class[] {
  const sameRange = (a: Mark, b: Mark) =>
    a.kind === b.kind && Math.abs(a.box[0] - b.box[0]) < slack && Math.abs(a.box[2] - b.box[2]) < slack
  const classes = cluster(
    placed,
    ({ mark }, _, [{ mark: sample }]) =>
      sameRange(sample, mark) &&
      apart(sample, mark) < SAME_COLOR &&
      isThinHorizontal(sample.box, size) === isThinHorizontal(mark.box, size),
  ).map((members) => ({
    sample: members[0].mark,
    marks: members.map(({ mark }) => mark),
    rows: new Set(members.flatMap(({ rows }) => rows)),
    tall: members.some(({ rows }) => rows.length > 1),
  }))
  // Cells are filled in one color or another, row by row; a bar that happens to cover a zone comes on top of it.
  return classes.map((entry) => {
    const others = classes.filter(
      (other) =>
        other !== entry && sameRange(other.sample, entry.sample) && ![...other.rows].some((row) => entry.rows.has(row)),
    )
    return { ...entry, rows: new Set([entry, ...others].flatMap(({ rows }) => [...rows])) }
  })
}

/**
 * True for the cells of a table that are filled alike, one in each row, here in one column and there in another: however
 * often that is the same column, they are each row's own.
 */
export function isOfBoxes({ sample }: Class, placed: readonly Placed[], rows: number, slack: number): boolean {
  const cells = placed.filter(
    ({ mark, rows: at }) =>
      mark.kind === 'fill' &&
      at.length === 1 &&
      apart(sample, mark) < SAME_COLOR &&
      Math.abs(width(mark.box) - width(sample.box)) < 2 * slack,
  )
  const isElsewhere = ({ mark: { box } }: Placed) => box[0] > sample.box[2] - slack || box[2] < sample.box[0] + slack
  return new Set(cells.map(({ rows: [row] }) => row)).size === rows && cells.length === rows && cells.some(isElsewhere)
}
