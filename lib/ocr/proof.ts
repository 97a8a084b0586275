/**
 * Whether a mark belongs to the row that it seems to stand in. A label, its share and its mark lie on one level line;
 * what the fit has left of a tilt shows as marks that stand between two rows, and as lines that are not level. Where
 * that is too much, no mark is better than one that is taken for its neighbor's.
 */
import { median } from 'd3-array'
import { centerY, contains, gapX } from '../pages/geometry'
import type { PixelBox } from './picture'

/** More of a row than this, up or down, and the pairing is not proved. */
const QUARTER = 0.25
/** Marks and lines within so many rows are judged together: a fold may spoil one block only. */
const NEAR = 4
/** Farther aside than so many rows stand marks of another sheet: a plot is as wide. */
const BESIDE = 16
/** A line this near is of the mark's own row. */
const OWN = 0.6
/** Fewer marks than this say nothing about the rows around them. */
const ENOUGH = 3
/** Marks of a row are this high at the least and at the most, in rows. */
const LOWEST = 0.15
const HIGHEST = 2.2
/** Higher than this it may be those of two rows. */
const MERGED = 1.4

export interface ReadLine {
  readonly box: PixelBox
  /** Difference between its highest and lowest middle, as a share of its height. */
  readonly misfit: number
}

/**
 * @param lines the level lines of writing
 * @param marks boxes of what may mark a row
 * @returns the boxes whose rows are not proved
 */
export function unproved(lines: readonly ReadLine[], marks: readonly PixelBox[]): Set<PixelBox> {
  const pitch = pitchOf(lines)
  if (pitch === null) return new Set()
  const judged = marks.filter(isNoLetter(lines)).flatMap((box) => {
    const tall = box[3] - box[1]
    const off = tall >= LOWEST * pitch && tall <= HIGHEST * pitch ? offRow(box, lines, pitch) : null
    // What is further from every row than the next row would be stands in none: dirt beside the sheet.
    return off === null || Math.abs(off) > pitch ? [] : [{ box, off: Math.abs(off) / pitch }]
  })
  return new Set(
    judged.flatMap(({ box }) => {
      const isNear = (other: PixelBox) =>
        Math.abs(centerY(other) - centerY(box)) <= NEAR * pitch && gapX(other, box) <= BESIDE * pitch
      const around = judged.filter((other) => isNear(other.box))
      const tiltsWithin = (rows: number) =>
        lines
          .filter((line) => Math.abs(centerY(line.box) - centerY(box)) <= rows * pitch)
          .map(({ box: [, y0, , y1], misfit }) => (misfit * (y1 - y0)) / pitch)
      const offs = median(around, ({ off }) => off) ?? 0
      const isOff = around.length >= ENOUGH && offs > QUARTER
      const tilt = Math.max(median(tiltsWithin(NEAR)) ?? 0, ...tiltsWithin(OWN))
      return isOff || tilt > QUARTER ? [box] : []
    }),
  )
}

/** Pieces of letters are no marks. */
const isNoLetter =
  (lines: readonly ReadLine[]) =>
  (mark: PixelBox): boolean =>
    !lines.some(({ box }) => contains(box, [mark[0], centerY(mark), mark[2], centerY(mark)]))

/** From one row to the next: the commonest distance between a line and the next one below that begins where it does. */
function pitchOf(lines: readonly ReadLine[]): number | null {
  const steps = lines.flatMap(({ box }) => {
    const height = box[3] - box[1]
    const below = lines
      .map((line) => line.box)
      .filter((other) => Math.abs(other[0] - box[0]) <= height && centerY(other) > centerY(box) + 0.5 * height)
      .sort((a, b) => centerY(a) - centerY(b))[0]
    return below ? [centerY(below) - centerY(box)] : []
  })
  return steps.length >= ENOUGH ? (median(steps) ?? null) : null
}

/** How far a mark is above or below the nearest row to its left: a line, or the middle between two lines of one label. */
function offRow(mark: PixelBox, lines: readonly ReadLine[], pitch: number): number | null {
  const left = lines.map(({ box }) => box).filter((box) => box[2] <= mark[0] + (box[3] - box[1]))
  const between = left.flatMap((upper) =>
    left
      .filter((lower) => {
        const height = upper[3] - upper[1]
        const step = centerY(lower) - centerY(upper)
        return Math.abs(lower[0] - upper[0]) <= height && step > 0.5 * height && step <= 1.15 * height
      })
      .map((lower) => (centerY(upper) + centerY(lower)) / 2),
  )
  // Cells of one column in rows that follow each other are one mark: its ends stand in rows as those of a single cell do.
  const own = [centerY(mark), ...(mark[3] - mark[1] > MERGED * pitch ? [mark[1] + pitch / 2] : [])]
  const offs = [...left.map(centerY), ...between].flatMap((y) => own.map((at) => at - y))
  return offs.sort((a, b) => Math.abs(a) - Math.abs(b))[0] ?? null
}
