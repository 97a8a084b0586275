/**
 * Where days for the exam stand beside the day on which programs start reviewing: one row a day, from the exam to the day
 * on which its score is usually there and the one until which to allow for it.
 */
import { scaleUtc } from 'd3'
import { hundredths, textWidth } from '../../lib/drawing/text'

interface ExamDateRow {
  /** `YYYY-MM-DD`, as all days here. */
  readonly examDate: string
  readonly label: string
  readonly usually: string
  readonly allow: string
}

export interface ExamDatesRows {
  readonly rows: readonly ExamDateRow[]
  /** The day on which programs start reviewing; null where it is not known. */
  readonly review: { readonly date: string; readonly label: string } | null
}

const labelSize = 13
const side = 12
/** Between the line of the programs and its label. */
const textGap = 6
const flagRow = 22
const labelRow = 20
const stripHeight = 26
const tickRow = 24
/** Least distance of two names of months. */
const monthGap = 52
/** A week before the first day and after the last. */
const margin = 7 * 86_400_000

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const
const time = (date: string): number => Date.parse(`${date}T00:00:00Z`)

/** First days of the months between two times. */
function monthStarts(from: number, to: number): Date[] {
  const first = new Date(from)
  const starts: Date[] = []
  for (let month = 0; ; month++) {
    const start = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + month, 1))
    if (start.getTime() > to) return starts
    if (start.getTime() >= from) starts.push(start)
  }
}

/** Places the days in a frame of the given width; each label stands above its own row. */
export function placeExamDates(chart: ExamDatesRows, size: { readonly width: number }) {
  const { rows, review } = chart
  const { width } = size
  const days = [...rows.flatMap(({ examDate, allow }) => [examDate, allow]), ...(review ? [review.date] : [])]
  const from = Math.min(...days.map(time)) - margin
  const to = Math.max(...days.map(time)) + margin
  const scale = scaleUtc([from, to], [side, width - side])
  const x = (date: string): number => hundredths(scale(time(date)))

  /** Where a text begins so that it ends within the frame. */
  const within = (start: number, text: string, bold = false): number =>
    hundredths(Math.max(0, Math.min(start, width - textWidth(text, labelSize, bold))))

  const top = review === null ? 4 : flagRow
  const placed = rows.map((row, index) => {
    const start = top + index * (labelRow + stripHeight)
    const exam = x(row.examDate)
    const usually = x(row.usually)
    return {
      row,
      labelX: within(exam - 6, row.label),
      labelY: start + labelRow - 5,
      y: start + labelRow + stripHeight / 2 - 4,
      exam,
      // From the exam on, nothing can be there; from the usual day to the last one it may.
      wait: { x: exam, width: hundredths(usually - exam) },
      expected: { x: usually, width: hundredths(x(row.allow) - usually) },
    }
  })
  const bottom = top + rows.length * (labelRow + stripHeight)

  const reviewX = review === null ? 0 : x(review.date)
  const reviewWidth = review === null ? 0 : textWidth(review.label, labelSize, true)
  const right = reviewX + textGap + reviewWidth <= width
  const starts = monthStarts(from, to)
  const every = Math.max(1, Math.ceil((starts.length * monthGap) / (width - 2 * side)))
  return {
    width,
    height: bottom + tickRow,
    top,
    bottom,
    rows: placed,
    review:
      review === null
        ? null
        : {
            x: reviewX,
            label: review.label,
            labelX: within(right ? reviewX + textGap : reviewX - textGap - reviewWidth, review.label, true),
            labelY: flagRow - 8,
          },
    ticks: starts
      .filter((_, index) => index % every === 0)
      .map((start) => {
        const name = months[start.getUTCMonth()] ?? ''
        const year = start.getUTCMonth() === 0 || start === starts[0] ? ` ${start.getUTCFullYear()}` : ''
        return { x: hundredths(scale(start)), label: `${name}${year}` }
      }),
    tickY: bottom + 16,
  }
}
