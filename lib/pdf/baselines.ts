/** Glyphs on their baselines: those that stand in one line, written in one direction, and are seen (or unseen) alike. */
import type { Glyph } from './display-list'
import type { Scene } from './scene'
import { isVisible } from './visible'

/** Baselines nearer than this share of the font size are one. Superscripts sit a third of an em away. */
const SAME_BASELINE = 0.12
/** The same character painted again nearer than this share of an em is fake bold, or a shadow: "ll" stands 0.2 em apart. */
const REPAINTED = 0.1
/** Side of the cells in which repeats are looked for, in reaches: about a letter. */
const CELL = 6
/** ... and about as large: a shadow has the size of its letter. */
const SAME_SIZE = 0.1
/** Directions are told apart to a tenth of a degree: a scanned page's text may lean by half of one. */
const DIRECTIONS = 3600

export interface Placed {
  readonly glyph: Glyph
  readonly visible: boolean
  /** Along and across the writing direction, in points. */
  readonly from: number
  readonly to: number
  readonly across: number
}

/** Drops a character that is painted again nearly at its own place; the later color is the one that shows. */
function withoutRepeats(glyphs: readonly Placed[]): Placed[] {
  const kept: Placed[] = []
  const reach = REPAINTED * Math.max(...glyphs.map(({ glyph }) => glyph.size))
  if (!(reach > 0)) return [...glyphs]
  const cells = new Map<number, number[]>()
  const rows = 1 << 20
  // Larger than the reach: most characters have to look into their own cell only, which holds a letter or two.
  const cellAt = (place: number): number => Math.floor(place / (CELL * reach))
  // Two at the most. Not counted from one to the other: a damaged file may write so far off that adding one changes nothing.
  const cellsNear = (place: number): readonly number[] => {
    const [first, last] = [cellAt(place - reach), cellAt(place + reach)]
    return first === last ? [first] : [first, last]
  }
  for (const placed of glyphs) {
    const { glyph } = placed
    let twin = -1
    if (glyph.text !== ' ') {
      for (const c of cellsNear(glyph.x)) {
        for (const r of cellsNear(glyph.y)) {
          const near = twin < 0 ? cells.get(c * rows + r) : undefined
          if (near) twin = near.find((index) => isRepeat(kept[index]!.glyph, glyph)) ?? -1
        }
      }
    }
    if (twin >= 0) {
      const first = kept[twin]!
      kept[twin] = { ...first, glyph: { ...first.glyph, color: glyph.color } }
      continue
    }
    const key = cellAt(glyph.x) * rows + cellAt(glyph.y)
    const cell = cells.get(key)
    if (cell) cell.push(kept.length)
    else cells.set(key, [kept.length])
    kept.push(placed)
  }
  return kept
}

function isRepeat(a: Glyph, b: Glyph): boolean {
  // Narrow letters may stand twice in a word.
  const along = Math.hypot(a.endX - a.x, a.endY - a.y)
  const reach = along > 0 ? Math.min(REPAINTED * b.size, along / 2) : REPAINTED * b.size
  return (
    a.text === b.text &&
    Math.abs(a.size - b.size) <= SAME_SIZE * b.size &&
    Math.abs(a.x - b.x) < reach &&
    Math.abs(a.y - b.y) < reach
  )
}

/** Glyphs by direction and visibility, placed along and across that direction. */
function byDirection(glyphs: readonly Glyph[], scene: Scene): Placed[][] {
  const groups = new Map<number, Placed[]>()
  for (const glyph of glyphs) {
    const visible = isVisible(glyph, scene)
    const level = glyph.dirY === 0 && glyph.dirX > 0
    const turn = level ? 0 : Math.round((Math.atan2(glyph.dirY, glyph.dirX) / (2 * Math.PI)) * DIRECTIONS)
    const angle = (turn / DIRECTIONS) * 2 * Math.PI
    const cos = turn === 0 ? 1 : Math.cos(angle)
    const sin = turn === 0 ? 0 : Math.sin(angle)
    const placed: Placed = {
      glyph,
      visible,
      from: glyph.x * cos + glyph.y * sin,
      to: glyph.endX * cos + glyph.endY * sin,
      across: glyph.y * cos - glyph.x * sin,
    }
    const key = turn * 2 + (visible ? 1 : 0)
    const group = groups.get(key)
    if (group) group.push(placed)
    else groups.set(key, [placed])
  }
  return [...groups.values()]
}

/** The lines of text on a page, each as its glyphs in no particular order. */
export function baselines(glyphs: readonly Glyph[], scene: Scene): Placed[][] {
  const lines: Placed[][] = []
  for (const group of byDirection(glyphs, scene)) {
    let line: Placed[] = []
    for (const item of withoutRepeats(group).sort((a, b) => a.across - b.across)) {
      const last = line.at(-1)
      if (last && item.across - last.across > SAME_BASELINE * Math.min(item.glyph.size, last.glyph.size)) {
        lines.push(line)
        line = []
      }
      line.push(item)
    }
    if (line.length > 0) lines.push(line)
  }
  return lines
}
