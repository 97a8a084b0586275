/** A sheet of paper in a hand-held photo: where its four corners lie. */
import { median } from 'd3-array'
import { computeThreshold, fromMask } from 'image-js'
import { imageOf, type Plane, shrink } from './picture'

export type Point = { readonly column: number; readonly row: number }

/** Width, in pixels, of the small picture on which the sheet is looked for. */
const SHEET_WIDTH = 480
/** A page that fills less of the photo than this cannot be read in any case. */
const MIN_SHEET = 0.25
/** A side closer to the edge of the photo than this share of its width is taken to be cut off there. */
const BORDER = 0.012
/** Text leaves holes in the bright area, but a shape that is no sheet leaves far more. */
const MIN_FILLED = 0.6
/** A side's line may take its corner away from where the area ends by this share of the width: a finger, a curled corner. */
const MAX_SHIFT = 0.08

/** A shadow's edge ends on the sides of its sheet, within this share of the width; so many corners stay in the light. */
const ON_SIDE = 0.03
const LIT_CORNERS = 2
/** Where light fades over a sheet, its darkest corner is looked for below the threshold, by these shares of it. */
const FADED = [0.9, 0.8, 0.7, 0.6] as const
/** A sheet is larger than the part of it that lies in the light by at least this factor. */
const SHADED = 1.1

/**
 * The four corners of a bright sheet on a darker ground, clockwise from the top left; null where the page fills the picture.
 *
 * @param light brightness, better of the darkest channel: a brown desk is as bright as paper in shadow, but not as gray
 */
export function findSheet(light: Plane): Point[] | null {
  const factor = Math.max(1, Math.round(light.width / SHEET_WIDTH))
  const small = shrink(light, factor)
  const threshold = computeThreshold(imageOf(small), { algorithm: 'otsu' })
  const lit = brightShape(small, threshold)
  if (!lit) return null
  // A hard shadow parts a sheet as sharply as its edge does: the same once more among what is dark.
  const dark = small.data.filter((value) => value < threshold)
  const whole =
    dark.length > 0 &&
    brightShape(small, computeThreshold(imageOf({ width: dark.length, height: 1, data: dark }), { algorithm: 'otsu' }))
  const shaded = whole && isPartOf(lit, whole, small.width) ? sheetOf(whole, small) : null
  const sheet = shaded ?? sheetOf(lit, small) ?? fadingSheet(small, threshold)
  return sheet?.map(({ column, row }) => ({ column: column * factor, row: row * factor })) ?? null
}

/** The sheet whose light fades away: a corner is darker than the threshold, and still brighter than the ground beside it. */
function fadingSheet(small: Plane, threshold: number): Point[] | null {
  for (const share of FADED) {
    const shape = brightShape(small, share * threshold)
    const sheet = shape && sheetOf(shape, small)
    if (sheet) return sheet
  }
  return null
}

/** The largest bright area, and the four points of it that lie furthest out. */
interface Shape {
  readonly area: Uint8Array
  readonly corners: readonly Point[]
}

function brightShape(small: Plane, threshold: number): Shape | null {
  const area = largestBright(small, threshold)
  return area && { area, corners: extremes(area, small.width, small.height) }
}

/** True where a shape is what a shadow leaves of a larger one: its corners are corners of that, or lie on its sides. */
function isPartOf(lit: Shape, whole: Shape, width: number): boolean {
  const near = ON_SIDE * width
  const shared = lit.corners.filter((corner, k) => apart(corner, whole.corners[k]!) <= near)
  return (
    quadArea(whole.corners) >= SHADED * quadArea(lit.corners) &&
    shared.length >= LIT_CORNERS &&
    lit.corners.every((corner) =>
      whole.corners.some((from, k) => fromSide(corner, from, whole.corners[(k + 1) % 4]!) <= near),
    )
  )
}

const apart = (a: Point, b: Point): number => Math.hypot(a.column - b.column, a.row - b.row)

/** Distance of a point from the straight way between two others. */
function fromSide(point: Point, from: Point, to: Point): number {
  const [u, v] = [to.column - from.column, to.row - from.row]
  const along = ((point.column - from.column) * u + (point.row - from.row) * v) / Math.max(1e-9, u * u + v * v)
  const share = Math.min(1, Math.max(0, along))
  return apart(point, { column: from.column + share * u, row: from.row + share * v })
}

/** The corners of a shape that is a sheet; null for any other. */
function sheetOf({ area, corners }: Shape, small: Plane): Point[] | null {
  const { width, height } = small
  const inside = quadArea(corners) / (width * height)
  // The dark ground has to be seen: a page that reaches the edges all around is no photo of a sheet.
  const border = Math.max(2, Math.round(width * BORDER))
  const edges = [
    corners.every(({ column }) => column >= border),
    corners.every(({ column }) => column < width - border),
    corners.every(({ row }) => row >= border),
    corners.every(({ row }) => row < height - border),
  ].filter(Boolean).length
  if (inside < MIN_SHEET || edges < 2) return null
  let filled = 0
  for (const bright of area) filled += bright
  if (filled / (width * height) < inside * MIN_FILLED) return null
  const sheet = sharpened(corners, area, width, height)
  return hasEdges(sheet, small, border) ? sheet : null
}

/** Across its edge a sheet is brighter by this much, at this distance, on so many places of each side. */
const EDGE_CONTRAST = 18
const EDGE_REACH = 4
const EDGE_PLACES = 24

/** True where every side that can be seen is an edge: light that fades towards the corners of a photo is no sheet. */
function hasEdges(sheet: readonly Point[], { width, height, data }: Plane, border: number): boolean {
  const at = (column: number, row: number): number | undefined => {
    const [x, y] = [Math.floor(column), Math.floor(row)]
    return x >= 0 && y >= 0 && x < width && y < height ? data[y * width + x] : undefined
  }
  const isAtEnd = ({ column, row }: Point) =>
    column < border || row < border || column >= width - border || row >= height - border
  return sheet.every((from, k) => {
    const to = sheet[(k + 1) % sheet.length]!
    if (isAtEnd(from) && isAtEnd(to)) return true
    const length = Math.hypot(to.column - from.column, to.row - from.row)
    // Corners go clockwise: the inside lies to the right of each side.
    const inwards = { column: -(to.row - from.row) / length, row: (to.column - from.column) / length }
    const steps: number[] = []
    for (let place = 1; place < EDGE_PLACES; place++) {
      const column = from.column + ((to.column - from.column) * place) / EDGE_PLACES
      const row = from.row + ((to.row - from.row) * place) / EDGE_PLACES
      const inside = at(column + EDGE_REACH * inwards.column, row + EDGE_REACH * inwards.row)
      const outside = at(column - EDGE_REACH * inwards.column, row - EDGE_REACH * inwards.row)
      if (inside !== undefined && outside !== undefined) steps.push(inside - outside)
    }
    // Where nothing lies beyond it, a side says nothing.
    if (steps.length < EDGE_PLACES / 4) return true
    return (median(steps) ?? 0) >= EDGE_CONTRAST
  })
}

/** A corner of the area is the point that lies furthest in one diagonal direction. */
function extremes(area: Uint8Array, width: number, height: number): Point[] {
  const best = [-Infinity, -Infinity, -Infinity, -Infinity]
  const at = [0, 0, 0, 0]
  for (let y = 0, i = 0; y < height; y++)
    for (let x = 0; x < width; x++, i++) {
      if (!area[i]) continue
      const scores = [-x - y, x - y, x + y, y - x]
      for (let k = 0; k < 4; k++)
        if (scores[k]! > best[k]!) {
          best[k] = scores[k]!
          at[k] = i
        }
    }
  return at.map((i) => ({ column: (i % width) + 0.5, row: Math.floor(i / width) + 0.5 }))
}

/** The corners again, where the straight lines through the four sides meet: a finger or a curled corner moves none. */
function sharpened(corners: readonly Point[], area: Uint8Array, width: number, height: number): Point[] {
  const [topLeft, topRight, bottomRight, bottomLeft] = corners as [Point, Point, Point, Point]
  const across = (from: Point, to: Point, last: boolean) => {
    const points: Point[] = []
    for (let x = Math.ceil(from.column); x < to.column; x++) {
      const y = firstIn(height, last, (k) => area[k * width + x] === 1)
      if (y >= 0) points.push({ column: x + 0.5, row: y + (last ? 1 : 0) })
    }
    return fitted(points, false)
  }
  const down = (from: Point, to: Point, last: boolean) => {
    const points: Point[] = []
    for (let y = Math.ceil(from.row); y < to.row; y++) {
      const x = firstIn(width, last, (k) => area[y * width + k] === 1)
      if (x >= 0) points.push({ column: x + (last ? 1 : 0), row: y + 0.5 })
    }
    return fitted(points, true)
  }
  const top = across(topLeft, topRight, false)
  const bottom = across(bottomLeft, bottomRight, true)
  const left = down(topLeft, bottomLeft, false)
  const right = down(topRight, bottomRight, true)
  const lines = [
    [top, left],
    [top, right],
    [bottom, right],
    [bottom, left],
  ] as const
  return lines.map(([flat, steep], k) => {
    const corner = corners[k]!
    const met = flat && steep && meeting(flat, steep)
    return met && Math.hypot(met.column - corner.column, met.row - corner.row) <= MAX_SHIFT * width ? met : corner
  })
}

function firstIn(length: number, last: boolean, holds: (k: number) => boolean): number {
  for (let i = 0; i < length; i++) {
    const k = last ? length - 1 - i : i
    if (holds(k)) return k
  }
  return -1
}

/** `row = offset + slope * column`, or for a steep line `column = offset + slope * row`. */
interface Line {
  readonly offset: number
  readonly slope: number
}

/** Share of the points that are kept in each round: those nearest to the line. */
const KEPT = 0.7

/** The line through most of the points; null for too few. */
function fitted(points: readonly Point[], steep: boolean): Line | null {
  const pairs = points.map(({ column, row }): readonly [number, number] => (steep ? [row, column] : [column, row]))
  if (pairs.length < 20) return null
  let line = leastSquares(pairs)
  for (let round = 0; round < 4; round++) {
    const { offset, slope } = line
    const off = ([t, value]: readonly [number, number]) => Math.abs(value - offset - slope * t)
    line = leastSquares([...pairs].sort((a, b) => off(a) - off(b)).slice(0, Math.ceil(pairs.length * KEPT)))
  }
  return line
}

function leastSquares(pairs: readonly (readonly [number, number])[]): Line {
  const n = pairs.length
  let [st, sv, stt, stv] = [0, 0, 0, 0]
  for (const [t, value] of pairs) {
    st += t
    sv += value
    stt += t * t
    stv += t * value
  }
  const slope = (n * stv - st * sv) / Math.max(1e-9, n * stt - st * st)
  return { slope, offset: (sv - slope * st) / n }
}

function meeting(flat: Line, steep: Line): Point {
  // row = a + b * column and column = c + d * row
  const row = (flat.offset + flat.slope * steep.offset) / (1 - flat.slope * steep.slope)
  return { row, column: steep.offset + steep.slope * row }
}

function quadArea(points: readonly Point[]): number {
  let sum = 0
  points.forEach((p, i) => {
    const q = points[(i + 1) % points.length]!
    sum += p.column * q.row - q.column * p.row
  })
  return Math.abs(sum) / 2
}

/** Mask (1 a pixel) of the largest connected area of what is bright in the picture; null where nothing is. */
function largestBright(small: Plane, threshold: number): Uint8Array | null {
  const areas = fromMask(imageOf(small).threshold({ threshold: threshold / 255 }))
  const [largest] = areas.getRois({ kind: 'white' }).sort((a, b) => b.surface - a.surface)
  return largest ? Uint8Array.from(areas.getMap().data, (id) => (id === largest.id ? 1 : 0)) : null
}
