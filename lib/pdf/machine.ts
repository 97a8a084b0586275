/**
 * The drawing machine: the graphics state, its stack, and what the page has painted so far. What each operation does
 * to it stands in `operations/`, by topic.
 */

import { Failure } from '../pages/failure'
import type { Box } from '../pages/model'
import { Canvas, narrowByBox, narrowByFigure } from './canvas'
import type { Clip, Glyph } from './display-list'
import { type Font, toFont } from './fonts'
import { keepsAxes, type Matrix, multiply, toMatrix, transformBox, transformCorners } from './matrix'
import type { OperatorList, RawFont } from './raw-font'
import { type SoftMask, State } from './state'

/** What the machine asks for while it runs. */
export interface Resources {
  /** The font, picture or pattern of that name; null where it never arrived. */
  object(id: string): unknown
  /** Whether marked content with these properties belongs to a layer that is shown. */
  layerVisible(properties: unknown): boolean
}

/** pdf.js' numbers of the operations, by name. */
export type OperatorNumbers = Readonly<Record<string, number>>

export type Args = readonly unknown[]
export type Operation = (machine: Machine, args: Args) => void

/** What machines that draw parts of one page have in common. */
export interface Shared {
  readonly numbers: OperatorNumbers
  /** What to do, by pdf.js' number of the operation. */
  readonly table: readonly (Operation | undefined)[]
  readonly resources: Resources
  readonly fonts: Map<string, Font>
  /** Boxes of what Type 3 glyphs draw. */
  readonly extents: Map<string, Box | null>
}

/** A transparency group that has begun. For a soft mask: what is drawn meanwhile, and where drawing goes on afterwards. */
export interface Group {
  readonly mask: {
    readonly canvas: Canvas
    readonly outer: Canvas
    readonly luminosity: boolean
    readonly backdrop: string
  } | null
}

/** Forms, patterns and Type 3 glyphs may hold each other; deeper than this is a loop or an attack. */
const MAX_DEPTH = 24

export class Machine {
  canvas = new Canvas()
  state: State
  readonly groups: Group[] = []
  readonly layers: boolean[] = []
  /** How many of the layers around are hidden. */
  hidden = 0
  pendingClip: 'nonzero' | 'evenodd' | null = null
  pendingMask: SoftMask | null = null
  /** Text that shall become a clip when its block ends. */
  textClip: Glyph[] = []
  /** Counts the show operations. */
  runs = 0
  /** Patterns are placed in the units of the page or of the form around, whatever happened since. */
  patternBase: Matrix
  readonly patternBases: Matrix[] = []
  private readonly stack: State[] = []
  private readonly main = this.canvas

  constructor(
    readonly shared: Shared,
    private readonly ctm: Matrix,
    private readonly clip: Clip,
    private depth = 0,
  ) {
    this.state = new State(ctm, clip)
    this.patternBase = ctm
  }

  /** A machine for a drawing of its own: a tile, a glyph. */
  inner(ctm: Matrix, clip: Clip): Machine {
    return new Machine(this.shared, ctm, clip, this.depth + 1)
  }

  execute({ fnArray, argsArray }: OperatorList): void {
    if (this.depth > MAX_DEPTH)
      throw new Failure(
        'corrupt',
        'The page nests its drawing too deeply to be read. Save it as a new PDF and try that.',
      )
    const { table } = this.shared
    const depth = this.stack.length
    for (let i = 0; i < fnArray.length; i++) table[fnArray[i]!]?.(this, argsArray[i] ?? [])
    // A drawing that forgets to restore must not leak its state.
    if (this.stack.length > depth) {
      this.state = this.stack[depth]!
      this.stack.length = depth
    }
  }

  /** Runs a drawing within this one, in a state of its own. */
  executeIn(state: State, list: OperatorList): void {
    const outer = this.state
    this.state = state
    this.depth++
    this.execute(list)
    this.depth--
    this.state = outer
  }

  save(): void {
    this.stack.push(this.state.clone())
  }

  restore(): void {
    const saved = this.stack.pop()
    if (saved) this.state = saved
    this.pendingClip = null
  }

  /** Back to where the page began, as each annotation does, whatever was left behind. */
  reset(): void {
    this.stack.length = 0
    this.groups.length = 0
    this.canvas = this.main
    this.state = new State(this.ctm, this.clip)
    this.patternBase = this.ctm
  }

  /** Everything that may be painted on at all. */
  get whole(): Clip {
    return { box: this.clip.box, figures: [] }
  }

  transform(values: unknown): void {
    if (isNumbers(values)) this.state.ctm = multiply(this.state.ctm, toMatrix(values))
  }

  clipTo(box: Box | null): void {
    if (!box) return
    const { ctm, clip } = this.state
    this.state.clip = keepsAxes(ctm)
      ? narrowByBox(clip, transformBox(ctm, box))
      : narrowByFigure(clip, { outlines: [transformCorners(ctm, box)], evenOdd: false })
  }

  object(id: unknown): unknown {
    return typeof id === 'string' ? this.shared.resources.object(id) : null
  }

  font(id: string): Font {
    const known = this.shared.fonts.get(id)
    if (known) return known
    const raw = this.object(id)
    const font = toFont(
      id,
      raw && typeof raw === 'object' ? (raw as RawFont) : null,
      (name) => this.object(name),
      this.shared.numbers,
    )
    this.shared.fonts.set(id, font)
    return font
  }
}

export const isNumbers = (value: unknown): value is ArrayLike<number> =>
  Array.isArray(value) || (ArrayBuffer.isView(value) && 'length' in value)

/** The `i`-th argument where it is a number, else 0. */
export function number(args: Args, i: number): number {
  const value = args[i]
  return typeof value === 'number' ? value : 0
}

/** Four numbers as a box, whichever corner comes first. */
export function toBox(value: unknown): Box | null {
  if (!isNumbers(value) || value.length < 4) return null
  const a = value[0]!
  const b = value[1]!
  const c = value[2]!
  const d = value[3]!
  return [Math.min(a, c), Math.min(b, d), Math.max(a, c), Math.max(b, d)]
}
