import { centerY } from '../../pages/geometry'
import type { Box } from '../../pages/model'
import type { Family } from '../families/family'
import { type Block, PARAGRAPH_LINE } from '../page/blocks'
import type { Line } from '../page/lines'
import type { PageView } from '../page/page-view'
import { boxOf, makePassage, type Passage, type Token, tokensBetween } from '../page/passage'
import { type LabelName, type LabelPatterns, labelPatterns } from './label-patterns'

/** A label as it stands on the page. */
export interface Label {
  readonly name: LabelName
  readonly text: string
  readonly box: Box
  readonly tokens: readonly Token[]
  readonly lines: readonly Line[]
  readonly size: number
  /** What follows on the same line after the label and its colon; empty where the label ends its line. */
  readonly rest: { readonly text: string; readonly tokens: readonly Token[] }
  readonly colon: boolean
}

/** A label wraps over at most this many lines: the longest, "Recommended Minimum Passing Score", in a narrow cell. */
const WRAP = 3
/** A line with more words than this is prose, unless a colon or bar says otherwise: labels side by side have eight or nine. */
const PROSE = 12
/** After a label: a colon or another sign that its value follows. */
const COLON = /^(?:[*.]{0,2} ?(?::|=|-(?= )|\bis\b|\bwas\b)|[*])+/i
/** Between two entries on one line. */
const SEPARATOR = /^[ |;,·•/]+/

interface Found {
  readonly name: LabelName
  readonly from: number
  readonly to: number
}

/** The longest label that starts at a place in the text. */
function longestAt({ any, each }: LabelPatterns, text: string, at: number): Found | null {
  any.lastIndex = at
  if (!any.test(text)) return null
  let best: Found | null = null
  for (const [name, pattern] of each) {
    pattern.lastIndex = at
    const match = pattern.exec(text)
    if (match && match[0].length > (best ? best.to - best.from : 0)) best = { name, from: at, to: at + match[0].length }
  }
  return best
}

/** Parts the entries of a line so clearly that none needs a colon. */
const BAR = /[|·•]/
/** Where a further label may start inside a line: behind a separator, a value, or a closed bracket; with a colon, or behind a bar. */
const INNER = /(?: - |[|;,·•)] ?|\b(?:[\d-]{3,}\.?|pass(?:ed)?|fail(?:ed)?|[A-Z]) )(?=[A-Za-z]|[23]-?digit)/gi

interface Entry extends Found {
  readonly colon: boolean
  readonly valueFrom: number
}

function entryAt(patterns: LabelPatterns, text: string, at: number): Entry | null {
  const label = longestAt(patterns, text, at)
  if (!label) return null
  const colon = COLON.exec(text.slice(label.to).replace(/^ /, ' ').trimStart())
  const space = text.slice(label.to).length - text.slice(label.to).trimStart().length
  const valueFrom = colon ? label.to + space + colon[0].length : label.to
  return { ...label, colon: colon !== null, valueFrom }
}

/** The labels of one line: at its start, tiled behind each other, and behind separators. */
function entriesOf(patterns: LabelPatterns, text: string): Entry[] {
  const entries: Entry[] = []
  let at = 0
  for (;;) {
    const entry = entryAt(patterns, text, at)
    if (!entry) break
    entries.push(entry)
    const gap = SEPARATOR.exec(text.slice(entry.valueFrom))
    if (entry.colon || !gap) break
    at = entry.valueFrom + gap[0].length
  }
  const last = entries.at(-1)
  // labels tiled without colons must fill the line, or be one label with its value behind it
  const tiled = entries.length > 1 && last && !last.colon && text.slice(last.to).trim() !== ''
  const kept = tiled ? [] : entries
  const searchFrom = kept.at(-1)?.valueFrom ?? 0
  for (const match of text.matchAll(INNER)) {
    const start = match.index + match[0].length
    if (start < searchFrom || start < (kept.at(-1)?.valueFrom ?? 0)) continue
    const entry = entryAt(patterns, text, start)
    if (entry && (entry.colon || BAR.test(match[0]))) kept.push(entry)
  }
  return kept
}

/** Words that turn a bare "Score" on the next line into something else. */
const QUALIFIER = /^[a-z-]+(?: [a-z-]+){0,3}$/i
const BARE = /^(?:test |passing |total |overall )?score$/i

/** What a value looks like at a glance. */
const VALUE = /^\W*(?:\d{3}\b(?!-)|pass(?:ed)?\b|fail(?:ed)?\b|.*\b\d{4}\b)/i

/** A line's value has its middle this near, in font sizes: the line below overlaps a figure set large (varied-web-138). */
const LEVEL = 0.4

/** True where each of the lines has a value of its own beside it: entries of a list, not one wrapped label. */
function haveOwnValues(lines: readonly Line[], all: readonly Line[]): boolean {
  const values = lines.map((line) => {
    const beside = all
      .filter(
        (other) => other.box[0] >= line.box[2] && Math.abs(centerY(other.box) - centerY(line.box)) < LEVEL * line.size,
      )
      .sort((a, b) => a.box[0] - b.box[0])[0]
    return beside && VALUE.test(beside.text) ? beside : null
  })
  return values.every((value) => value !== null)
}

/** True where a long line goes on in the next one: "... whose mean Step 2 CK / score was 250". */
const runsOn = (line: Line | undefined): boolean =>
  line !== undefined && line.text.split(' ').length >= PARAGRAPH_LINE && !/[.:;!?]["')]?$/.test(line.text)

function labelsOfBlock(patterns: LabelPatterns, block: Block, all: readonly Line[]): Label[] {
  const labels: Label[] = []
  for (let i = 0; i < block.lines.length; ) {
    let used = 1
    const most = runsOn(block.lines[i - 1]) ? 0 : Math.min(WRAP, block.lines.length - i)
    for (let count = most; count >= 1; count--) {
      const lines = block.lines.slice(i, i + count)
      const passage = makePassage(lines.map((line) => line.tokens))
      const entries = entriesOf(patterns, passage.text)
      const lastLineStart = passage.text.length - (lines.at(-1)?.text.length ?? 0)
      const wraps = entries[0] && entries[0].from < lastLineStart && entries[0].to > lastLineStart
      if (entries.length === 0 || (count > 1 && (!wraps || haveOwnValues(lines, all)))) continue
      const listed = entries.some(({ colon }) => colon) || BAR.test(passage.text)
      if (!listed && passage.text.split(' ').length > PROSE) continue
      const previous = block.lines[i - 1]
      const qualified =
        count === 1 &&
        previous !== undefined &&
        !labels.some((label) => label.lines.includes(previous)) &&
        QUALIFIER.test(previous.text) &&
        BARE.test(passage.text.slice(entries[0]?.from, entries[0]?.to))
      if (!qualified)
        labels.push(...entries.map((entry, index) => makeLabel(passage, lines, entry, entries[index + 1])))
      used = count
      break
    }
    i += used
  }
  return labels
}

function makeLabel(passage: Passage, lines: readonly Line[], entry: Entry, next: Entry | undefined): Label {
  const tokens = tokensBetween(passage, entry.from, entry.to)
  const end = next?.from ?? passage.text.length
  const rest = passage.text.slice(entry.valueFrom, end)
  return {
    name: entry.name,
    text: passage.text.slice(entry.from, entry.to),
    tokens,
    box: boxOf(tokens),
    lines: lines.filter((line) => line.tokens.some((token) => tokens.includes(token))),
    size: Math.max(...tokens.map((token) => token.size)),
    rest: { text: rest, tokens: rest.trim() === '' ? [] : tokensBetween(passage, entry.valueFrom, end) },
    colon: entry.colon,
  }
}

/** Every label on a page that stands as one: at the start of a line or cell, not inside a sentence. */
export const findLabels = (page: PageView, family: Family): Label[] =>
  page.blocks.flatMap((block) => labelsOfBlock(labelPatterns(family), block, page.lines))
