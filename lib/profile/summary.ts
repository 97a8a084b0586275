/**
 * What a profile means: each row against the right reference, strengths, weaknesses, and the whole in one sentence.
 */

import { identifyArea, plainLabel } from '../areas/label'
import { outlineShare } from '../areas/outline'
import type { Section } from '../areas/sections'
import { documents } from '../exams/document'
import type { Origin } from '../figures/source'
import type { Area, Layout, Level, Reading, Reference } from '../reports/schema'
import { relativeLevels } from './relative'
import { isWholeBlock } from './shares'
import { type LevelCounts, laneNames, meanings, profileSentence, sectionNames } from './words'

/** One row of the profile and what it says about the person. */
export interface ProfileArea {
  /** Its place in `reading.areas`: the path of its evidence is `areas[index].level`. */
  readonly index: number
  readonly section: Section
  /** As printed, without the code of a competency. */
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

function countLevels(levels: readonly (Level | null)[]): LevelCounts {
  const count = (wanted: Level | null) => levels.filter((level) => level === wanted).length
  return { lower: count('lower'), average: count('average'), higher: count('higher'), unread: count(null) }
}

/** Larger share first; rows without a known share last, in the order of the document. */
function byShare(a: ProfileArea, b: ProfileArea): number {
  const size = ({ share }: ProfileArea) => (share === null ? -1 : (share.range[0] + share.range[1]) / 2)
  return size(b) - size(a) || a.index - b.index
}

function shareOf(
  area: Area,
  index: number,
  share: ProfileArea['share'],
  evidence: Reading['evidence'],
): ProfileArea['share'] {
  if (area.weight === null) return share
  const path = `areas[${index}].weight`
  if (path in evidence) return { range: area.weight, origin: { from: 'document', path } }
  // Without a place on the page it was typed, or offered from the outline with the row.
  const offered = share !== null && share.range[0] === area.weight[0] && share.range[1] === area.weight[1]
  return offered ? share : { range: area.weight, origin: { from: 'person' } }
}

/**
 * What the profile of a reading means: every row with its place and share, strengths and weaknesses with the right
 * meaning for the document's reference, and the whole in one sentence. An empty profile gives an empty summary.
 */
export function summarizeProfile(
  reading: Pick<Reading, 'kind' | 'layout' | 'reference' | 'areas' | 'testDate' | 'evidence'>,
): ProfileSummary {
  const { layout, reference } = reading
  const { exam } = documents[reading.kind]
  const relatives = relativeLevels(reading.areas, reference)
  const wholeTasks = isWholeBlock(reading.areas, 'task', exam)
  const areas = reading.areas.map((area, index): ProfileArea => {
    const identity = identifyArea(area.label, area.section, exam)
    // A task may hold its neighbors' items where these have no row ("Diagnosis" with laboratory studies).
    const own = area.section !== 'task' || wholeTasks
    const published = exam === 'step2ck' && own && identity?.row ? outlineShare(identity.row, reading.testDate) : null
    const { percentCorrect, comparison } = area
    return {
      index,
      section: area.section,
      label: plainLabel(area.label),
      rowId: identity?.rowId ?? null,
      outlineIds: identity?.outlineIds ?? [],
      share: shareOf(area, index, published, reading.evidence),
      level: area.level,
      relative: relatives[index]?.level ?? null,
      stripes: relatives[index]?.stripes ?? null,
      difference: percentCorrect === null || comparison === null ? null : percentCorrect - comparison,
    }
  })
  const printed = countLevels(areas.map(({ level }) => level))
  const own = countLevels(areas.map(({ relative }) => relative))
  const strengths = areas.filter(({ relative }) => relative === 'higher').sort(byShare)
  const weaknesses = areas.filter(({ relative }) => relative === 'lower').sort(byShare)
  const sections = [...new Set(areas.map(({ section }) => section))]
  return {
    layout,
    reference,
    areas,
    blocks: sections.map((section) => ({
      section,
      name: sectionNames[section],
      areas: areas.filter((area) => area.section === section),
    })),
    lanes: laneNames[reference],
    sentence: profileSentence(reference, printed, own),
    meaning: areas.length === 0 ? meanings.none : meanings[reference],
    strengths,
    weaknesses,
    even: own.average > 0 && strengths.length === 0 && weaknesses.length === 0,
  }
}
