/** Readings for the tests: rows in short, everything else as a report without trouble has it. */

import type { Section } from '../../../lib/areas/sections'
import type { Area, Level, Reading, Reference } from '../../../lib/reports/schema'

export type Row = readonly [
  section: Section,
  label: string,
  level: Level | null,
  weight?: readonly [number, number] | null,
]

const layoutOf = {
  'own-overall': 'boxes',
  borderline: 'bands',
  'comparison-group': 'percent',
  'national-mean': 'boxes',
  none: 'score-only',
} as const
const kindOf = {
  'own-overall': 'usmle-step2ck',
  borderline: 'usmle-step2ck',
  'comparison-group': 'nbme-ccssa',
  'national-mean': 'comlex-level2',
  none: 'usmle-step2ck',
} as const
/** Where a band of each level lies beside a stripe from 0.45 to 0.55. */
const bandOf: Record<Level, [number, number]> = { lower: [0.1, 0.3], average: [0.4, 0.6], higher: [0.7, 0.9] }

export function reading(
  rows: readonly Row[],
  reference: Reference = 'own-overall',
  rest: Partial<Reading> = {},
): Reading {
  const areas = rows.map(([section, label, level, weight = null]): Area => {
    const banded = reference === 'borderline' && level !== null
    return {
      section,
      label,
      weight: weight === null ? null : [weight[0], weight[1]],
      level,
      band: banded ? bandOf[level] : null,
      middle: banded ? [0.45, 0.55] : null,
      clipped: null,
      percentCorrect: null,
      comparison: null,
    }
  })
  return {
    file: 'report.pdf',
    ok: true,
    kind: kindOf[reference],
    layout: layoutOf[reference],
    reference,
    score: reference === 'national-mean' ? 520 : 243,
    result: reference === 'comparison-group' ? null : 'pass',
    minimumPassingScore: null,
    testDate: '2025-09-12',
    mean: null,
    standardDeviation: null,
    standardError: null,
    areas,
    attempts: [],
    warnings: [],
    evidence: {},
    ...rest,
  }
}
