/**
 * From what was stored to a session. What is stored may be damaged or from another version of the program: the schema
 * of the session leaves out what does not fit, the contract's checks do so within a reading. A later version of the
 * shape brings older ones up here.
 */
import * as v from 'valibot'
import type { Outcome, Reading } from '../../reports/schema'
import { type Corrections, overlayCorrections } from '../corrections'
import { type OpenedReport, type Session, sessionSchema } from '../model'

/**
 * The stored session in today's form; null where it is none, or from a newer version than this program knows.
 * The document's bytes are stored apart and handed in.
 */
export async function restoreSession(stored: unknown, document: unknown): Promise<Session | null> {
  const { success, output } = v.safeParse(sessionSchema, typeof stored === 'object' ? { ...stored, document } : stored)
  if (!success) return null
  if (output.reports.length === 0) return { ...output, chosen: 0 }
  // Loaded only now: no page needs the contract's schema before there is something to check.
  const { outcomeSchema } = await import('../../reports/schema')
  const reports = output.reports.flatMap((report): readonly OpenedReport[] => {
    const isWhole = outcomeSchema.safeParse(report.outcome).success
    const outcome = isWhole ? report.outcome : mended(report.outcome, outcomeSchema)
    if (!outcome?.ok) return outcome ? [{ ...report, outcome }] : []
    const corrections = fitting(outcome, report.corrections, outcomeSchema)
    return [{ outcome, corrections, accepted: report.accepted && isWhole }]
  })
  return { ...output, reports, chosen: reports[output.chosen] ? output.chosen : 0 }
}

type OutcomeSchema = typeof import('../../reports/schema')['outcomeSchema']

/** The corrections whose values are ones that their fields can have: letters are no score. */
function fitting(reading: Reading, corrections: Corrections, schema: OutcomeSchema): Corrections {
  const { error } = schema.safeParse(overlayCorrections(reading, corrections))
  const wrong = new Set(error?.issues.map(({ path }) => nameOf(path.map(String))))
  return Object.fromEntries(Object.entries(corrections).filter(([path]) => !wrong.has(path)))
}

/** Rounds of mending: the first empties what does not fit, the second takes out rows that may not be empty. */
const mostRounds = 4

/**
 * A reading without the values that do not fit: what is unknown is left out, a damaged value is empty, a row or a box
 * that cannot be empty is gone, each with a warning. Null where too little is left to be a reading.
 */
function mended(damaged: unknown, schema: OutcomeSchema): Outcome | null {
  let outcome: unknown = structuredClone(damaged)
  const lost = new Set<string>()
  for (let round = 0; round < mostRounds; round += 1) {
    const { success, data, error } = schema.safeParse(outcome)
    if (success && data.ok) return saysNothing(data) ? null : withWarnings(data, lost)
    if (success) return data
    for (const issue of error.issues) {
      const path = issue.path.map(String)
      if (issue.code === 'unrecognized_keys') for (const key of issue.keys) take(outcome, [...path, key], undefined)
      else {
        const [part, ...inner] = path
        if (part === undefined) return null
        // Evidence and warnings say nothing by themselves: one that is damaged goes without a word.
        const isAside = part === 'evidence' || part === 'warnings'
        if (!isAside) lost.add(nameOf(path))
        if (inner.length === 0) take(outcome, path, emptyParts[part] ?? null)
        else if (round === 0 && !isAside) take(outcome, path, null)
        else take(outcome, path.slice(0, 2), undefined)
      }
    }
    outcome = compacted(outcome)
  }
  return null
}

const emptyParts: Readonly<Record<string, unknown>> = {
  areas: [],
  attempts: [],
  warnings: [],
  evidence: {},
  file: 'report',
  layout: 'score-only',
  reference: 'none',
}

/** As warnings name a value: `areas[3].level`. */
const nameOf = ([part = '', row, ...more]: readonly string[]): string =>
  row === undefined ? part : [`${part}[${row}]`, ...more.slice(0, 1)].join('.')

/** Set a value, or take it out where it is undefined. Rows keep their numbers until `compacted`. */
function take(tree: unknown, path: readonly string[], value: unknown): void {
  const parent = path.slice(0, -1).reduce<unknown>((at, key) => (isObject(at) ? at[key] : undefined), tree)
  const key = path.at(-1)
  if (!isObject(parent) || key === undefined) return
  if (value === undefined) delete parent[key]
  else parent[key] = value
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

/** Rows that were taken out leave no holes. */
function compacted(outcome: unknown): unknown {
  if (!isObject(outcome)) return outcome
  return Object.fromEntries(
    Object.entries(outcome).map(([key, value]) => [key, Array.isArray(value) ? value.filter(() => true) : value]),
  )
}

/** A reading has at least one of these (the contract). */
const saysNothing = ({ score, result, areas, attempts, warnings }: Reading): boolean =>
  score === null &&
  result === null &&
  areas.length + attempts.length === 0 &&
  !warnings.some(({ code }) => code === 'not-scored')

function withWarnings(reading: Reading, lost: ReadonlySet<string>): Outcome {
  const message = 'What this browser had kept of it was damaged.'
  const warnings = [...lost].map((field) => ({ code: 'not-read' as const, field, message }))
  return { ...reading, warnings: [...reading.warnings, ...warnings] }
}
