import type { Page } from '../../pages/model'
import type { Area, Evidence, Layout, Reference, Warning } from '../schema'
import type { ProfileFamily } from './family'

/** The rows of a report's profile, with where each value stands on the page. */
export interface ProfileReading {
  readonly layout: Layout
  readonly reference: Reference
  readonly areas: Area[]
  /** By path: `areas[3].level`, `areas[3].label`, `areas[3].weight`, `areas[3].band`, ... */
  readonly evidence: Record<string, Evidence>
  readonly warnings: Warning[]
}

/**
 * Reads the profile of one report from its pages (in file order).
 * Without a profile: layout `score-only`, reference `none`, no areas.
 */
export function readProfile(pages: readonly Page[], family: ProfileFamily): ProfileReading {
  void pages
  void family
  return { layout: 'score-only', reference: 'none', areas: [], evidence: {}, warnings: [] }
}
