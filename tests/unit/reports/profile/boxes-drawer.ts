/** Draws tables whose rows have one of three cells marked, in every manner we could think of. */

import type { Section } from '../../../../lib/areas/sections'
import type { Level } from '../../../../lib/reports/schema'
import { drawEmpty, drawMark } from './boxes-marks'
import { type Paper, textWidth } from './paper'

export const markStyles = [
  'fill',
  'inset',
  'bar',
  'left-bar',
  'dot',
  'tick-stroke',
  'cross-lines',
  'thick-outline',
  'inset-outline',
  'pale-fill',
  'gradient',
  'slices-across',
  'slices-down',
  'image',
  'tick-glyph',
  'dot-glyph',
  'letter-x',
  'no-encoding',
  'level-word',
  'thick-line',
  'four-sides',
] as const
export const emptyStyles = ['none', 'circle', 'pale', 'dash', 'hollow-glyph', 'white'] as const
export const gridStyles = ['none', 'rules', 'lines', 'cells', 'segments'] as const

export interface BoxesOptions {
  readonly size: number
  readonly pad: number
  readonly left: number
  readonly labelWidth: number
  readonly columnWidths: readonly [number, number, number]
  readonly heads: readonly [string, string, string]
  readonly headStyle: 'line' | 'two-lines' | 'up' | 'down' | 'left-set'
  readonly headsOnce: boolean
  readonly titles: 'above' | 'filled' | 'head-row' | 'none'
  readonly weights: 'column' | 'right-column' | 'label' | 'none'
  readonly weightForm: number
  readonly align: 'center' | 'top' | 'bottom'
  readonly mark: (typeof markStyles)[number]
  readonly empty: (typeof emptyStyles)[number]
  readonly grid: (typeof gridStyles)[number]
  readonly zebra: boolean
  readonly tint: 'none' | 'middle' | 'all'
  readonly dark: boolean
  readonly marksFirst: boolean
  readonly colors: boolean
  readonly footnote: boolean
  readonly watermark: boolean
  readonly levels: readonly Level[]
}

export interface DrawnRow {
  readonly section: Section
  readonly label: string
  readonly weight: [number, number] | null
  readonly level: Level
}

type Block = { title: string; section: Section; rows: readonly (readonly [string, number, number])[] }

export const blocks: readonly Block[] = [
  {
    title: 'Performance by Physician Task',
    section: 'task',
    rows: [
      ['Patient Care: Diagnosis', 30, 40],
      ['Health Maintenance, Prevention & Surveillance', 5, 10],
      ['Medical Knowledge: Applying Foundational Science Concepts', 10, 15],
      ['Professionalism', 0, 5],
    ],
  },
  {
    title: 'Performance by System',
    section: 'system',
    rows: [
      ['Cardiovascular System', 6, 12],
      ['Behavioral Health & Nervous Systems/Special Senses', 10, 15],
      ['Biostatistics & Epidemiology/Population Health & Interpretation of the Medical Literature', 3, 5],
      ['Immune System', 3, 3],
      ['Musculoskeletal System, Skin & Subcutaneous Tissue', 6, 12],
      ['Endocrine System', 3, 7],
    ],
  },
  {
    title: 'Performance by Discipline',
    section: 'discipline',
    rows: [
      ['Medicine', 55, 65],
      ['Surgery', 20, 30],
      ['Obstetrics & Gynecology', 10, 20],
    ],
  },
]

const levelIndex: Record<Level, 0 | 1 | 2> = { lower: 0, average: 1, higher: 2 }

/** Breaks a label where it would be wider than its column. */
export function wrap(label: string, width: number, size: number): string[] {
  const lines: string[] = []
  for (const word of label.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && textWidth(`${last} ${word}`, size) <= width) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}

export function weightText([low, high]: readonly [number, number], form: number): string {
  if (low === 0) return form % 2 ? `(<${high}%)` : `<${high}%`
  if (low === high) return form % 2 ? `(${low}%)` : `${low}%`
  return [
    `(${low}%-${high}%)`,
    `${low}-${high}%`,
    `(${low}–${high}%)`,
    `${low}% to ${high}%`,
    `${low}–${high}`,
    `(${low}-${high})`,
  ][form % 6] as string
}

/** Draws the blocks from the top of the paper down; gives the rows as a careful reader would read them. */
export function drawBoxes(paper: Paper, options: BoxesOptions): DrawnRow[] {
  const { size, left } = options
  const ground = options.dark ? '#20242c' : '#ffffff'
  const ink = options.dark ? '#f2f2f2' : '#111111'
  const line = options.dark ? '#6b7280' : '#8a8f98'
  const markInk = options.dark ? '#7db7e8' : '#1f4e79'
  if (options.dark) paper.mark([0, 0, paper.width, paper.height], { color: ground })
  const weightWidth = 6 * size
  const labelX = left
  const columnsX = left + options.labelWidth + (options.weights === 'column' ? weightWidth : size)
  const edges = [columnsX]
  for (const width of options.columnWidths) edges.push((edges.at(-1) ?? 0) + width)
  const right = (edges[3] ?? 0) + (options.weights === 'right-column' ? weightWidth : 0)
  const rows: DrawnRow[] = []
  let y = 60
  let count = 0
  const cell = (k: number): [number, number] => [edges[k] ?? 0, edges[k + 1] ?? 0]

  const drawHeads = () => {
    const height =
      options.headStyle === 'up' || options.headStyle === 'down'
        ? 6 * size
        : options.headStyle === 'two-lines'
          ? 2.6 * size
          : 1.6 * size
    options.heads.forEach((head, k) => {
      const [x0, x1] = cell(k)
      const center = (x0 + x1) / 2
      if (options.headStyle === 'up' || options.headStyle === 'down') {
        let at = 0
        for (const part of head.split(' ')) {
          const long = textWidth(part, size)
          const [from, to] =
            options.headStyle === 'up'
              ? [y + height - 2 - at - long, y + height - 2 - at]
              : [y + 2 + at, y + 2 + at + long]
          paper.word({
            text: part,
            box: [center - size / 2, from, center + size / 2, to],
            size,
            angle: options.headStyle === 'up' ? 270 : 90,
            color: ink,
          })
          at += long + 0.3 * size
        }
      } else if (options.headStyle === 'two-lines') {
        paper.text(center, y + size, head, size, 'center', ink)
        paper.text(center, y + 2.15 * size, 'Performance', size * 0.9, 'center', ink)
      } else if (options.headStyle === 'left-set') paper.text(x0 + 3, y + size, head, size, 'left', ink)
      else paper.text(center, y + size, head, size, 'center', ink)
    })
    if (options.weights === 'column') {
      paper.text(columnsX - weightWidth / 2, y + size * 0.9, '(% Items', size * 0.85, 'center', ink)
      paper.text(columnsX - weightWidth / 2, y + size * 1.9, 'Per Test)', size * 0.85, 'center', ink)
    }
    y += height + 0.8 * size
  }

  blocks.forEach((block, b) => {
    const filled = options.titles === 'filled'
    if (options.titles === 'above' || filled) {
      if (filled) paper.mark([left - 4, y, right + 4, y + 1.7 * size], { color: options.dark ? '#3b4252' : '#1f3a5f' })
      paper.text(labelX, y + 1.25 * size, block.title, size * (filled ? 1 : 1.1), 'left', filled ? '#ffffff' : ink)
      y += 2.2 * size
    }
    if (!options.headsOnce || b === 0) {
      if (options.titles === 'head-row') paper.text(labelX, y + size, block.title, size, 'left', ink)
      drawHeads()
    } else if (options.titles === 'head-row') {
      paper.text(labelX, y + size, block.title, size, 'left', ink)
      y += 2 * size
    }
    const top = y
    block.rows.forEach(([label, low, high], r) => {
      const level = options.levels[count++ % options.levels.length] as Level
      const weight: [number, number] = [low, high]
      const inLabel = options.weights === 'label'
      const lines = wrap(
        inLabel ? `${label} ${weightText(weight, options.weightForm * 2)}` : label,
        options.labelWidth - size,
        size,
      )
      const lineHeight = 1.15 * size
      const height = lines.length * lineHeight + 2 * options.pad
      const [y0, y1] = [y, y + height]
      rows.push({ section: block.section, label, weight: options.weights === 'none' ? null : weight, level })
      if (options.zebra && r % 2)
        paper.mark([left - 4, y0, right + 4, y1], { color: options.dark ? '#2a303b' : '#eef2f6' })
      if (options.tint !== 'none') {
        const tints = options.dark ? ['#3a2f2f', '#303236', '#2c3542'] : ['#fbe9dc', '#e6e8ea', '#deeaf6']
        tints.forEach((color, k) => {
          const [x0, x1] = cell(k)
          if (options.tint === 'all' || k === 1) paper.mark([x0, y0, x1, y1], { color })
        })
      }
      const at = (entry: number): number =>
        options.align === 'top'
          ? y0 + options.pad + entry
          : options.align === 'bottom'
            ? y1 - options.pad - lineHeight + entry
            : y0 + height / 2 - lineHeight / 2 + entry
      const drawMarks = () => {
        const middle = at(lineHeight / 2)
        for (const k of [0, 1, 2] as const) {
          const [x0, x1] = cell(k)
          const center = (x0 + x1) / 2
          const h = Math.min(0.9 * size, height / 2)
          if (k === levelIndex[level]) {
            const color = options.colors ? (['#c2571a', '#5f6670', '#1f5c99'] as const)[k] : markInk
            drawMark(paper, options, { x0, x1, y0, y1, center, middle, h, color, size, word: options.heads[k] ?? '' })
          } else drawEmpty(paper, options, { center, middle, h, x0, x1, y0, y1 }, ink)
        }
      }
      const drawGrid = () => {
        if (options.grid === 'rules') paper.line(left - 4, y1, right + 4, y1, 0.5, line)
        if (options.grid === 'cells')
          for (const k of [0, 1, 2]) paper.frame([cell(k)[0], y0, cell(k)[1], y1], 0.6, line)
        if (options.grid === 'segments')
          for (const k of [0, 1, 2]) {
            const [x0, x1] = cell(k)
            for (const side of [y0, y1]) paper.mark([x0, side - 0.35, x1, side + 0.35], { color: line })
            for (const side of [x0, x1]) paper.mark([side - 0.35, y0, side + 0.35, y1], { color: line })
          }
        if (options.grid === 'lines') paper.line(left - 4, y1, right + 4, y1, 0.5, line)
      }
      if (options.marksFirst) drawMarks()
      drawGrid()
      if (!options.marksFirst) drawMarks()
      lines.forEach((text, k) => {
        paper.text(labelX, y0 + options.pad + k * lineHeight + 0.85 * size, text, size, 'left', ink)
      })
      const text = weightText(weight, options.weightForm)
      if (options.weights === 'column')
        paper.text(columnsX - weightWidth / 2, at(0.85 * size), text, size, 'center', ink)
      if (options.weights === 'right-column')
        paper.text(right - weightWidth / 2, at(0.85 * size), text, size, 'center', ink)
      y = y1
    })
    if (options.grid === 'lines') for (const x of edges) paper.line(x, top, x, y, 0.5, line)
    y += 1.5 * size
  })
  if (options.footnote)
    paper.text(left, y + size, 'Items may be counted in more than one area.', size * 0.8, 'left', ink)
  if (options.watermark) paper.word({ text: 'SPECIMEN', box: [120, 200, 520, 500], size: 120, color: '#e5e5e5' })
  return rows
}
