/** What the interpreter hands on: everything a page paints, in painting order, in points on the page as displayed. */
import type { Box, Mark } from '../pages/model'

/** What may be painted: a box, narrowed by figures that are no axis-parallel rectangles. */
export interface Clip {
  /** Null: nothing shows. */
  readonly box: Box | null
  readonly figures: readonly Figure[]
}

/** An area that is no rectangle: outlines as flat x, y pairs, with the rule that tells inside from outside. */
export interface Figure {
  readonly outlines: readonly (readonly number[])[]
  readonly evenOdd: boolean
}

/** One character (or one symbol) as painted. */
export interface Glyph {
  /** Place in the painting order, shared with the shapes. */
  readonly order: number
  /** Unicode, or U+FFFD where the font does not tell. */
  readonly text: string
  readonly legible: boolean
  /** Baseline, from the origin of the glyph to its end. */
  readonly x: number
  readonly y: number
  readonly endX: number
  readonly endY: number
  /** Unit vector of the writing direction. */
  readonly dirX: number
  readonly dirY: number
  /** Height of the font. */
  readonly size: number
  /** Width of an em along the baseline: differs from `size` in condensed text. */
  readonly em: number
  readonly box: Box
  readonly color: string | null
  readonly opacity: number
  /** False for invisible mode, hidden layers, and what clip or page edge takes away. */
  readonly painted: boolean
  readonly font: string
  /** Glyphs of one show operation share a number. */
  readonly run: number
  /** Letter-spacing that the document asks for after this glyph, along the baseline. */
  readonly spacing: number
}

/** A shape or picture as painted, already clipped. */
export interface Shape {
  readonly order: number
  readonly kind: Mark['kind']
  readonly shape: Mark['shape']
  readonly box: Box
  readonly color: string | null
  readonly opacity: number
  readonly lineWidth: number
  /** Exact area where the box says too much; empty for rectangles. Thin strokes that are no lines have none. */
  readonly figures: readonly Figure[]
  /** How it mixes with what lies below it: the blend mode as canvases name it, and the opacity that it is painted with. */
  readonly blend: string
  readonly alpha: number
  /** True where nothing below shows through anywhere within the shape. */
  readonly opaque: boolean
}

export interface DisplayList {
  readonly glyphs: readonly Glyph[]
  readonly shapes: readonly Shape[]
}
