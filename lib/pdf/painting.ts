/** Filling figures with whatever the paint is: a color, a gradient, tiles. */
import { intersect } from '../pages/geometry'
import { narrowByBox, narrowByFigure } from './canvas'
import type { Machine } from './machine'
import { invert, type Matrix, multiply, transformBox } from './matrix'
import { type Outline, outlinesOf } from './path'
import { cutByGradient } from './shading'
import { type Drawn, filled } from './shapes'
import { type Paint, State, solid, type Tiles } from './state'

/** An area that takes more tiles than this is patterned; with fewer, what is on the tiles counts. */
const MOST_TILES = 4

/** Numbers of the first and last tile that touch a range. */
const tilesAcross = (low: number, high: number, from: number, to: number, step: number): readonly [number, number] => [
  Math.ceil((low - to) / step),
  Math.floor((high - from) / step),
]

/**
 * Paints an area with the tiles themselves where there are few: a tile as large as the area is no pattern.
 *
 * @returns false where it did not
 */
function paintTiles(machine: Machine, drawn: Drawn, { list, matrix, box, xStep, yStep, color }: Tiles): boolean {
  const { state } = machine
  const area = state.clip.box && intersect(drawn.box, state.clip.box)
  const inverse = invert(matrix)
  if (!area || !inverse || !(xStep > 0) || !(yStep > 0)) return false
  const own = transformBox(inverse, area)
  const [column0, column1] = tilesAcross(own[0], own[2], box[0], box[2], xStep)
  const [row0, row1] = tilesAcross(own[1], own[3], box[1], box[3], yStep)
  if ((column1 - column0 + 1) * (row1 - row0 + 1) > MOST_TILES) return false
  const clip = drawn.figures.reduce(narrowByFigure, narrowByBox(state.clip, drawn.box))
  for (let row = row0; row <= row1; row++) {
    for (let column = column0; column <= column1; column++) {
      const tile = new State(multiply(matrix, [1, 0, 0, 1, column * xStep, row * yStep]), clip)
      if (color) tile.fill = tile.stroke = solid(color)
      tile.groupAlpha = state.groupAlpha * state.fillAlpha
      tile.mask = state.mask
      tile.blend = state.blend
      machine.save()
      machine.state = tile
      machine.clipTo(box)
      machine.executeIn(machine.state, list)
      machine.restore()
    }
  }
  return true
}

/** Paints a filled figure, whatever it is filled with. */
export function paintFill(machine: Machine, drawn: Drawn, paint: Paint): void {
  const { state, canvas } = machine
  if (paint.tiles && paintTiles(machine, drawn, paint.tiles)) return
  if (paint.gradient && drawn.shape === 'rect' && drawn.kind === 'fill') {
    for (const { box, color } of cutByGradient(drawn.box, paint.gradient)) {
      canvas.paint({ ...drawn, box }, { ...paint, color }, state.fillAlpha, state)
    }
    return
  }
  canvas.paint(drawn, paint, state.fillAlpha, state)
}

/** The unit square, moved by `m`: what pictures are painted into. */
const square = (m: Matrix): Outline[] => outlinesOf([0, 0, 0, 1, 1, 0, 1, 1, 1, 1, 0, 1, 4], m)

/** Paints the unit square in one color, or with what fills are painted with now. */
export function paintSquare(machine: Machine, m: Matrix, color?: string): void {
  const paint = color ? solid(color) : machine.state.fill
  for (const drawn of filled(square(m), false)) paintFill(machine, drawn, paint)
}
