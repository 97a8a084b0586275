/** The rules among the ink: straight horizontal and vertical lines. */
import { mean } from 'd3-array'
import { cluster } from '../pages/cluster'
import { type Blob, fromLeft, INK, transposed, whole } from './blobs'
import { type Plane, transposedPlane } from './picture'

/** A rule may be drawn in a light gray. */
const RULE_INK = 190
/** A rule is at least this many lines of writing long: longer than any stroke of a letter. */
const RULE_LENGTH = 2.5
/** A rule broken by this share of a line's height, by noise or a letter that touches it, is still one. */
const RULE_GAP = 0.04
/** A rule is at most this share of a line of writing thick; one that leans takes up to so many times the room. */
const RULE_THICKNESS = 0.34
const LEAN = 2

/** A piece far from its rule is at least this many lines of writing long: a dash in a row that a rule ends beside is none. */
const RULE_PIECE = 1
/** Rows of pixels whose ink differs by more than this are not one rule: the tint between two rules is neither. */
const SAME_INK = 90

/** How far from a rule, in lines of writing, its sides have to be free, and how much ink may touch it there. */
const RULE_ASIDE = 0.12
const MAX_BESIDE = 0.3

/** How far off a rule's middle its broken pieces may lie, and how far apart along it, in lines of writing. */
const RULE_DRIFT = 0.15
const RULE_BREAK = 4

export interface Rules {
  /** Whole rules, broken ones joined. */
  readonly rules: readonly Blob[]
  /** Everything that is part of a rule, to be taken out of the ink. */
  readonly pieces: readonly Blob[]
}

/**
 * Straight horizontal and vertical rules.
 *
 * @param line height of a line of writing in pixels
 */
export function findRules(ink: Plane, blobs: readonly Blob[], line: number): Rules {
  const across = withPieces(rulesAlong(ink, line), blobs, line)
  const down = withPieces(rulesAlong(transposedPlane(ink), line), blobs.map(transposed), line)
  return {
    rules: [...across.rules, ...down.rules.map(transposed)],
    pieces: [...across.pieces, ...down.pieces.map(transposed)],
  }
}

/** Horizontal rules with what noise and other lines have broken off them. */
function withPieces(found: readonly Blob[], blobs: readonly Blob[], line: number): Rules {
  const rules = join(found, line)
  const pieces = blobs.filter((blob) => isPiece(blob, rules, line))
  return {
    rules: join([...rules, ...pieces.filter((piece) => isLong(piece, line))], line),
    pieces: [...rules, ...pieces],
  }
}

const isLong = ({ x0, x1 }: Blob, line: number): boolean => x1 - x0 >= line * RULE_PIECE

/** Thin ink in line with a horizontal rule, long or near to it. */
const isPiece = (blob: Blob, rules: readonly Blob[], line: number): boolean =>
  blob.y1 - blob.y0 <= Math.max(3, line * RULE_THICKNESS) &&
  blob.x1 - blob.x0 > blob.y1 - blob.y0 &&
  rules.some(
    (rule) =>
      inLine(rule, blob, line) &&
      (isLong(blob, line) || Math.max(blob.x0 - rule.x1, rule.x0 - blob.x1) <= line * RULE_BREAK),
  )

/** @returns whether ink is what is left of one of the rules where other things lie across it */
export function isRestOf(rules: readonly Blob[], line: number): (blob: Blob) => boolean {
  const isAcross = ({ x0, x1, y0, y1 }: Blob) => x1 - x0 >= y1 - y0
  const across = rules.filter(isAcross)
  const down = rules.filter((rule) => !isAcross(rule)).map(transposed)
  return (blob) => isPiece(blob, across, line) || isPiece(transposed(blob), down, line)
}

/** True for two horizontal pieces at the same height. */
const inLine = (a: Blob, b: Blob, line: number): boolean =>
  Math.abs(a.y0 + a.y1 - b.y0 - b.y1) / 2 <= Math.max(2, line * RULE_DRIFT)

/** Horizontal rules, those in line and not far apart made one. */
const join = (rules: readonly Blob[], line: number): Blob[] =>
  cluster(fromLeft(rules), (next, _, chain) => {
    const before = whole(chain)
    return inLine(before, next, line) && next.x0 - before.x1 <= line * RULE_BREAK
  }).map(whole)

/** Runs of ink in rows of pixels that follow each other. */
interface Run {
  from: number
  to: number
  readonly first: number
  last: number
  ink: number
  area: number
}

/** Rules along the rows of pixels. */
function rulesAlong({ width, height, data }: Plane, line: number): Blob[] {
  const shortest = line * RULE_LENGTH
  const gap = Math.max(1, Math.round(line * RULE_GAP))
  const thickest = Math.max(2, line * RULE_THICKNESS)
  const aside = Math.max(2, Math.round(line * RULE_ASIDE))
  // Runs of one row of pixels, joined with those of the row before that lie over the same place.
  const open: Run[] = []
  const done: Blob[] = []
  const part = (y: number, from: number, to: number) => data.subarray(y * width + from, y * width + to)
  const isFree = (y: number, { from, to }: Run) =>
    y < 0 || y >= height || mean(part(y, from, to), (ink) => Number(ink < INK))! <= MAX_BESIDE
  const close = (rule: Run) => {
    if (rule.area > thickest * (rule.to - rule.from) || rule.last - rule.first + 1 > LEAN * thickest) return
    // Letters that touch make a run too, but they go on above or below it.
    if (isFree(rule.first - aside, rule) && isFree(rule.last + aside, rule))
      done.push({ x0: rule.from, x1: rule.to, y0: rule.first, y1: rule.last + 1, area: rule.area })
  }
  const add = (y: number, from: number, to: number) => {
    const ink = mean(part(y, from, to))!
    const rule = open.find(
      (other) =>
        other.last >= y - 1 - gap && from < other.to && to > other.from && Math.abs(ink - other.ink) <= SAME_INK,
    )
    if (!rule) {
      open.push({ from, to, first: y, last: y, ink, area: to - from })
      return
    }
    rule.from = Math.min(rule.from, from)
    rule.to = Math.max(rule.to, to)
    rule.last = y
    rule.ink = Math.min(rule.ink, ink)
    rule.area += to - from
  }
  for (let y = 0; y < height; y++) {
    let from = -1
    let last = Number.NEGATIVE_INFINITY
    for (let x = 0; x <= width + gap; x++) {
      if (x < width && data[y * width + x]! < RULE_INK) {
        if (from < 0) from = x
        last = x
      } else if (from >= 0 && x - last > gap) {
        if (last + 1 - from >= shortest) add(y, from, last + 1)
        from = -1
      }
    }
    for (let r = open.length - 1; r >= 0; r--) if (open[r]!.last < y - gap) close(open.splice(r, 1)[0]!)
  }
  open.forEach(close)
  return done
}
