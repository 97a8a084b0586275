/** Operations that only change the graphics state. */
import { type Args, type Machine, number, type Operation, toBox } from '../machine'
import { NOTHING, solid } from '../state'
import { pattern } from './patterns'

function setGraphicsState(machine: Machine, args: Args): void {
  const entries = args[0] as readonly (readonly [string, unknown])[]
  const { state } = machine
  for (const [key, value] of entries) {
    if (key === 'SMask') {
      state.mask = value ? machine.pendingMask : null
      machine.pendingMask = null
      // pdf.js says so before a picture that has a mask of its own.
      if (!value && entries.length === 1) state.seesThrough = true
    } else if (key === 'BM' && typeof value === 'string') state.blend = value
    else if (key === 'Font' && Array.isArray(value)) setFont(machine, value)
    else if (typeof value === 'number') {
      if (key === 'ca') state.fillAlpha = value
      else if (key === 'CA') state.strokeAlpha = value
      else if (key === 'LW') state.lineWidth = value
      else if (key === 'LC') state.lineCap = value
    }
  }
}

function setFont(machine: Machine, args: Args): void {
  machine.state.fontSize = number(args, 1)
  const id = args[0]
  if (typeof id === 'string') machine.state.font = machine.font(id)
}

export const stateOperations: Readonly<Record<string, Operation>> = {
  save: (machine) => machine.save(),
  restore: (machine) => machine.restore(),
  transform: (machine, args) => machine.transform(args),
  clip: (machine) => {
    machine.pendingClip = 'nonzero'
  },
  eoClip: (machine) => {
    machine.pendingClip = 'evenodd'
  },
  setLineWidth: ({ state }, args) => {
    state.lineWidth = number(args, 0)
  },
  setLineCap: ({ state }, args) => {
    state.lineCap = number(args, 0)
  },
  setGState: setGraphicsState,
  setFont,
  setFillRGBColor: ({ state }, args) => {
    state.fill = solid(args[0])
  },
  setStrokeRGBColor: ({ state }, args) => {
    state.stroke = solid(args[0])
  },
  setFillTransparent: ({ state }) => {
    state.fill = NOTHING
  },
  setStrokeTransparent: ({ state }) => {
    state.stroke = NOTHING
  },
  setFillColorN: (machine, args) => {
    machine.state.fill = pattern(machine, args)
  },
  setStrokeColorN: (machine, args) => {
    machine.state.stroke = pattern(machine, args)
  },
  /** The box that a Type 3 glyph keeps to. */
  setCharWidthAndBounds: (machine, args) => {
    const bounds = toBox(args.slice(2))
    if (bounds && bounds[2] > bounds[0] && bounds[3] > bounds[1]) machine.clipTo(bounds)
  },
}
