/** Operations that fill, stroke and clip along paths. */
import { narrow } from '../canvas'
import { type Args, type Machine, number, type Operation } from '../machine'
import { scaleOf } from '../matrix'
import { paintFill, paintSquare } from '../painting'
import { outlinesOf } from '../path'
import { filled, type Pen, stroked } from '../shapes'
import type { State } from '../state'

/** Width of a zero-width stroke, "the thinnest line that can be shown", in points. */
const HAIRLINE = 0.5

function penOf({ ctm, lineWidth, lineCap }: State): Pen {
  const det = Math.abs(ctm[0] * ctm[3] - ctm[1] * ctm[2])
  return {
    cap: lineCap,
    widthAcross(dx, dy) {
      if (lineWidth === 0) return HAIRLINE
      const length = Math.hypot(dx, dy)
      if (length === 0 || det === 0) return lineWidth * scaleOf(ctm)
      // The line's direction in the path's own units: thickness across it grows by area over length.
      const ux = (ctm[3] * dx - ctm[2] * dy) / det
      const uy = (ctm[0] * dy - ctm[1] * dx) / det
      return (lineWidth * det * Math.hypot(ux, uy)) / length
    },
  }
}

function constructPath(machine: Machine, args: Args): void {
  const { state, canvas, pendingClip } = machine
  const ops = machine.shared.numbers
  const op = number(args, 0)
  const path = (args[1] as readonly (ArrayLike<number> | null)[] | null)?.[0]
  const outlines = path ? outlinesOf(path, state.ctm) : []
  if (machine.hidden === 0 && outlines.length > 0 && op !== ops.endPath) {
    const evenOdd = op === ops.eoFill || op === ops.eoFillStroke || op === ops.closeEOFillStroke
    if (op !== ops.stroke && op !== ops.closeStroke) {
      for (const drawn of filled(outlines, evenOdd)) paintFill(machine, drawn, state.fill)
    }
    if (op !== ops.fill && op !== ops.eoFill && op !== ops.rawFillPath) {
      for (const drawn of stroked(outlines, penOf(state))) canvas.paint(drawn, state.stroke, state.strokeAlpha, state)
    }
  }
  if (pendingClip) {
    state.clip = narrow(state.clip, outlines, pendingClip === 'evenodd')
    machine.pendingClip = null
  }
}

export const pathOperations: Readonly<Record<string, Operation>> = {
  constructPath,
  paintSolidColorImageMask: (machine) => {
    if (machine.hidden === 0) paintSquare(machine, machine.state.ctm)
  },
}
