/**
 * A person's corrections: a layer over what was read, never a rewrite of it. Each has the path of a value, as evidence
 * and warnings have it (`score`, `areas[3].level`), and either a new value or "cleared".
 */
import type { Area, Attempt, Reading } from '../reports/schema'

export type CorrectionValue = string | number | readonly [number, number]
export type Correction = { readonly value: CorrectionValue } | 'cleared'
/** By path. `areas[3]` can only be cleared: the row is left out. An index past the last row adds one. */
export type Corrections = Readonly<Record<string, Correction>>

const rowPath = /^(areas|attempts)\[(\d+)\](?:\.(\w+))?$/
/** Rows a person adds are few; the limit keeps a damaged store from growing an endless list. */
const mostRows = 200

type Draft<T> = { -readonly [K in keyof T]: T[K] }

const emptyArea: Area = {
  section: 'system',
  label: '',
  weight: null,
  level: null,
  band: null,
  middle: null,
  clipped: null,
  percentCorrect: null,
  comparison: null,
}
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
 * The reading as corrected: a new value, the given one is untouched.
 *
 * A corrected level takes the printed band away from its row, since the two would contradict each other. What a person
 * has decided is no longer in doubt: its warning goes, and its evidence, which showed another value. Rows that were
 * taken out are gone, and the paths of the others move up. Unknown paths are ignored.
 */
export function applyCorrections(reading: Reading, corrections: Corrections): Reading {
  const entries = Object.entries(corrections)
  if (entries.length === 0) return reading
  const corrected: Draft<Reading> = { ...reading }
  const areas: Draft<Area>[] = reading.areas.map((area) => ({ ...area }))
  const attempts: Draft<Attempt>[] = reading.attempts.map((attempt) => ({ ...attempt }))
  const removed = { areas: new Set<number>(), attempts: new Set<number>() }

  for (const [path, change] of entries) {
    const [, list, digits, field] = rowPath.exec(path) ?? []
    if (list !== 'areas' && list !== 'attempts') {
      write(corrected, fieldRules.reading, path, change)
      continue
    }
    const index = Number(digits)
    if (index >= mostRows) continue
    if (!field) {
      if (change === 'cleared') removed[list].add(index)
      continue
    }
    if (list === 'areas') {
      while (areas.length <= index) areas.push({ ...emptyArea })
      const area = areas[index]!
      const before = area.level
      write(area, fieldRules.areas, field, change)
      if (area.level !== before) Object.assign(area, { band: null, clipped: null })
    } else {
      while (attempts.length <= index) attempts.push({ ...emptyAttempt })
      write(attempts[index]!, fieldRules.attempts, field, change)
    }
  }
  // A row that was added and not named yet is not a row.
  areas.forEach((area, index) => {
    if (!area.label) removed.areas.add(index)
  })
  const move = mover(removed)
  corrected.areas = areas.filter((_, index) => !removed.areas.has(index))
  corrected.attempts = attempts.filter((_, index) => !removed.attempts.has(index))
  corrected.warnings = reading.warnings.flatMap((warning) => {
    if (warning.field in corrections) return []
    const field = move(warning.field)
    return field === null ? [] : [{ ...warning, field }]
  })
  corrected.evidence = Object.fromEntries(
    Object.entries(reading.evidence).flatMap(([path, evidence]) => {
      if (path in corrections) return []
      const moved = move(path)
      return moved === null ? [] : [[moved, evidence]]
    }),
  )
  return withProfile(corrected)
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
