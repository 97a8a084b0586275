/** Operations that draw drawings: forms, transparency groups, soft masks, annotations, layers. */
import { unionAll } from '../../pages/geometry'
import { Canvas } from '../canvas'
import { luminance } from '../color'
import type { Shape } from '../display-list'
import { type Args, type Group, type Machine, type Operation, toBox } from '../machine'
import { EVERYWHERE, type SoftMask } from '../state'

/** What drawing into a soft mask makes it let through: where it is bright, or, by alpha, painted at all. */
function softMask(shapes: readonly Shape[], luminosity: boolean, backdrop: string): SoftMask {
  const strength = (shape: Shape): number => shape.opacity * (luminosity && shape.color ? luminance(shape.color) : 1)
  // A bright backdrop lets everything through that the mask does not darken.
  if (luminosity && luminance(backdrop) > 0) return { alpha: luminance(backdrop), box: EVERYWHERE, solid: false }
  const through = shapes.filter((shape) => strength(shape) > 0)
  const alpha = Math.max(0, ...through.map(strength))
  const [only] = through
  const solid = shapes.length === 1 && only?.shape === 'rect' && only.kind === 'fill' && alpha === 1
  return { alpha, box: unionAll(through.map((shape) => shape.box)), solid }
}

/** The soft mask that a group is drawn for, if it is. */
function maskOf(machine: Machine, smask: unknown): Group['mask'] {
  if (!smask || typeof smask !== 'object') return null
  const { subtype, backdrop } = smask as { readonly subtype?: unknown; readonly backdrop?: unknown }
  return {
    canvas: new Canvas(),
    outer: machine.canvas,
    luminosity: subtype === 'Luminosity',
    backdrop: typeof backdrop === 'string' ? backdrop : '#000000',
  }
}

function beginGroup(machine: Machine, args: Args): void {
  const { matrix, bbox, smask } = args[0] as Readonly<Record<string, unknown>>
  machine.save()
  const mask = maskOf(machine, smask)
  machine.groups.push({ mask })
  const { state } = machine
  if (mask) {
    machine.canvas = mask.canvas
    state.groupAlpha = 1
    state.mask = null
    state.blend = 'source-over'
    state.clip = machine.whole
  } else {
    state.groupAlpha *= state.fillAlpha
  }
  state.fillAlpha = 1
  state.strokeAlpha = 1
  // The group's box is in the units of its form, whose matrix the form itself applies afterwards.
  const outside = state.ctm
  machine.transform(matrix)
  machine.clipTo(toBox(bbox))
  state.ctm = outside
}

function endGroup(machine: Machine): void {
  const group = machine.groups.pop()
  if (!group) return
  if (group.mask) {
    const { canvas, outer, luminosity, backdrop } = group.mask
    machine.canvas = outer
    machine.pendingMask = softMask(canvas.shapes, luminosity, backdrop)
  }
  machine.restore()
}

function beginForm(machine: Machine, args: Args): void {
  machine.save()
  machine.transform(args[0])
  machine.clipTo(toBox(args[1]))
  machine.patternBases.push(machine.patternBase)
  machine.patternBase = machine.state.ctm
}

function endForm(machine: Machine): void {
  machine.patternBase = machine.patternBases.pop() ?? machine.patternBase
  machine.restore()
}

function beginAnnotation(machine: Machine, args: Args): void {
  machine.reset()
  machine.clipTo(toBox(args[1]))
  machine.transform(args[2])
  machine.transform(args[3])
}

function beginLayer(machine: Machine, args: Args): void {
  const visible = args[0] !== 'OC' || machine.shared.resources.layerVisible(args[1])
  machine.layers.push(visible)
  if (!visible) machine.hidden++
}

export const formOperations: Readonly<Record<string, Operation>> = {
  paintFormXObjectBegin: beginForm,
  paintFormXObjectEnd: endForm,
  beginGroup,
  endGroup,
  beginAnnotation,
  beginMarkedContent: (machine) => {
    machine.layers.push(true)
  },
  beginMarkedContentProps: beginLayer,
  endMarkedContent: (machine) => {
    if (machine.layers.pop() === false) machine.hidden--
  },
}
