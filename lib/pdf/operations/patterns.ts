/** Patterns and shadings: what they look like as one paint, and painting areas with them. */
import { narrowByBox } from '../canvas'
import { mixAll } from '../color'
import { type Args, isNumbers, type Machine, type Operation, toBox } from '../machine'
import { IDENTITY, type Matrix, multiply, toMatrix, transformBox } from '../matrix'
import { paintFill } from '../painting'
import type { OperatorList } from '../raw-font'
import { placeGradient, readShading } from '../shading'
import { NOTHING, type Paint, solid, type Tiles } from '../state'

const placed = (machine: Machine, matrix: unknown): Matrix =>
  isNumbers(matrix) ? multiply(machine.patternBase, toMatrix(matrix)) : machine.patternBase

function shadingPaint(machine: Machine, id: unknown, m: Matrix): { paint: Paint; box: ReturnType<typeof toBox> } {
  const shading = readShading(machine.object(id))
  const gradient = placeGradient(shading, m)
  const paint: Paint = { color: shading.color, patterned: true, alpha: 1, ...(gradient ? { gradient } : {}) }
  return { paint, box: shading.box }
}

/** A pattern as one paint: the mean of its colors, how much of a tile they cover, and what it needs to be painted. */
export function pattern(machine: Machine, args: Args): Paint {
  if (args[0] !== 'TilingPattern') return shadingPaint(machine, args[1], placed(machine, args[2])).paint
  const [, rawColor, rawList, matrix, bbox, xStep, yStep] = args
  const box = toBox(bbox)
  if (!box) return NOTHING
  const list = rawList as OperatorList
  const color = typeof rawColor === 'string' ? rawColor : null
  const inner = machine.inner(IDENTITY, { box, figures: [] })
  if (color) inner.state.fill = inner.state.stroke = solid(color)
  inner.execute(list)
  const step = Math.abs(Number(xStep) * Number(yStep)) || (box[2] - box[0]) * (box[3] - box[1])
  const mean = mixAll(inner.canvas.shapes, step)
  const tiles: Tiles = {
    list,
    matrix: placed(machine, matrix),
    box,
    xStep: Math.abs(Number(xStep)),
    yStep: Math.abs(Number(yStep)),
    color,
  }
  return { color: mean.color, patterned: true, alpha: mean.coverage, tiles }
}

function shadingFill(machine: Machine, args: Args): void {
  const { state } = machine
  if (machine.hidden > 0) return
  const { paint, box } = shadingPaint(machine, args[0], state.ctm)
  const limits = box ? narrowByBox(state.clip, transformBox(state.ctm, box)).box : state.clip.box
  if (limits) paintFill(machine, { kind: 'fill', shape: 'rect', box: limits, lineWidth: 0, figures: [] }, paint)
}

export const shadingOperations: Readonly<Record<string, Operation>> = { shadingFill }
