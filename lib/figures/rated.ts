/**
 * From how sure a figure is, over its place in the data files, to its source.
 */
import { type Confidence, shownConfidence } from './confidence'
import type { Citation, Span } from './schema'
import { type FigureSource, spanWords } from './source'

/** A set as the data file has it. */
interface RatedSet {
  readonly id: string
  readonly title: string
  readonly publisher: string
  readonly cohort: string
  readonly window: Span | null
  readonly effective: Span | null
  readonly sources: readonly Citation[]
  readonly confidence: Confidence
  readonly confidenceNote: string
  readonly show?: boolean
  readonly note?: string
}

/** A row, event, fact or cell within it: what it does not say is that of its set. */
interface RatedRow {
  readonly id?: string
  readonly sources?: readonly Citation[]
  readonly confidence?: Confidence
  readonly show?: boolean
  readonly note?: string
}

/** The data file and the day of its collection; edition and date where the set does not say them. */
export interface Place {
  readonly file: string
  readonly retrieved: string
  readonly edition?: string | null
  readonly date?: string | null
}

/** The source of a set, or of one row in it; null where it may not be shown: only what may be shown has a source. */
export function rated(set: RatedSet, place: Place, row: RatedRow = {}): FigureSource | null {
  const confidence = shownConfidence(set, row)
  if (confidence === null) return null
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
