/**
 * Where everything of the specialties overview stands: one row a specialty, its middle half, its middle and that of
 * people who did not match, on one scale that the reader's score runs down through.
 */
import { scaleLinear } from 'd3'
import { hundredths, textWidth, wrapText } from '../../lib/drawing/text'

export interface SpecialtyRow {
  /** Unique within the chart. */
  readonly key: string
  readonly label: string
  readonly q1: number | null
  /** Median or mean: a chart holds one of the two. Null: `words` stand in the place of the mark. */
  readonly middle: number | null
  readonly q3: number | null
  readonly notMatched: number | null
  /** Why there is no mark. */
  readonly words: string | null
  /** Highlighted, its figures written beside it. */
  readonly chosen: boolean
}

export interface SpecialtiesRows {
  readonly rows: readonly SpecialtyRow[]
  readonly statistic: 'median' | 'mean'
  /** True where the figures are of other people: drawn in outline. */
  readonly substitute: boolean
  readonly score: { readonly at: number; readonly label: string } | null
  /** Score -/+ standard error. */
  readonly range: readonly [number, number] | null
  /** The part of the scale that is shown, where charts are to be compared; else what there is to show. */
  readonly axis?: readonly [number, number]
}

export interface PlacedSpecialty {
  readonly row: SpecialtyRow
  readonly top: number
  readonly bottom: number
  /** Vertical middle of the marks. */
  readonly y: number
  readonly label: { readonly x: number; readonly y: number; readonly lines: readonly string[] }
  readonly bar: { readonly x: number; readonly width: number } | null
  readonly middle: number | null
  readonly notMatched: number | null
  /** Figures of a highlighted row, or why there is no mark. */
  readonly text: { readonly words: string; readonly x: number; readonly anchor: 'start' | 'end' } | null
}

const labelSize = 13
export const specialtyLineHeight = 16
/** Below this a label beside its bar would leave too little room for both. */
const narrowBelow = 560
const labelShare = 0.34
const labelGap = 20
const rowHeight = 26
/** Height of a label above its bar, and of the bar's own strip, where narrow. */
const narrowLabel = 20
const narrowStrip = 20
/** Height of the ticks' row and of that of the score's label. */
const tickRow = 20
const scoreRow = 22
/** Room at both ends of the scale, so that marks and tick numbers are whole. */
const plotInset = 14
/** The scale ends on multiples of this, and has a tick at each where there is room. */
const step = 5
/** The scale never shows fewer points than this, so that small differences look small. */
const leastSpan = 40
const tickGap = 44
/** Clear space between a mark and its words. */
const textGap = 10
/** Half the size of the mark of people who did not match. */
export const dot = 3.75

/** The numbers of a row, as they stand beside it. */
function figuresWords({ q1, middle, q3 }: SpecialtyRow): string {
  return q1 === null || q3 === null ? String(middle) : `${q1} · ${middle} · ${q3}`
}

/** Whole steps around everything that is drawn; null where there is nothing. */
export function specialtiesAxis(charts: readonly SpecialtiesRows[]): readonly [number, number] | null {
  const values = charts
    .flatMap(({ rows, score, range }) => [
      ...rows.flatMap(({ q1, middle, q3, notMatched }) => [q1, middle, q3, notMatched]),
      score?.at ?? null,
      ...(range ?? []),
    ])
    .filter((value) => value !== null)
  if (values.length === 0) return null
  const [least, most] = [Math.min(...values) - 1, Math.max(...values) + 1]
  const missing = Math.max(0, leastSpan - (most - least)) / 2
  return [Math.floor((least - missing) / step) * step, Math.ceil((most + missing) / step) * step]
}

/** Places the overview in a frame of the given width; the height follows from the rows. */
export function placeSpecialties(chart: SpecialtiesRows, size: { readonly width: number }) {
  const { width } = size
  const { rows, score, range } = chart
  const narrow = width < narrowBelow
  const unlabeled = rows.every(({ label }) => label === '')
  const longest = Math.max(0, ...rows.map(({ label, chosen }) => textWidth(label, labelSize, chosen)))
  const labels = narrow || unlabeled ? 0 : Math.min(longest, width * labelShare)
  const plot = { x0: narrow || unlabeled ? 0 : labels + labelGap, x1: width }
  const axis = chart.axis ?? specialtiesAxis([chart]) ?? [0, step]
  const scale = scaleLinear(axis, [plot.x0 + plotInset, plot.x1 - plotInset])
  const x = (value: number): number => hundredths(scale(Math.max(axis[0], Math.min(axis[1], value))))

  const tickY = tickRow - 6
  const scoreX = score === null ? null : x(score.at)
  const top = tickRow + (score === null ? 4 : scoreRow)
  let y = top
  const placed = rows.map((row): PlacedSpecialty => {
    const lines = narrow || unlabeled ? [row.label] : wrapText(row.label, labels, labelSize, row.chosen)
    const start = y
    const more = (lines.length - 1) * specialtyLineHeight
    y += narrow && !unlabeled ? narrowLabel + narrowStrip : rowHeight + more
    const middleY = narrow && !unlabeled ? y - narrowStrip / 2 - 2 : (start + y) / 2
    const labelMiddle = narrow && !unlabeled ? start + narrowLabel / 2 + 2 : middleY
    const bar = row.q1 === null || row.q3 === null ? null : { x: x(row.q1), width: hundredths(x(row.q3) - x(row.q1)) }
    const middle = row.middle === null ? null : x(row.middle)
    const notMatched = row.notMatched === null ? null : x(row.notMatched)
    return {
      row,
      top: start,
      bottom: y,
      y: middleY,
      label: { x: 0, y: hundredths(labelMiddle - more / 2 + labelSize * 0.35), lines },
      bar,
      middle,
      notMatched,
      text: textOf(row, { bar, middle, notMatched }, plot, scoreX),
    }
  })

  const labelWidth = score === null ? 0 : textWidth(score.label, labelSize, true)
  const right = scoreX !== null && scoreX + 6 + labelWidth <= width
  return {
    width,
    height: y + 2,
    narrow,
    plot,
    top,
    bottom: y,
    rows: placed,
    score:
      score === null || scoreX === null
        ? null
        : {
            x: scoreX,
            label: score.label,
            labelX: right ? scoreX + 6 : scoreX - 6,
            labelY: tickRow + scoreRow - 8,
            anchor: right ? ('start' as const) : ('end' as const),
          },
    range: range === null ? null : { x: x(range[0]), width: hundredths(x(range[1]) - x(range[0])) },
    ticks: ticksOf(axis, plot.x1 - plot.x0).map((value) => ({ x: x(value), value })),
    tickY,
  }
}

/** Multiples of the step, as many as have room for their numbers. */
function ticksOf([low, high]: readonly [number, number], width: number): number[] {
  const room = Math.max(1, Math.floor(width / tickGap))
  const every = [1, 2, 4, 10, 20].find((times) => (high - low) / (step * times) <= room) ?? 40
  const first = Math.ceil(low / (step * every)) * step * every
  return Array.from(
    { length: Math.floor((high - first) / (step * every)) + 1 },
    (_, index) => first + index * step * every,
  )
}

/** Words beside the marks of a row: to their right, else to their left, clear of the score's line where there is room. */
function textOf(
  row: SpecialtyRow,
  marks: Pick<PlacedSpecialty, 'bar' | 'middle' | 'notMatched'>,
  plot: { readonly x0: number; readonly x1: number },
  scoreX: number | null,
): PlacedSpecialty['text'] {
  const { bar, middle, notMatched } = marks
  const xs = [bar?.x, bar && bar.x + bar.width, middle, notMatched].filter((value) => typeof value === 'number')
  if (row.middle === null) {
    if (row.words === null) return null
    const reach = dot + textGap
    const after = xs.length === 0 ? plot.x0 + plotInset + textGap : Math.max(...xs) + reach
    const before = Math.min(...xs) - reach
    const length = textWidth(row.words, labelSize)
    return xs.length === 0 || after + length <= plot.x1 || before - length < plot.x0
      ? { words: row.words, x: after, anchor: 'start' }
      : { words: row.words, x: before, anchor: 'end' }
  }
  if (!row.chosen) return null
  const words = figuresWords(row)
  const length = textWidth(words, labelSize, true)
  const start = Math.max(...xs) + textGap
  const end = Math.min(...xs) - textGap
  const clear = (from: number): boolean => scoreX === null || scoreX < from - 4 || scoreX > from + length + 4
  const fitsRight = start + length <= plot.x1
  const fitsLeft = end - length >= plot.x0
  return fitsRight && (clear(start) || !fitsLeft || !clear(end - length))
    ? { words, x: start, anchor: 'start' }
    : { words, x: end, anchor: 'end' }
}
