/** Where the three columns of a block are: from the lines between them, else from the heads and the marks themselves. */
import { centreX, centreY, height, width } from '../../pages/geometry'
import { isThinHorizontal } from './anchors'
import type { Drawing } from './drawing'
import type { Range } from './plot'
import { median } from './sheet'
import { isThinVertical } from './structure'

export type Three<T> = readonly [T, T, T]

export interface Columns {
  readonly ranges: Three<Range>
  /** False where marks stand so far from the heads that it is not certain which head is theirs. */
  readonly sure: boolean
}

/** A column line covers at least this share of the rows' heights. */
const RULED = 0.5
/** Columns are not wider than this many times the distance of the nearest heads. */
const WIDEST = 6
/** Marks of one column have their centres within this share of the distance of the nearest heads. */
const TOGETHER = 0.18
/** Marks may stand off their heads by this share of the distance of the nearest heads (heads set left in columns). */
const OFF_HEAD = 0.42
/** All columns' marks stand off their heads by the same amount, give or take this share of that distance. */
const SAME_OFFSET = 0.25

/** Lines between the columns, where lines are drawn; summed length by place. */
function ruledLines(drawing: Drawing): { x: number; length: number }[] {
  const { size } = drawing.table.sheet
  const lines: { x: number; length: number }[] = []
  for (const { box } of drawing.marks) {
    const sides = isThinVertical(box, size) ? [centreX(box)] : []
    for (const x of sides) {
      const same = lines.find((line) => Math.abs(line.x - x) < 1)
      if (same) same.length += height(box)
      else lines.push({ x, length: height(box) })
    }
  }
  const total = drawing.bands.reduce((sum, band) => sum + band.to - band.from, 0)
  return lines.filter((line) => line.length > RULED * total)
}

/** Columns between lines; null where there are no lines on both sides of each head. */
function betweenLines(drawing: Drawing, heads: Three<number>, nearest: number): Three<Range> | null {
  const lines = ruledLines(drawing)
    .map((line) => line.x)
    .sort((a, b) => a - b)
  const ruled = heads.map((x): Range | null => {
    const from = lines.findLast((line) => line < x)
    const to = lines.find((line) => line > x)
    if (from === undefined || to === undefined || to - from > WIDEST * nearest) return null
    return heads.some((other) => other !== x && other > from && other < to) ? null : { from, to }
  })
  const [a, b, c] = ruled
  return a && b && c ? [a, b, c] : null
}

/** Where marks stand, whatever they are: the centres of all small things in the rows, grouped. */
function standings(drawing: Drawing, heads: Three<number>, nearest: number): number[] {
  const { size } = drawing.table.sheet
  const widest = Math.max(heads[1] - heads[0], heads[2] - heads[1])
  const [from, to] = [heads[0] - 0.8 * widest, heads[2] + 0.8 * widest]
  const centres = [...drawing.marks, ...drawing.words]
    .map((mark) => mark.box)
    .filter(
      (box) =>
        drawing.bands.some((band) => centreY(box) > band.from && centreY(box) < band.to) &&
        width(box) < 1.2 * widest &&
        Math.max(width(box), height(box)) > 0.15 * size &&
        !isThinHorizontal(box, size) &&
        !isThinVertical(box, size),
    )
    .map(centreX)
    .filter((x) => x > from && x < to)
    .sort((a, b) => a - b)
  const groups: number[][] = []
  for (const x of centres) {
    const last = groups.at(-1)
    if (last && x - (last.at(-1) ?? x) < TOGETHER * nearest) last.push(x)
    else groups.push([x])
  }
  return groups.map(median)
}

/** The amount by which all places stand off heads, each off a head of its own; null where no such amount is clear. */
function offset(places: readonly number[], heads: Three<number>, nearest: number): number | null {
  const choices: { shift: number; spread: number }[] = []
  const assign = (k: number, from: number, offsets: readonly number[]): void => {
    if (k === places.length) {
      const shift = median(offsets)
      const spread = Math.max(...offsets.map((value) => Math.abs(value - shift)))
      if (Math.abs(shift) < OFF_HEAD * nearest && spread < SAME_OFFSET * nearest) choices.push({ shift, spread })
      return
    }
    heads.forEach((head, i) => {
      if (i >= from) assign(k + 1, i + 1, [...offsets, (places[k] ?? head) - head])
    })
  }
  assign(0, 0, [])
  const [best] = choices.sort((a, b) => a.spread + Math.abs(a.shift) - b.spread - Math.abs(b.shift))
  return best?.shift ?? null
}

/**
 * The ranges of the three columns on the x axis, from left to right: between column lines where they are drawn; around
 * the marks where they stand at three places; else around the heads, all moved by the same amount. Columns need not be
 * equally wide.
 */
export function findColumns(drawing: Drawing): Columns {
  const { low, middle, high } = drawing.table.head.centres
  const heads: Three<number> = low < high ? [low, middle, high] : [high, middle, low]
  const nearest = Math.min(heads[1] - heads[0], heads[2] - heads[1])
  const lined = betweenLines(drawing, heads, nearest)
  if (lined) return { ranges: lined, sure: true }
  const places = standings(drawing, heads, nearest)
  const [a, b, c] = places
  const three = places.length === 3 && a !== undefined && b !== undefined && c !== undefined
  if (three && a < heads[1] && c > heads[1]) return { ranges: around([a, b, c]), sure: true }
  const shift = places.length <= 3 ? offset(places, heads, nearest) : offset([], heads, nearest)
  const by = shift ?? 0
  return {
    ranges: around([heads[0] + by, heads[1] + by, heads[2] + by]),
    sure: places.length === 0 || places.length > 3 || shift !== null,
  }
}

/** Ranges of one width around three centres: as wide as the nearest two allow. */
function around(centres: Three<number>): Three<Range> {
  const half = Math.min(centres[1] - centres[0], centres[2] - centres[1]) / 2
  const range = (x: number): Range => ({ from: x - half, to: x + half })
  return [range(centres[0]), range(centres[1]), range(centres[2])]
}

/** The parts of a drawing that stand under one title each: their columns may be at different places. */
export function byTitle(drawing: Drawing): Drawing[] {
  const parts: { title: unknown; bands: Drawing['bands'][number][] }[] = []
  drawing.table.rows.forEach((row, k) => {
    const band = drawing.bands[k]
    const last = parts.at(-1)
    if (!band) return
    if (last && last.title === row.title) last.bands.push(band)
    else parts.push({ title: row.title, bands: [band] })
  })
  return parts.map(({ bands }) => ({ ...drawing, bands }))
}
