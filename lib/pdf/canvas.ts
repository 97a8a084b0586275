/** Collects what is painted: clips it, gives it its place in the order, and drops what leaves no trace. */
import { contains, containsPoint, intersect } from '../pages/geometry'
import type { Box } from '../pages/model'
import { blendStrength } from './color'
import type { Clip, Figure, Glyph, Shape } from './display-list'
import { boxOf, isInside, isRect, type Outline } from './path'
import type { Drawn } from './shapes'
import { fading, type Paint, reach, type State } from './state'

/** Below this opacity nothing can be seen: black on white is then five levels of 255 darker, as FAINT_AREA. */
const INVISIBLE = 0.02
/** From here on nothing shows through: 254 of 255 levels are opaque, rounded. */
const OPAQUE = 0.99
/** Clipped down to less than this, in points, nothing can be seen: a fiftieth of a millimeter. */
const NO_EXTENT = 0.05

export const insideFigures = (figures: readonly Figure[], x: number, y: number): boolean =>
  figures.every((figure) => isInside(figure.outlines, x, y, figure.evenOdd))

/** The clip narrowed by a path: by its box, and by its exact outline where that is no rectangle. */
export function narrow(clip: Clip, outlines: readonly Outline[], evenOdd: boolean): Clip {
  const [only] = outlines
  if (!clip.box || !only) return { box: null, figures: clip.figures }
  const box = intersect(
    clip.box,
    boxOf(outlines.flatMap((outline) => [outline.box[0], outline.box[1], outline.box[2], outline.box[3]])),
  )
  if (outlines.length === 1 && isRect(only)) return { box, figures: clip.figures }
  const figure: Figure = { outlines: outlines.map((outline) => outline.points), evenOdd }
  return { box, figures: [...clip.figures, figure] }
}

export const narrowByBox = (clip: Clip, box: Box): Clip => ({
  box: clip.box && intersect(clip.box, box),
  figures: clip.figures,
})

export const narrowByFigure = (clip: Clip, figure: Figure): Clip => ({
  box: clip.box && intersect(clip.box, boxOf(figure.outlines.flat())),
  figures: [...clip.figures, figure],
})

/** False for what a damaged document puts nowhere: at no number, or beyond all of them. */
const isPlace = (box: Box): boolean => Number.isFinite(box[0] + box[1] + box[2] + box[3])

export interface Picture {
  /** The parallelogram it is painted into, as flat x, y pairs: bottom left, bottom right, top right, top left. */
  readonly corners: readonly number[]
  readonly axisParallel: boolean
  /** Mean color, or a stencil's; null where it is not known. */
  readonly color: string | null
  /** Mean opacity. */
  readonly alpha: number
  readonly opaque: boolean
  /** The parallelogram inside which nothing is transparent, where that is not all of it; null where there is none. */
  readonly solid: readonly number[] | null
}

/** Where a clip is tried, as shares of a box's width and height: not at the very edge, where mitres and small roundings cut. */
const TRIED = [0.1, 0.3, 0.5, 0.7, 0.9]

/** True where the clip's exact outline takes away more of the box than a slanted end or a rounded corner. */
const cuts = (figures: readonly Figure[], [x0, y0, x1, y1]: Box): boolean =>
  figures.length > 0 &&
  TRIED.some((across) => TRIED.some((down) => !insideFigures(figures, x0 + across * (x1 - x0), y0 + down * (y1 - y0))))

/** True where paint replaces what is below instead of mixing with it. */
const isPlain = ({ blend, mask }: State): boolean => blend === 'source-over' && (!mask || mask.solid)

export class Canvas {
  readonly glyphs: Glyph[] = []
  readonly shapes: Shape[] = []
  private order = 0

  /** The next place in the painting order. */
  next(): number {
    return this.order++
  }

  /** Shows a character. */
  show(glyph: Glyph): void {
    if (isPlace(glyph.box) && Number.isFinite(glyph.x + glyph.y + glyph.endX + glyph.endY + glyph.size)) {
      this.glyphs.push(glyph)
    }
  }

  /** Paints a figure with the state's clip, opacity and blend mode. */
  paint(drawn: Drawn, paint: Paint, alpha: number, state: State): void {
    const painted = alpha * paint.alpha * fading(state)
    const opacity = painted * blendStrength(state.blend, paint.color)
    const clip = reach(state)
    if (opacity < INVISIBLE || !clip.box) return
    const box = intersect(drawn.box, clip.box)
    if (!box || !isPlace(box)) return
    if (state.textClip) {
      this.paintText(state.textClip, box, paint.color, opacity)
      return
    }
    const thin = box[2] - box[0] < NO_EXTENT || box[3] - box[1] < NO_EXTENT
    const clipped = !contains(clip.box, drawn.box, NO_EXTENT)
    if (thin && (clipped || drawn.kind === 'fill')) return
    const uneven = cuts(clip.figures, box)
    this.shapes.push({
      order: this.next(),
      kind: paint.patterned ? 'shading' : drawn.kind,
      shape: uneven ? 'path' : drawn.shape,
      box,
      color: paint.color,
      opacity: Math.min(1, opacity),
      lineWidth: drawn.lineWidth,
      figures: uneven ? [...drawn.figures, ...clip.figures] : drawn.figures,
      opaque:
        opacity >= OPAQUE &&
        isPlain(state) &&
        (drawn.kind === 'fill' || drawn.shape === 'line' || drawn.figures.length > 0),
      blend: state.blend,
      alpha: Math.min(1, painted),
    })
  }

  /** Shows text that was made a clip: what is painted now is its color. */
  private paintText(glyphs: readonly Glyph[], box: Box, color: string | null, opacity: number): void {
    for (const glyph of glyphs) {
      const seen = containsPoint(box, (glyph.box[0] + glyph.box[2]) / 2, (glyph.box[1] + glyph.box[3]) / 2)
      if (seen) this.glyphs.push({ ...glyph, order: this.next(), color, opacity: Math.min(1, opacity), painted: true })
    }
  }

  /** Paints a picture with the state's clip, opacity and blend mode. */
  picture(picture: Picture, state: State): void {
    const { corners, axisParallel, color, solid } = picture
    const painted = state.fillAlpha * fading(state)
    const strength = painted * blendStrength(state.blend, color)
    const opacity = picture.alpha * strength
    const clip = reach(state)
    if (opacity < INVISIBLE || !clip.box) return
    const box = intersect(boxOf(corners), clip.box)
    if (!box || !isPlace(box) || box[2] - box[0] < NO_EXTENT || box[3] - box[1] < NO_EXTENT) return
    if (state.textClip) {
      this.paintText(state.textClip, box, color, opacity)
      return
    }
    const outline = solid ?? (axisParallel ? null : corners)
    const figures = outline ? [{ outlines: [outline], evenOdd: false }] : []
    const uneven = cuts(clip.figures, box)
    this.shapes.push({
      order: this.next(),
      kind: 'image',
      shape: axisParallel && !uneven ? 'rect' : 'path',
      box,
      color,
      opacity: Math.min(1, opacity),
      lineWidth: 0,
      figures: uneven ? [...figures, ...clip.figures] : figures,
      opaque: (picture.opaque || solid !== null) && strength >= OPAQUE && isPlain(state),
      blend: state.blend,
      alpha: Math.min(1, picture.alpha * painted),
    })
  }
}
