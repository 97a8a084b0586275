import type { Family } from '../families/family'
import type { ValueName } from '../values'
import { fieldEntries } from './records/all'
import { other } from './records/other'

/** What a label asks for. `other` labels are known so that their values are never taken for a field. */
export type LabelName = ValueName | 'other'

/** Label patterns of a family, tried at a place in the text (sticky). */
export interface LabelPatterns {
  /** Matches where any of the others does. */
  readonly any: RegExp
  readonly each: readonly (readonly [LabelName, RegExp])[]
}

/** Spaces between the words of a label may be missing: set very tightly, or lost in recognition. */
const sticky = (source: string): RegExp => new RegExp(`(?:${source.replace(/(?<!\[) (?!\?)/g, ' ?')})(?![\\w'])`, 'iy')

const made = new WeakMap<Family, LabelPatterns>()

/** The patterns of a family's labels, made once. */
export function labelPatterns(family: Family): LabelPatterns {
  const known = made.get(family)
  if (known) return known
  const sources = [
    ...fieldEntries.flatMap(([name, { labels }]) =>
      (labels?.(family.labelNames) ?? []).map((source) => [name, source] as const),
    ),
    ...other.map((source) => ['other', source] as const),
  ]
  const patterns: LabelPatterns = {
    any: sticky(sources.map(([, source]) => source).join('|')),
    each: sources.map(([name, source]) => [name, sticky(source)] as const),
  }
  made.set(family, patterns)
  return patterns
}
