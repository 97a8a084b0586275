/**
 * The shape of what a profile means. The work is in `read-profile-meaning`.
 */
import type { Origin } from '../figures/source'
import type { Layout, Level, Reference, Section } from '../reports/schema'

/** One row of the profile and what it says about the person. */
export interface ProfileArea {
  /** Its place in `reading.areas`: the path of its evidence is `areas[index].level`. */
  readonly index: number
  readonly section: Section
  /** As printed. */
  readonly label: string
  /** Id of the known report row that the label names (`reportRows` of the content outline); null where it names none. */
  readonly rowId: string | null
  /** Ids of the areas of the content outline that it covers; several where the row is a merged one. */
  readonly outlineIds: readonly string[]
  /** Share of items in percent: as printed, else that of the current outline; null where neither is known. */
  readonly share: { readonly range: readonly [number, number]; readonly origin: Origin } | null
  /** Against the reference, as printed. */
  readonly level: Level | null
  /**
   * Against the person's own other areas (reference `own-overall`, `borderline`) or against the group that the document
   * names (`comparison-group`, `national-mean`). It equals `level` except where the reference is the pass line.
   */
  readonly relative: Level | null
  /** Distance from the person's own median row in widths of the borderline stripe; only where the reference is `borderline`. */
  readonly stripes: number | null
  /** Own percent correct - the group's; only in layout `percent`. */
  readonly difference: number | null
}

export interface LevelCounts {
  readonly lower: number
  readonly average: number
  readonly higher: number
  /** Rows whose level could not be read. */
  readonly unread: number
}

export interface ProfileSummary {
  readonly layout: Layout
  readonly reference: Reference
  /** All rows in the order of the document. */
  readonly areas: readonly ProfileArea[]
  /** The same in blocks, for the three lanes. */
  readonly blocks: readonly {
    readonly section: Section
    readonly name: string
    readonly areas: readonly ProfileArea[]
  }[]
  /** The heads of the three lanes, as such a document words them. */
  readonly lanes: Readonly<Record<Level, string>>
  /** Of the printed levels. */
  readonly counts: LevelCounts
  /** Of `relative`: what strengths and weaknesses are chosen from. */
  readonly relativeCounts: LevelCounts
  /** "18 areas: 3 higher, 13 average, 2 lower than your own overall." */
  readonly sentence: string
  /** What a place in a lane means on this document, and what it does not. */
  readonly meaning: string
  /** Rows whose `relative` is higher, larger share first; and lower. */
  readonly strengths: readonly ProfileArea[]
  readonly weaknesses: readonly ProfileArea[]
  /** True where no row stands out either way: the usual result, no weakness. */
  readonly even: boolean
}
