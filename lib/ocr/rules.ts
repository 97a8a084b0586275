/** The rules among the ink: straight horizontal and vertical lines. */
import { cluster } from '../pages/cluster'
import { type Blob, fromLeft, INK, transposed, whole } from './blobs'
import type { Plane } from './picture'

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
  const across = withPieces(rulesAlong(ink, line, true), blobs, line)
  const down = withPieces(rulesAlong(ink, line, false), blobs.map(transposed), line)
  return {
    rules: [...across.rules, ...down.rules.map(transposed)],
    pieces: [...across.pieces, ...down.pieces.map(transposed)],
  }
}

/** Horizontal rules with what noise and other lines have broken off them: thin ink in line, long or near to its rule. */
function withPieces(found: readonly Blob[], blobs: readonly Blob[], line: number): Rules {
  const thin = Math.max(3, line * RULE_THICKNESS)
  const rules = join(found, line)
  const isLong = ({ x0, x1 }: Blob) => x1 - x0 >= line * RULE_PIECE
  const isNear = (rule: Blob, { x0, x1 }: Blob) => Math.max(x0 - rule.x1, rule.x0 - x1) <= line * RULE_BREAK
  const pieces = blobs.filter(
    (blob) =>
      blob.y1 - blob.y0 <= thin &&
      blob.x1 - blob.x0 > blob.y1 - blob.y0 &&
      rules.some((rule) => inLine(rule, blob, line) && (isLong(blob) || isNear(rule, blob))),
  )
  return { rules: join([...rules, ...pieces.filter(isLong)], line), pieces: [...rules, ...pieces] }
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

/** Rules along the rows of pixels, or along the columns, then with rows for columns. */
function rulesAlong({ width, height, data }: Plane, line: number, across: boolean): Blob[] {
  const [length, count] = across ? [width, height] : [height, width]
  const [step, stride] = across ? [1, width] : [width, 1]
  const shortest = line * RULE_LENGTH
  const gap = Math.max(1, Math.round(line * RULE_GAP))
  const thickest = Math.max(2, line * RULE_THICKNESS)
  // Runs of one row of pixels, joined with those of the row before that lie over the same place.
  const open: Run[] = []
  const done: Blob[] = []
  const aside = Math.max(2, Math.round(line * RULE_ASIDE))
  const inkShare = (k: number, from: number, to: number) => {
    let dark = 0
    for (let i = from; i < to; i++) if (data[k * stride + i * step]! < INK) dark++
    return dark / (to - from)
  }
  const meanOf = (k: number, from: number, to: number) => {
    let sum = 0
    for (let i = from; i < to; i++) sum += data[k * stride + i * step]!
    return sum / (to - from)
  }
  const close = (rule: Run) => {
    if (rule.area > thickest * (rule.to - rule.from) || rule.last - rule.first + 1 > LEAN * thickest) return
    // Letters that touch make a run too, but they go on above or below it.
    const beside = [rule.first - aside, rule.last + aside].filter((k) => k >= 0 && k < count)
    if (beside.some((k) => inkShare(k, rule.from, rule.to) > MAX_BESIDE)) return
    done.push({ x0: rule.from, x1: rule.to, y0: rule.first, y1: rule.last + 1, area: rule.area })
  }
  for (let k = 0; k < count; k++) {
    let from = -1
    let last = -1
    const end = () => {
      if (from >= 0 && last - from + 1 >= shortest) {
        const ink = meanOf(k, from, last + 1)
        const rule = open.find(
          (other) =>
            other.last >= k - 1 - gap &&
            from < other.to &&
            last + 1 > other.from &&
            Math.abs(ink - other.ink) <= SAME_INK,
        )
        if (rule) {
          rule.from = Math.min(rule.from, from)
          rule.to = Math.max(rule.to, last + 1)
          rule.last = k
          rule.ink = Math.min(rule.ink, ink)
          rule.area += last + 1 - from
        } else open.push({ from, to: last + 1, first: k, last: k, ink, area: last + 1 - from })
      }
      from = -1
    }
    for (let i = 0; i < length; i++) {
      if (data[k * stride + i * step]! < RULE_INK) {
        if (from < 0) from = i
        last = i
      } else if (from >= 0 && i - last > gap) end()
    }
    end()
    for (let r = open.length - 1; r >= 0; r--) if (open[r]!.last < k - gap) close(open.splice(r, 1)[0]!)
  }
  open.forEach(close)
  return done
}
