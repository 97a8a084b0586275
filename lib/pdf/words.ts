/**
 * Glyphs to words, by position alone.
 *
 * Documents write text a line, a word or a character at a time, in any order, with or without space characters,
 * spread by letter-spacing or squeezed by kerning. So glyphs are first put on baselines, then chained from left to
 * right along the writing direction, and broken where a gap is wider than what the line itself uses between letters.
 */
import { unionAll } from '../pages/geometry'
import type { Word } from '../pages/model'
import { looksSame, parseColor } from './color'
import type { Glyph } from './display-list'
import type { Scene } from './scene'

/** A gap wider than this share of an em ends a word. The narrowest spaces in use are about 0.18 em, kerning stays below 0.1. */
const WORD_GAP = 0.14
/** Glyphs may overlap by this much and still follow one another. */
const OVERLAP = 0.3
/** Baselines nearer than this share of the font size are one. Superscripts sit a third of an em away. */
const SAME_BASELINE = 0.12
/** Letter-spacing that the document declares counts up to this many ems; beyond, it is a jump to another column. */
const MOST_SPACING = 0.8
/** A line counts as letter-spaced where three quarters of its gaps are wider than this share of an em. */
const SPACED = 0.06
/** ... and where it has at least this many gaps to judge by. */
const SPACED_GAPS = 4
/** The same character painted again nearer than this share of an em is one character in fake bold, or a shadow. */
const REPAINTED = 0.1
/** Glyphs of one word may differ in size by this factor: small capitals. */
const SAME_WORD_SIZE = 1.7
/** Heights above the baseline, in ems, that must both be hidden for a glyph to be hidden: a line through text hides none. */
const PROBES = [0.1, 0.45]
/** Text fainter than this cannot be seen. */
const FAINT = 0.05
/** Text lower than this share of the page's shorter side cannot be read: 1.5 points on a letter page. */
const TINY = 1 / 400

interface Placed {
  readonly glyph: Glyph
  readonly visible: boolean
  /** Along and across the writing direction, in points. */
  readonly from: number
  readonly to: number
  readonly across: number
}

/** Whether a person sees the glyph: painted, not covered later, and not in the colour of what is below it. */
function isVisible(glyph: Glyph, scene: Scene): boolean {
  const [x0, y0, x1, y1] = scene.page
  if (!glyph.painted || glyph.opacity < FAINT || glyph.size < TINY * Math.min(x1 - x0, y1 - y0)) return false
  const mx = (glyph.x + glyph.endX) / 2
  const my = (glyph.y + glyph.endY) / 2
  // Up, seen from the baseline: the writing direction turned a quarter to the left on a page whose y runs down.
  const points = PROBES.map((up) => [mx + glyph.dirY * up * glyph.size, my - glyph.dirX * up * glyph.size] as const)
  if (points.every(([x, y]) => scene.isCovered(x, y, glyph.order))) return false
  const own = glyph.color ? parseColor(glyph.color) : null
  if (!own) return true
  return points.some(([x, y]) => {
    const below = scene.colorBelow(x, y, glyph.order)
    return !below || !looksSame(own, below)
  })
}

/** Drops a character that is painted again nearly at its own place; the later colour is the one that shows. */
function withoutRepeats(glyphs: readonly Placed[]): Placed[] {
  const kept: Placed[] = []
  const places = new Map<string, number[]>()
  for (const placed of glyphs) {
    const { glyph } = placed
    if (glyph.text === ' ') {
      kept.push(placed)
      continue
    }
    const reach = REPAINTED * glyph.size
    const cell = Math.max(reach, 0.01)
    const column = Math.floor(glyph.x / cell)
    const row = Math.floor(glyph.y / cell)
    const name = (c: number, r: number): string =>
      `${glyph.text} ${placed.visible} ${Math.round(glyph.size * 4)} ${c} ${r}`
    let twin = -1
    for (let c = column - 1; c <= column + 1 && twin < 0; c++) {
      for (let r = row - 1; r <= row + 1 && twin < 0; r++) {
        twin =
          places.get(name(c, r))?.find((index) => {
            const other = kept[index]!.glyph
            return Math.abs(other.x - glyph.x) < reach && Math.abs(other.y - glyph.y) < reach
          }) ?? -1
      }
    }
    if (twin >= 0) {
      const first = kept[twin]!
      kept[twin] = { ...first, glyph: { ...first.glyph, color: glyph.color } }
      continue
    }
    const key = name(column, row)
    places.set(key, [...(places.get(key) ?? []), kept.length])
    kept.push(placed)
  }
  return kept
}

/** Groups glyphs that stand on one baseline, in one direction, and are seen (or unseen) alike. */
function baselines(glyphs: readonly Glyph[], scene: Scene): Placed[][] {
  const groups = new Map<string, Placed[]>()
  const placed = glyphs.map((glyph): Placed & { key: string } => {
    const visible = isVisible(glyph, scene)
    const degrees = Math.round((Math.atan2(glyph.dirY, glyph.dirX) * 1800) / Math.PI)
    const angle = (degrees / 1800) * Math.PI
    const cos = Math.cos(angle)
    const sin = Math.sin(angle)
    return {
      glyph,
      visible,
      from: glyph.x * cos + glyph.y * sin,
      to: glyph.endX * cos + glyph.endY * sin,
      across: glyph.y * cos - glyph.x * sin,
      key: `${degrees} ${visible}`,
    }
  })
  for (const item of placed) {
    const group = groups.get(item.key)
    if (group) group.push(item)
    else groups.set(item.key, [item])
  }
  const lines: Placed[][] = []
  for (const group of groups.values()) {
    const unique = withoutRepeats(group).sort((a, b) => a.across - b.across)
    let line: Placed[] = []
    for (const item of unique) {
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

const emOf = (a: Placed, b: Placed): number => Math.min(a.glyph.em, b.glyph.em)

/** White between two glyphs along the line, without the letter-spacing that the document declares. */
function gapBetween(a: Placed, b: Placed): number {
  const gap = b.from - a.to
  const declared = a.glyph.spacing
  return declared > 0 && declared <= MOST_SPACING * a.glyph.em && gap >= declared - SPACED * a.glyph.em
    ? gap - declared
    : gap
}

/** The letter-spacing of a stretch of glyphs, from its own gaps; 0 for text set normally. */
function spacingOf(stretch: readonly Placed[]): number {
  const gaps: number[] = []
  for (let i = 1; i < stretch.length; i++) {
    const a = stretch[i - 1]!
    const b = stretch[i]!
    if (a.glyph.text !== ' ' && b.glyph.text !== ' ') gaps.push(gapBetween(a, b) / emOf(a, b))
  }
  if (gaps.length < SPACED_GAPS) return 0
  gaps.sort((x, y) => x - y)
  const quarter = gaps[Math.floor(gaps.length / 4)]!
  if (quarter < SPACED) return 0
  const usual = gaps.filter((gap) => gap <= quarter + WORD_GAP)
  return usual[Math.floor(usual.length / 2)]!
}

/** Cuts a line where two neighbours are too far apart to be letter-spaced text, or differ in font size. */
function stretches(line: readonly Placed[]): Placed[][] {
  const sorted = [...line].sort((a, b) => a.from - b.from || a.glyph.order - b.glyph.order)
  const out: Placed[][] = []
  let current: Placed[] = []
  for (const item of sorted) {
    const last = current.at(-1)
    const apart = last ? (item.from - last.to) / emOf(last, item) : 0
    if (
      last &&
      (apart > MOST_SPACING + WORD_GAP || Math.abs(item.glyph.size - last.glyph.size) > 0.05 * last.glyph.size)
    ) {
      out.push(current)
      current = []
    }
    current.push(item)
  }
  if (current.length > 0) out.push(current)
  return out
}

/** A word in the making. */
interface Chain {
  readonly glyphs: Placed[]
  /** A space character follows: nothing may be joined on. */
  closed: boolean
  readonly spaceBefore: boolean
}

function follows(a: Placed, b: Placed, spacing: number): boolean {
  const em = emOf(a, b)
  const ratio = a.glyph.size / b.glyph.size
  if (ratio > SAME_WORD_SIZE || ratio < 1 / SAME_WORD_SIZE) return false
  // An unreadable symbol of another font is a mark beside the word, not a letter of it.
  if (a.glyph.legible !== b.glyph.legible && a.glyph.font !== b.glyph.font) return false
  const gap = gapBetween(a, b)
  return (
    gap <= spacing + WORD_GAP * em &&
    b.from - a.to >= -Math.max(OVERLAP * em, isAccent(b) ? b.to - b.from + (a.to - a.from) : 0)
  )
}

const ACCENT = /^[\p{Mn}\u00A8\u00AF\u00B4\u00B8\u02C6\u02C7\u02D8-\u02DD\u0060]$/u
const isAccent = (item: Placed): boolean => ACCENT.test(item.glyph.text)

/** Chains in painting order first, so that overlapping texts do not mix; then by position, for text written in pieces. */
function chainsOf(line: readonly Placed[]): Placed[][] {
  const spacing = new Map<Glyph, number>()
  for (const stretch of stretches(line)) {
    const value = spacingOf(stretch)
    for (const item of stretch) spacing.set(item.glyph, value * item.glyph.em)
  }
  const spacingAt = (item: Placed): number => spacing.get(item.glyph) ?? 0
  const chains: Chain[] = []
  let open: Chain | null = null
  let afterSpace = false
  for (const item of [...line].sort((a, b) => a.glyph.order - b.glyph.order)) {
    if (item.glyph.text === ' ') {
      if (open) open.closed = true
      open = null
      afterSpace = true
      continue
    }
    const last: Placed | undefined = open?.glyphs.at(-1)
    if (open && last && follows(last, item, spacingAt(last))) {
      open.glyphs.push(item)
    } else {
      const sameRun: boolean = afterSpace
      open = { glyphs: [item], closed: false, spaceBefore: sameRun }
      chains.push(open)
    }
    afterSpace = false
  }
  chains.sort((a, b) => a.glyphs[0]!.from - b.glyphs[0]!.from)
  const joined: Chain[] = []
  for (const chain of chains) {
    const first = chain.glyphs[0]!
    const before = chain.spaceBefore
      ? undefined
      : joined.findLast((other) => {
          const last = other.glyphs.at(-1)!
          return !other.closed && follows(last, first, spacingAt(last))
        })
    if (before) {
      before.glyphs.push(...chain.glyphs)
      before.closed = chain.closed
    } else {
      joined.push(chain)
    }
  }
  return joined.map((chain) => chain.glyphs)
}

/** Standalone accents and the combining marks they stand for. */
const COMBINING: Readonly<Record<string, string>> = {
  '\u0060': '\u0300',
  '\u00B4': '\u0301',
  '\u02C6': '\u0302',
  '\u02DC': '\u0303',
  '\u00AF': '\u0304',
  '\u02D8': '\u0306',
  '\u02D9': '\u0307',
  '\u00A8': '\u0308',
  '\u02DA': '\u030A',
  '\u02DD': '\u030B',
  '\u02C7': '\u030C',
  '\u00B8': '\u0327',
  '\u02DB': '\u0328',
}

/** Ligatures, full-width forms and mathematical letters: other drawings of plain letters. Superscripts are left alone. */
const OTHER_FORMS = /[\uFB00-\uFB4F\uFF00-\uFFEF\u{1D400}-\u{1D7FF}]/gu
/** Width-less characters that only steer line breaks and joining. */
const NO_WIDTH = /[\u200B-\u200F\u2060\uFEFF]/gu

function textOf(glyphs: readonly Placed[]): string {
  let text = ''
  let last: Placed | null = null
  for (const item of glyphs) {
    const own = item.glyph.text
    const over = last !== null && item.from < last.to - 0.2 * (last.to - last.from)
    const combining: string | undefined = COMBINING[own]
    text += over && combining ? combining : own
    if (!(over && combining)) last = item
  }
  // A painted soft hyphen is a hyphen: fonts give both the same drawing.
  return text
    .replace(OTHER_FORMS, (form) => form.normalize('NFKC'))
    .replace(NO_WIDTH, '')
    .replaceAll('\u00AD', '-')
    .normalize('NFC')
}

function angleOf({ dirX, dirY }: Glyph): Word['angle'] {
  const quarter = (Math.round(Math.atan2(dirY, dirX) / (Math.PI / 2)) + 4) % 4
  return quarter === 0 ? 0 : quarter === 1 ? 90 : quarter === 2 ? 180 : 270
}

/** The words on a page, in painting order. */
export function toWords(glyphs: readonly Glyph[], scene: Scene): Word[] {
  const words: { readonly order: number; readonly word: Word }[] = []
  for (const line of baselines(glyphs, scene)) {
    for (const chain of chainsOf(line)) {
      const first = chain[0]!
      const text = textOf(chain)
      const box = unionAll(chain.map(({ glyph }) => glyph.box))
      if (!text || !box) continue
      words.push({
        order: first.glyph.order,
        word: {
          text,
          box,
          size: Math.max(...chain.map(({ glyph }) => glyph.size)),
          color: first.glyph.color,
          angle: angleOf(first.glyph),
          visible: first.visible,
          legible: chain.every(({ glyph }) => glyph.legible),
          how: 'text',
          confidence: 1,
        },
      })
    }
  }
  return words.sort((a, b) => a.order - b.order).map(({ word }) => word)
}
