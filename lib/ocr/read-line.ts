/** What a line of writing says, sign by sign, with the place of each. */
import { mean } from 'd3-array'
import type { Picture } from '../pages/picture'
import { type Grid, LINE_HEIGHT, type Networks } from './networks'
import { planesOf } from './planes'
import { sharesIn } from './shares'
import type { Sign } from './sign'

/** Values from -1 to 1, as the network was trained. */
const HALF = [0.5, 0.5, 0.5] as const
/** Lines are squeezed to this share of their length: as the network was trained, and a quarter faster. */
const SQUEEZE = 0.75
/** Narrower lines are padded to this, or the network sees less than a sign. */
const NARROWEST = 32
/** A line longer than this many pixels at the network's height is read in one go all the same, but no longer. */
const WIDEST = 2400
/** What the network may see on a report: Latin letters, digits, and the signs around them. */
const KNOWN = /^[ -~–—•·×°§®™≥≤±]$/

/** A line with a sign less sure than this is read once more, at its whole length: thin letters get lost in a squeezed one. */
const DOUBTFUL = 0.55

/** @param crop a line, level, little more than its writing */
export async function readLine(crop: Picture, networks: Pick<Networks, 'read' | 'signs'>): Promise<Sign[]> {
  const squeezed = await readSqueezed(crop, networks)
  // Spaces are doubtful in every second line, and set from the places of the signs anyway.
  if (squeezed.every(({ text, confidence }) => text === ' ' || confidence >= DOUBTFUL)) return squeezed
  const whole = await readAt(1, crop, networks)
  return sureness(whole) > sureness(squeezed) ? whole : squeezed
}

/** The same at one look, which tells well enough whether a line can be read at all. */
export const readSqueezed = (crop: Picture, networks: Pick<Networks, 'read' | 'signs'>): Promise<Sign[]> =>
  readAt(SQUEEZE, crop, networks)

const sureness = (signs: readonly Sign[]): number => mean(signs, ({ confidence }) => confidence) ?? 0

async function readAt(share: number, crop: Picture, networks: Pick<Networks, 'read' | 'signs'>): Promise<Sign[]> {
  const wide = Math.round((share * crop.width * LINE_HEIGHT) / crop.height)
  const width = Math.min(WIDEST, Math.max(NARROWEST, 8 * Math.ceil(wide / 8)))
  const steps = await networks.read(planesOf(crop, width, LINE_HEIGHT, HALF, HALF), width)
  return sharesIn(signsOf(steps, networks.signs), (from, to) => dashBetween(from, to, steps, networks.signs))
}

/** How likely a dash stands between two places of a line, where another sign or none was likelier. */
function dashBetween(from: number, to: number, { data, width, height }: Grid, alphabet: readonly string[]): number {
  const dash = alphabet.indexOf('-')
  let likeliest = 0
  for (let step = Math.ceil(from * height); step < to * height; step++)
    likeliest = Math.max(likeliest, data[step * width + dash]!)
  return likeliest
}

/** The likeliest sign of each step; equal neighbors are one (connectionist temporal classification, Graves et al. 2006). */
function signsOf({ data, width, height }: Grid, alphabet: readonly string[]): Sign[] {
  const known = knownOf(alphabet)
  const signs: Sign[] = []
  let before = 0
  let first = 0
  let surest = 0
  const close = (end: number) => {
    if (before > 0) signs.push({ text: alphabet[before]!, at: (first + end) / 2 / height, confidence: surest })
  }
  for (let step = 0; step < height; step++) {
    let [best, value] = [0, data[step * width]!]
    for (const column of known) {
      const likely = data[step * width + column]!
      if (likely > value) [best, value] = [column, likely]
    }
    if (best === before) {
      surest = Math.max(surest, value)
      continue
    }
    close(step)
    ;[before, first, surest] = [best, step, value]
  }
  close(height)
  return signs
}

const columns = new WeakMap<readonly string[], readonly number[]>()

function knownOf(alphabet: readonly string[]): readonly number[] {
  const kept = columns.get(alphabet) ?? alphabet.flatMap((sign, column) => (KNOWN.test(sign) ? [column] : []))
  columns.set(alphabet, kept)
  return kept
}
