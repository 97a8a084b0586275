/** Which way up a page lies: lines are read both ways, and the right one reads far better. */
import { median } from 'd3-array'
import type { Picture } from '../pages/picture'
import type { FoundLine } from './find-lines'
import { bent } from './level-picture'
import { LINE_HEIGHT, type Networks } from './networks'
import { apart } from './point'
import { readSqueezed } from './read-line'

/** As many lines are tried, of such lengths in their heights. */
const TRIED = 6
const LONG = 4
const TOO_LONG = 16
/** Signs that look alike both ways, as in a band of crosses, tell nothing; so few others tell too little. */
const EITHER = /[xXoOiIlHNSsZz0-9%().,:;-]/
const TELLING = 4
/** Lines that read as surely as this are not tried the other way. */
const SURE = 0.9
/** The other way has to be so much surer. */
const CLEARLY = 0.1

/** True for a direction (radians) that runs up or down rather than across. */
export const isSideways = (turn: number): boolean => Math.abs(Math.cos(turn)) < Math.SQRT1_2

/** @returns true where the lines are read against the direction `turn` (radians) */
export async function isFlipped(
  picture: Picture,
  lines: readonly FoundLine[],
  turn: number,
  networks: Pick<Networks, 'read' | 'signs'>,
): Promise<boolean> {
  const told = lines
    .filter(({ spine, height }) => {
      const length = apart(spine[0]!, spine.at(-1)!)
      return length >= LONG * height && length <= TOO_LONG * height
    })
    .sort((a, b) => b.confidence - a.confidence)
    .slice(0, TRIED)
  const sureties = async (direction: number): Promise<number> => {
    const sure: (number | null)[] = []
    for (const line of told) sure.push(await surety(picture, line, direction, networks))
    return median(sure) ?? 0
  }
  const upright = await sureties(turn)
  return upright < SURE && upright + CLEARLY < (await sureties(turn + Math.PI))
}

async function surety(
  picture: Picture,
  { spine, height }: FoundLine,
  turn: number,
  networks: Pick<Networks, 'read' | 'signs'>,
): Promise<number | null> {
  const [a, b] = [spine[0]!, spine.at(-1)!]
  const isAlong = (b.x - a.x) * Math.cos(turn) + (b.y - a.y) * Math.sin(turn) >= 0
  const [first, last] = isAlong ? [a, b] : [b, a]
  const length = apart(first, last)
  const [cos, sin] = [(last.x - first.x) / length, (last.y - first.y) / length]
  const scale = LINE_HEIGHT / height
  const crop = bent(
    picture,
    Math.max(1, Math.round(length * scale)),
    LINE_HEIGHT,
    ({ x, y }) => {
      const [along, across] = [x / scale, y / scale - height / 2]
      return { x: first.x + along * cos - across * sin, y: first.y + along * sin + across * cos }
    },
    1,
  )
  const signs = (await readSqueezed(crop, networks)).filter(({ text }) => !EITHER.test(text))
  if (signs.length < TELLING) return null
  return signs.reduce((sum, { confidence }) => sum + confidence, 0) / signs.length
}
