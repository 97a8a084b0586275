/** Form fields without an appearance of their own: what a viewer draws for them. */
import type { PageViewport, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { grow, height, width } from '../pages/geometry'
import type { Box } from '../pages/model'
import type { Shape } from './display-list'

/** The parts of an annotation, as pdf.js gives it, that tell a ticked box without appearance. */
interface Field {
  readonly checkBox?: boolean
  readonly hidden?: boolean
  readonly fieldValue?: unknown
  /** Only known where there is an appearance, which pdf.js then draws itself. */
  readonly exportValue?: unknown
  readonly rect: readonly number[]
}

/** A check mark fills this share of its box. */
const MARK = 0.7

/** The places of ticked boxes that the page itself draws nothing for, in its own units. */
export async function bareTicks(page: PDFPageProxy): Promise<readonly (readonly number[])[]> {
  const fields = (await page.getAnnotations()) as readonly Field[]
  return fields
    .filter(
      ({ checkBox, hidden, fieldValue, exportValue }) =>
        checkBox && !hidden && exportValue === undefined && typeof fieldValue === 'string' && fieldValue !== 'Off',
    )
    .map(({ rect }) => rect)
}

/** The marks that a viewer draws for them, above all else on the page. */
export const drawTicks = (ticks: readonly (readonly number[])[], viewport: PageViewport, order: number): Shape[] =>
  ticks.map((rect): Shape => {
    const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = viewport.convertToViewportRectangle([...rect])
    const whole: Box = [Math.min(x0, x1), Math.min(y0, y1), Math.max(x0, x1), Math.max(y0, y1)]
    const box = grow(whole, (-(1 - MARK) / 2) * Math.min(width(whole), height(whole)))
    return {
      order,
      kind: 'fill',
      shape: 'path',
      box,
      color: '#000000',
      opacity: 1,
      lineWidth: 0,
      figures: [],
      opaque: false,
      blend: 'source-over',
      alpha: 1,
    }
  })
