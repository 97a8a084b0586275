/**
 * The page model: what every document, PDF or picture, is turned into before anything is read from it.
 *
 * Unit: points (1/72 inch) from the top left corner of the page as displayed, y downwards. Nothing behind
 * this model knows pdf.js or onnxruntime-web; nothing before it knows what a score report is.
 */

/** `[x0, y0, x1, y1]` with x0 <= x1 and y0 <= y1, in points from the top left of the page as displayed. */
export type Box = readonly [number, number, number, number]

/** How a word or mark came to be known. */
export type Origin = 'text' | 'marks' | 'ocr'

/** A run of characters without white space, as one reader would see it. */
export interface Word {
  readonly text: string
  readonly box: Box
  /** Height of the font in points, as displayed. */
  readonly size: number
  /** Fill color `#rrggbb`; null where it is a pattern or not known. */
  readonly color: string | null
  /** Clockwise angle of the baseline as displayed, in degrees: 0, 90, 180 or 270 (others rounded to the nearest). */
  readonly angle: 0 | 90 | 180 | 270
  /** False for text that a person cannot see: white on white, covered, clipped away, outside the page, invisible mode. */
  readonly visible: boolean
  /** False where the font gives no usable encoding: `text` is then a stand-in (U+FFFD a glyph), good only as a mark. */
  readonly legible: boolean
  readonly how: 'text' | 'ocr'
  /** 0 to 1: how sure the recognition was; 1 for text of a PDF. */
  readonly confidence: number
}

/** A painted shape or picture. */
export interface Mark {
  readonly kind: 'fill' | 'stroke' | 'image' | 'shading'
  /** What it looks like: an axis-parallel rectangle, a straight line, or anything else (a dot, a tick, a rounded box). */
  readonly shape: 'rect' | 'line' | 'path'
  /** Bounding box of what is visible of it: after clipping; a stroke includes half its width on each side. */
  readonly box: Box
  /** `#rrggbb`; the mean color of a shading, a pattern or a small picture; null where it is not known, as for a large picture. */
  readonly color: string | null
  /** 0 (invisible) to 1. */
  readonly opacity: number
  /** Width of a stroke in points; 0 for fills and pictures. */
  readonly lineWidth: number
}

export interface Page {
  /** Counts from 1 in the whole file. */
  readonly number: number
  readonly width: number
  readonly height: number
  /** In painting order. Includes invisible words: whoever reads filters them. */
  readonly words: readonly Word[]
  /** In painting order, invisible and fully covered ones left out. */
  readonly marks: readonly Mark[]
  /** `ocr` where words and marks come from pixels. */
  readonly source: 'text' | 'ocr'
}
