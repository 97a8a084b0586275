/**
 * From what was stored to a session. What is stored may be damaged or from another version of the program: a cheap
 * guard decides whether it is ours, `migrate` brings older versions up, and every part that does not fit is left out.
 */

import type { OwnFigures } from '../../analysis/types'
import type { Section } from '../../areas/sections'
import { isDay } from '../../figures/dates'
import type { Level, Outcome, Reading } from '../../reports/schema'
import { applicants } from '../../specialties/applicant'
import type { Correction, Corrections } from '../corrections'
import type {
  Choices,
  GoalEntry,
  ManualEntry,
  ManualKind,
  ManualRow,
  OpenedDocument,
  OpenedFile,
  OpenedReport,
  Session,
  TypedPractice,
  TypedScores,
} from '../model'
import { emptyGoal, emptySession, sessionType, sessionVersion } from '../model'
import { restoreBrief } from '../restore-brief'
import { restorePlan } from '../restore-plan'
import { restoreStories } from '../restore-stories'
import { type Fields, isFields, isNumber, isText, list, oneOf } from '../stored'

// Written out rather than taken from the schema, which would bring its validator into every page.
const sections: readonly Section[] = ['discipline', 'system', 'task', 'competency', 'component']
const levels: readonly Level[] = ['lower', 'average', 'higher']
const results: readonly NonNullable<Reading['result']>[] = ['pass', 'fail']
const manualKinds: readonly ManualKind[] = ['usmle-step2ck', 'usmle-step3', 'usmle-step1']
const isoDate = /^\d{4}-\d{2}-\d{2}$/

const isPair = (value: unknown): value is readonly [number, number] =>
  Array.isArray(value) && value.length === 2 && value.every(isNumber)

/** True for a stored session of any version. */
function isSession(stored: unknown): stored is Fields & { readonly version: number } {
  return isFields(stored) && stored.type === sessionType && isNumber(stored.version)
}

/**
 * The stored session in today's form; null where it is none, or from a newer version than this program knows.
 * The document's bytes are stored apart and handed in.
 */
export function restoreSession(stored: unknown, document: unknown): Session | null {
  if (!isSession(stored) || stored.version > sessionVersion) return null
  const fields = migrate(stored)
  const reports = list(fields.reports).flatMap(restoreReport)
  const chosen = isNumber(fields.chosen) && reports[fields.chosen] ? fields.chosen : 0
  return {
    ...emptySession,
    document: restoreDocument(document),
    reports,
    chosen,
    manual: restoreManual(fields.manual),
    source: fields.source === 'hand' ? 'hand' : 'document',
    choices: restoreChoices(fields.choices),
    goal: restoreGoal(fields.goal),
    stories: restoreStories(fields.stories),
    plan: restorePlan(fields.plan),
    brief: restoreBrief(fields.brief),
  }
}

/** Each older version gets its step here; the first has none. What was added to it since starts empty where it is not there. */
function migrate(stored: Fields): Fields {
  return stored
}

function restoreDocument(value: unknown): OpenedDocument | null {
  const first = restoreFile(value)
  if (!first || !isFields(value)) return null
  if (value.more === undefined) return first
  const more = list(value.more).map(restoreFile)
  // Pages are numbered through all files: with one of them gone the others would be shown for it.
  return more.every((file) => file !== null) ? { ...first, more } : null
}

function restoreFile(value: unknown): OpenedFile | null {
  if (!isFields(value) || !isText(value.name) || !(value.bytes instanceof Uint8Array)) return null
  return { name: value.name, bytes: new Uint8Array(value.bytes) }
}

function restoreReport(value: unknown): OpenedReport[] {
  if (!isFields(value) || !isOutcome(value.outcome)) return []
  return [
    {
      outcome: value.outcome,
      corrections: restoreCorrections(value.corrections),
      accepted: value.accepted === true,
    },
  ]
}

/** Readings were checked in full by the worker when they were made; here it is enough that they are whole. */
function isOutcome(value: unknown): value is Outcome {
  if (!isFields(value) || !isText(value.file)) return false
  if (value.ok === false) return isFields(value.error) && isText(value.error.code) && isText(value.error.message)
  return (
    value.ok === true &&
    isText(value.kind) &&
    isText(value.layout) &&
    isText(value.reference) &&
    [value.areas, value.attempts, value.warnings].every(Array.isArray) &&
    list(value.areas).every((area) => isFields(area) && isText(area.label) && isText(area.section)) &&
    list(value.attempts).every(isFields) &&
    list(value.warnings).every((warning) => isFields(warning) && isText(warning.field) && isText(warning.message)) &&
    isFields(value.evidence)
  )
}

function restoreCorrections(value: unknown): Corrections {
  if (!isFields(value)) return {}
  const kept = Object.entries(value).filter((entry): entry is [string, Correction] => isCorrection(entry[1]))
  return Object.fromEntries(kept)
}

function isCorrection(value: unknown): value is Correction {
  if (value === 'cleared') return true
  return isFields(value) && (isText(value.value) || isNumber(value.value) || isPair(value.value))
}

function restoreManual(value: unknown): ManualEntry | null {
  if (!isFields(value)) return null
  return {
    kind: oneOf(manualKinds, value.kind) ?? 'usmle-step2ck',
    score: isNumber(value.score) ? value.score : null,
    testDate: isText(value.testDate) && isoDate.test(value.testDate) ? value.testDate : null,
    result: oneOf(results, value.result),
    rows: list(value.rows).flatMap(restoreRow),
  }
}

function restoreRow(value: unknown): ManualRow[] {
  if (!isFields(value) || !isText(value.id) || !isText(value.label)) return []
  const section = oneOf(sections, value.section)
  if (!section) return []
  return [
    {
      id: value.id,
      section,
      label: value.label,
      level: oneOf(levels, value.level),
    },
  ]
}

function restoreChoices(value: unknown): Choices {
  if (!isFields(value)) return emptySession.choices
  return {
    specialty: isText(value.specialty) ? value.specialty : null,
    applicant: oneOf(applicants, value.applicant),
    second: isText(value.second) ? value.second : null,
    ownFigures: restoreOwnFigures(value.ownFigures),
    typedScores: restoreTypedScores(value.typedScores),
  }
}

const numberOrNull = (value: unknown): number | null => (isNumber(value) ? value : null)
const dayOrNull = (value: unknown): string | null => (isText(value) && isDay(value) ? value : null)

function restoreOwnFigures(value: unknown): OwnFigures | null {
  if (!isFields(value) || !isText(value.label)) return null
  return {
    label: value.label,
    exam: value.exam === 'comlex-level2' ? 'comlex-level2' : 'step2ck',
    q1: numberOrNull(value.q1),
    middle: numberOrNull(value.middle),
    q3: numberOrNull(value.q3),
  }
}

function restoreTypedScores(value: unknown): TypedScores {
  if (!isFields(value)) return emptySession.choices.typedScores
  return { step2ck: numberOrNull(value.step2ck), 'comlex-level2': numberOrNull(value['comlex-level2']) }
}

function restoreGoal(value: unknown): GoalEntry {
  if (!isFields(value)) return emptyGoal
  return {
    reasons: Array.isArray(value.reasons) ? value.reasons.filter(isText) : null,
    examDate: dayOrNull(value.examDate),
    otherDates: list(value.otherDates).flatMap((day) => dayOrNull(day) ?? []),
    review: dayOrNull(value.review),
    practice: list(value.practice).flatMap(restorePractice),
  }
}

function restorePractice(value: unknown): TypedPractice[] {
  return isFields(value) && isNumber(value.score) ? [{ score: value.score, date: dayOrNull(value.date) }] : []
}
