/** A page of a PDF as a picture: for the person to compare with, and for pages that have to be read by looking. */
import { Failure } from '../pages/failure'
import { type OpenOptions, withDocument } from './open'

/** The part of a canvas that is used here; the browser's OffscreenCanvas and Node's canvas both have it. */
export interface DrawingCanvas {
  width: number
  height: number
  getContext(kind: '2d', settings?: { willReadFrequently?: boolean }): unknown
}

export interface DrawOptions<Canvas extends DrawingCanvas> extends OpenOptions {
  /** Counts from 1. */
  readonly page: number
  /** Pixels per point. */
  readonly scale: number
  readonly makeCanvas: (width: number, height: number) => Canvas
}

export interface DrawnPage<Canvas extends DrawingCanvas> {
  readonly canvas: Canvas
  /** Size of the page as displayed, in points. */
  readonly width: number
  readonly height: number
}

interface Held {
  canvas: DrawingCanvas | null
  context: unknown
}

/** What pdf.js asks for to make its own canvases. */
function canvasFactory(make: (width: number, height: number) => DrawingCanvas): new () => object {
  return class {
    create(width: number, height: number): Held {
      const canvas = make(width, height)
      return { canvas, context: canvas.getContext('2d', { willReadFrequently: true }) }
    }

    reset(held: Held, width: number, height: number): void {
      if (!held.canvas) return
      held.canvas.width = width
      held.canvas.height = height
    }

    destroy(held: Held): void {
      held.canvas = null
      held.context = null
    }
  }
}

/** pdf.js filters through SVG elements, which a worker does not have: pages are drawn without. */
class NoFilters {
  addFilter(): string {
    return 'none'
  }
  addHCMFilter(): string {
    return 'none'
  }
  addAlphaFilter(): string {
    return 'none'
  }
  addLuminosityFilter(): string {
    return 'none'
  }
  addHighlightHCMFilter(): string {
    return 'none'
  }
  destroy(): void {}
}

/** No picture gets larger than this, in pixels: what phones still give a canvas. */
const MAX_PIXELS = 16_000_000

/**
 * Draws one page on white.
 *
 * @throws Failure `encrypted`, `corrupt` or `too-large`
 */
export async function drawPage<Canvas extends DrawingCanvas>(
  bytes: Uint8Array,
  { page: number, scale, makeCanvas, ...open }: DrawOptions<Canvas>,
): Promise<DrawnPage<Canvas>> {
  const purpose = { for: 'drawing', CanvasFactory: canvasFactory(makeCanvas), FilterFactory: NoFilters } as const
  return withDocument(bytes, purpose, open, async (document) => {
    const page = await document.getPage(number).catch(() => {
      throw new Failure('corrupt', `Page ${number} of the PDF cannot be read.`)
    })
    const { width, height } = page.getViewport({ scale: 1 })
    const fitting = Math.min(scale, Math.sqrt(MAX_PIXELS / (width * height)))
    const viewport = page.getViewport({ scale: fitting })
    const canvas = makeCanvas(Math.max(1, Math.round(viewport.width)), Math.max(1, Math.round(viewport.height)))
    const canvasContext = canvas.getContext('2d', { willReadFrequently: true })
    await page.render({
      canvas: null,
      canvasContext: canvasContext as CanvasRenderingContext2D,
      viewport,
      background: '#ffffff',
    }).promise
    return { canvas, width, height }
  })
}
