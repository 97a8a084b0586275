/**
 * Runs of one sign, as old reports draw their bands with (XXXXXXXX). The engine guesses at such a run, for it is no
 * word: it drops some signs and calls others letters. Seen as shapes they are plain: alike, in line, evenly spaced.
 */
import { median } from 'd3-array'
import { cluster } from '../pages/cluster'
import { area, overlapX, overlapY } from '../pages/geometry'
import { type Blob, fromLeft, whole } from './blobs'
import type { PixelBox, Plane } from './picture'
import type { SeenWord } from './words'

/** Signs of a run differ in size by this share at the most, and in their ends up and down. */
const ALIKE = 0.22
/** They are closer than this many signs: a rule through the run may have taken one out. */
const GAP = 1.6
/** As many signs make a run; fewer where the engine read crosses. */
const SIGNS = 5
const CROSSES = 2
/** Cells of the grid on which shapes are compared, in each direction, and how much ink they may differ by. */
const GRID = 5
const DIFFERS = 0.14
/** Height of a sign, against a line of writing. */
const LOWEST = 0.3
const TALLEST = 1.4
/** A word as sure as this that holds no crosses is a word. */
const SURE = 0.6
/** What a run is worth. */
const CONFIDENCE = 0.9

/**
 * @param blobs of the ink
 * @param line height of a line of writing in pixels
 * @returns the words with each run of signs as one word of as many X
 */
export function withRuns(words: readonly SeenWord[], blobs: readonly Blob[], ink: Plane, line: number): SeenWord[] {
  const runs = chains(blobs, line)
    .map((chain) => runOf(chain, words, ink))
    .filter((run) => run !== null)
  const inRun = ({ box }: SeenWord) => runs.some((run) => overlaps(run.box, box))
  return [...words.filter((word) => !inRun(word)), ...runs]
}

/** True where one lies mostly over the other. */
const overlaps = (a: PixelBox, b: PixelBox): boolean =>
  overlapX(a, b) * overlapY(a, b) > 0.4 * Math.min(area(a), area(b))

/** Blobs of one height in line, each near to the next. */
function chains(blobs: readonly Blob[], line: number): Blob[][] {
  const signs = blobs.filter(
    ({ x0, y0, x1, y1 }) => y1 - y0 >= LOWEST * line && y1 - y0 <= TALLEST * line && x1 - x0 >= 0.4 * (y1 - y0),
  )
  const found = cluster(fromLeft(signs), ({ x0, y0, y1 }, last) => {
    const slack = Math.max(1, ALIKE * (y1 - y0))
    const gap = x0 - last.x1
    return Math.abs(y0 - last.y0) <= slack && Math.abs(y1 - last.y1) <= slack && gap >= -1 && gap <= GAP * (y1 - y0)
  })
  return found.filter((chain) => chain.length >= CROSSES)
}

function runOf(found: readonly Blob[], words: readonly SeenWord[], ink: Plane): SeenWord | null {
  const width = median(found, ({ x0, x1 }) => x1 - x0) ?? 0
  const single = found.filter(({ x0, x1 }) => Math.abs(x1 - x0 - width) <= Math.max(1, ALIKE * width))
  // Signs that touch are as wide as two or three; anything else is a word.
  if (single.length < 0.6 * found.length) return null
  const pitch = pitchOf(single, width)
  const alike = alikeAmong(single, ink)
  if (alike.length < MOSTLY * single.length) return null
  const chain = withoutSignsBeside(found, alike, pitch)
  const singles = single.filter((sign) => chain.includes(sign))
  const { x0, y0, x1, y1 } = whole(chain)
  const box = [x0, y0, x1, y1] as const
  const over = words.filter((word) => overlaps(box, word.box))
  const crosses = over.some(({ text }) => isCrosses(text))
  if (singles.length < (crosses ? CROSSES : SIGNS)) return null
  if (!crosses && over.some(isWord)) return null
  const count = Math.max(1, Math.round((box[2] - box[0] - width) / pitch) + 1)
  return { text: 'X'.repeat(count), box, size: box[3] - box[1], confidence: CONFIDENCE }
}

/** From one sign of a run to the next it is less than so many times as far as usual. */
const FARTHER = 1.3

/** What is unlike the signs of a run and stands farther from them than they do from each other is none: an asterisk at its end. */
function withoutSignsBeside(chain: readonly Blob[], alike: readonly Blob[], pitch: number): readonly Blob[] {
  const isBeside = (end: Blob, next: Blob): boolean =>
    !alike.includes(end) && Math.abs(end.x0 + end.x1 - next.x0 - next.x1) / 2 > FARTHER * pitch
  const from = isBeside(chain[0]!, chain[1]!) ? 1 : 0
  const to = isBeside(chain.at(-1)!, chain.at(-2)!) ? -1 : undefined
  return chain.slice(from, to)
}

const isCrosses = (text: string): boolean => {
  const crosses = text.replace(/[^xX×]/g, '').length
  return crosses >= 2 && crosses >= 0.5 * text.length
}

/** What stands in line with a run, as high as it, and nearer to it than this share of its height, is a part of it. */
const BESIDE = 0.6

/**
 * Signs that touch, or that a rule has cut, are no shapes by themselves: the engine and the chains may find the rest of
 * their run only, and a band that is too short means something else.
 *
 * @param words as they were read, runs among them
 * @param blobs of the ink
 * @returns the words with each run as long as like shapes go on beside it
 */
export function wholeRuns(words: readonly SeenWord[], blobs: readonly Blob[]): SeenWord[] {
  const others = words.filter((word) => !isCrosses(word.text) && isWord(word))
  const free = blobs.filter(({ x0, y0, x1, y1 }) => {
    const box = [x0, y0, x1, y1] as const
    return !others.some((word) => overlaps(word.box, box))
  })
  const whole = words.map((word) => (isCrosses(word.text) ? longer(word, free) : word))
  const longerRuns = whole.filter((word, k) => word !== words[k])
  // Two pieces of one run have both become all of it.
  const covers = (run: SeenWord, word: SeenWord) =>
    run !== word &&
    overlaps(run.box, word.box) &&
    (whole.indexOf(run) < whole.indexOf(word) || !longerRuns.includes(word))
  return whole.filter((word) => others.includes(word) || !longerRuns.some((run) => covers(run, word)))
}

function longer(run: SeenWord, blobs: readonly Blob[]): SeenWord {
  const [left, , right] = run.box
  // The engine's boxes of such words are rough: the signs themselves say how high they are.
  // A rule may tie those of two rows together.
  const signs = blobs.filter(
    ({ x0, y0, x1, y1 }) =>
      overlaps(run.box, [x0, y0, x1, y1]) && y1 - y0 >= 0.4 * run.size && y1 - y0 <= TALLEST * run.size,
  )
  const y0 = median(signs.map((sign) => sign.y0))
  const y1 = median(signs.map((sign) => sign.y1))
  if (y0 === undefined || y1 === undefined) return run
  const height = y1 - y0
  const slack = Math.max(2, ALIKE * height)
  const alike = blobs.filter((blob) => Math.abs(blob.y0 - y0) <= slack && Math.abs(blob.y1 - y1) <= slack)
  let [from, to] = [left, right]
  const goesOn = ({ x0, x1 }: Blob) =>
    (x0 < from && x1 <= to && from - x1 <= BESIDE * height) || (x1 > to && x0 >= from && x0 - to <= BESIDE * height)
  for (let blob = alike.find(goesOn); blob; blob = alike.find(goesOn)) {
    from = Math.min(from, blob.x0)
    to = Math.max(to, blob.x1)
  }
  if (from === left && to === right) return run
  const count = Math.round((run.text.length * (to - from)) / (right - left))
  return { ...run, text: 'X'.repeat(count), box: [from, run.box[1], to, run.box[3]] }
}

/** More letters than a run of one sign is taken for. */
const LETTERS = 4

const isWord = ({ text, confidence }: SeenWord): boolean =>
  confidence >= SURE || new Set(text.toLowerCase().replace(/[^a-z]/g, '')).size > LETTERS

/** From one sign to the next: the commonest distance. */
function pitchOf(singles: readonly Blob[], width: number): number {
  const steps = singles
    .slice(1)
    .map((sign, k) => sign.x0 - singles[k]!.x0)
    .filter((step) => step < 2 * width)
  return median(steps) ?? 1.2 * width
}

/** As many signs of a run, at the least, have their ink in the same places. */
const MOSTLY = 0.8

/** The signs that have their ink where most of them have it. */
function alikeAmong(signs: readonly Blob[], ink: Plane): Blob[] {
  const grids = signs.map((sign) => gridOf(sign, ink))
  const cells = Array.from({ length: GRID * GRID }, (_, cell) => median(grids, (grid) => grid[cell]) ?? 0)
  const off = (grid: readonly number[]) =>
    grid.reduce((sum, value, cell) => sum + Math.abs(value - cells[cell]!), 0) / cells.length
  return signs.filter((_, k) => off(grids[k]!) <= DIFFERS)
}

/** Share of ink in each cell of a sign's box. */
function gridOf({ x0, y0, x1, y1 }: Blob, { width, data }: Plane): number[] {
  const sums = new Array<number>(GRID * GRID).fill(0)
  const counts = new Array<number>(GRID * GRID).fill(0)
  for (let y = y0; y < y1; y++)
    for (let x = x0; x < x1; x++) {
      const cell = Math.floor(((y - y0) * GRID) / (y1 - y0)) * GRID + Math.floor(((x - x0) * GRID) / (x1 - x0))
      sums[cell]! += 1 - data[y * width + x]! / 255
      counts[cell]!++
    }
  return sums.map((sum, cell) => sum / Math.max(1, counts[cell]!))
}
