/** The profile as text: three lanes, or bars and bands as printed. */
import type { ProfileSummary } from '../lib/profile/summary'
import { levels } from '../lib/reports/levels'
import type { Area, Level } from '../lib/reports/schema'
import { printable, type Terminal, wrap } from './terminal'

/** Shape and place say the same, so that the chart also reads without either. */
const symbols: Readonly<Record<Level, readonly [unicode: string, ascii: string]>> = {
  lower: ['▼', 'v'],
  average: ['■', 'o'],
  higher: ['▲', '^'],
}

const INDENT = 2
const SHARE_WIDTH = 8
const PLOT_WIDTH = 31

const share = (weight: Area['weight']): string =>
  weight === null ? '' : weight[0] === weight[1] ? `${weight[0]}%` : `${weight[0]}-${weight[1]}%`

const centered = (text: string, width: number): string => {
  const left = Math.floor((width - text.length) / 2)
  return ' '.repeat(Math.max(0, left)) + text + ' '.repeat(Math.max(0, width - text.length - Math.max(0, left)))
}

/** One row's three lanes: its symbol in its lane; a question mark where the level could not be read. */
function lanes(level: Level | null, widths: readonly number[], unicode: boolean): string {
  if (level === null)
    return centered(
      '?',
      widths.reduce((sum, width) => sum + width, 0),
    )
  return levels
    .map((lane, i) => centered(lane === level ? symbols[lane][unicode ? 0 : 1] : unicode ? '·' : '.', widths[i] ?? 0))
    .join('')
}

/** One row's bar or band as printed, over the middle zone. */
function plot({ band, middle, clipped }: Area, unicode: boolean): string {
  const inside = (ends: readonly [number, number] | null, at: number): boolean =>
    ends !== null && at >= ends[0] && at <= ends[1]
  const [mark, zone] = unicode ? ['█', '░'] : ['=', ':']
  const cells = Array.from({ length: PLOT_WIDTH }, (_, i) => {
    const at = (i + 0.5) / PLOT_WIDTH
    return inside(band, at) ? mark : inside(middle, at) ? zone : ' '
  })
  const before = clipped === 'left' || clipped === 'both' ? '<' : '|'
  const after = clipped === 'right' || clipped === 'both' ? '>' : '|'
  return `${before}${cells.join('')}${after}`
}

/** The chart of a profile, block by block, as wide as the terminal. */
export function chart(summary: ProfileSummary, areas: readonly Area[], terminal: Terminal): string[] {
  const drawn = summary.layout === 'bars' || summary.layout === 'bands'
  const laneWidths = levels.map((lane) => summary.lanes[lane].length + 2)
  const percent = summary.layout === 'percent'
  const plotWidth = drawn ? PLOT_WIDTH + 2 : laneWidths.reduce((sum, width) => sum + width, 0)
  const tail = SHARE_WIDTH + 2 + plotWidth + (percent ? 14 : 0)
  const labelWidth = Math.max(14, terminal.width - INDENT - tail - 1)
  const heads = drawn
    ? ` ${summary.lanes.lower.padEnd(Math.floor(PLOT_WIDTH / 3))}${centered(summary.lanes.average, PLOT_WIDTH - 2 * Math.floor(PLOT_WIDTH / 3))}${summary.lanes.higher.padStart(Math.floor(PLOT_WIDTH / 3))}`
    : levels.map((lane, i) => centered(summary.lanes[lane], laneWidths[i] ?? 0)).join('')
  const lines: string[] = []
  for (const block of summary.blocks) {
    const name = block.name.padEnd(INDENT + labelWidth + 1 + SHARE_WIDTH + 2)
    lines.push('', `${name}${heads}${percent ? '  you  group' : ''}`.trimEnd())
    for (const { index } of block.areas) {
      const area = areas[index]
      if (!area) continue
      const [first = '', ...more] = wrap(printable(area.label, terminal), labelWidth)
      const picture = drawn ? plot(area, terminal.unicode) : lanes(area.level, laneWidths, terminal.unicode)
      const figures = percent
        ? `  ${String(area.percentCorrect ?? '?').padStart(3)}   ${String(area.comparison ?? '?').padStart(3)}`
        : ''
      const start = `${' '.repeat(INDENT)}${first.padEnd(labelWidth)} ${share(area.weight).padStart(SHARE_WIDTH)}  `
      lines.push(`${start}${picture}${figures}`.trimEnd(), ...more.map((line) => ' '.repeat(INDENT) + line))
    }
  }
  return lines
}
