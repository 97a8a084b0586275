/** Annotations and form fields that pdf.js leaves out of a page although a viewer shows them. */
import type { PageViewport, PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { grow, height, width } from '../pages/geometry'
import type { Box } from '../pages/model'
import type { Shape } from './display-list'
import type { Pdfjs } from './pdfjs'
import type { OperatorList } from './raw-font'

/** The parts of an annotation, as pdf.js gives it, that tell what it would leave out. */
interface Annotation {
  readonly id: string
  readonly rect: readonly number[]
  readonly annotationFlags: number
  readonly hasAppearance: boolean
  /** Null for a highlight, an underline, a strike-out that does not say which text it marks. */
  readonly quadPoints?: unknown
  readonly fieldType?: string | null
  readonly fieldName?: string
  readonly fieldValue?: unknown
  readonly checkBox?: boolean
  readonly radioButton?: boolean
  /** Only known where there is an appearance, which pdf.js then draws itself. */
  readonly exportValue?: unknown
  readonly buttonValue?: unknown
}

/** What viewers show beyond the operations of a page. */
export interface LeftOut {
  /** Places of ticked boxes and buttons without an appearance, in the page's own units. */
  readonly ticks: readonly (readonly number[])[]
  /** Annotations whose appearance pdf.js has and does not draw. */
  readonly ids: ReadonlySet<string>
}

/** Flags of the format: hidden, or not to be shown on a screen. */
const UNSEEN = 2 | 32
/** A check mark fills this share of its box. */
const MARK = 0.7

const isTicked = ({ fieldValue }: Annotation): boolean => typeof fieldValue === 'string' && fieldValue !== 'Off'

/**
 * What pdf.js would leave out of the page. Text written into a field without an appearance goes into the document's
 * storage of annotations: pdf.js then draws it with the page.
 */
export async function leftOut(document: PDFDocumentProxy, page: PDFPageProxy): Promise<LeftOut> {
  const all = (await page.getAnnotations({ intent: 'any' })) as readonly Annotation[]
  const seen = all.filter(({ annotationFlags }) => (annotationFlags & UNSEEN) === 0)
  for (const { id, fieldType, fieldValue, hasAppearance } of seen) {
    const isText = fieldType === 'Tx' || fieldType === 'Ch'
    // A choice is a list, mostly of one.
    const [value] = [fieldValue].flat()
    if (isText && !hasAppearance && typeof value === 'string') document.annotationStorage.setValue(id, { value })
  }
  // Of several buttons of one name nothing says which one is chosen.
  const isAlone = ({ fieldName }: Annotation) => all.filter((other) => other.fieldName === fieldName).length === 1
  const isBare = (field: Annotation) =>
    (field.checkBox && field.exportValue === undefined) ||
    (field.radioButton && (field.buttonValue ?? null) === null && isAlone(field))
  return {
    ticks: seen.filter((field) => isBare(field) && isTicked(field)).map(({ rect }) => rect),
    ids: new Set(seen.filter((one) => one.quadPoints === null && one.hasAppearance).map(({ id }) => id)),
  }
}

/** The operations of a page, and behind them those that draw some annotations, out of a list of everything. */
export function withAnnotations(
  list: OperatorList,
  everything: OperatorList,
  ids: ReadonlySet<string>,
  ops: Pdfjs['OPS'],
): OperatorList {
  let isInside = false
  const indices = everything.fnArray.flatMap((fn, index) => {
    if (fn === ops.beginAnnotation) isInside = ids.has(String(everything.argsArray[index]?.[0]))
    const isPart = isInside
    if (fn === ops.endAnnotation) isInside = false
    return isPart ? [index] : []
  })
  return {
    fnArray: [...list.fnArray, ...indices.map((index) => everything.fnArray[index]!)],
    argsArray: [...list.argsArray, ...indices.map((index) => everything.argsArray[index] ?? null)],
  }
}

/** The marks that a viewer draws for them, above all else on the page. */
export const drawTicks = (ticks: LeftOut['ticks'], viewport: PageViewport, order: number): Shape[] =>
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
