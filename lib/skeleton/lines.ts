/**
 * Sets replaced words anew along their lines, as wide as their own letters: with the widths of the first ones, a name
 * could be told by measuring.
 */
import { median } from 'd3-array'
import { width } from '../pages/geometry'
import type { Box, Word } from '../pages/model'
import { toPhrases } from '../reports/page/phrases'
import type { Random } from './random'

/** Widths of signs in ems, roughly those of the usual sans serif. Drawing fits them to the box. */
const WIDTHS: readonly (readonly [string, number])[] = [
  ["ijl'|!.,:;", 0.25],
  ['frtI()[]/-"', 0.33],
  ['mwMW@%', 0.85],
  ['ABCDEFGHJKLNOPQRSTUVXYZ&', 0.68],
]
const USUAL = 0.55

const widthOf = (text: string): number =>
  [...text].reduce((sum, sign) => sum + (WIDTHS.find(([signs]) => signs.includes(sign))?.[1] ?? USUAL), 0)

/** New words take up the room of the old ones, or a little less: by how much is left to chance. */
const TIGHTEST = 0.93
/** Before words that stay, the gap grows by no more than this, in font sizes: it would part them from their line. */
const GAP = 0.2

/** How wide the words of one size are, for what their letters would take. */
function stretchOf(words: readonly Word[]): (word: Word) => number {
  const bySize = new Map<number, number[]>()
  for (const { text, size, box, angle } of words)
    if (angle === 0 && /\p{L}{3}/u.test(text))
      bySize.set(Math.round(size), [...(bySize.get(Math.round(size)) ?? []), width(box) / (widthOf(text) * size)])
  return ({ size }) => median(bySize.get(Math.round(size)) ?? []) || 1
}

export interface Replaced {
  readonly letters: boolean
  readonly digits: boolean
}

/**
 * @param words of an upright page, as they were
 * @param texts what they say now
 * @param replaced what of each word is other than it was; figures alone stay where they are, all being of one width
 * @returns where each of them stands now
 */
export function setAnew(
  words: readonly Word[],
  texts: readonly string[],
  replaced: readonly Replaced[],
  random: Random,
): Box[] {
  const boxes = words.map((word) => word.box)
  const index = new Map(words.map((word, i) => [word, i]))
  const stretch = stretchOf(words)
  for (const phrase of toPhrases(words.filter((word) => word.visible && word.angle === 0))) {
    const runs: number[][] = []
    let open = false
    for (const word of phrase.words) {
      const i = index.get(word) ?? -1
      const goesOn = replaced[i]?.letters === true || replaced[i]?.digits === true
      if (goesOn && open) runs.at(-1)?.push(i)
      else if (goesOn) runs.push([i])
      open = goesOn
    }
    const last = index.get(phrase.words.at(-1) as Word)
    for (const run of runs) if (run.some((i) => replaced[i]?.letters)) place(run, run.at(-1) === last)
  }
  return boxes

  function place(run: readonly number[], ends: boolean): void {
    const own = run.map((i) => words[i] as Word)
    const [first, last] = [own[0] as Word, own.at(-1) as Word]
    const gaps = own.slice(1).map((word, k) => Math.max(0, word.box[0] - (own[k] as Word).box[2]))
    const gap = gaps.length > 0 ? gaps.reduce((sum, one) => sum + one, 0) / gaps.length : 0
    const wanted = own.map((word, k) => widthOf(texts[run[k] ?? 0] ?? '') * word.size * stretch(word))
    const all = wanted.reduce((sum, one) => sum + one, 0)
    const room = last.box[2] - first.box[0] - gap * gaps.length
    const spare = (1 - TIGHTEST) * room
    const fitted = room - random.next() * (ends ? spare : Math.min(spare, GAP * first.size))
    const scale = fitted / all
    let x = first.box[0]
    run.forEach((i, k) => {
      const [, y0, , y1] = (words[i] as Word).box
      const to = x + (wanted[k] ?? 0) * scale
      boxes[i] = [x, y0, to, y1]
      x = to + gap
    })
  }
}
