/**
 * Direct labels on vertical lines: each label hangs like a flag to the right or left of its own line, or lies over
 * its end, as low as it can without touching what is drawn beneath it, another label, or another line.
 */
import { textWidth } from '../../lib/drawing/text'

interface FlagRequest {
  readonly id: string
  readonly text: string
  /** Where its line stands; null for a label without a line, which lies at either edge of the frame. */
  readonly x: number | null
  readonly bold?: boolean
}

export interface Flag {
  readonly id: string
  readonly text: string
  readonly bold: boolean
  /** Where its line stands and where that line begins at the top, if it has one. */
  readonly line: { readonly x: number; readonly top: number } | null
  /** Where the text begins (`start`) or ends (`end`). */
  readonly x: number
  /** Baseline of the text. */
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

interface Candidate {
  readonly flag: Flag
  readonly cost: number
}

/** Distance between a line and its own text. */
const offset = 6
/** Clear space around a text. */
const clearance = 4
/** Rows tried above the lowest place; with at most four labels a free one exists within these. */
const rowsTried = 14
/** What a less usual place costs, in rows of height: the right of the line is read most easily. */
const leftCost = 0.4
const overCost = 0.9

function overlap(a: Flag, b: Flag): boolean {
  return (
    a.box[0] < b.box[2] + clearance && b.box[0] < a.box[2] + clearance && a.box[1] < b.box[3] && b.box[1] < a.box[3]
  )
}

/** Whether the line of `flag`, from its own height down, runs through the text of `of`. */
function crosses(flag: Flag, of: Flag): boolean {
  return (
    flag.line !== null &&
    flag.line.x > of.box[0] - clearance &&
    flag.line.x < of.box[2] + clearance &&
    flag.line.top < of.box[3]
  )
}

function candidates(request: FlagRequest, frame: FlagFrame): Candidate[] {
  const width = textWidth(request.text, frame.size, request.bold)
  const found: Candidate[] = []
  const add = (anchor: 'start' | 'end', x: number, over: boolean, sideCost: number): void => {
    const x0 = anchor === 'start' ? x : x - width
    const x1 = x0 + width
    const line = request.x
    if (x0 < frame.left - 0.5 || x1 > frame.right + 0.5) return
    if (over && (line === null || line < x0 - offset || line > x1 + offset)) return
    const lowest = Math.min(frame.base, frame.ceiling(Math.min(x0, line ?? x0), Math.max(x1, line ?? x1)))
    for (let step = 0; step < rowsTried; step++) {
      const bottom = lowest - clearance - step * frame.row
      const top = bottom - frame.row
      found.push({
        flag: {
          id: request.id,
          text: request.text,
          bold: request.bold ?? false,
          line: line === null ? null : { x: line, top: over ? bottom : top },
          x,
          y: bottom - frame.row * 0.25,
          anchor,
          box: [x0, top, x1, bottom],
        },
        cost: (frame.base - bottom) / frame.row + sideCost,
      })
    }
  }
  if (request.x === null) {
    add('end', frame.right, false, 0)
    add('start', frame.left, false, leftCost)
  } else {
    add('start', request.x + offset, false, 0)
    add('end', request.x - offset, false, leftCost)
    add('start', Math.max(frame.left, Math.min(request.x - width / 2, frame.right - width)), true, overCost)
    add('end', frame.right, true, overCost)
    add('start', frame.left, true, overCost)
  }
  return found.sort((a, b) => a.cost - b.cost)
}

/** The cheapest choice of one candidate a label with no two in each other's way; null where there is none. */
function cheapest(choices: readonly (readonly Candidate[])[]): Flag[] | null {
  const least = choices.map((options) => options[0]?.cost ?? Number.POSITIVE_INFINITY)
  const leastAfter = least.map((_, index) => least.slice(index).reduce((sum, cost) => sum + cost, 0))
  let best: Flag[] | null = null
  let bestCost = Number.POSITIVE_INFINITY

  const search = (index: number, flags: readonly Flag[], cost: number): void => {
    const options = choices[index]
    if (options === undefined) {
      best = [...flags]
      bestCost = cost
      return
    }
    for (const { flag, cost: own } of options) {
      if (cost + own + (leastAfter[index + 1] ?? 0) >= bestCost) return
      const clear = flags.every((placed) => !overlap(flag, placed) && !crosses(flag, placed) && !crosses(placed, flag))
      if (clear) search(index + 1, [...flags, flag], cost + own)
    }
  }
  search(0, [], 0)
  return best
}

/**
 * Places the labels so that no text touches another text or another label's line.
 *
 * @param requests in order of importance; at most four keep the search small
 * @returns the flags that could be placed, in the order of the requests; where not all have room, those asked for
 *   first
 */
export function placeFlags(requests: readonly FlagRequest[], frame: FlagFrame): Flag[] {
  const choices = requests.map((request) => candidates(request, frame)).filter((options) => options.length > 0)
  for (let count = choices.length; count > 0; count--) {
    const flags = cheapest(choices.slice(0, count))
    if (flags !== null) return flags
  }
  return []
}
