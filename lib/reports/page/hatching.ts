/** Areas shaded with slanting lines, taken together: a hatched cell is one mark, not twenty lines. */
import { area, gapX, height, overlapY, union, width } from '../../pages/geometry'
import type { Box, Mark } from '../../pages/model'

/** With fewer lines than this it is a cross or a tick. */
const FEWEST = 5
/** Lines of a hatching stand no farther apart than this many times their width. */
const SPACING = 8
/** Cut off at the corners, lines get short; but this share of them at least runs clearly aslant. */
const ASLANT = 0.5
/** A line is aslant where its box is wider and higher than this many times its width. */
const STEEP = 2

const isLine = ({ kind, shape }: Mark): boolean => kind === 'stroke' && shape === 'line'

const isAslant = ({ box, lineWidth }: Mark): boolean => Math.min(width(box), height(box)) > STEEP * lineWidth

const alike = (a: Mark, b: Mark): boolean =>
  a.color === b.color && a.opacity === b.opacity && Math.abs(a.lineWidth - b.lineWidth) < 0.01

/** Neighbors share more than this part of their heights; a cell in the next row only touches this one. */
const SHARED = 0.3

interface Run {
  readonly lines: Mark[]
  box: Box
}

/** One rectangle in place of the lines, as strong as the share of it that they ink. */
function shade({ lines, box }: Run): Mark {
  const [first] = lines as [Mark]
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

/** The marks of a page (in painting order) with the lines of every hatching joined to the area that they shade. */
export function joinHatching(marks: readonly Mark[]): Mark[] {
  const joined: Mark[] = []
  let run: Run | null = null
  const flush = () => {
    if (!run) return
    const { lines } = run
    if (lines.length >= FEWEST && lines.filter(isAslant).length >= ASLANT * lines.length) joined.push(shade(run))
    else joined.push(...lines)
    run = null
  }
  for (const mark of marks) {
    const last: Mark | undefined = run?.lines.at(-1)
    const reach = SPACING * mark.lineWidth
    const goesOn = last && isLine(mark) && alike(last, mark) && near(last.box, mark.box, reach)
    if (run && goesOn) {
      run.lines.push(mark)
      run.box = union(run.box, mark.box)
      continue
    }
    flush()
    if (isLine(mark)) run = { lines: [mark], box: mark.box }
    else joined.push(mark)
  }
  flush()
  return joined
}

/** Side by side, as neighbors of one hatching are: in the next row a new one begins. */
const near = (a: Box, b: Box, reach: number): boolean =>
  gapX(a, b) < reach && overlapY(a, b) > SHARED * Math.min(height(a), height(b))
