/** Draws marks: rectangles and lines as they were, anything else as the roundish thing that has its box. */
import {
  appendBezierCurve,
  closePath,
  lineTo,
  moveTo,
  PDFName,
  PDFNumber,
  PDFOperator,
  PDFOperatorNames,
  type PDFPage,
  popGraphicsState,
  pushGraphicsState,
  setFillingRgbColor,
  setGraphicsState,
  setLineWidth,
  setStrokingRgbColor,
} from 'pdf-lib'
import { height, width } from '../pages/geometry'
import type { Box, Mark } from '../pages/model'

/** Stands for the colors of a picture or pattern. */
const GRAY = '#999999'
/** Corners of a round thing that is no circle, as a share of its smaller side. */
const CORNER = 0.3
/** Sides that differ by less make a circle. */
const ROUND = 1.3
/** Control points of a quarter of a circle. */
const KAPPA = 0.5523

/** `#rrggbb` as three shares of 1. */
export function rgbOf(color: string | null): readonly [number, number, number] {
  const value = Number.parseInt((color ?? GRAY).slice(1), 16)
  return [(value >> 16) / 255, ((value >> 8) & 255) / 255, (value & 255) / 255]
}

const rectangle = ([x0, y0, x1, y1]: Box): PDFOperator[] => [
  PDFOperator.of(
    PDFOperatorNames.AppendRectangle,
    [x0, y0, x1 - x0, y1 - y0].map((value) => PDFNumber.of(value)),
  ),
]

/** A box with round corners; a circle where the corners meet. */
function rounded([x0, y0, x1, y1]: Box): PDFOperator[] {
  const [w, h] = [x1 - x0, y1 - y0]
  const circle = Math.max(w, h) < ROUND * Math.min(w, h)
  const [rx, ry] = circle ? [w / 2, h / 2] : [CORNER * Math.min(w, h), CORNER * Math.min(w, h)]
  const [kx, ky] = [rx * (1 - KAPPA), ry * (1 - KAPPA)]
  return [
    moveTo(x0 + rx, y0),
    lineTo(x1 - rx, y0),
    appendBezierCurve(x1 - kx, y0, x1, y0 + ky, x1, y0 + ry),
    lineTo(x1, y1 - ry),
    appendBezierCurve(x1, y1 - ky, x1 - kx, y1, x1 - rx, y1),
    lineTo(x0 + rx, y1),
    appendBezierCurve(x0 + kx, y1, x0, y1 - ky, x0, y1 - ry),
    lineTo(x0, y0 + ry),
    appendBezierCurve(x0, y0 + ky, x0 + kx, y0, x0 + rx, y0),
    closePath(),
  ]
}

/** The middle of a line's stroke, from end to end. */
function line([x0, y0, x1, y1]: Box, thick: number): PDFOperator[] {
  const [w, h] = [x1 - x0, y1 - y0]
  const flat = h <= thick * 1.01
  const upright = !flat && w <= thick * 1.01
  if (flat) return [moveTo(x0, (y0 + y1) / 2), lineTo(x1, (y0 + y1) / 2)]
  if (upright) return [moveTo((x0 + x1) / 2, y0), lineTo((x0 + x1) / 2, y1)]
  const inset = thick / 2
  return [moveTo(x0 + inset, y1 - inset), lineTo(x1 - inset, y0 + inset)]
}

/** The box without half the pen on each side. */
const within = ([x0, y0, x1, y1]: Box, pen: number): Box => {
  const [dx, dy] = [Math.min(pen, x1 - x0) / 2, Math.min(pen, y1 - y0) / 2]
  return [x0 + dx, y0 + dy, x1 - dx, y1 - dy]
}

const paint = (name: PDFOperatorNames): PDFOperator => PDFOperator.of(name)

/** Draws one mark on a page; its y axis points up. */
export function drawMark(page: PDFPage, mark: Mark, pageHeight: number): void {
  const [x0, y0, x1, y1] = mark.box
  const box: Box = [x0, pageHeight - y1, x1, pageHeight - y0]
  const pen = Math.min(mark.lineWidth, Math.max(width(box), height(box)))
  const [red, green, blue] = rgbOf(mark.color)
  const operators: PDFOperator[] = [pushGraphicsState()]
  if (mark.opacity < 1) {
    const state = page.doc.context.obj({ Type: 'ExtGState', ca: mark.opacity, CA: mark.opacity })
    const name = PDFName.of(`O${Math.round(mark.opacity * 1000)}`)
    page.node.setExtGState(name, page.doc.context.register(state))
    operators.push(setGraphicsState(name))
  }
  if (mark.kind === 'stroke') {
    const shape =
      mark.shape === 'line'
        ? line(box, pen)
        : mark.shape === 'rect'
          ? rectangle(within(box, pen))
          : rounded(within(box, pen))
    operators.push(
      setStrokingRgbColor(red, green, blue),
      setLineWidth(pen),
      ...shape,
      paint(PDFOperatorNames.StrokePath),
    )
  } else {
    const shape = mark.shape === 'path' ? rounded(box) : rectangle(box)
    operators.push(setFillingRgbColor(red, green, blue), ...shape, paint(PDFOperatorNames.FillNonZero))
  }
  page.pushOperators(...operators, popGraphicsState())
}
