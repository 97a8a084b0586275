/** Where everything of a class's pictures stands. Drawn by the page and by the file for a committee alike. */
import { max } from 'd3-array'
import { wrapText } from '../drawing/text'
import { sectionNames } from '../profile/words'
import type { ClassArea, ClassReport } from './schema'
import { rangeWords } from './words'

type Tone = 'lower' | 'higher' | 'own' | 'norm' | 'ink' | 'soft' | 'rule'

export type Shape =
  | {
      readonly kind: 'bar'
      readonly x: number
      readonly y: number
      readonly width: number
      readonly height: number
      readonly tone: Tone
    }
  | {
      readonly kind: 'line'
      readonly x1: number
      readonly y1: number
      readonly x2: number
      readonly y2: number
      readonly tone: Tone
    }
  | {
      readonly kind: 'text'
      readonly x: number
      readonly y: number
      readonly text: string
      readonly anchor: 'start' | 'middle' | 'end'
      readonly tone: Tone
    }

export interface Picture {
  readonly title: string
  readonly summary: string
  readonly width: number
  readonly height: number
  readonly shapes: readonly Shape[]
}

/** Under this width a label stands above its bar instead of beside it. */
const NARROW = 560
const LABEL = 250
const ROW = 22
/** Of the labels, and from one line of a label to the next. */
const SIZE = 12
const LINE = 15
const BAR = 10
/** Room for a figure at the end of a bar. */
const FIGURE = 44

const text = (
  x: number,
  y: number,
  words: string,
  anchor: 'start' | 'middle' | 'end' = 'start',
  tone: Tone = 'ink',
): Shape => ({
  kind: 'text',
  x,
  y,
  text: words,
  anchor,
  tone,
})

/** Students by score, in percent, each bin with a tick where the norm group lies. Null where nothing is told. */
export function scorePicture({ distribution, everybody, norm }: ClassReport, width: number): Picture | null {
  if (!distribution || !everybody || distribution.length === 0) return null
  const shares = distribution.map(({ count }) => (100 * count) / everybody.n)
  const most = max([...shares, ...distribution.map((bin) => bin.norm ?? 0)]) ?? 1
  const from = 96
  const scale = (share: number): number => ((width - from - 2 * FIGURE) * share) / most
  const shapes = distribution.flatMap((bin, at): Shape[] => {
    const y = at * ROW + 4
    const share = shares[at] ?? 0
    const [bar, tick] = [from + scale(share), from + scale(bin.norm ?? 0)]
    // After the bar, or after the tick where that would stand in the figure.
    const end = tick > bar - 2 && tick < bar + 2 * FIGURE ? Math.max(bar, tick) : bar
    return [
      text(from - 8, y + BAR, rangeWords(bin), 'end'),
      { kind: 'bar', x: from, y, width: scale(share), height: BAR + 2, tone: 'own' },
      ...(bin.norm === null
        ? []
        : [
            {
              kind: 'line',
              x1: from + scale(bin.norm),
              y1: y - 3,
              x2: from + scale(bin.norm),
              y2: y + BAR + 5,
              tone: 'norm',
            } as const,
          ]),
      text(end + 6, y + BAR, `${bin.count} (${Math.round(share)}%)`, 'start', 'soft'),
    ]
  })
  return {
    title: 'Scores',
    summary: `Students by score.${norm ? ' The tick shows the share of the norm group.' : ''}`,
    width,
    height: distribution.length * ROW + 8,
    shapes,
  }
}

/** Shares of the lower and the higher lane to both sides of a line, with their intervals. */
export function lanePicture(areas: readonly ClassArea[], width: number): Picture {
  const narrow = width < NARROW
  const left = narrow ? 0 : LABEL
  const middle = left + (width - left) / 2
  const half = (width - left) / 2 - FIGURE
  const most = max(areas.flatMap(({ lower, higher }) => [lower.interval?.[1] ?? 0, higher.interval?.[1] ?? 0])) || 1
  const scale = (percent: number): number => (half * percent) / most
  const shapes: Shape[] = []
  let y = 4
  let section: string | null = null
  for (const area of areas) {
    if (area.section !== section) {
      section = area.section
      shapes.push(text(0, y + 14, sectionNames[area.section], 'start', 'soft'))
      shapes.push(
        text(middle - 6, y + 14, '◂ lower', 'end', 'lower'),
        text(middle + 6, y + 14, 'higher ▸', 'start', 'higher'),
      )
      y += ROW
    }
    const lines = wrapText(area.label, narrow ? width : LABEL - SIZE, SIZE)
    shapes.push(...lines.map((line, at) => text(0, y + at * LINE + 12, line)))
    const further = (lines.length - 1) * LINE
    // Bars stand under a label, or beside its middle.
    y += narrow ? further + 18 : further / 2
    for (const [lane, sign] of [
      ['lower', -1],
      ['higher', 1],
    ] as const) {
      const { percent, interval } = area[lane]
      const anchor = sign < 0 ? 'end' : 'start'
      if (percent === null || interval === null) {
        shapes.push(text(middle + sign * 6, y + 12, 'hidden', anchor, 'soft'))
        continue
      }
      const [low, high] = interval
      const length = scale(percent)
      shapes.push(
        { kind: 'bar', x: sign < 0 ? middle - length : middle, y: y + 3, width: length, height: BAR, tone: lane },
        {
          kind: 'line',
          x1: middle + sign * scale(low),
          y1: y + 8,
          x2: middle + sign * scale(high),
          y2: y + 8,
          tone: 'ink',
        },
        text(middle + sign * (scale(Math.max(high, percent)) + 5), y + 12, `${percent}%`, anchor, 'soft'),
      )
    }
    y += ROW + (narrow ? 0 : further / 2)
  }
  shapes.push({ kind: 'line', x1: middle, y1: 4, x2: middle, y2: y, tone: 'rule' })
  return {
    title: 'Areas',
    summary:
      'Share of students whose mark was lower (left) or higher (right), with 95% intervals. The rest were average.',
    width,
    height: y + 4,
    shapes,
  }
}
