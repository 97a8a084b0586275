/** Reads a table whose rows have one of three cells marked. */
import { median, quantile } from 'd3-array'
import {
  area,
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
import type { Rgb } from '../../page/color'
import type { PageView } from '../../page/page-view'
import type { Level } from '../../schema'
import { type Place as Evidence, type RowReading, unread } from '../row-reading'
import { holds, lengthOf, type Span } from '../span'
import { type Place, placeOfText } from '../table/header-words'
import { findAllColumns } from './borrowed-columns'
import type { ColumnContent } from './column-content'
import { byTitle, type Columns, mapThree, type Three } from './columns'
import { type Look, type RowLook, readMarks } from './contrast'
import { strength } from './mark-classes'
import { backgroundOf, paint } from './raster'

const LEVELS: Record<Place, Level> = { low: 'lower', middle: 'average', high: 'higher' }
/** Rules along a cell's edges stay out of the comparison: this share of the cell on each side is left out:
 * a rule of one point on a cell of fifteen; on a picture also what a neighbor's fill reaches over into it. */
const INSET = { x: 0.04, y: 0.07, seen: 0.2 }
/** A shape wider or higher than this many cells is no mark of one cell: it reaches halfway into the next. */
const ONE_CELL = 1.5
/** What reaches over several cells and covers this share of one, more than half, is the background of that cell. */
const BACKGROUND = 0.6
/** A thing is in a cell where this share of it is: more than half, so it is in one only. */
const IN_CELL = 0.5
/** Marks of a row are looked for this many points beyond it: half a frame's line. */
const AROUND = 2
/** Thinner than this share of a row is a hairline; lower than that one a line at the edge of a row may be the mark of either. */
const FINE = 0.12
const LOW = 0.5
/** What is a row's own lies in it with this share of its height: a mark set a little low still does. */
const INSIDE = 0.8
/** On a picture what hardly differs from white (the palest mark printed is a gray of an eighth) is a part of the ground,
 * where a mark stands out by so much; where one does in so many rows, what is fainter than a third of theirs is ground too. */
const GROUND = { tint: 0.11, mark: 0.4, rows: 0.8, faint: 0.35 }
/** A line thicker than this share of its cell is painted like a fill: a border is a tenth of a low cell. */
const THICK = 0.2
/**
 * A frame is the outline of a cell where its sides are no farther from the cell's than this share of the cell; so are four
 * lines, no thicker than that share and as long as this share of their side.
 */
const OUTLINE = { slack: 0.22, thick: 0.3, long: 0.6 }
/** What is said to be the mark of a cell: nearly all within it, and no speck. */
const SEEN = { inside: 0.6, width: 0.12, height: 0.15 }

/** Share of a cell's area that an outline inks: a frame at its edges, or four lines along them. */
function outlineOf(cell: Box, marks: readonly Mark[], paper: Rgb): number {
  const [w, h] = [width(cell), height(cell)]
  const near = (a: number, b: number, length: number) => Math.abs(a - b) < OUTLINE.slack * length
  const isFrame = ({ kind, shape }: Mark) => kind === 'stroke' && shape !== 'line'
  const framed = marks
    .filter((mark) => isFrame(mark) && mark.box.every((edge, k) => near(edge, cell[k] as number, k % 2 ? h : w)))
    .reduce((sum, mark) => sum + mark.lineWidth * strength(mark, paper), 0)
  const lines = marks.filter((mark) => !isFrame(mark))
  const side = (isUpright: boolean, at: number): number =>
    Math.max(
      0,
      ...lines
        .filter(({ box }) => {
          const thick = isUpright ? width(box) : height(box)
          const along = isUpright ? overlapY(box, cell) / h : overlapX(box, cell) / w
          const off = near(isUpright ? centerX(box) : centerY(box), at, isUpright ? Math.min(w, h) : h)
          return thick < OUTLINE.thick * h && along > OUTLINE.long && off
        })
        .map((mark) => Math.min(width(mark.box), height(mark.box)) * strength(mark, paper)),
    )
  const lined = Math.min(side(true, cell[0]), side(true, cell[2]), side(false, cell[1]), side(false, cell[3]))
  return ((2 * (w + h)) / (w * h)) * (framed + lined)
}

/** Words that say the same as the header of their column are no marks where all three cells of a row hold theirs. */
function printedLevels(cells: readonly (readonly Word[])[]): boolean {
  const places = cells.map((words) => placeOfText(words.map((word) => word.text)))
  return places.every((place) => place !== null) && new Set(places).size === cells.length
}

const inCell = (words: readonly Word[], cell: Box): Word[] =>
  words.filter((word) => overlapRatio(word.box, cell) > IN_CELL)

/** What one cell looks like within its window. `printed`: its words are those of the headers. */
function lookAt(
  cell: Box,
  window: Span,
  row: Pick<Cells, 'marks' | 'words'>,
  printed: boolean,
  { background: paper, tolerances }: Pick<PageView, 'background' | 'tolerances'>,
): Look {
  const [w, h] = [width(cell), height(cell)]
  const [x, y] = [INSET.x * lengthOf(window), (tolerances.debris ? INSET.seen : INSET.y) * h]
  const seen: Box = [window.from + x, cell[1] + y, window.to - x, cell[3] - y]
  const inside = inCell(row.words, cell)
  const fills = row.marks.filter(({ box, kind, shape }) => {
    if (overlapX(box, seen) <= 0 || overlapY(box, seen) <= 0) return false
    if (width(box) <= ONE_CELL * w && height(box) <= ONE_CELL * h) return true
    // Rules, frames, stamps and pictures that reach over several cells say nothing about one of them.
    const isThick = kind === 'stroke' && shape === 'line' && Math.min(width(box), height(box)) > THICK * h
    return isThick || ((kind === 'fill' || kind === 'shading') && shape === 'rect')
  })
  // A shaded row is the background of all its cells, also where the outer cell reaches a little beyond the shading.
  const backgrounds = fills.map((mark): Mark => {
    const [x0, y0, x1, y1] = mark.box
    const wide = mark.kind === 'fill' && width(mark.box) > ONE_CELL * w
    if (!wide || overlapX(mark.box, seen) < BACKGROUND * width(seen)) return mark
    return { ...mark, box: [Math.min(x0, seen[0]), y0, Math.max(x1, seen[2]), y1] }
  })
  // The colors of a picture are not known: that one is there counts as a glyph does.
  const pictures = fills.filter((mark) => mark.kind === 'image')
  const glyphs = [...inside, ...pictures].reduce((sum, { box }) => sum + area(box), 0)
  const raster = paint(seen, backgrounds, printed ? inside.map((word) => ({ ...word, box: seen, text: '-' })) : inside)
  return {
    raster,
    background: backgroundOf(raster),
    outline: outlineOf(cell, row.marks, paper),
    text: printed ? '' : [...inside.map((word) => word.text), ...pictures.map(() => '\u{1f5bc}')].join(''),
    textShare: glyphs / (lengthOf(window) * h),
  }
}

/** The three cells of one row. */
interface Cells {
  readonly boxes: Three<Box>
  readonly look: RowLook
  readonly words: readonly Word[]
  readonly marks: readonly Mark[]
  /** False where it is not certain which header a column belongs to. */
  readonly sure: boolean
}

/** True for what is no line of an outline, and no larger than a cell. */
const isSolid = (box: Box, w: number, h: number): boolean =>
  Math.min(width(box), height(box)) > OUTLINE.thick * h && width(box) <= ONE_CELL * w && height(box) <= ONE_CELL * h

function cellsOf({ bands, table: { page }, words: all }: ColumnContent, { ranges, windows, sure }: Columns): Cells[] {
  const inkOf = (mark: Mark) => (mark.kind === 'fill' ? strength(mark, page.background) : 0)
  const found = bands.map((band) => {
    const around = grow([ranges[0].from, band.from, ranges[2].to, band.to], AROUND)
    const near = page.marks.filter(({ box }) => overlaps(box, around))
    const solid = near.filter(
      ({ box }) => holds(band, centerY(box)) && isSolid(box, lengthOf(ranges[0]), lengthOf(band)),
    )
    return { near, strongest: Math.max(0, ...near.map(inkOf)), solid: Math.max(0, ...solid.map(inkOf)) }
  })
  const usual = quantile(found, 1 - GROUND.rows, ({ solid }) => solid) ?? 0
  const tint = usual > GROUND.mark ? Math.max(GROUND.tint, GROUND.faint * usual) : GROUND.tint
  return bands.map((band, k) => {
    const boxes = mapThree(ranges, ({ from, to }): Box => [from, band.from, to, band.to])
    const { near, strongest } = found[k]!
    const isGround = (mark: Mark) => mark.kind === 'fill' && inkOf(mark) < tint
    const marks = page.tolerances.debris && strongest > GROUND.mark ? near.filter((mark) => !isGround(mark)) : near
    const words = all.filter(({ box }) => holds(band, centerY(box)))
    const printed = printedLevels(boxes.map((cell) => inCell(words, cell)))
    const look = mapThree(boxes, (cell, k) => lookAt(cell, windows[k] as Span, { marks, words }, printed, page))
    return { boxes, look, words, marks, sure }
  })
}

const overlaps = (a: Box, b: Box): boolean => a[2] > b[0] && a[0] < b[2] && a[3] > b[1] && a[1] < b[3]

/** True where all that is drawn in a cell lies across the edge of its row: a line between two rows is of either. */
function straddles(cell: Box, { marks, words }: Cells): boolean {
  const [w, h] = [width(cell), height(cell)]
  if (inCell(words, cell).length > 0) return false
  // Lines at its sides make it an outline.
  const around = grow(cell, FINE * h)
  if (marks.some(({ box }) => overlapX(box, around) > 0 && overlapY(box, cell) > LOW * h && width(box) < w))
    return false
  const own = marks.filter(
    ({ box }) =>
      overlapX(box, cell) > IN_CELL * Math.min(width(box), w) &&
      width(box) <= ONE_CELL * w &&
      overlapY(box, cell) > 0 &&
      Math.min(width(box), height(box)) > FINE * h,
  )
  return own.length > 0 && own.every(({ box }) => height(box) < LOW * h && overlapY(box, cell) < INSIDE * height(box))
}

/** Where the mark of a cell is: what stands in it alone, else the cell itself. */
function evidenceOf(cell: Box, row: Cells): Evidence {
  const small = row.marks.filter(
    ({ box }) =>
      overlapRatio(box, cell) > SEEN.inside &&
      width(box) > SEEN.width * width(cell) &&
      height(box) > SEEN.height * height(cell),
  )
  const words = inCell(row.words, cell)
  const box = unionAll([...small, ...words].map((part) => part.box)) ?? cell
  return { box, how: small.length === 0 && words.length > 0 ? 'text' : 'marks' }
}

/** A fill that stands out as a mark does and lies over all three cells covers whatever is marked in them. */
const isCovered = ({ boxes, marks }: Cells, { background }: PageView): boolean =>
  marks.some(
    (mark) =>
      mark.kind === 'fill' &&
      strength(mark, background) > GROUND.mark &&
      boxes.every((cell) => overlapRatio(cell, mark.box) > BACKGROUND),
  )

/** The rows of each table; tables whose columns are at the same place are judged together. */
export function readBoxes(contents: readonly ColumnContent[]): RowReading[][] {
  const parts = contents.map(byTitle)
  const columns = findAllColumns(parts.flat())
  let next = 0
  const cells = parts.map((own) => own.flatMap((part) => cellsOf(part, columns[next++] as Columns)))
  const looks = cells.flat().map((row) => row.look)
  // Two cells of three are unmarked: the outline that most cells have is the grid of the table.
  const grid = median(looks.flat(), (look) => look.outline) ?? 0
  const verdicts = readMarks(
    looks.map((row) => mapThree(row, (look): Look => ({ ...look, outline: Math.max(0, look.outline - grid) }))),
  )
  let at = 0
  return contents.map(({ table: { header, page } }, k) => {
    const { low, high } = header.centers
    const order: Three<Place> = low < high ? ['low', 'middle', 'high'] : ['high', 'middle', 'low']
    return (cells[k] ?? []).map((row): RowReading => {
      const verdict = verdicts[at++]
      if (typeof verdict !== 'number')
        return unread(verdict === 'no-mark' && isCovered(row, page) ? 'hidden' : (verdict ?? 'no-mark'))
      if (!row.sure) return unread('weak-contrast')
      const cell = row.boxes[verdict] as Box
      if (straddles(cell, row)) return unread('several-marks')
      return {
        values: { level: LEVELS[order[verdict] as Place] },
        places: { level: evidenceOf(cell, row) },
        doubts: [],
      }
    })
  })
}
