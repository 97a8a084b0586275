/** What is drawn or written in one row of a plot: the parts of its bar or band joined, and the glyphs beside its ends. */
import { median } from 'd3-array'
import { cluster } from '../../../pages/cluster'
import { centerY, gapX, height, overlapX, overlapY, unionAll, width } from '../../../pages/geometry'
import type { Box, Mark, Word } from '../../../pages/model'
import type { Rgb } from '../../page/color'
import type { PageView } from '../../page/page-view'
import type { Place } from '../row-reading'
import { THIN } from '../table/anchors'
import { clipSide, isRun, isRunPart, type Side } from '../table/mark-words'
import { apart, type Band, isThinVertical, SAME_COLOR, strength } from './mark-classes'

/** An asterisk or arrow that says that a mark runs past its end. */
export interface ClipGlyph {
  readonly side: Side | 'any'
  readonly box: Box
  /** A drawn arrow head, which is part of the bar where it stands inside the plot. */
  readonly drawn: boolean
}

/** What was drawn in one row. */
export interface RowMark {
  /** Null where nothing, or no single thing, is drawn. */
  readonly box: Box | null
  readonly why: 'no-mark' | 'several-marks' | 'hidden' | null
  readonly how: Place['how']
  readonly glyphs: readonly ClipGlyph[]
  /** The words of a run, where the band is written. */
  readonly runs: readonly Word[]
  /** True where the mark is a row of like glyphs, each drawn by itself. */
  readonly repeated: boolean
}

/** Parts of one bar leave no gap wider than this, in font sizes: two slices of a gradient, a seam of a scan. */
const JOIN = 0.35
/** A broken bar has at least so many pieces, of at least this share of the tallest one's height, no farther apart than so many pieces are wide. */
const BROKEN = { pieces: 3, height: 0.5, gap: 1.5 }
/** What is this much fainter than the strongest mark of its row is its background (a pale cell, a halo). */
const FAINT = 0.35
/** What differs from its ground by less than this cannot be seen: a white box that covers a mark is none. */
const UNSEEN = 0.02
/** Lower than this share of the row's tallest mark is low: the crumb of a rule, not the thin part of a bar. */
const DIRT = 0.35
/** Arrow heads are no wider and higher than this in font sizes; less than this share of them lies over something else. */
const ARROW = { width: 1.3, height: 1.95, covered: 0.25 }
/** So many letters drawn as shapes: narrower than the font size, higher than a dash, most of about one width, with room between. */
const LETTERS = { fewest: 4, dash: 0.33, uneven: 0.4, even: 0.7, gap: 0.02 }
/** The same sign so many times makes a run, though each stands by itself: two may be a cross in two columns. */
const AGAIN = 3
/** A thing stands in a row where it shares this part of its height with it: more than half, so it is in one row. */
const IN_ROW = 0.5

/** A cover is wider than lines of a plot, and reaches deeper into a mark, in font sizes; it lets nothing through. */
const COVER = { wide: 0.5, deep: 0.2, solid: 0.95 }

const boxOf = ({ box }: { readonly box: Box }): Box => box

/** True for a row of pieces of one height with narrow gaps: a band drawn piece by piece. */
function isBroken(pieces: readonly Box[]): boolean {
  const heights = pieces.map(height)
  const widest = Math.max(...pieces.map(width))
  return (
    pieces.length >= BROKEN.pieces &&
    Math.min(...heights) >= BROKEN.height * Math.max(...heights) &&
    pieces.slice(1).every((box, k) => gapX(box, pieces[k] as Box) <= BROKEN.gap * widest)
  )
}

/** True for boxes of one size side by side with a little room between: letters drawn as shapes. */
function isRowOfGlyphs(boxes: readonly Box[], size: number): boolean {
  if (boxes.length < LETTERS.fewest) return false
  const sorted = [...boxes].sort((a, b) => a[0] - b[0])
  const usual = median(sorted, width) ?? 0
  const even = sorted.filter((box) => Math.abs(width(box) - usual) < LETTERS.uneven * usual).length
  const gap = median(sorted.slice(1).map((box, k) => box[0] - (sorted[k]?.[2] ?? 0))) ?? 0
  const high = (median(sorted, height) ?? 0) > LETTERS.dash * size
  return high && usual < size && even >= LETTERS.even * sorted.length && gap > LETTERS.gap * size
}

/** A thin line upright and apart from everything else: a tick of an axis, not the cap of a bar. */
const isTick = (mark: Mark, all: readonly Mark[], size: number): boolean =>
  isThinVertical(mark.box, size) && all.every((other) => other === mark || gapX(other.box, mark.box) > 1)

/** A small shape that is no rectangle, beside a longer one: an arrow head. */
function isArrow({ box, shape }: Mark, all: readonly Box[], size: number): boolean {
  const w = width(box)
  if (shape !== 'path' || w > ARROW.width * size || height(box) > ARROW.height * size) return false
  const others = all.filter((other) => other !== box)
  const body = unionAll(others)
  const most = ARROW.covered * w
  const apart = others.every((other) => overlapX(other, box) < most || width(other) < most)
  return apart && body !== null && width(body) > w && gapX(body, box) < size && overlapX(body, box) < most
}

/** Runs of one row: words that are runs, and the same sign written again and again with little room between. */
function findRuns(words: readonly Word[]): Word[] {
  const parts = words.filter(isRunPart)
  const isAgain = (word: Word) => parts.filter(({ text }) => text[0] === word.text[0]).length >= AGAIN
  return words.filter((word) => isRun(word) || (isRunPart(word) && isAgain(word)))
}

/** Without crumbs of rules and specks: what is low and stands above or below all that is tall. */
function withoutCrumbs(marks: readonly Mark[]): Mark[] {
  const tallest = Math.max(0, ...marks.map(({ box }) => height(box)))
  const tall = marks.filter(({ box }) => height(box) >= DIRT * tallest)
  const isBeside = (box: Box) => tall.some((other) => centerY(box) > other.box[1] && centerY(box) < other.box[3])
  return marks.filter((mark) => tall.includes(mark) || isBeside(mark.box))
}

/** The strongest marks of a row; lines of an axis left out where anything else is drawn, and dirt where there may be some. */
function inkedMarks(own: readonly Mark[], size: number, background: Rgb, debris: boolean): Mark[] {
  const strongest = Math.max(0, ...own.map((mark) => strength(mark, background)))
  const inked = own.filter((mark) => strength(mark, background) >= Math.max(UNSEEN, FAINT * strongest))
  const strong = debris ? withoutCrumbs(inked) : inked
  const isBar = strong.some(({ box }) => !isThinVertical(box, size))
  // On a picture a bar and the line that it grows from touch, or run into each other.
  const isLine = (mark: Mark) => (debris ? isThinVertical(mark.box, size) : isTick(mark, strong, size))
  return isBar ? strong.filter((mark) => !isLine(mark)) : strong
}

/**
 * True where something that was painted later and is no part of a mark lies over one of its ends: nobody sees how far it
 * goes. A line, or a dot, over an end does not.
 */
function isCut(parts: readonly Mark[], { marks, size }: PageView): boolean {
  return parts.some((part) => {
    const [x0, y0, x1, y1] = part.box
    const deep = Math.min(COVER.deep * size, width(part.box) / 2)
    const isOver = (cover: Mark) => {
      const { box, kind, shape, opacity } = cover
      const isFilled = kind === 'stroke' ? shape === 'line' : shape === 'rect'
      const isOther =
        !parts.includes(cover) || (apart(part, cover) > SAME_COLOR && height(part.box) > THIN * height(box))
      if (!isFilled || !isOther || opacity < COVER.solid || width(box) < COVER.wide * size) return false
      return box[1] <= y0 && box[3] >= y1 && [x0 + deep, x1 - deep].some((x) => x > box[0] && x < box[2])
    }
    const at = marks.indexOf(part)
    return at >= 0 && marks.slice(at + 1).some(isOver)
  })
}

/** The mark of one row, from the marks and runs that are at their own place in it. */
export function findRowMark(own: readonly Mark[], words: readonly Word[], band: Band, page: PageView): RowMark {
  const { size, background } = page
  // Crumbs may lie among them.
  const { debris } = page.tolerances
  const inRow = words.filter(({ box }) => overlapY(box, [0, band.from, 0, band.to]) > IN_ROW * height(box))
  const runs = findRuns(inRow)
  const written = inRow.flatMap((word): ClipGlyph[] => {
    const side = clipSide(word)
    return side ? [{ side, box: word.box, drawn: false }] : []
  })
  const found = inkedMarks(own, size, background, debris)
  // On a picture what is no wider than a line is one: of an axis whose bar was not seen.
  const inked = debris && found.every(({ box }) => isThinVertical(box, size)) ? [] : found
  const solid = [...inked, ...runs].map(boxOf)
  const repeated = isRowOfGlyphs(inked.map(boxOf), size)
  const arrows = repeated ? [] : inked.filter((mark) => isArrow(mark, solid, size))
  const drawn = inked.filter((mark) => !arrows.includes(mark))
  const parts = (runs.length > 0 ? runs : drawn).map(boxOf)
  const pieces = cluster(
    parts.sort((a, b) => a[0] - b[0]),
    (box, _, group) => group.some((part) => gapX(part, box) <= JOIN * size),
  ).map((group) => unionAll(group) as Box)
  const isOne = pieces.length === 1 || runs.length > 0 || isBroken(pieces)
  const box = isOne ? unionAll(pieces) : null
  const isHidden = box !== null && runs.length === 0 && isCut(drawn, page)
  return {
    box: isHidden ? null : box,
    why: isHidden ? 'hidden' : pieces.length === 0 ? 'no-mark' : isOne ? null : 'several-marks',
    how: runs.length > 0 ? 'text' : 'marks',
    glyphs: [...written, ...arrows.map(({ box }): ClipGlyph => ({ side: 'any', box, drawn: true }))],
    runs,
    repeated,
  }
}

/** True where one of the two ends of a mark is at the given place. */
export const hasEnd = (box: Box, end: number, slack: number): boolean =>
  Math.abs(box[0] - end) < slack || Math.abs(box[2] - end) < slack

/** The end that all marks share; null where they do not grow from one line. */
export function commonEnd(boxes: readonly Box[], slack: number): number | null {
  const [first] = boxes
  return first ? ([first[0], first[2]].find((end) => boxes.every((box) => hasEnd(box, end, slack))) ?? null) : null
}
