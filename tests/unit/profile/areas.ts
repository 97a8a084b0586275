import { summarizeProfile } from '../../../lib/profile/summary'
import type { Area, Level, Reading } from '../../../lib/reports/schema'

export function area(label: string, level: Level | null, more: Partial<Area> = {}): Area {
  return {
    section: 'system',
    label,
    weight: null,
    level,
    band: null,
    middle: null,
    clipped: null,
    percentCorrect: null,
    comparison: null,
    ...more,
  }
}

type Profile = Pick<Reading, 'kind' | 'layout' | 'reference' | 'areas' | 'testDate' | 'evidence'>

export function profile(areas: readonly Area[], more: Partial<Profile> = {}) {
  return summarizeProfile({
    kind: 'usmle-step2ck',
    layout: 'boxes',
    reference: 'own-overall',
    testDate: '2026-03-01',
    evidence: {},
    ...more,
    areas: [...areas],
  })
}
