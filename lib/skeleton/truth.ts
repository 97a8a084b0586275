/** What a skeleton reads like, as the truth beside a fixture: a person corrects it before it is one. */

import type { RefusalCode } from '../pages/failure'
import type { Outcome, Reading } from '../reports/schema'
import { valueNames } from '../reports/values'

type TruthReading = Omit<Reading, 'warnings' | 'evidence'>

export type SkeletonTruth =
  | (TruthReading & { readonly earlier?: readonly TruthReading[] })
  | {
      readonly file: string
      readonly ok: false
      readonly error: { readonly code: RefusalCode }
      readonly codes: readonly RefusalCode[]
    }

function valuesOf({ warnings: _, evidence: __, ...values }: Reading): TruthReading {
  return values
}

/**
 * @param outcomes of reading the skeleton
 * @param file its name
 */
export function truthOf(outcomes: readonly Outcome[], file: string): SkeletonTruth {
  const named = outcomes.map((outcome): Outcome => ({ ...outcome, file }))
  const readings = named.filter((outcome) => outcome.ok).map(valuesOf)
  const last = readings.at(-1)
  if (last) return readings.length > 1 ? { ...last, earlier: readings.slice(0, -1) } : last
  const code = named.flatMap((outcome) => (outcome.ok ? [] : [outcome.error.code]))[0] ?? 'not-a-score-report'
  return { file, ok: false, error: { code }, codes: [code] }
}

/** The text of a truth file. */
export const truthText = (truth: SkeletonTruth): string => `${JSON.stringify(truth, null, 1)}\n`

/**
 * The truth with what a person corrected in the document itself: levels row by row, and values that they took out. Values
 * that they typed are their own, not the skeleton's.
 *
 * @param read what was read of the document
 * @param corrected the same with the person's corrections
 */
export function correctTruth(truth: SkeletonTruth, read: Reading, corrected: Reading): SkeletonTruth {
  if (!truth.ok || truth.earlier || truth.areas.length !== read.areas.length) return truth
  const levels = read.areas.length === corrected.areas.length ? corrected.areas.map(({ level }) => level) : null
  const none = Object.fromEntries(
    valueNames.flatMap((name) => (read[name] !== null && corrected[name] === null ? [[name, null]] : [])),
  )
  return {
    ...truth,
    ...none,
    areas: truth.areas.map((area, i) => (levels ? { ...area, level: levels[i] ?? null } : area)),
  }
}
