/** The graphics state of PDF, as far as it decides what is seen where. */
import { intersect } from '../pages/geometry'
import type { Box } from '../pages/model'
import type { Clip, Glyph } from './display-list'
import type { Font } from './fonts'
import { IDENTITY, type Matrix } from './matrix'
import type { OperatorList } from './raw-font'
import type { Gradient } from './shading'

/** What fills or strokes are painted with. */
export interface Paint {
  /** `#rrggbb`, of a pattern the mean color; null where there is none to name. */
  readonly color: string | null
  /** Patterns and shadings: painted areas are `shading`, not `fill`. */
  readonly patterned: boolean
  /** How much of the paint covers what is below: less than 1 for patterns with gaps. */
  readonly alpha: number
  /** A shading that runs along a line: its color depends on the place. */
  readonly gradient?: Gradient
  /** A pattern of tiles: a few large ones are painted as they are. */
  readonly tiles?: Tiles
}

export interface Tiles {
  readonly list: OperatorList
  /** From the tile's own units to the page. */
  readonly matrix: Matrix
  readonly box: Box
  readonly xStep: number
  readonly yStep: number
  /** Color of a pattern that brings none of its own. */
  readonly color: string | null
}

/** Larger than any page: the format allows 14,400 points. */
export const EVERYWHERE: Box = [-1e6, -1e6, 1e6, 1e6]

export const BLACK: Paint = { color: '#000000', patterned: false, alpha: 1 }
export const NOTHING: Paint = { color: null, patterned: false, alpha: 0 }

/** Paint of one color as pdf.js names it; black where it names none. */
export const solid = (color: unknown): Paint => (typeof color === 'string' ? { ...BLACK, color } : BLACK)

/** What a soft mask lets through. */
export interface SoftMask {
  /** How much of the paint, on average. */
  readonly alpha: number
  /** Where; null: nowhere. */
  readonly box: Box | null
  /** True where it lets everything through within the box: no gaps, no shades. */
  readonly solid: boolean
}

export class State {
  fill: Paint = BLACK
  stroke: Paint = BLACK
  fillAlpha = 1
  strokeAlpha = 1
  /** Opacity of the groups around. */
  groupAlpha = 1
  mask: SoftMask | null = null
  /** The next picture has transparent parts. */
  seesThrough = false
  blend = 'source-over'
  lineWidth = 1
  lineCap = 0
  font: Font | null = null
  fontSize = 0
  charSpacing = 0
  wordSpacing = 0
  horizontalScale = 1
  leading = 0
  rise = 0
  renderMode = 0
  textMatrix: Matrix = IDENTITY
  x = 0
  y = 0
  lineX = 0
  lineY = 0
  /** Text that what is painted shows through. */
  textClip: readonly Glyph[] | null = null

  constructor(
    public ctm: Matrix,
    public clip: Clip,
  ) {}

  /** Written out: states are saved thousands of times on a page. */
  clone(): State {
    const copy = new State(this.ctm, this.clip)
    copy.fill = this.fill
    copy.stroke = this.stroke
    copy.fillAlpha = this.fillAlpha
    copy.strokeAlpha = this.strokeAlpha
    copy.groupAlpha = this.groupAlpha
    copy.mask = this.mask
    copy.seesThrough = this.seesThrough
    copy.blend = this.blend
    copy.lineWidth = this.lineWidth
    copy.lineCap = this.lineCap
    copy.font = this.font
    copy.fontSize = this.fontSize
    copy.charSpacing = this.charSpacing
    copy.wordSpacing = this.wordSpacing
    copy.horizontalScale = this.horizontalScale
    copy.leading = this.leading
    copy.rise = this.rise
    copy.renderMode = this.renderMode
    copy.textMatrix = this.textMatrix
    copy.x = this.x
    copy.y = this.y
    copy.lineX = this.lineX
    copy.lineY = this.lineY
    copy.textClip = this.textClip
    return copy
  }

  /** Puts the text position to the start of a line there. */
  place(x: number, y: number): void {
    this.x = this.lineX = x
    this.y = this.lineY = y
  }
}

/** The clip with the soft mask's reach taken into account. */
export function reach({ clip, mask }: Pick<State, 'clip' | 'mask'>): Clip {
  if (!mask) return clip
  return { box: clip.box && mask.box && intersect(clip.box, mask.box), figures: clip.figures }
}

/** How much groups and soft mask leave of what is painted. */
export const fading = ({ groupAlpha, mask }: Pick<State, 'groupAlpha' | 'mask'>): number =>
  groupAlpha * (mask?.alpha ?? 1)
