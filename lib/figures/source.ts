/**
 * Where a number on the screen comes from: enough to name it, judge it, and find it again.
 */
import type { Confidence, ShownConfidence } from './confidence'
import type { Citation, Span } from './schema'

/** A published figure's origin: publisher, edition, cohort, date, how sure, and the place in the data files. */
export interface FigureSource {
  readonly publisher: string
  readonly title: string
  /** What is usually called the edition: a year, a period, or the day it took effect. Null where none is known. */
  readonly edition: string | null
  readonly cohort: string
  /** Day or month of publication or coming into force; null where not known. */
  readonly date: string | null
  /** Day on which the figure was collected. */
  readonly retrieved: string
  readonly confidence: ShownConfidence
  readonly confidenceNote: string
  /** The first address that leads to the figure; null where none is known. */
  readonly url: string | null
  readonly citations: readonly Citation[]
  /** Path of the data file in the project. */
  readonly file: string
  /** Id of the set, or `set/row`: also the anchor on the sources page. */
  readonly id: string
  /** What should be known when reading the figure; null where nothing. */
  readonly note: string | null
}

/**
 * Where a value comes from: printed on the person's document, typed by the person, published, or worked out from these.
 * `path` is the field of the reading, under which its evidence stands.
 */
export type Origin =
  | { readonly from: 'document'; readonly path: string }
  | { readonly from: 'person' }
  | { readonly from: 'figures'; readonly source: FigureSource }
  | { readonly from: 'worked-out'; readonly how: string; readonly of: readonly Origin[] }

/** A value together with where it comes from. */
export interface Figure<T = number> {
  readonly value: T
  readonly origin: Origin
}

/** What a source is made from: the set as the data file has it, and the row within it. */
export interface CitedSet {
  readonly id: string
  readonly title: string
  readonly publisher: string
  readonly cohort: string
  readonly window: Span | null
  readonly effective: Span | null
  readonly sources: readonly Citation[]
  readonly confidence: Confidence
  readonly confidenceNote: string
  readonly note?: string
}

export interface CitedRow {
  readonly id?: string
  readonly sources?: readonly Citation[]
  readonly note?: string
}

/** Where a source stands on the sources page; a row that has no place of its own is found at its set. */
export function sourceHref({ id }: FigureSource): string {
  return `/sources/#${id}`
}

/** The words for a span of days: `2023-07 to 2026-06`; null where it has no ends. */
export function spanWords(span: Span | null): string | null {
  if (!span?.from && !span?.to) return null
  if (!span.from) return `until ${span.to}`
  if (!span.to) return `since ${span.from}`
  return `${span.from.slice(0, 7)} to ${span.to.slice(0, 7)}`
}

/**
 * The source of a set or of one row in it.
 *
 * @param confidence of the row as worked out by `shownConfidence`: only what may be shown has a source
 * @param place the data file and the day of its collection; edition and date where the set does not say them
 */
export function sourceOf(
  set: CitedSet,
  confidence: ShownConfidence,
  place: { file: string; retrieved: string; edition?: string | null; date?: string | null },
  row: CitedRow = {},
): FigureSource {
  const citations = row.sources && row.sources.length > 0 ? row.sources : set.sources
  const notes = [row.note, set.note].filter((note) => note !== undefined)
  return {
    publisher: set.publisher,
    title: set.title,
    edition: place.edition ?? spanWords(set.window),
    cohort: set.cohort,
    date: place.date ?? set.effective?.from ?? null,
    retrieved: place.retrieved,
    confidence,
    confidenceNote: set.confidenceNote,
    url: citations.find((citation) => citation.url !== null)?.url ?? null,
    citations,
    file: place.file,
    id: row.id === undefined ? set.id : `${set.id}/${row.id}`,
    note: notes.length > 0 ? notes.join(' ') : null,
  }
}
