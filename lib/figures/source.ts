/**
 * Where a number on the screen comes from: enough to name it, judge it, and find it again.
 */
import type { ShownConfidence } from './confidence'
import { dayWords, isDay } from './dates'
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

/** Whether an address is that of program code and its files: for developers, not for somebody who reads a figure. */
export function isRepository(url: string | null): boolean {
  return url !== null && /^https?:\/\/([\w-]+\.)*(github(usercontent)?|gitlab|huggingface)\.(com|co)\//.test(url)
}

/** Where a source stands on the sources page; a row that has no place of its own is found at its set. */
export function sourceHref({ id }: FigureSource): string {
  return `/sources/#${id}`
}

/** An edition in words: "2026", "2023-26"; one that is named by its date, as that. */
export function editionWords({ edition, date }: Pick<FigureSource, 'edition' | 'date'>): string | null {
  // "2011-12" may be two years or a month: only the date beside it tells.
  return edition !== null && (isDay(edition) || edition === date) ? dayWords(edition) : edition
}

/** The words for a span of days: `Jul 2023 to Jun 2026`, `since Jul 1, 2025`; null where it has no ends. */
export function spanWords(span: Span | null): string | null {
  if (!span?.from && !span?.to) return null
  if (!span.from) return `until ${dayWords(span.to ?? '')}`
  if (!span.to) return `since ${dayWords(span.from)}`
  return `${dayWords(span.from.slice(0, 7))} to ${dayWords(span.to.slice(0, 7))}`
}
