/** Draws the mark of a cell, and what stands in an empty one. */
import type { BoxesOptions } from './boxes-drawer'
import type { Paper } from './paper'

export interface Cell {
  readonly x0: number
  readonly x1: number
  readonly y0: number
  readonly y1: number
  readonly center: number
  readonly middle: number
  /** Height of a mark. */
  readonly h: number
}

export function glyph(paper: Paper, cell: Cell, text: string, size: number, color: string, legible = true): void {
  const half = (text.length * size * 0.5) / 2
  paper.word({
    text,
    size,
    color,
    legible,
    box: [cell.center - half, cell.middle - 0.5 * size, cell.center + half, cell.middle + 0.5 * size],
  })
}

export function drawMark(
  paper: Paper,
  options: BoxesOptions,
  cell: Cell & { color: string; size: number; word: string },
): void {
  const { x0, x1, y0, y1, center, middle, h, color } = cell
  const w = x1 - x0
  const small = Math.min(h, w * 0.5)
  const box = (fx: number, fy: number): [number, number, number, number] => [
    center - (w * fx) / 2,
    middle - (h * fy) / 2,
    center + (w * fx) / 2,
    middle + (h * fy) / 2,
  ]
  switch (options.mark) {
    case 'fill':
      paper.mark([x0, y0, x1, y1], { color })
      break
    case 'inset':
      paper.mark([x0 + 2, y0 + 1.5, x1 - 2, y1 - 1.5], { color })
      break
    case 'bar':
      paper.mark(box(0.6, 0.6), { color })
      break
    case 'left-bar':
      paper.mark([x0 + 3, middle - h * 0.3, x0 + 3 + w * 0.7, middle + h * 0.3], { color })
      break
    case 'dot':
      paper.mark([center - small / 2, middle - small / 2, center + small / 2, middle + small / 2], {
        color,
        shape: 'path',
      })
      break
    case 'tick-stroke':
      paper.mark([center - small / 2, middle - small / 2, center + small / 2, middle + small / 2], {
        color,
        kind: 'stroke',
        shape: 'path',
        lineWidth: 1.2,
      })
      break
    case 'cross-lines':
      for (let k = 0; k < 2; k++)
        paper.mark([center - small / 2, middle - small / 2, center + small / 2, middle + small / 2], {
          color,
          kind: 'stroke',
          shape: 'line',
          lineWidth: 1,
        })
      break
    case 'thick-outline':
      paper.frame([x0 + 0.5, y0 + 0.5, x1 - 0.5, y1 - 0.5], 2, color)
      break
    case 'inset-outline':
      paper.frame([x0 + 3, y0 + 2, x1 - 3, y1 - 2], 1, color)
      break
    case 'pale-fill':
      paper.mark([x0, y0, x1, y1], { color: options.dark ? '#596270' : '#b9c4d0' })
      break
    case 'gradient':
      paper.mark([x0 + 1, y0 + 1, x1 - 1, y1 - 1], { color, kind: 'shading' })
      break
    case 'slices-across':
      for (let k = 0; k < 10; k++)
        paper.mark([x0 + (w * k) / 10, y0 + 1, x0 + (w * (k + 1)) / 10, y1 - 1], { color, opacity: 0.4 + k * 0.05 })
      break
    case 'slices-down':
      for (let k = 0; k < 8; k++)
        paper.mark([x0 + 1, y0 + ((y1 - y0) * k) / 8, x1 - 1, y0 + ((y1 - y0) * (k + 1)) / 8], {
          color,
          opacity: 0.4 + k * 0.05,
        })
      break
    case 'image':
      paper.mark([center - small / 2, middle - small / 2, center + small / 2, middle + small / 2], {
        kind: 'image',
        color: null,
      })
      break
    case 'tick-glyph':
      glyph(paper, cell, '✓', cell.size, color)
      break
    case 'dot-glyph':
      glyph(paper, cell, '●', cell.size, color)
      break
    case 'letter-x':
      glyph(paper, cell, 'X', cell.size, color)
      break
    case 'no-encoding':
      glyph(paper, cell, '\ufffd', cell.size, color, false)
      break
    case 'level-word':
      paper.text(center, middle + 0.3 * cell.size, cell.word, cell.size, 'center', color)
      break
    case 'thick-line':
      paper.mark([x0 + 2, middle - h * 0.4, x1 - 2, middle + h * 0.4], {
        kind: 'stroke',
        shape: 'line',
        lineWidth: h * 0.8,
        color,
      })
      break
    case 'four-sides':
      for (const x of [x0 + 1, x1 - 1]) paper.line(x, y0, x, y1, 1.5, color)
      for (const y of [y0 + 1, y1 - 1]) paper.line(x0, y, x1, y, 1.5, color)
  }
}

export function drawEmpty(paper: Paper, options: BoxesOptions, cell: Cell, ink: string): void {
  const { center, middle, h, x0, x1, y0, y1 } = cell
  const small = Math.min(h, (x1 - x0) * 0.5)
  switch (options.empty) {
    case 'circle':
      paper.mark([center - small / 2, middle - small / 2, center + small / 2, middle + small / 2], {
        kind: 'stroke',
        shape: 'path',
        lineWidth: 0.6,
        color: ink,
      })
      break
    case 'pale':
      paper.mark([x0 + 1, y0 + 1, x1 - 1, y1 - 1], { color: options.dark ? '#2b313c' : '#f1f3f5' })
      break
    case 'white':
      paper.mark([x0, y0, x1, y1], { color: options.dark ? '#20242c' : '#ffffff' })
      break
    case 'dash':
      glyph(paper, cell, '–', options.size, ink)
      break
    case 'hollow-glyph':
      glyph(paper, cell, '○', options.size, ink)
      break
    case 'none':
      break
  }
}
