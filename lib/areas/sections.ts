/** Which block a row stands in: by the title printed over it, else by its labels. */

import { normalize } from '../pages/normalize'
import { names } from './names'
import type { sections } from './section-list'

export type Section = (typeof sections)[number]

/** Letters and digits only, "&" and "/" as "and": how labels are compared. Lines may be folded one by one and joined. */
export const fold = (text: string): string =>
  normalize(text)
    .toLowerCase()
    .replace(/[^a-z0-9]+|\b(?:the|and|of)\b/g, ' ')
    .replace(/ {2,}/g, ' ')
    .trim()

const foldTitle = (text: string): string =>
  normalize(text)
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()

const titles = names.titles.flatMap(({ section, words }) => words.map((word) => ({ section, word: foldTitle(word) })))
/** Longest first, so that "competency domains" is not taken for "competency". */
const cores = [...titles].sort((a, b) => b.word.length - a.word.length)

const ANY_CORE = new RegExp(`\\b(?:${cores.map(({ word }) => word).join('|')})\\b`)

/** A share of items stands behind the name of an area, not behind that of a block. */
const SHARE = /\d\s*%/
const BEFORE =
  /^(?:(?:your|the|examinee|of|results?|scores?|performance|profiles?|feedback|content|areas?|area|relative|strengths?|breakdown|summary|detailed?|step|[123]|ck|by|in|on|for|across|per|each|within|and|comparison|equated|percent|correct|test|exam|examination|clinical|usmle|comlex|level|nbme|[ivx]+|[a-e]) )*$/
const AFTER =
  /^(?: (?:profiles?|performance|areas?|area|domains?|categor(?:y|ies)|results?|scores?|feedback|continued|cont|d|topics?|content|and|weights?|items?|per|test|step|[123]|ck|breakdown|summary|groups?|s))*$/

/**
 * The section that a line of text names as a title; null where it is something else. `bare`: the line is the name alone
 * ("Systems"), which may as well be the end of a label above it.
 */
export function sectionOfTitle(text: string): { section: Section; bare: boolean } | null {
  const folded = foldTitle(text)
  if (folded.length > 90 || !ANY_CORE.test(folded) || SHARE.test(text)) return null
  for (const { section, word } of cores) {
    const at = ` ${folded} `.indexOf(` ${word} `)
    if (at < 0) continue
    const before = folded.slice(0, at)
    const after = folded.slice(at + word.length)
    if (BEFORE.test(before) && AFTER.test(after)) return { section, bare: `${before}${after}`.trim() === '' }
  }
  return null
}

const rows = new Map<string, Set<Section>>()
for (const { section, printed } of names.rows)
  for (const label of printed) {
    const key = fold(label)
    rows.set(key, (rows.get(key) ?? new Set<Section>()).add(section))
  }
const worded = [...names.prefixes, ...names.rows.flatMap(({ printed, aliases }) => [...printed, ...aliases])]
const vocabulary = new Set(worded.flatMap((label) => label.toLowerCase().match(/[a-z]+/g) ?? []))

/** What titles are worded with, beside the names of the blocks themselves. */
export const titlePatterns: readonly RegExp[] = [ANY_CORE, BEFORE, AFTER]

/** True for a word that stands in a known label: tells a hyphen at a line's end from one within a name. */
export const knownWord = (word: string): boolean => vocabulary.has(word.toLowerCase())

const prefixes = names.prefixes.map(fold)

/** A label without its prefix ("PC: Diagnosis"), and the section that the prefix tells. */
function splitPrefix(folded: string): { bare: string; section: Section | null } {
  const prefix = prefixes.find((start) => folded === start || folded.startsWith(`${start} `))
  return prefix === undefined
    ? { bare: folded, section: null }
    : { bare: folded.slice(prefix.length).trim(), section: 'task' }
}

/** The sections in which a row of this name is known to stand; empty for a name that is not known. */
export function sectionsOfLabel(label: string): ReadonlySet<Section> {
  const folded = fold(label)
  const { bare, section } = splitPrefix(folded)
  return rows.get(folded) ?? rows.get(bare) ?? new Set(section ? [section] : [])
}

/** True for a folded label that is known word for word. */
export const isKnownLabel = (folded: string): boolean => rows.has(folded) || rows.has(splitPrefix(folded).bare)

/** Words that only one kind of block uses, for labels that are worded in a new way. */
const HINTS: readonly [RegExp, Section][] = [
  [/\b(?:systems?|disorders?|diseases?|skin|blood|senses|breast|pregnancy|epidemiology|multisystem)\b/i, 'system'],
  [
    /\b(?:diagnosis|management|prevention|foundational|pharmacotherapy|prognosis|interventions?|surveillance)\b/i,
    'task',
  ],
  [/\b(?:medicine|surgery|pediatrics|gynecology|psychiatry|\w+ology|anatomy|genetics)\b/i, 'discipline'],
  [/\b(?:simulations?|independent practice)\b/i, 'component'],
]

/**
 * The section that most labels of a block point to; null where they say nothing.
 *
 * @param tasks the block in which the document has its physician tasks: a row of the other one is a row of this
 */
export function sectionOfLabels(labels: readonly string[], tasks: 'task' | 'competency'): Section | null {
  const votes = new Map<Section, number>()
  for (const label of labels) {
    const known = sectionsOfLabel(label)
    const hint = HINTS.find(([pattern]) => pattern.test(label))?.[1]
    for (const section of known) votes.set(section, (votes.get(section) ?? 0) + 2 / known.size)
    if (known.size === 0 && hint) votes.set(hint, (votes.get(hint) ?? 0) + 1)
  }
  const other = tasks === 'task' ? 'competency' : 'task'
  const moved = votes.get(other) ?? 0
  votes.delete(other)
  if (moved > 0) votes.set(tasks, (votes.get(tasks) ?? 0) + moved)
  const [best] = [...votes].sort((a, b) => b[1] - a[1])
  return best?.[0] ?? null
}
