/** Draws profiles of bars and bands: plots, zones and bars in every manner we could think of. */

import type { Section } from '../../../../lib/areas/sections'
import type { Level } from '../../../../lib/reports/schema'
import { blocks, weightText, wrap } from './boxes-drawer'
import { type Paper, textWidth } from './paper'

export const plotStyles = ['frame', 'row-ticks', 'block-ticks', 'row-axis', 'block-axis', 'panel', 'cell'] as const
export const zoneStyles = ['block-fill', 'row-fill', 'lines', 'fill-and-lines', 'page-fill'] as const
export const barStyles = [
  'fill',
  'thick-line',
  'fill-and-outline',
  'rounded',
  'slices',
  'i-beam',
  'diamond',
  'crosses',
  'cross-words',
  'cross-glyphs',
  'blocks',
] as const

export interface BarsOptions {
  readonly size: number
  readonly pad: number
  readonly labelWidth: number
  readonly plotWidth: number
  readonly zone: readonly [number, number]
  readonly plot: (typeof plotStyles)[number]
  readonly zoneStyle: (typeof zoneStyles)[number]
  readonly bar: (typeof barStyles)[number]
  readonly diverging: boolean
  readonly cellAround: boolean
  readonly quarters: boolean
  readonly rules: boolean
  readonly zebra: boolean
  readonly sign: 'asterisk' | 'arrow' | 'triangle'
  readonly headsInZones: boolean
  readonly headsOnce: boolean
  readonly middleHead: boolean
  readonly weights: 'column' | 'none'
  readonly values: readonly { readonly at: number; readonly width: number; readonly clip: boolean }[]
}

export interface DrawnBar {
  readonly section: Section
  readonly label: string
  readonly weight: [number, number] | null
  readonly level: Level
  readonly band: [number, number]
  readonly clipped: 'left' | 'right' | null
}

function levelOf(x: number, [from, to]: readonly [number, number]): Level {
  if (x < from) return 'lower'
  return x > to ? 'higher' : 'average'
}

/** Draws the blocks from the top of the paper down; gives the rows as a careful reader would read them. */
export function drawBars(paper: Paper, options: BarsOptions): DrawnBar[] {
  const { size, zone, plotWidth } = options
  const left = 40
  const weightWidth = options.weights === 'column' ? 6 * size : 0
  const cellLeft = left + options.labelWidth + weightWidth + (options.plot === 'cell' ? 2 * size : 0)
  const weightX = left + options.labelWidth + weightWidth / 2
  const x0 = cellLeft + (options.plot === 'cell' ? 0 : 2 * size)
  const x1 = x0 + plotWidth
  const cellRight = x1 + (options.plot === 'cell' ? 0 : 2 * size)
  const at = (share: number) => x0 + share * plotWidth
  const [z0, z1] = [at(zone[0]), at(zone[1])]
  const rows: DrawnBar[] = []
  const pale = '#d3d7dc'
  const line = '#222222'
  let y = 60
  let count = 0
  const later: (() => void)[] = []
  if (options.zoneStyle === 'page-fill') {
    const lines = blocks.flatMap((block) => block.rows).length
    paper.mark([z0, 60 + 4 * size, z1, 60 + lines * (4 * size + 2 * options.pad)], { color: pale })
  }

  blocks.forEach((block, b) => {
    paper.text(left, y + size, block.title, size, 'left')
    y += 1.8 * size
    if (!options.headsOnce || b === 0) {
      const middles = options.headsInZones
        ? [zone[0] / 2, (zone[0] + zone[1]) / 2, (1 + zone[1]) / 2]
        : [1 / 6, 0.5, 5 / 6]
      const words = ['Lower', options.middleHead ? 'Average' : '', 'Higher']
      words.forEach((word, k) => {
        if (word !== '') paper.text(at(middles[k] ?? 0.5), y + size, word, size * 0.9, 'center')
      })
      if (options.weights === 'column') paper.text(weightX, y + size, '% of Items', size * 0.85, 'center')
      y += 2 * size
    }
    const top = y
    const heights = block.rows.map(
      ([label]) => wrap(label, options.labelWidth - size, size).length * 1.15 * size + 2 * options.pad,
    )
    const bottom = top + heights.reduce((sum, height) => sum + height, 0)
    if (options.zoneStyle === 'block-fill' || options.zoneStyle === 'fill-and-lines')
      paper.mark([z0, top, z1, bottom], { color: pale })
    block.rows.forEach(([label, low, high], r) => {
      const height = heights[r] ?? 0
      const [y0, y1] = [y, y + height]
      const middle = (y0 + y1) / 2
      if (options.zebra && r % 2) paper.mark([left - 4, y0, cellRight, y1], { color: '#f0f3f6' })
      if (options.plot === 'panel')
        paper.mark([x0, middle - 0.55 * size, x1, middle + 0.55 * size], { color: '#eef0f2' })
      if (options.zoneStyle === 'row-fill')
        paper.mark([z0, middle - 0.55 * size, z1, middle + 0.55 * size], { color: pale })
      if (options.plot === 'row-axis') paper.line(x0, middle, x1, middle, 0.5, line)
      if (options.plot === 'row-ticks')
        for (const x of [x0, x1]) paper.line(x, middle - 0.5 * size, x, middle + 0.5 * size, 0.7, line)
      if (options.cellAround || options.plot === 'cell') {
        for (const side of [y0, y1]) paper.line(left - 4, side, cellRight, side, 0.4, '#999999')
        for (const x of [cellLeft, cellRight]) paper.line(x, y0, x, y1, 0.4, '#999999')
      } else if (options.rules) paper.line(left - 4, y1, cellRight, y1, 0.4, '#999999')
      wrap(label, options.labelWidth - size, size).forEach((text, k) => {
        paper.text(left, y0 + options.pad + k * 1.15 * size + 0.85 * size, text, size)
      })
      const weight: [number, number] = [low, high]
      if (options.weights === 'column') paper.text(weightX, middle + 0.3 * size, weightText(weight, 0), size, 'center')
      const value = options.values[count++ % options.values.length] ?? { at: 0.5, width: 0.1, clip: false }
      const drawn = drawBar(paper, options, value, { at, middle, zone })
      const free = options.diverging ? drawn.free : (drawn.band[0] + drawn.band[1]) / 2
      rows.push({
        section: block.section,
        label,
        weight: options.weights === 'column' ? weight : null,
        level: levelOf(free, zone),
        band: drawn.band,
        clipped: drawn.clipped,
      })
      y = y1
    })
    later.push(() => {
      if (options.zoneStyle === 'lines' || options.zoneStyle === 'fill-and-lines')
        for (const x of [z0, z1]) paper.line(x, top, x, bottom, 0.8, line)
      if (options.plot === 'frame') paper.frame([x0, top, x1, bottom], 0.7, line)
      if (options.plot === 'block-axis') paper.line(x0, bottom, x1, bottom, 0.7, line)
      if (options.plot === 'block-ticks') for (const x of [x0, x1]) paper.line(x, top, x, bottom, 0.7, line)
      if (options.quarters)
        for (const share of [0.25, 0.5, 0.75]) paper.line(at(share), top, at(share), bottom, 0.3, '#bbbbbb')
      if (options.diverging)
        paper.line(at((zone[0] + zone[1]) / 2), top, at((zone[0] + zone[1]) / 2), bottom, 0.8, '#444444')
    })
    later.pop()?.()
    y += 1.6 * size
  })
  return rows
}

interface Place {
  readonly at: (share: number) => number
  readonly middle: number
  readonly zone: readonly [number, number]
}

function drawBar(
  paper: Paper,
  options: BarsOptions,
  value: BarsOptions['values'][number],
  place: Place,
): { band: [number, number]; clipped: 'left' | 'right' | null; free: number } {
  const { size } = options
  const center = (place.zone[0] + place.zone[1]) / 2
  const side = value.at < 0.5 ? 'left' : 'right'
  const clipped = value.clip ? side : null
  let band: [number, number]
  if (options.diverging) {
    const end = value.clip ? (side === 'left' ? 0 : 1) : value.at
    band = end < center ? [end, center] : [center, end]
  } else {
    const half = value.width / 2
    const middle = Math.min(1 - half - 0.02, Math.max(half + 0.02, value.at))
    band = [middle - half, middle + half]
    if (clipped === 'left') band = [0, value.width]
    if (clipped === 'right') band = [1 - value.width, 1]
  }
  if (options.bar === 'crosses' || options.bar === 'cross-words' || options.bar === 'cross-glyphs') {
    const glyph = 0.5 * size
    const count = Math.max(4, Math.round(((band[1] - band[0]) * (place.at(1) - place.at(0))) / glyph))
    const long = (count * glyph) / (place.at(1) - place.at(0))
    if (clipped === 'right' || (options.diverging && band[0] < center - 1e-9)) band = [band[1] - long, band[1]]
    else band = [band[0], band[0] + long]
    if (band[1] > 1) band = [1 - long, 1]
    if (band[0] < 0) band = [0, long]
  }
  const [from, to] = [place.at(band[0]), place.at(band[1])]
  const [y0, y1] = [place.middle - 0.38 * size, place.middle + 0.38 * size]
  const color = '#1f4e79'
  const word = (text: string, x0: number, x1: number) => paper.word({ text, size, color, box: [x0, y0, x1, y1] })
  switch (options.bar) {
    case 'fill':
      paper.mark([from, y0, to, y1], { color })
      break
    case 'thick-line':
      paper.mark([from, y0, to, y1], { color, kind: 'stroke', shape: 'line', lineWidth: y1 - y0 })
      break
    case 'fill-and-outline':
      paper.mark([from, y0, to, y1], { color: '#8fb4d6' })
      paper.frame([from, y0, to, y1], 0.5, color)
      break
    case 'rounded':
      paper.mark([from, y0, to, y1], { color, shape: 'path' })
      break
    case 'slices':
      for (let k = 0; k < 6; k++)
        paper.mark([from + ((to - from) * k) / 6, y0, from + ((to - from) * (k + 1)) / 6, y1], {
          color,
          opacity: 0.5 + k * 0.08,
        })
      break
    case 'i-beam':
      paper.line(from, place.middle, to, place.middle, 1, color)
      for (const x of [from, to]) paper.line(x, y0, x, y1, 1, color)
      break
    case 'diamond':
      paper.line(from, place.middle, to, place.middle, 1.2, color)
      paper.mark([(from + to) / 2 - 0.35 * size, y0, (from + to) / 2 + 0.35 * size, y1], { color, shape: 'path' })
      break
    case 'crosses':
      word('x'.repeat(Math.round((to - from) / (0.5 * size))), from, to)
      break
    case 'cross-words': {
      const cut = from + Math.floor((to - from) / (1.0 * size)) * 0.5 * size
      word('X'.repeat(Math.max(2, Math.round((cut - from) / (0.5 * size)))), from, cut)
      word('X'.repeat(Math.max(2, Math.round((to - cut) / (0.5 * size)))), cut, to)
      break
    }
    case 'cross-glyphs':
      for (let x = from; x < to - 0.1; x += 0.5 * size) word('x', x, x + 0.5 * size)
      break
    case 'blocks':
      word('█'.repeat(Math.max(2, Math.round((to - from) / (0.5 * size)))), from, to)
  }
  if (clipped) {
    const x = clipped === 'left' ? place.at(0) - 0.7 * size : place.at(1) + 0.7 * size
    const half = 0.3 * size
    if (options.sign === 'asterisk') paper.word({ text: '*', size, box: [x - 0.2 * size, y0, x + 0.2 * size, y1] })
    else if (options.sign === 'arrow')
      paper.word({ text: clipped === 'left' ? '◄' : '►', size, box: [x - half, y0, x + half, y1] })
    else paper.mark([x - half, y0, x + half, y1], { color, shape: 'path' })
  }
  return { band, clipped, free: band[0] < center - 1e-9 ? band[0] : band[1] }
}

/** True where the heads of a drawing would run into each other. */
export const headsCollide = (o: BarsOptions): boolean => {
  const half = (word: string) => textWidth(word, o.size * 0.9) / 2 + 0.4 * o.size
  const [a, b, c] = o.headsInZones
    ? [o.zone[0] / 2, (o.zone[0] + o.zone[1]) / 2, (1 + o.zone[1]) / 2]
    : [1 / 6, 0.5, 5 / 6]
  return (
    (b - a) * o.plotWidth < half('Lower') + half('Average') || (c - b) * o.plotWidth < half('Average') + half('Higher')
  )
}
