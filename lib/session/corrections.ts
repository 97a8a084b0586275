/**
 * A person's corrections: a layer over what was read, never a rewrite of it. Each has the path of a value, as evidence
 * and warnings have it (`score`, `areas[3].level`), and either a new value or "cleared".
 */
import * as v from 'valibot'
import { fields, number, recordOf } from '../kept/shape'
import { percentLevel } from '../reports/percent-level'
import type { Area, Attempt, Reading } from '../reports/schema'
import { blankRow } from '../reports/values'

const correctionValue = v.union([v.string(), number, v.pipe(v.tuple([number, number]), v.readonly())])
const correction = v.union([v.literal('cleared'), fields({ value: correctionValue })])
/** By path. `areas[3]` can only be cleared: the row is left out. An index past the last row adds one. */
export const corrections = recordOf(correction)
export type CorrectionValue = v.InferOutput<typeof correctionValue>
export type Correction = v.InferOutput<typeof correction>
export type Corrections = v.InferOutput<typeof corrections>

const rowPath = /^(areas|attempts)\[(\d+)\](?:\.(\w+))?$/
/** Rows a person adds are few; the limit keeps a damaged store from growing an endless list. */
const mostRows = 200

type Draft<T> = { -readonly [K in keyof T]: T[K] }

const emptyArea: Area = { ...blankRow, section: 'system', label: '' }
const emptyAttempt: Attempt = { exam: 'Step 2 CK', testDate: null, result: null, score: null }

/** Fields that a person may correct, and whether they may be emptied: a label or a section may not. */
const fieldRules = {
  reading: {
    kind: 'set',
    reference: 'set',
    score: 'clear',
    result: 'clear',
    minimumPassingScore: 'clear',
    testDate: 'clear',
    mean: 'clear',
    standardDeviation: 'clear',
    standardError: 'clear',
  },
  areas: {
    section: 'set',
    label: 'set',
    weight: 'clear',
    level: 'clear',
    percentCorrect: 'clear',
    comparison: 'clear',
  },
  attempts: { exam: 'set', testDate: 'clear', result: 'clear', score: 'clear' },
} as const

function write(target: object, rules: Readonly<Record<string, 'set' | 'clear'>>, field: string, change: Correction) {
  const rule = rules[field]
  if (!rule || (change === 'cleared' && rule !== 'clear')) return
  Object.assign(target, { [field]: change === 'cleared' ? null : change.value })
}

/**
 * The reading with every changed value in its place, rows as they were numbered when it was read: rows that were taken
 * out still stand, rows that were added follow (without a label until they are named). For asking on; `applyCorrections`
 * is for building on. Warnings and evidence are untouched, unknown paths ignored.
 *
 * A corrected level takes the printed band away from its row, since the two would contradict each other; a corrected
 * percentage gives its row the level that follows, unless the person has set one.
 */
export function overlayCorrections(reading: Reading, corrections: Corrections): Reading {
  const corrected: Draft<Reading> = { ...reading }
  const areas: Draft<Area>[] = reading.areas.map((area) => ({ ...area }))
  const attempts: Draft<Attempt>[] = reading.attempts.map((attempt) => ({ ...attempt }))
  for (const [path, change] of Object.entries(corrections)) {
    const [, list, digits, field] = rowPath.exec(path) ?? []
    const index = Number(digits)
    if (list === undefined) write(corrected, fieldRules.reading, path, change)
    else if (field !== undefined && index < mostRows) {
      if (list === 'attempts') {
        while (attempts.length <= index) attempts.push({ ...emptyAttempt })
        write(attempts[index]!, fieldRules.attempts, field, change)
      } else {
        while (areas.length <= index) areas.push({ ...emptyArea })
        const area = areas[index]!
        const before = area.level
        write(area, fieldRules.areas, field, change)
        if (area.level !== before) Object.assign(area, { band: null, clipped: null })
      }
    }
  }
  for (const [index, area] of areas.entries()) {
    const path = `areas[${index}]`
    if (isFigureCorrected(corrections, path) && !(`${path}.level` in corrections))
      area.level = percentLevel(area.percentCorrect, area.comparison)
  }
  return { ...corrected, areas, attempts }
}

/**
 * The reading as corrected, whole and consistent: a new value, the given one is untouched. What a person has decided is
 * no longer in doubt: its warning goes, and its evidence, which showed another value. Rows that were taken out, or added
 * and never named, are gone, and the paths of the others move up.
 */
export function applyCorrections(reading: Reading, corrections: Corrections): Reading {
  if (Object.keys(corrections).length === 0) return reading
  const all = overlayCorrections(reading, corrections)
  const removed = {
    areas: new Set(
      all.areas.flatMap((area, index) => (isRemoved(corrections, 'areas', index) || !area.label ? [index] : [])),
    ),
    attempts: new Set(all.attempts.flatMap((_, index) => (isRemoved(corrections, 'attempts', index) ? [index] : []))),
  }
  const move = mover(removed)
  const standing = (path: string) => (isDecided(corrections, path) ? null : move(path))
  return withProfile({
    ...all,
    areas: all.areas.filter((_, index) => !removed.areas.has(index)),
    attempts: all.attempts.filter((_, index) => !removed.attempts.has(index)),
    warnings: reading.warnings.flatMap((warning) => {
      const field = standing(warning.field)
      return field === null ? [] : [{ ...warning, field }]
    }),
    evidence: Object.fromEntries(
      Object.entries(reading.evidence).flatMap(([path, evidence]) => {
        const moved = standing(path)
        return moved === null ? [] : [[moved, evidence]]
      }),
    ),
  })
}

/** True where the person changed one of the percentages from which the level of a row follows. */
function isFigureCorrected(corrections: Corrections, row: string): boolean {
  return `${row}.percentCorrect` in corrections || `${row}.comparison` in corrections
}

/** True where the person has decided a value: by changing it, or the percentages that it follows from. */
export function isDecided(corrections: Corrections, path: string): boolean {
  if (path in corrections) return true
  const [, row] = /^(areas\[\d+\])\.level$/.exec(path) ?? []
  return row !== undefined && isFigureCorrected(corrections, row)
}

/** True where the person took this row out. */
export function isRemoved(corrections: Corrections, list: 'areas' | 'attempts', index: number): boolean {
  return corrections[`${list}[${index}]`] === 'cleared'
}

/** How a path reads once the removed rows are gone; null for a path of a removed row. */
function mover(removed: Readonly<Record<'areas' | 'attempts', ReadonlySet<number>>>) {
  return (path: string): string | null => {
    const [, list, digits, field] = rowPath.exec(path) ?? []
    if (list !== 'areas' && list !== 'attempts') return path
    const index = Number(digits)
    if (removed[list].has(index)) return null
    const before = [...removed[list]].filter((gone) => gone < index).length
    return `${list}[${index - before}]${field ? `.${field}` : ''}`
  }
}

/** Keep layout and reference in step with whether there is a profile at all. */
function withProfile(reading: Reading): Reading {
  if (reading.areas.length === 0) return { ...reading, layout: 'score-only', reference: 'none' }
  if (reading.layout !== 'score-only') return reading
  return { ...reading, layout: 'boxes', reference: reading.reference === 'none' ? 'own-overall' : reading.reference }
}
