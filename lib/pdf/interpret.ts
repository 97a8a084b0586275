/**
 * Runs a page's drawing operations, as pdf.js lists them, and collects every glyph and shape in painting order.
 *
 * It does what a renderer does, without pixels: keeps the graphics state, follows forms, groups, patterns and
 * Type 3 glyphs, and leaves out what hidden layers hold.
 */
import type { Clip, DisplayList } from './display-list'
import { Machine, type Operation, type OperatorNumbers, type Resources } from './machine'
import type { Matrix } from './matrix'
import { formOperations } from './operations/forms'
import { pathOperations } from './operations/paths'
import { shadingOperations } from './operations/patterns'
import { pictureOperations } from './operations/pictures'
import { stateOperations } from './operations/state'
import { textOperations } from './operations/text'
import type { OperatorList } from './raw-font'

const OPERATIONS: Readonly<Record<string, Operation>> = {
  ...stateOperations,
  ...textOperations,
  ...pathOperations,
  ...shadingOperations,
  ...pictureOperations,
  ...formOperations,
}

const tables = new WeakMap<OperatorNumbers, (Operation | undefined)[]>()

/** What to do, by pdf.js' number of the operation. */
function tableFor(numbers: OperatorNumbers): readonly (Operation | undefined)[] {
  const known = tables.get(numbers)
  if (known) return known
  const table: (Operation | undefined)[] = []
  for (const [name, operation] of Object.entries(OPERATIONS)) {
    const number = numbers[name]
    // An operation that this pdf.js does not have would otherwise be missing without a word.
    if (number === undefined) throw new Error(`pdf.js has no operation "${name}"`)
    table[number] = operation
  }
  tables.set(numbers, table)
  return table
}

/**
 * @param ctm maps the page's own units to points from its top left as displayed
 * @param clip the page's edge
 */
export function interpret(
  list: OperatorList,
  numbers: OperatorNumbers,
  resources: Resources,
  ctm: Matrix,
  clip: Clip,
): DisplayList {
  const shared = { numbers, table: tableFor(numbers), resources, fonts: new Map(), extents: new Map() }
  const machine = new Machine(shared, ctm, clip)
  machine.execute(list)
  return machine.canvas
}
