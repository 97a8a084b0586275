/** Reads a table whose rows have one of three cells marked. */
import {
  centerX,
  centerY,
  grow,
  height,
  overlapRatio,
  overlapX,
  overlapY,
  unionAll,
  width,
} from '../../../pages/geometry'
import type { Box, Mark, Word } from '../../../pages/model'
import { difference, type Rgb, toRgb } from '../../page/color'
import type { Level } from '../../schema'
import { median } from '../sheet'
import type { Place } from '../table/head-words'
import { placeOfText } from '../table/head-words'
import { findAllColumns } from './borrowed-columns'
import type { Drawing } from './column-content'
import { byTitle, type Columns } from './columns'
import { type Look, type RowLook, readMarks, type Verdict } from './contrast'
import type { Range } from './plot'
import { groundOf, paint } from './raster'

export interface BoxReading {
  readonly level: Level | null
  readonly why: 'no-mark' | 'several-marks' | 'weak-contrast' | null
  readonly box: Box | null
  readonly how: 'text' | 'marks'
}

const LEVELS: Record<Place, Level> = { low: 'lower', middle: 'average', high: 'higher' }
/** Rules along a cell's edges stay out of the comparison: this share of the cell on each side is left out. */
const INSET_X = 0.04
const INSET_Y = 0.07
/** A shape wider or higher than this many cells is no mark of one cell. */
const ONE_CELL = 1.5
/** What reaches over several cells and covers this share of one is the ground of that cell. */
const GROUND = 0.6
/** Thinner than this share of a row is a hairline; lower than that one a line at the edge of a row may be the mark of either. */
const FINE = 0.12
const LOW = 0.5
/** What is a row's own lies in it with this share of its height. */
const INSIDE = 0.8
/** A line thicker than this share of its cell is painted like a fill. */
const THICK = 0.2
/** A frame is the outline of a cell where its sides are no farther from the cell's than this share of the cell. */
const OUTLINE_SLACK = 0.22

/** Share of a cell's area that an outline inks: a frame at its edges, or four lines along them. */
function outlineOf(cell: Box, marks: readonly Mark[], ground: Rgb): number {
  const [w, h] = [width(cell), height(cell)]
  if (marks.length === 0) return 0
  const near = (a: number, b: number, length: number) => Math.abs(a - b) < OUTLINE_SLACK * length
  const ink = (mark: Mark) => difference(toRgb(mark.color), ground) * mark.opacity
  const frames = marks.filter(
    ({ kind, shape, box }) =>
      kind === 'stroke' &&
      shape !== 'line' &&
      near(box[0], cell[0], w) &&
      near(box[2], cell[2], w) &&
      near(box[1], cell[1], h) &&
      near(box[3], cell[3], h),
  )
  const perimeter = (2 * (w + h)) / (w * h)
  const framed = frames.reduce((sum, mark) => sum + mark.lineWidth * ink(mark), 0)
  const side = (axis: 'x' | 'y', at: number): number =>
    Math.max(
      0,
      ...marks
        .filter(({ box, kind, shape }) => {
          if (kind === 'stroke' && shape !== 'line') return false
          const thick = axis === 'x' ? width(box) : height(box)
          const center = axis === 'x' ? centerX(box) : centerY(box)
          const along = axis === 'x' ? overlapY(box, cell) / h : overlapX(box, cell) / w
          return thick < 0.3 * h && along > 0.6 && near(center, at, axis === 'x' ? Math.min(w, h) : h)
        })
        .map((mark) => Math.min(width(mark.box), height(mark.box)) * ink(mark)),
    )
  const lined = Math.min(side('x', cell[0]), side('x', cell[2]), side('y', cell[1]), side('y', cell[3]))
  return perimeter * (framed + lined)
}

/** Words that say the same as the head of their column are no marks where all three cells of a row hold theirs. */
function printedLevels(cells: readonly (readonly Word[])[]): boolean {
  const places = cells.map((words) => placeOfText(words.map((word) => word.text)))
  return places.every((place) => place !== null) && new Set(places).size === cells.length
}

function lookAt(
  cell: Box,
  window: Range,
  marks: readonly Mark[],
  words: readonly Word[],
  printed: boolean,
  paper: Rgb,
): Look {
  const [w, h] = [width(cell), height(cell)]
  const inset = INSET_X * (window.to - window.from)
  const area: Box = [window.from + inset, cell[1] + INSET_Y * h, window.to - inset, cell[3] - INSET_Y * h]
  const inside = words.filter((word) => overlapRatio(word.box, cell) > 0.5)
  const fills = marks.filter((mark) => {
    const { box, kind, shape } = mark
    if (overlapX(box, area) <= 0 || overlapY(box, area) <= 0) return false
    if (width(box) <= ONE_CELL * w && height(box) <= ONE_CELL * h) return true
    // Rules, frames, stamps and pictures that reach over several cells say nothing about one of them.
    const thick = kind === 'stroke' && shape === 'line' && Math.min(width(box), height(box)) > THICK * h
    return thick || ((kind === 'fill' || kind === 'shading') && shape === 'rect')
  })
  // A shaded row is the ground of all its cells, also where the outer cell reaches a little beyond the shading.
  const grounds = fills.map((mark): Mark => {
    const [x0, y0, x1, y1] = mark.box
    const wide = mark.kind === 'fill' && width(mark.box) > ONE_CELL * w
    if (!wide || overlapX(mark.box, area) < GROUND * width(area)) return mark
    return { ...mark, box: [Math.min(x0, area[0]), y0, Math.max(x1, area[2]), y1] }
  })
  // The colors of a picture are not known: that one is there counts as a glyph does.
  const pictures = fills.filter((mark) => mark.kind === 'image')
  const signs = [...inside.map((word) => word.box), ...pictures.map((mark) => mark.box)]
  const signed = signs.reduce((sum, box) => sum + width(box) * height(box), 0) / ((window.to - window.from) * h)
  const raster = paint(area, grounds, printed ? inside.map((word) => ({ ...word, box: area, text: '-' })) : inside)
  return {
    raster,
    ground: groundOf(raster),
    outline: outlineOf(cell, marks, paper),
    text: printed ? '' : [...inside.map((word) => word.text), ...pictures.map(() => '\u{1f5bc}')].join(''),
    textShare: signed,
  }
}

interface Cells {
  readonly sure: boolean
  readonly boxes: readonly [Box, Box, Box]
  readonly look: RowLook
  readonly words: readonly Word[]
  readonly marks: readonly Mark[]
}

function cellsOf(drawing: Drawing, { ranges, windows, sure }: Columns): Cells[] {
  const [left, middle, right] = ranges
  return drawing.bands.map(({ from, to }) => {
    const boxes: [Box, Box, Box] = [
      [left.from, from, left.to, to],
      [middle.from, from, middle.to, to],
      [right.from, from, right.to, to],
    ]
    const marks = drawing.table.sheet.marks.filter(
      ({ box }) => box[3] > from - 2 && box[1] < to + 2 && box[2] > left.from - 2 && box[0] < right.to + 2,
    )
    const words = drawing.words.filter(({ box }) => centerY(box) > from && centerY(box) < to)
    const printed = printedLevels(boxes.map((cell) => words.filter((word) => overlapRatio(word.box, cell) > 0.5)))
    const [a, b, c] = boxes
    const look: RowLook = [
      lookAt(a, windows[0], marks, words, printed, drawing.table.sheet.ground),
      lookAt(b, windows[1], marks, words, printed, drawing.table.sheet.ground),
      lookAt(c, windows[2], marks, words, printed, drawing.table.sheet.ground),
    ]
    return { boxes, look, words, marks, sure }
  })
}

/** True where all that is drawn in a cell lies across the edge of its row: a line between two rows is of either. */
function straddles(cell: Box, { marks, words }: Cells): boolean {
  const [w, h] = [width(cell), height(cell)]
  if (words.some((word) => overlapRatio(word.box, cell) > 0.5)) return false
  // Lines at its sides make it an outline.
  const around = grow(cell, FINE * h)
  if (marks.some(({ box }) => overlapX(box, around) > 0 && overlapY(box, cell) > LOW * h && width(box) < w))
    return false
  const own = marks.filter(
    ({ box }) =>
      overlapX(box, cell) > 0.5 * Math.min(width(box), w) &&
      width(box) <= ONE_CELL * w &&
      overlapY(box, cell) > 0 &&
      Math.min(width(box), height(box)) > FINE * h,
  )
  return own.length > 0 && own.every(({ box }) => height(box) < LOW * h && overlapY(box, cell) < INSIDE * height(box))
}

/** Where the mark of a cell is: what stands in it alone, else the cell itself. */
function evidence(cell: Box, row: Cells): { box: Box; how: 'text' | 'marks' } {
  const small = row.marks.filter(
    ({ box }) => overlapRatio(box, cell) > 0.6 && width(box) > 0.12 * width(cell) && height(box) > 0.15 * height(cell),
  )
  const words = row.words.filter((word) => overlapRatio(word.box, cell) > 0.5)
  const box = unionAll([...small, ...words].map((part) => part.box))
  return { box: box ?? cell, how: small.length === 0 && words.length > 0 ? 'text' : 'marks' }
}

/** The level of each row, drawing by drawing; tables whose columns are at the same place are judged together. */
export function readBoxes(drawings: readonly Drawing[]): BoxReading[][] {
  const parts = drawings.map(byTitle)
  const columns = findAllColumns(parts.flat())
  let next = 0
  const cells = parts.map((own) =>
    own.flatMap((part) => {
      const its = columns[next++]
      return its ? cellsOf(part, its) : []
    }),
  )
  const looks = cells.flat().map((row) => row.look)
  // Two cells of three are unmarked: the outline that most cells have is the grid of the table.
  const grid = median(looks.flatMap((row) => row.map((look) => look.outline)))
  const bare = (look: Look): Look => ({ ...look, outline: Math.max(0, look.outline - grid) })
  const verdicts: Verdict[] = readMarks(looks.map(([a, b, c]): RowLook => [bare(a), bare(b), bare(c)]))
  let at = 0
  return drawings.map((drawing, k) => {
    const { low, middle, high } = drawing.table.head.centers
    const order = (['low', 'middle', 'high'] as const)
      .map((place) => ({ place, x: { low, middle, high }[place] }))
      .sort((a, b) => a.x - b.x)
    return (cells[k] ?? []).map((row): BoxReading => {
      const verdict = verdicts[at++]
      if (!verdict || verdict.cell === null)
        return { level: null, why: verdict && 'why' in verdict ? verdict.why : 'no-mark', box: null, how: 'marks' }
      if (!row.sure) return { level: null, why: 'weak-contrast', box: null, how: 'marks' }
      if (straddles(row.boxes[verdict.cell], row)) return { level: null, why: 'several-marks', box: null, how: 'marks' }
      const place = order[verdict.cell]?.place ?? 'middle'
      return { level: LEVELS[place], why: null, ...evidence(row.boxes[verdict.cell], row) }
    })
  })
}
