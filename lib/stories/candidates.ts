/** Every row of a reading as a possible talking point, with what decides whether it is chosen. */

import type { Section } from '../areas/sections'
import type { ProfileArea, ProfileSummary } from '../profile/summary'
import type { SpecialtyId } from './data/specialties'
import { type Material, materialOf } from './material'
import type { Topic } from './model'
import { topicsOf } from './topics-of'

/** In this order they are offered: tasks name behaviors, so they come first and win ties. */
export const kinds = ['task', 'system', 'discipline'] as const
/** A discipline, a system and a task are of different kinds; competencies name behaviors as tasks do. */
export type PointKind = (typeof kinds)[number]

const kindOf: Record<Section, PointKind> = {
  task: 'task',
  competency: 'task',
  system: 'system',
  discipline: 'discipline',
  component: 'discipline',
}

export interface Candidate {
  readonly key: string
  readonly label: string
  readonly section: Section
  readonly kind: PointKind
  /** The row of the profile, null where the point stands on none. */
  readonly area: ProfileArea | null
  readonly strength: boolean
  readonly material: Material
}

/** The rows of a profile in the order of the document; strengths are those of the profile, whatever its reference. */
export function candidatesOf(profile: ProfileSummary, specialty: SpecialtyId | null): Candidate[] {
  const seen = new Map<string, number>()
  return profile.areas.map((area) => {
    const material = materialOf(topicsOf(area), specialty)
    const count = (seen.get(material.id) ?? 0) + 1
    seen.set(material.id, count)
    return {
      key: count === 1 ? material.id : `${material.id}#${count}`,
      label: area.label,
      section: area.section,
      kind: kindOf[area.section],
      area,
      strength: area.relative === 'higher',
      material,
    }
  })
}

/** Topics as candidates that stand on no row: where there is no profile, and for a point that a person adds. */
export function topicCandidates(of: readonly Topic[], specialty: SpecialtyId | null): Candidate[] {
  return of.map((topic) => ({
    key: topic.id,
    label: topic.name,
    section: topic.section,
    kind: kindOf[topic.section],
    area: null,
    strength: false,
    material: materialOf([topic], specialty),
  }))
}
