/** Sources as a page can list them: a set once, with what is the same for all of its rows, and its rows beneath. */

import { confidenceWords } from '../../lib/figures/confidence'
import { dayWords } from '../../lib/figures/dates'
import { editionWords, type FigureSource } from '../../lib/figures/source'
import type { SourceGroup } from '../../lib/guide/all-sources'

export type ListedGroup = ReturnType<typeof listedGroups>[number]
export type ListedSet = ReturnType<typeof listedSet>

type Entry = SourceGroup['entries'][number]

const setId = ({ id }: FigureSource): string => id.split('/')[0] ?? id

/** The value that all entries share; null where they differ. */
function shared<T>(entries: readonly Entry[], of: (source: FigureSource) => T): T | null {
  const [first, ...rest] = entries.map(({ source }) => of(source))
  const key = JSON.stringify(first)
  return first !== undefined && rest.every((value) => JSON.stringify(value) === key) ? first : null
}

/** Edition and date; a span of days in force is what the row itself says. */
function factsOf(source: FigureSource): string[] {
  const { edition, date } = source
  const span = edition !== null && /^(since|until) /.test(edition)
  return [
    ...(edition === null || span ? [] : [`Edition ${editionWords(source)}`]),
    ...(date === null || span || date === edition ? [] : [`Dated ${dayWords(date)}`]),
  ]
}

function sureWords({ confidence }: FigureSource): string {
  return `Reliability: ${confidenceWords[confidence]}.`
}

function listedSet(entries: readonly Entry[]) {
  const { source } = entries[0] as Entry
  const edition = shared(entries, factsOf)
  const sure = shared(entries, sureWords)
  const note = shared(entries, (one) => one.note)
  const citations = shared(entries, (one) => one.citations)
  const single = entries.length === 1
  return {
    anchor: setId(source),
    publisher: source.publisher,
    title: source.title,
    cohort: source.cohort,
    // "Edition 2026, published 2026-07": what is the same for all rows.
    facts: [...(edition ?? []), ...(note === null ? [] : [note])],
    sure: [sure, source.confidenceNote, `Collected ${dayWords(source.retrieved)}.`]
      .filter((part) => part !== null)
      .join(' '),
    file: source.file,
    citations: citations ?? [],
    rows: entries.map(({ source: row, holds }) => ({
      anchor: single && row.id === setId(row) ? '' : row.id,
      holds,
      // What is not the same for the whole set; empty where nothing is.
      facts: [
        ...(edition === null && !(row.edition !== null && holds.includes(row.edition)) ? factsOf(row) : []),
        ...(sure === null ? [sureWords(row)] : []),
        ...(note === null && row.note !== null ? [row.note] : []),
      ],
      citations: citations === null ? row.citations : [],
    })),
  }
}

/** Every set once, in the order in which its first figure comes. */
export function listedGroups(groups: readonly SourceGroup[]) {
  return groups.map(({ title, entries }) => {
    const sets = new Map<string, Entry[]>()
    for (const entry of entries) {
      const key = `${entry.source.file}#${setId(entry.source)}`
      sets.set(key, [...(sets.get(key) ?? []), entry])
    }
    return {
      title,
      anchor: `group-${title.toLowerCase().replace(/[^a-z]+/g, '-')}`,
      sets: [...sets.values()].map(listedSet),
    }
  })
}

const fold = (text: string): string => text.toLowerCase()

/** Groups, sets and rows in which every typed word stands somewhere; a set found by its own words keeps all its rows. */
export function filtered(groups: readonly ListedGroup[], typed: string): readonly ListedGroup[] {
  const words = fold(typed).split(/\s+/).filter(Boolean)
  if (words.length === 0) return groups
  const has = (text: string) => words.every((word) => fold(text).includes(word))
  return groups.flatMap((group) => {
    const sets = group.sets.flatMap((set) => {
      const about = [group.title, set.publisher, set.title, set.cohort, set.sure, set.file, ...set.facts]
        .concat(set.citations.map(({ title }) => title))
        .join(' ')
      if (has(about)) return [set]
      const rows = set.rows.filter(({ holds, facts, citations }) =>
        has([about, holds, ...facts, ...citations.map(({ title }) => title)].join(' ')),
      )
      return rows.length > 0 ? [{ ...set, rows }] : []
    })
    return sets.length > 0 ? [{ ...group, sets }] : []
  })
}

/** The place to go to for a fragment: its own, else that of its set; null where neither is on the page. */
export function anchorFor(groups: readonly ListedGroup[], fragment: string): string | null {
  const anchors = new Set(
    groups.flatMap((group) => [
      group.anchor,
      ...group.sets.flatMap((set) => [set.anchor, ...set.rows.map(({ anchor }) => anchor)]),
    ]),
  )
  const set = fragment.split('/')[0] ?? ''
  return [fragment, set].find((anchor) => anchor !== '' && anchors.has(anchor)) ?? null
}
