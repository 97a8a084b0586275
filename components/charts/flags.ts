/**
 * Direct labels on vertical lines: each label hangs like a flag to the right or left of its own line, as low as it
 * can without touching what is drawn beneath it, another label, or another line.
 */
import { textWidth } from './text'

export interface FlagRequest {
  readonly id: string
  readonly text: string
  /** Where its line stands; null for a label without a line, which may hang at either edge of the frame. */
  readonly x: number | null
  readonly bold?: boolean
}

export interface Flag {
  readonly id: string
  readonly text: string
  readonly bold: boolean
  /** Where its line stands, if it has one. */
  readonly line: number | null
  /** Where the text begins (`start`) or ends (`end`). */
  readonly x: number
  /** Baseline of the text; its line runs down from `top`. */
  readonly y: number
  readonly anchor: 'start' | 'end'
  /** `[x0, y0, x1, y1]` of the text. */
  readonly box: readonly [number, number, number, number]
}

export interface FlagFrame {
  /** Left and right limit of any text. */
  readonly left: number
  readonly right: number
  /** Where every line stands: y grows downwards, flags are above it. */
  readonly base: number
  /** Height of a row of text. */
  readonly row: number
  readonly size: number
  /** The highest point drawn between two x: no label may lie below it. */
  readonly ceiling: (x0: number, x1: number) => number
}

/** Distance between a line and its own text. */
const offset = 6
/** Clear space around a text. */
const clearance = 3
/** Rows tried above the lowest place; with at most four labels a free one exists within these. */
const rowsTried = 14
/** What taking the left side costs, in rows: the right is read more easily, but a row less height is worth it. */
const leftCost = 0.4

function overlap(a: Flag, b: Flag): boolean {
  return (
    a.box[0] < b.box[2] + clearance &&
    b.box[0] < a.box[2] + clearance &&
    a.box[1] < b.box[3] &&
    b.box[1] < a.box[3]
  )
}

/** Whether the line of `flag`, from its own height down, runs through the text of `of`. */
function crosses(flag: Flag, of: Flag): boolean {
  return (
    flag.line !== null &&
    flag.line > of.box[0] - clearance &&
    flag.line < of.box[2] + clearance &&
    flag.box[1] < of.box[3]
  )
}

function candidates(request: FlagRequest, frame: FlagFrame): { flag: Flag; cost: number }[] {
  const width = textWidth(request.text, frame.size, request.bold)
  const found: { flag: Flag; cost: number }[] = []
  const places =
    request.x === null
      ? ([
          ['end', frame.right, 0],
          ['start', frame.left, leftCost],
        ] as const)
      : ([
          ['start', request.x + offset, 0],
          ['end', request.x - offset, leftCost],
        ] as const)
  for (const [anchor, x, sideCost] of places) {
    const x0 = anchor === 'start' ? x : x - width
    const x1 = x0 + width
    if (x0 < frame.left - 0.5 || x1 > frame.right + 0.5) continue
    const lowest = Math.min(frame.base, frame.ceiling(Math.min(x0, request.x ?? x0), Math.max(x1, request.x ?? x1)))
    for (let step = 0; step < rowsTried; step++) {
      const bottom = lowest - clearance - step * frame.row
      found.push({
        flag: {
          id: request.id,
          text: request.text,
          bold: request.bold ?? false,
          line: request.x,
          x,
          y: bottom - frame.row * 0.25,
          anchor,
          box: [x0, bottom - frame.row, x1, bottom],
        },
        cost: (frame.base - bottom) / frame.row + sideCost,
      })
    }
  }
  return found.sort((a, b) => a.cost - b.cost)
}

/**
 * Places the labels so that no text touches another text or another label's line.
 *
 * @param requests in order of importance; at most four keep the search small
 * @returns the flags that could be placed, in the order of the requests: one is left out only where it is wider than
 *   the frame on both sides of its line
 */
export function placeFlags(requests: readonly FlagRequest[], frame: FlagFrame): Flag[] {
  let best: { flags: Flag[]; cost: number } | null = null
  const choices = requests.map((request) => candidates(request, frame)).filter((list) => list.length > 0)

  const search = (index: number, flags: Flag[], cost: number): void => {
    if (best !== null && cost >= best.cost) return
    const options = choices[index]
    if (options === undefined) {
      best = { flags: [...flags], cost }
      return
    }
    for (const option of options) {
      const clear = flags.every(
        (placed) =>
          !overlap(option.flag, placed) && !crosses(option.flag, placed) && !crosses(placed, option.flag),
      )
      if (clear) search(index + 1, [...flags, option.flag], cost + option.cost)
    }
  }
  search(0, [], 0)
  return (best as { flags: Flag[] } | null)?.flags ?? []
}
