/** Operations that paint pictures and stencils. */
import type { Box } from '../../pages/model'
import { type Args, isNumbers, type Machine, number, type Operation } from '../machine'
import { keepsAxes, type Matrix, multiply, toMatrix, transformCorners } from '../matrix'
import { paintSquare } from '../painting'
import { lookAt } from '../picture'
import type { Paint } from '../state'

const UNIT_SQUARE: Box = [0, 0, 1, 1]

/** A picture, or a stencil that is painted with `stencil`. */
function paintPicture(machine: Machine, m: Matrix, image: unknown, stencil: Paint | null): void {
  if (machine.hidden > 0) return
  const look = stencil ? null : lookAt(typeof image === 'string' ? machine.object(image) : image)
  if (look?.uniform) {
    // A picture of one color is how some programs fill an area.
    paintSquare(machine, m, look.color)
    return
  }
  // In a soft mask only the bright part of a picture lets anything through. Pictures run from top to bottom.
  const bright = machine.groups.at(-1)?.mask?.luminosity ? look?.bright : null
  const part: Box = bright ? [bright[0], 1 - bright[3], bright[2], 1 - bright[1]] : UNIT_SQUARE
  const margin = look?.margin ?? 0
  machine.canvas.picture(
    {
      corners: transformCorners(m, part),
      solid: margin > 0 && margin < 0.5 ? transformCorners(m, [margin, margin, 1 - margin, 1 - margin]) : null,
      axisParallel: keepsAxes(m),
      color: stencil ? stencil.color : (look?.color ?? null),
      alpha: stencil ? stencil.alpha : (look?.opacity ?? 1),
      opaque: !stencil && (look ? look.opaque : !machine.state.seesThrough),
    },
    machine.state,
  )
}

type Scale = readonly [number, number, number, number]

function repeat(machine: Machine, image: unknown, scale: Scale, positions: unknown, stencil: Paint | null): void {
  if (!isNumbers(positions)) return
  for (let i = 0; i + 1 < positions.length; i += 2) {
    paintPicture(machine, multiply(machine.state.ctm, [...scale, positions[i]!, positions[i + 1]!]), image, stencil)
  }
}

/** Several pictures, each with a matrix of its own. */
function group(machine: Machine, images: unknown, stencil: Paint | null): void {
  for (const image of images as readonly { readonly transform: ArrayLike<number> }[]) {
    // Of a group of pictures pdf.js keeps only one sheet: how each of them looks is not told.
    paintPicture(machine, multiply(machine.state.ctm, toMatrix(image.transform)), null, stencil)
  }
}

const paintOne = (machine: Machine, args: Args): void => paintPicture(machine, machine.state.ctm, args[0], null)

export const pictureOperations: Readonly<Record<string, Operation>> = {
  paintImageXObject: paintOne,
  paintInlineImageXObject: paintOne,
  paintImageXObjectRepeat: (machine, args) =>
    repeat(machine, args[0], [number(args, 1), 0, 0, number(args, 2)], args[3], null),
  paintInlineImageXObjectGroup: (machine, args) => group(machine, args[1], null),
  paintImageMaskXObject: (machine, args) => paintPicture(machine, machine.state.ctm, args[0], machine.state.fill),
  paintImageMaskXObjectRepeat: (machine, args) =>
    repeat(
      machine,
      args[0],
      [number(args, 1), number(args, 2), number(args, 3), number(args, 4)],
      args[5],
      machine.state.fill,
    ),
  paintImageMaskXObjectGroup: (machine, args) => group(machine, args[0], machine.state.fill),
}
