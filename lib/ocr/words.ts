/** Lines as they were read → words with boxes: the ink says where a sign stands and where a space is. */
import { median } from 'd3-array'
import type { Box } from '../pages/model'
import { INK } from './blobs'
import type { PixelBox, Plane } from './picture'
import type { Sign } from './sign'

/** The same place in another unit. */
export const scaled = (box: PixelBox, scale: number): Box => box.map((edge) => edge * scale) as unknown as Box

/** A recognized word. */
export interface SeenWord {
  readonly text: string
  readonly box: PixelBox
  /** Of its font, in pixels. */
  readonly size: number
  /** 0 to 1: of its least certain sign. */
  readonly confidence: number
}

/** A line in the level picture. */
export interface LevelLine {
  readonly box: PixelBox
  readonly signs: readonly Sign[]
}

/** Signs as high as a capital letter, and its height as a share of a line with ascenders and descenders. */
const TALL = /[A-Zbdfhklt0-9]/
const CAPITALS = 2 / 3
/** Signs that hang below the line, and how much higher than a capital a word with one of them is. */
const HANGS = /[gjpqyQ(),;/|]/
const HANGING = 1.3
/** The size of a font, in heights of its capitals (Helvetica, Times: 0.72 and 0.66 of the size). */
const SIZE = 1.4
/** The same, in heights of a line with ascenders and descenders. */
const FONT = SIZE * CAPITALS
/** The same, in steps from one small letter to the next: more where they stand wide and spaces are wide too, as a typewriter's. */
const STEPS = 2
/** As many pairs of small letters tell it. */
const PAIRS = 8
/** Nothing between two signs over this share of the line's height is a space, if it is this many times the usual gap. */
const SPACE = 0.19
const WIDER = 2
/** Spaces of one line are alike: none is narrower than this share of what is usual among them. */
const ALIKE = 0.76
/** Figures, and the signs among them, may stand further apart ("11" in a share). */
const FIGURE = /[\d%.,()<-]/
const BETWEEN_FIGURES = 0.32
/** Two digits before a slash are one month or day, as far as columns do not part them: a fax thins the first. */
const DATE = /^(?:\d\d\/|\d\/|\/\d)/
const WITHIN_DATE = 1
/** What was read as a space is none where signs stand closer than this. */
const NO_SPACE = 0.06
/** A gap lies this near, in line heights, to the middle between its two signs; nearer by so much where a space was read. */
const REACH = 0.45
const READ = 0.35

/** No word begins with a small l before another consonant ("lmmune"), or with a zero before small letters ("0ct"). */
const CAPITAL_I = /\bl(?=[b-df-hjkm-np-tv-z])/g
const CAPITAL_O = /\b0(?=[a-z]{2})/g

/** What stands by itself and is no longer than this, in its heights, is a dot between two parts of a line, and no dash. */
const DASH = 1.5

/** A run without ink across the line. */
interface Gap {
  readonly from: number
  readonly to: number
}

/** @param ink dark on white, rules taken out */
export function wordsOf({ box, signs }: LevelLine, ink: Plane): SeenWord[] {
  const [x0, y0, x1, y1] = box
  const height = y1 - y0
  const letters = lettersOf(signs, box)
  const spaces = spacesBetween(letters, gapsIn(ink, box), height)
  const firsts = [0, ...spaces.keys()].sort((a, b) => a - b)
  const words = firsts.map((first, k) => {
    const next = firsts[k + 1]
    const word = letters.slice(first, next)
    const left = spaces.get(first)?.to ?? x0
    const right = next === undefined ? x1 : spaces.get(next)!.from
    const box = tight(ink, [left, y0, right, y1])
    const text = word
      .map(({ text }) => text)
      .join('')
      .replace(CAPITAL_I, 'I')
      .replace(CAPITAL_O, 'O')
    return {
      text: text === '-' && box[2] - box[0] < DASH * (box[3] - box[1]) ? '·' : text,
      box,
      confidence: Math.min(...word.map(({ confidence }) => confidence)),
    }
  })
  const capitals = words.flatMap(({ text, box }) =>
    TALL.test(text) ? [(box[3] - box[1]) / (HANGS.test(text) ? HANGING : 1)] : [],
  )
  const size = Math.max(capitals.length > 0 ? SIZE * median(capitals)! : FONT * height, STEPS * stepOf(letters))
  return words.map((word) => ({ ...word, size }))
}

interface Letter extends Sign {
  /** Of its middle, in pixels. */
  readonly x: number
  /** A space was read before it. */
  readonly isFirst: boolean
}

function lettersOf(signs: readonly Sign[], [x0, , x1]: PixelBox): Letter[] {
  return signs.flatMap(({ text, at, confidence }, k) => {
    // A figure in brackets is a share of items, which is set apart from its label.
    const isFirst = signs[k - 1]?.text === ' ' || (text === '(' && /\d/.test(signs[k + 1]?.text ?? ''))
    return text === ' ' ? [] : [{ text, at, confidence, x: x0 + at * (x1 - x0), isFirst }]
  })
}

/** From the middle of one small letter to the next of the same word, usually; 0 where too few say so. */
function stepOf(letters: readonly Letter[]): number {
  const isSmall = (letter: Letter) => /[a-z]/.test(letter.text)
  const steps = letters.flatMap((letter, k) => {
    const last = letters[k - 1]
    return last && !letter.isFirst && isSmall(letter) && isSmall(last) ? [letter.x - last.x] : []
  })
  return steps.length >= PAIRS ? median(steps)! : 0
}

/**
 * Which letters begin a word, and the gap before each: wide gaps go to the nearest place between two letters, best to
 * one where a space was read; a space that was read takes what gap there is.
 */
function spacesBetween(letters: readonly Letter[], gaps: readonly Gap[], height: number): Map<number, Gap> {
  const wide = (gap: Gap) => gap.to - gap.from
  const usual = median(gaps, wide) ?? 0
  const space = median(gaps, (gap) => (wide(gap) >= SPACE * height ? wide(gap) : Number.NaN)) ?? 0
  const least = Math.min(Math.max(SPACE * height, WIDER * usual, ALIKE * space), 2 * SPACE * height)
  const found = new Map<number, Gap>()
  const place = (gap: Gap, isOpen: (k: number) => boolean): void => {
    const middle = (gap.from + gap.to) / 2
    const off = (k: number) =>
      Math.abs((letters[k - 1]!.x + letters[k]!.x) / 2 - middle) - (letters[k]!.isFirst ? READ * height : 0)
    const open = letters.flatMap((_, k) => (k > 0 && !found.has(k) && isOpen(k) ? [k] : []))
    const best = open.sort((a, b) => off(a) - off(b))[0]
    if (best !== undefined && off(best) <= REACH * height + wide(gap) / 2) found.set(best, gap)
  }
  const sorted = [...gaps].sort((a, b) => wide(b) - wide(a))
  const room = (k: number) => {
    const [a, b, c] = [letters[k - 1]!.text, letters[k]!.text, letters[k + 1]?.text]
    if (DATE.test(`${a}${b}${c}`)) return WITHIN_DATE * height
    return FIGURE.test(a) && FIGURE.test(b) ? BETWEEN_FIGURES * height : 0
  }
  for (const gap of sorted) if (wide(gap) >= least) place(gap, (k) => wide(gap) >= room(k))
  for (const gap of sorted)
    if (wide(gap) < least && wide(gap) >= NO_SPACE * height) place(gap, (k) => letters[k]!.isFirst)
  return found
}

/** Where no ink is over the height of a line, its ends left out. */
function gapsIn({ width, data }: Plane, [x0, y0, x1, y1]: PixelBox): Gap[] {
  const gaps: Gap[] = []
  let from = -1
  let hasInk = false
  for (let x = Math.max(0, Math.floor(x0)); x < Math.min(width, Math.ceil(x1)); x++) {
    let isEmpty = true
    for (let y = Math.max(0, Math.floor(y0)); y < y1 && isEmpty; y++) if (data[y * width + x]! < INK) isEmpty = false
    if (isEmpty) {
      if (from < 0) from = x
    } else {
      if (from >= 0 && hasInk) gaps.push({ from, to: x })
      from = -1
      hasInk = true
    }
  }
  return gaps
}

/** A box without what has no ink around it; the box itself where it has none at all. */
function tight({ width, height, data }: Plane, box: PixelBox): PixelBox {
  const [x0, y0, x1, y1] = box.map(Math.round) as unknown as PixelBox
  let [left, top, right, bottom] = [x1, y1, x0, y0]
  for (let y = Math.max(0, y0); y < Math.min(height, y1); y++)
    for (let x = Math.max(0, x0); x < Math.min(width, x1); x++)
      if (data[y * width + x]! < INK) {
        left = Math.min(left, x)
        right = Math.max(right, x + 1)
        top = Math.min(top, y)
        bottom = Math.max(bottom, y + 1)
      }
  return right > left ? [left, top, right, bottom] : box
}
