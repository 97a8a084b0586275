/** The columns of text beside what is drawn: labels, and shares of items where they have a column of their own. */

import { median } from 'd3-array'
import { centerX, centerY, overlapX, overlapY, union, unionAll, width } from '../../../pages/geometry'
import type { Box } from '../../../pages/model'
import { makePhrase, type Phrase } from '../../page/phrases'
import { holds, middleOf, type Span } from '../span'
import { onOneLine } from './same-line'
import { findWeight, parseWeight, type Weight } from './weights'

/** A label starts at most this many font sizes left of where most labels start: two steps of indent. */
const INDENT = 2
/** A text belongs to the strip beside it when their centers are no farther apart than this, in font sizes: less than a line. */
const LEVEL = 0.95

/** A text of the column lies over it with more than this share of its width: more than half, so it is of one column. */
const IN_RANGE = 0.5
/** A footnote's mark begins within so many font sizes before or behind the end of its text. */
const RAISED = { over: 0.5, apart: 0.6 }
/** Labels that are set left start this many font sizes left of the usual place at most. */
const LEFT_SLACK = 3
/** The second line of a broken share begins no farther below the first than this, in font sizes: one and a half lines leave 0.54. */
const NEXT_LINE = 0.6
/** The header of a column of shares begins no farther left of it than this, in font sizes: its words are longer. */
const HEADER_REACH = 3

/** Words of the header over a column of shares. */
const SHARE_WORDS = /%|\b(?:items?|test|exam|questions|weights?|share|percent|percentage|proportion)\b/i
/** Shares of one column have their middles this close together, in font sizes: "5%" and "10%-15%" set left differ by 1.4. */
const ONE_COLUMN = 1.5

export interface LabelColumn {
  readonly labels: Phrase[]
  readonly range: Span
}

/** The label column on one side: the texts next to the columns that stand level with entries. */
export function findLabels(
  texts: readonly Phrase[],
  entries: readonly Span[],
  size: number,
  side: 'left' | 'right',
): LabelColumn | null {
  const nearest = texts.filter(
    (text) =>
      !texts.some(
        (other) =>
          other !== text &&
          onOneLine(other.box, text.box, size) &&
          (side === 'left' ? other.box[0] > text.box[0] : other.box[0] < text.box[0]),
      ),
  )
  const level = nearest.filter(
    (text) =>
      /\p{L}{2}/u.test(text.text) &&
      entries.some((entry) => {
        const y = centerY(text.box)
        return holds(entry, y) || Math.abs(middleOf(entry) - y) < LEVEL * size
      }),
  )
  if (level.length === 0) return null
  const typical = median(level, (text) => text.box[0]) ?? 0
  const typicalEnd = Math.max(...level.map((text) => text.box[2]))
  const own = level.filter((text) => text.box[2] > typical && text.box[0] < typicalEnd)
  const from = Math.max(Math.min(...own.map((text) => text.box[0])), typical - rangeSlack(level, size))
  const range = { from, to: Math.max(...own.map((text) => text.box[2])) }
  const labels = texts.filter((text) => {
    const { box } = text
    if (box[0] < range.from - INDENT * size || hangsOn(text, texts, size)) return false
    const starts = box[0] < range.from + INDENT * size
    const ends = Math.abs(box[2] - range.to) < INDENT * size
    // A wrapped line may be longer than all those that stand level with an entry.
    return starts || ends || overlapX(box, [range.from, 0, range.to, 0]) > IN_RANGE * width(box)
  })
  return { labels, range }
}

/** A sign or digit by itself that hangs on the end of a text: a footnote's mark, raised above its line. */
const hangsOn = (sign: Phrase, texts: readonly Phrase[], size: number): boolean =>
  /^[\d*†‡§¶]{1,2}$/u.test(sign.text) &&
  texts.some(
    ({ box, text }) =>
      /\p{L}/u.test(text) &&
      overlapY(box, sign.box) > 0 &&
      sign.box[0] > box[2] - RAISED.over * size &&
      sign.box[0] - box[2] < RAISED.apart * size,
  )

/** How far labels may start left of the usual place: right-aligned ones as far as their lengths differ. */
function rangeSlack(level: readonly Phrase[], size: number): number {
  const spread = (values: readonly number[]) => {
    const middle = median(values) ?? 0
    return median(values, (value) => Math.abs(value - middle)) ?? 0
  }
  const starts = spread(level.map((text) => text.box[0]))
  const ends = spread(level.map((text) => text.box[2]))
  return starts <= ends ? LEFT_SLACK * size : Number.POSITIVE_INFINITY
}

/** A share of items that stands by itself. */
export interface Share {
  readonly text: Phrase
  /** The second line of a share that is broken over two, or its other end. */
  readonly rest: Phrase | null
  /** Null where the dash between two ends was lost. */
  readonly weight: Weight | null
  readonly box: Box
}

/** True for shares that make a column of their own: one below the other, with no other text between them in their place. */
export function isColumn(shares: readonly Share[], texts: readonly Phrase[], size: number): boolean {
  const usual = median(shares, ({ box }) => centerX(box)) ?? 0
  // What stands above the first or below the last may be a header, this table's or the next one's.
  const top = Math.min(...shares.map(({ box }) => box[1]))
  const bottom = Math.max(...shares.map(({ box }) => box[3]))
  const isAmong = ({ box }: Phrase) => centerY(box) > top && centerY(box) < bottom
  const own = new Set(shares.flatMap(({ text, rest }) => [text, rest]))
  return shares.every(
    ({ box }) =>
      Math.abs(centerX(box) - usual) < ONE_COLUMN * size &&
      !texts.some(
        (text) =>
          !own.has(text) &&
          isAmong(text) &&
          /\p{L}{3}/u.test(text.text) &&
          !SHARE_WORDS.test(text.text) &&
          overlapX(text.box, box) > 0,
      ),
  )
}

/** Cuts the share off the end of a label that nearly reaches it, where others stand by themselves above or below. */
export function cutShares(texts: readonly Phrase[], size: number): Phrase[] {
  const column = texts.filter((text) => parseWeight(text.text) !== null)
  return texts.flatMap((text) => {
    const { words } = text
    const found = findWeight(words.map((word) => word.text))
    if (!found || found.from === 0 || found.to < words.length) return [text]
    const share = makePhrase(words.slice(found.from))
    const aligned = column.filter(({ box }) => Math.abs(centerX(box) - centerX(share.box)) < ONE_COLUMN * size)
    return aligned.length > 0 && 2 * aligned.length >= column.length
      ? [makePhrase(words.slice(0, found.from)), share]
      : [text]
  })
}

/** A share broken over two lines has its dash at the end of the first, or at the start of the second. */
const BREAKS_OFF = /[-\u2010-\u2015\u2212]$|\bto$/
const GOES_ON = /^(?:[-\u2010-\u2015\u2212]|to\b)/

/** Texts that are a share of items and nothing else; one broken over two lines ("10%-" over "15%") is joined. */
export function findShares(texts: readonly Phrase[], size: number): Share[] {
  const ends = new Set<Phrase>()
  const shares = texts.flatMap((text): Share[] => {
    const next = texts.find((other) => isNextLine(text, other, size))
    const below = next && (BREAKS_OFF.test(text.text) || GOES_ON.test(next.text)) ? next : undefined
    const joined = below && parseWeight(`${text.text}${below.text}`)
    if (below && joined) {
      ends.add(below)
      return [{ text, rest: below, weight: joined, box: unionAll([text.box, below.box]) ?? text.box }]
    }
    const weight = isCut(text) ? null : parseWeight(text.text)
    return weight ? [{ text, rest: null, weight, box: text.box }] : []
  })
  const whole = shares.filter((share) => !ends.has(share.text))
  return whole.flatMap((share): Share[] => {
    const other = whole.find((one) => isOtherEnd(one, share, size))
    if (!other) return [share]
    const box = union(share.box, other.box)
    return share.box[0] < other.box[0] ? [{ text: share.text, rest: other.text, weight: null, box }] : []
  })
}

/** Two single shares this many font sizes apart are the ends of one whose dash is nowhere to be seen: room for a dash, no column. */
const LOST_DASH = 1.6

const isSingle = ({ weight }: Share): boolean => weight?.[0] === weight?.[1]

const isOtherEnd = (other: Share, share: Share, size: number): boolean =>
  other !== share &&
  isSingle(share) &&
  isSingle(other) &&
  onOneLine(other.box, share.box, size) &&
  Math.max(other.box[0] - share.box[2], share.box[0] - other.box[2]) < LOST_DASH * size

/** A closing bracket without its opening one: the beginning of the share is covered. Recognition may lose a bracket. */
const isCut = ({ text, words }: Phrase): boolean =>
  /^[^([{]*[)\]}]/.test(text) && words.every((word) => word.how === 'text')

/** True for a text that begins right below another one, and under it. */
export const isNextLine = (text: Phrase, other: Phrase, size: number): boolean =>
  other !== text &&
  overlapX(other.box, text.box) > 0 &&
  other.box[1] > centerY(text.box) &&
  other.box[1] - text.box[3] < NEXT_LINE * size

const SHARE_HEADER =
  /^\W*(?:(?:approx\w*|about|%|percent(?:age)?|share|weight|of|on|the|per|total) *)*(?:items?|test|exam|questions|%)(?: per test)?\W*$/i

/** True for the header of a column of shares by its words alone ("% of items"), wherever it stands. */
export const isShareHeader = ({ text }: Phrase): boolean => SHARE_HEADER.test(text)

/** True for a text that stands over a column of shares ("(% Items Per Test)"): it starts there, or nearly. */
export const isHeaderOf = (text: Phrase, share: Box, size: number): boolean =>
  SHARE_WORDS.test(text.text) &&
  !/\d/.test(text.text) &&
  centerX(text.box) > share[0] &&
  centerX(text.box) < share[2] &&
  text.box[0] > share[0] - HEADER_REACH * size
