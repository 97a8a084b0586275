/** The graphics state of PDF, as far as it decides what is seen where. */
import { intersect } from '../pages/geometry'
import type { Box } from '../pages/model'
import type { Clip } from './display-list'
import type { Font, OperatorList } from './fonts'
import { IDENTITY, type Matrix } from './matrix'
import type { Gradient } from './shading'

/** What fills or strokes are painted with. */
export interface Paint {
  /** `#rrggbb`, of a pattern the mean colour; null where there is none to name. */
  readonly color: string | null
  /** Patterns and shadings: painted areas are `shading`, not `fill`. */
  readonly patterned: boolean
  /** How much of the paint covers what is below: less than 1 for patterns with gaps. */
  readonly alpha: number
  /** A shading that runs along a line: its colour depends on the place. */
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
  /** Colour of a pattern that brings none of its own. */
  readonly color: string | null
}

export const BLACK: Paint = { color: '#000000', patterned: false, alpha: 1 }
export const NOTHING: Paint = { color: null, patterned: false, alpha: 0 }

/** What a soft mask lets through. */
export interface SoftMask {
  /** How much of the paint, on average. */
  readonly alpha: number
  /** Where; null: nowhere. */
  readonly box: Box | null
  /** True where it lets everything through within the box: no gaps, no shades. */
  readonly solid: boolean
}

export interface State {
  ctm: Matrix
  clip: Clip
  fill: Paint
  stroke: Paint
  fillAlpha: number
  strokeAlpha: number
  /** Opacity of the groups around. */
  groupAlpha: number
  mask: SoftMask | null
  /** The next picture has transparent parts. */
  seesThrough: boolean
  blend: string
  lineWidth: number
  lineCap: number
  font: Font | null
  fontSize: number
  charSpacing: number
  wordSpacing: number
  horizontalScale: number
  leading: number
  rise: number
  renderMode: number
  textMatrix: Matrix
  x: number
  y: number
  lineX: number
  lineY: number
}

export const initialState = (ctm: Matrix, clip: Clip): State => ({
  ctm,
  clip,
  fill: BLACK,
  stroke: BLACK,
  fillAlpha: 1,
  strokeAlpha: 1,
  groupAlpha: 1,
  mask: null,
  seesThrough: false,
  blend: 'source-over',
  lineWidth: 1,
  lineCap: 0,
  font: null,
  fontSize: 0,
  charSpacing: 0,
  wordSpacing: 0,
  horizontalScale: 1,
  leading: 0,
  rise: 0,
  renderMode: 0,
  textMatrix: IDENTITY,
  x: 0,
  y: 0,
  lineX: 0,
  lineY: 0,
})

/** The clip with the soft mask's reach taken into account. */
export function reach({ clip, mask }: Pick<State, 'clip' | 'mask'>): Clip {
  if (!mask) return clip
  return { box: clip.box && mask.box && intersect(clip.box, mask.box), figures: clip.figures }
}

/** How much groups and soft mask leave of what is painted. */
export const fading = ({ groupAlpha, mask }: Pick<State, 'groupAlpha' | 'mask'>): number =>
  groupAlpha * (mask?.alpha ?? 1)
