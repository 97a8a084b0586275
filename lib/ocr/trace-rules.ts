/**
 * Rules of tables and frames of plots, followed from column to column where they are not level yet: beside the shares of
 * a sheet that bends there is no more writing to say how it lies.
 */
import { mean } from 'd3-array'
import type { Plane } from './picture'
import { type Point, slopeOf } from './point'

/** Columns looked at are this share of a capital apart; what is next to a stroke lies this far above and below it. */
const STEP = 1 / 3
const ASIDE = 0.3
/** A stroke is darker than both its sides by this much (0 to 255). */
const DARKER = 10
/** From one column to the next a rule rises or falls by no more than this, and by this much less or more than before, in pixels. */
const SLOPE = 0.1
const DRIFT = 1.3
/** It may be missing in so many columns one after the other, and is seen in this share of all. */
const MISSING = 3
const SEEN = 0.8
/** In capitals: letters in a row make no such line by chance. */
const SHORTEST = 8
/** As many columns say how a rule runs. */
const TELL = 6
/** Every so many columns are a point of what is given back. */
const KEPT = 6

/**
 * @param light brightness of the page, dark on white
 * @param capital height of a capital letter, in pixels
 * @returns points along the middle of each rule, from left to right, in pixels
 */
export function traceRules(light: Plane, capital: number): Point[][] {
  const step = Math.max(3, Math.round(STEP * capital))
  const open = new Set<Point[]>()
  const done: Point[][] = []
  for (let x = step; x < light.width - step; x += step) {
    const free = new Set(strokesAt(light, x, Math.max(2, Math.round(ASIDE * capital))))
    for (const rule of open) {
      const last = rule.at(-1)!
      const slope = rule.length < TELL ? 0 : slopeOf(rule.slice(-TELL))
      const expected = last.y + slope * (x - last.x)
      const slack = rule.length < TELL ? SLOPE * step + DRIFT : DRIFT
      let [next, off] = [Number.NaN, slack]
      for (const y of free) if (Math.abs(y - expected) < off) [next, off] = [y, Math.abs(y - expected)]
      if (off < slack) {
        free.delete(next)
        rule.push({ x, y: next })
      } else if (x - last.x > MISSING * step) {
        open.delete(rule)
        done.push(rule)
      }
    }
    for (const y of free) open.add([{ x, y }])
  }
  return [...done, ...open]
    .filter((rule) => {
      const [first, last] = [rule[0]!, rule.at(-1)!]
      const length = last.x - first.x
      return (
        length >= SHORTEST * capital &&
        rule.length >= SEEN * (length / step + 1) &&
        Math.abs(last.y - first.y) <= SLOPE * length
      )
    })
    .map((rule) =>
      Array.from({ length: Math.floor(rule.length / KEPT) }, (_, k) => {
        const part = rule.slice(k * KEPT, (k + 1) * KEPT)
        return { x: mean(part, ({ x }) => x)!, y: mean(part, ({ y }) => y)! }
      }),
    )
}

/** Middles of what is dark between lighter, down one column. */
function strokesAt({ width, height, data }: Plane, x: number, aside: number): number[] {
  const at = (y: number) => data[y * width + x - 1]! + data[y * width + x]! + data[y * width + x + 1]!
  const column = Array.from({ length: height }, (_, y) => at(y) / 3)
  const depth = (y: number) => Math.min(column[y - aside]!, column[y + aside]!) - column[y]!
  const found: number[] = []
  for (let y = aside; y < height - aside; y++) {
    if (depth(y) < DARKER) continue
    // The middle of the stroke: its pixels weighed by how dark they are.
    let [sum, weights] = [0, 0]
    for (; y < height - aside && depth(y) >= DARKER; y++) {
      sum += y * depth(y)
      weights += depth(y)
    }
    found.push(sum / weights + 0.5)
  }
  return found
}
