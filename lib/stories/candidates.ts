/** Every row of a reading as a possible talking point, with what decides whether it is chosen. */
import type { Area, Reading, Section } from '../reports/schema'
import type { SpecialtyId } from './data/specialties'
import { topics } from './data/topics'
import { type Material, materialOf, topicsOf } from './material'

/** A discipline, a system and a task are of different kinds; competencies name behaviours as tasks do. */
export type PointKind = 'task' | 'system' | 'discipline'

const kindOf: Record<Section, PointKind> = {
  task: 'task',
  competency: 'task',
  system: 'system',
  discipline: 'discipline',
  component: 'discipline',
}

export interface Candidate {
  readonly key: string
  readonly areaIndex: number | null
  readonly label: string
  readonly section: Section
  readonly kind: PointKind
  readonly area: Area | null
  readonly strength: boolean
  readonly material: Material
}

/**
 * The rows that count as strengths: those handed in, or the rows marked higher. Against a pass line "higher" says
 * nothing about the person's own profile, so there only what was handed in counts.
 */
function strengthRows(reading: Reading, given?: readonly { readonly areaIndex: number }[]): ReadonlySet<number> {
  if (given) return new Set(given.map((strength) => strength.areaIndex))
  if (reading.reference === 'borderline') return new Set()
  return new Set(reading.areas.flatMap((area, index) => (area.level === 'higher' ? [index] : [])))
}

/** The rows of the reading, in its order. */
export function candidatesOf(
  reading: Reading,
  specialty: SpecialtyId | null,
  strengths?: readonly { readonly areaIndex: number }[],
): Candidate[] {
  const strong = strengthRows(reading, strengths)
  return reading.areas.map((area, index) => ({
    key: `area:${index}`,
    areaIndex: index,
    label: area.label,
    section: area.section,
    kind: kindOf[area.section],
    area,
    strength: strong.has(index),
    material: materialOf(topicsOf(area.section, area.label), specialty),
  }))
}

/** All topics as candidates that stand on no row: where there is no profile, and for a point that a person adds. */
export function topicCandidates(specialty: SpecialtyId | null): Candidate[] {
  return topics.map((topic) => ({
    key: `topic:${topic.id}`,
    areaIndex: null,
    label: topic.name,
    section: topic.section,
    kind: kindOf[topic.section],
    area: null,
    strength: false,
    material: materialOf([topic], specialty),
  }))
}
