/** Areas shaded with slanting lines, taken together: a hatched cell is one mark, not twenty lines. */
import { runs } from '../../pages/cluster'
import { area, gapX, height, overlapY, union, width } from '../../pages/geometry'
import type { Box, Mark } from '../../pages/model'

/** With fewer lines than this it is a cross (two), a tick, an arrow (three). */
const FEWEST = 5
/** Lines of a hatching stand no farther apart than this many times their width: farther, it does not read as a tint. */
const SPACING = 8
/** Cut off at the corners, lines get short; but this share of them at least runs clearly aslant. */
const ASLANT = 0.5
/** A line is aslant where its box is wider and higher than this many times its width: an upright one's box is its width. */
const STEEP = 2

/** Lines are equally thick within this many points: rounding. */
const SAME_WIDTH = 0.01

const isLine = ({ kind, shape }: Mark): boolean => kind === 'stroke' && shape === 'line'

const isAslant = ({ box, lineWidth }: Mark): boolean => Math.min(width(box), height(box)) > STEEP * lineWidth

const alike = (a: Mark, b: Mark): boolean =>
  a.color === b.color && a.opacity === b.opacity && Math.abs(a.lineWidth - b.lineWidth) < SAME_WIDTH

/** Neighbors share more than this part of their heights; a cell in the next row only touches this one. */
const SHARED = 0.3

/** One rectangle in place of the lines, as strong as the share of it that they ink. */
function shade(lines: readonly [Mark, ...Mark[]]): Mark {
  const [first] = lines
  const box = lines.reduce<Box>((all, line) => union(all, line.box), first.box)
  const ink = lines.reduce((sum, mark) => sum + mark.lineWidth * Math.hypot(width(mark.box), height(mark.box)), 0)
  return {
    ...first,
    kind: 'fill',
    shape: 'rect',
    box,
    opacity: first.opacity * Math.min(1, ink / area(box)),
    lineWidth: 0,
  }
}

/** Side by side, as neighbors of one hatching are: in the next row a new one begins. */
const goesOn = (mark: Mark, last: Mark): boolean =>
  isLine(mark) &&
  isLine(last) &&
  alike(last, mark) &&
  gapX(last.box, mark.box) < SPACING * mark.lineWidth &&
  overlapY(last.box, mark.box) > SHARED * Math.min(height(last.box), height(mark.box))

/** The marks of a page (in painting order) with the lines of every hatching joined to the area that they shade. */
export const joinHatching = (marks: readonly Mark[]): Mark[] =>
  runs(marks, goesOn).flatMap((lines) => {
    const hatched = lines.length >= FEWEST && lines.filter(isAslant).length >= ASLANT * lines.length
    return hatched ? [shade(lines)] : lines
  })
