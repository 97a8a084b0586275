/** What lies above and below a place on the page, found through a grid over the shapes. */
import { containsPoint } from '../pages/geometry'
import type { Box } from '../pages/model'
import { insideFigures } from './canvas'
import { blendOver, contrast, FAINT_AREA, looksSame, mix, parseColor, type Rgb } from './color'
import type { Shape } from './display-list'

/** Side of a grid cell in points: about two lines of text. */
const CELL = 32
/** Most cells along a side: more than the largest page of the format (14 400 points) has. A damaged file may claim any size. */
const MOST_CELLS = 512

const NONE: readonly number[] = []

/** Letters below a cover that keep less than this contrast cannot be read: black below a covering of 20% gray has 1.7. */
const LEAST_CONTRAST = 1.6

/** Bare paper. */
const PAPER: Rgb = [255, 255, 255]

/** True where painting this shape colors the point. Thin outlines drawn with a pen color only their edge: not counted. */
function colors(shape: Shape, x: number, y: number): boolean {
  if (!containsPoint(shape.box, x, y)) return false
  if (shape.kind === 'stroke' && shape.shape !== 'line' && shape.figures.length === 0) return false
  return shape.figures.length === 0 || insideFigures(shape.figures, x, y)
}

const single = (shape: Shape): Rgb | null =>
  shape.kind === 'image' || shape.kind === 'shading' || !shape.color ? null : parseColor(shape.color)

export class Scene {
  private readonly cells = new Map<number, number[]>()
  private readonly cell: number
  private readonly columns: number
  /** Colors of the shapes, read once. */
  private readonly colors: readonly (Rgb | null)[]

  /** @param shapes in painting order */
  constructor(
    readonly shapes: readonly Shape[],
    readonly page: Box,
  ) {
    const [width, height] = [page[2] - page[0], page[3] - page[1]]
    this.cell = Math.max(CELL, width / MOST_CELLS, height / MOST_CELLS)
    this.columns = Math.ceil(width / this.cell) + 1
    this.colors = shapes.map(single)
    for (let index = 0; index < shapes.length; index++) {
      const [x0, y0, x1, y1] = shapes[index]!.box
      const lastRow = this.row(y1)
      const lastColumn = this.column(x1)
      for (let row = this.row(y0); row <= lastRow; row++) {
        for (let column = this.column(x0); column <= lastColumn; column++) {
          const cell = row * this.columns + column
          const list = this.cells.get(cell)
          if (list) list.push(index)
          else this.cells.set(cell, [index])
        }
      }
    }
  }

  private column(x: number): number {
    return Math.max(0, Math.min(this.columns - 1, Math.floor((x - this.page[0]) / this.cell)))
  }

  private row(y: number): number {
    return Math.max(0, Math.floor((Math.min(y, this.page[3]) - this.page[1]) / this.cell))
  }

  private at(x: number, y: number): readonly number[] {
    return this.cells.get(this.row(y) * this.columns + this.column(x)) ?? NONE
  }

  /** Indices of shapes whose boxes share area with the box, in painting order. */
  private overlapping(box: Box): number[] {
    const firstRow = this.row(box[1])
    const lastRow = this.row(box[3])
    const firstColumn = this.column(box[0])
    const lastColumn = this.column(box[2])
    const found: number[] = []
    for (let row = firstRow; row <= lastRow; row++) {
      for (let column = firstColumn; column <= lastColumn; column++) {
        for (const index of this.cells.get(row * this.columns + column) ?? NONE) {
          const other = this.shapes[index]!.box
          if (other[0] < box[2] && other[2] > box[0] && other[1] < box[3] && other[3] > box[1]) found.push(index)
        }
      }
    }
    // A list of one cell is in order, and names nothing twice.
    if (firstRow === lastRow && firstColumn === lastColumn) return found
    return [...new Set(found)].sort((a, b) => a - b)
  }

  /** The color that had been painted at a place before `order`; null where it is not one known color (a picture). */
  colorBelow(x: number, y: number, order: number): Rgb | null {
    const list = this.at(x, y)
    const layers: number[] = []
    for (let i = list.length - 1; i >= 0; i--) {
      const index = list[i]!
      const shape = this.shapes[index]!
      if (shape.order >= order || !colors(shape, x, y)) continue
      if (!this.colors[index]) return null
      layers.push(index)
      if (shape.opaque) break
    }
    let color = PAPER
    for (const index of layers.reverse()) color = mix(this.colors[index]!, color, this.shapes[index]!.opacity)
    return color
  }

  /** What is painted over a place after `order`, from the bottom up: shapes with their colors. */
  private above(x: number, y: number, order: number): { shape: Shape; color: Rgb | null }[] {
    return this.at(x, y)
      .filter((index) => this.shapes[index]!.order > order && colors(this.shapes[index]!, x, y))
      .map((index) => ({ shape: this.shapes[index]!, color: this.colors[index] ?? null }))
  }

  /**
   * True where what is painted at a place later leaves no difference between a color of that order and what lies below
   * it: a cover of whatever make, opaque, blended, in several layers.
   */
  isCovered(x: number, y: number, order: number, own: Rgb | null): boolean {
    const covers = this.above(x, y, order)
    if (covers.some(({ shape }) => shape.opaque)) return true
    const below = covers.length > 0 && own ? this.colorBelow(x, y, order) : null
    if (!own || !below) return false
    const displayed = (start: Rgb): Rgb =>
      covers.reduce(
        (seen, { shape, color }) => (color ? blendOver(shape.blend, color, seen, shape.alpha) : seen),
        start,
      )
    return contrast(displayed(own), displayed(below)) < LEAST_CONTRAST
  }

  /** True where the shape changes nothing that a person could see: same color as all that lies below it. */
  changesNothing(shape: Shape): boolean {
    const own = single(shape)
    if (!own) return false
    const leavesSame = (below: Rgb): boolean => looksSame(mix(own, below, shape.opacity), below, FAINT_AREA)
    for (const index of this.overlapping(shape.box).reverse()) {
      const other = this.shapes[index]!
      if (other.order >= shape.order) continue
      const color = this.colors[index]
      if (!color || !leavesSame(color)) return false
      const [x0, y0, x1, y1] = other.box
      const around = x0 <= shape.box[0] && y0 <= shape.box[1] && x1 >= shape.box[2] && y1 >= shape.box[3]
      if (around && other.opaque && other.figures.length === 0) return true
    }
    return leavesSame(PAPER)
  }

  /** True where later opaque rectangles hide all of it, alone or together. */
  isHidden(shape: Shape): boolean {
    let left: Box[] = [shape.box]
    for (const index of this.overlapping(shape.box)) {
      const other = this.shapes[index]!
      if (other.order <= shape.order || !other.opaque || other.figures.length > 0) continue
      left = left.flatMap((part) => subtract(part, other.box))
      if (left.length === 0) return true
      if (left.length > MOST_PIECES) return false
    }
    return false
  }
}

/** A shape cut into more pieces than this counts as visible: covering it exactly would be no accident worth the time. */
const MOST_PIECES = 64
/** Slivers thinner than this, in points, are rounding, not something a person sees. */
const SLIVER = 0.1

/** What is left of `a` without `b`, as up to four boxes. */
function subtract(a: Box, b: Box): Box[] {
  if (b[0] >= a[2] || b[2] <= a[0] || b[1] >= a[3] || b[3] <= a[1]) return [a]
  const top = Math.max(a[1], b[1])
  const bottom = Math.min(a[3], b[3])
  const parts: Box[] = [
    [a[0], a[1], a[2], top],
    [a[0], bottom, a[2], a[3]],
    [a[0], top, b[0], bottom],
    [b[2], top, a[2], bottom],
  ]
  return parts.filter((part) => part[2] - part[0] > SLIVER && part[3] - part[1] > SLIVER)
}
