import type { Area, Reading } from '../../../lib/reports/schema'

export function area(label: string, more: Partial<Area> = {}): Area {
  return {
    section: 'system',
    label,
    weight: [5, 10],
    level: 'average',
    band: null,
    middle: null,
    clipped: null,
    percentCorrect: null,
    comparison: null,
    ...more,
  }
}

/** A plain report: 251, passed, three areas, every value with a place on the page. */
export function plainReading(more: Partial<Reading> = {}): Reading {
  const box: [number, number, number, number] = [10, 10, 20, 20]
  return {
    file: 'report.pdf',
    ok: true,
    kind: 'usmle-step2ck',
    layout: 'boxes',
    reference: 'own-overall',
    score: 251,
    result: 'pass',
    minimumPassingScore: 218,
    testDate: '2025-09-12',
    mean: 250,
    standardDeviation: 15,
    standardError: 7,
    areas: [area('Respiratory System'), area('Immune System', { level: 'higher' }), area('Endocrine System')],
    attempts: [],
    warnings: [],
    evidence: {
      score: { page: 1, box, how: 'text' },
      'areas[0].level': { page: 2, box, how: 'marks' },
      'areas[1].level': { page: 2, box, how: 'marks' },
      'areas[2].level': { page: 2, box, how: 'marks' },
    },
    ...more,
  }
}
