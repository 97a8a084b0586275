/** The single values of a reading, those beside its profile and its attempts; in a file of their own, since the page loads no schema. */
import type { Kind } from '../exams/document'
import type { Area, Reading } from './schema'

export const valueNames = [
  'score',
  'result',
  'minimumPassingScore',
  'testDate',
  'mean',
  'standardDeviation',
  'standardError',
] as const
export type ValueName = (typeof valueNames)[number]
export type Values = Pick<Reading, ValueName>

/** Ends of bars and bands are one where they differ by no more than this share of the plot: the contract's rule. */
export const SAME_END = 0.03

/** What a reading holds before anything is read. */
export const noValues: Readonly<Record<ValueName, null>> = {
  score: null,
  result: null,
  minimumPassingScore: null,
  testDate: null,
  mean: null,
  standardDeviation: null,
  standardError: null,
}

/** What a row holds before anything is read. */
export const blankRow: Readonly<Record<Exclude<keyof Area, 'section' | 'label'>, null>> = {
  weight: null,
  level: null,
  band: null,
  middle: null,
  clipped: null,
  percentCorrect: null,
  comparison: null,
}

/** What a person typed, as a reading like any other. It has no place on a page, and so no evidence. */
export function typedReading(kind: Kind, values: Partial<Values>, areas: Area[] = []): Reading {
  return {
    file: 'Entered by hand',
    ok: true,
    kind,
    layout: areas.length > 0 ? 'boxes' : 'score-only',
    reference: areas.length > 0 ? 'own-overall' : 'none',
    ...noValues,
    ...values,
    areas,
    attempts: [],
    warnings: [],
    evidence: {},
  }
}
