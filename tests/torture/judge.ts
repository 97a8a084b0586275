/** Right or silent: what was read of a damaged document against what was read of it before, and against its drawing. */
import type { Area, Attempt, Evidence, Outcome, Reading } from '../../lib/reports/schema'
import { valueNames } from '../../lib/reports/values'
import { crop, type Drawing, difference, likeness } from './drawing'

export interface Drawn {
  /** Null where it cannot be drawn. */
  page(number: number): Promise<Drawing | null>
}

export interface Doubt {
  readonly field: string
  /** `other`: it looks as before, and another value is read. `gone`: the value of before is read, and cannot be seen. */
  readonly kind: 'other' | 'gone'
  readonly before: string
  readonly after: string
  readonly evidence: Evidence
  readonly difference: number
}

interface Value {
  readonly value: unknown
  readonly evidence: Evidence
  readonly warned: boolean
}

const ofArea = ['label', 'level', 'weight', 'band', 'percentCorrect', 'comparison'] as const
const ofAttempt = ['testDate', 'result', 'score'] as const

/** Ends of bands within this are the same. */
const TOLERANCE = 0.03
/** Shares of pixels: below the first a box looks the same, above the second it looks different. */
const SAME = 0.01
const DIFFERENT = 0.04
/** Likeness from which the drawing still shows what it showed. */
const SHOWN = 0.8

const alike = (a: unknown, b: unknown): boolean =>
  Array.isArray(a) && Array.isArray(b)
    ? a.every((end: number, k) => Math.abs(end - Number(b[k])) <= TOLERANCE)
    : typeof a === 'string' && typeof b === 'string'
      ? a.replace(/\s+/g, '') === b.replace(/\s+/g, '')
      : a === b

/** Whether two boxes are of the same row: on one page, and each holds the middle of the other's height. */
function isSameRow(a: Evidence | undefined, b: Evidence | undefined): boolean {
  if (!a || !b || a.page !== b.page) return false
  const middle = (box: Evidence['box']) => (box[1] + box[3]) / 2
  const overlap = Math.min(a.box[2], b.box[2]) - Math.max(a.box[0], b.box[0])
  return overlap > 0 && Math.abs(middle(a.box) - middle(b.box)) < 4
}

/** For each row of the first list, the place of the same one in the second: by its name, else by where it stands. */
function pairs(before: Reading, after: Reading, list: 'areas' | 'attempts'): Map<number, number> {
  const mark = list === 'areas' ? 'label' : 'testDate'
  const key = (row: Area | Attempt) => ('label' in row ? `${row.section} ${row.label}` : `${row.exam} ${row.testDate}`)
  const [rows, others]: (readonly (Area | Attempt)[])[] = [before[list], after[list]]
  const found = new Map<number, number>()
  rows!.forEach((row, i) => {
    const named = others!.findIndex((other) => key(other) === key(row))
    const k =
      named >= 0
        ? named
        : others!.findIndex((_, j) =>
            isSameRow(before.evidence[`${list}[${i}].${mark}`], after.evidence[`${list}[${j}].${mark}`]),
          )
    if (k >= 0 && ![...found.values()].includes(k)) found.set(i, k)
  })
  return found
}

/** A value with its place; null where it was not read, or says nowhere where it stands. */
function valueAt(reading: Reading, path: string, value: unknown): Value | null {
  const evidence = reading.evidence[path]
  if (value === null || value === undefined || !evidence) return null
  const blocks = path.includes('[') ? [path.replace(/\..*/, ''), path.replace(/\[.*/, '')] : []
  return { value, evidence, warned: reading.warnings.some(({ field }) => field === path || blocks.includes(field)) }
}

/** Every value of before beside the one of after, by the field's path before. */
function* values(before: Reading, after: Reading): Generator<[string, Value | null, Value | null]> {
  for (const name of valueNames) yield [name, valueAt(before, name, before[name]), valueAt(after, name, after[name])]
  for (const [i, k] of pairs(before, after, 'areas'))
    for (const name of ofArea) {
      const path = `areas[${i}].${name}`
      yield [
        path,
        valueAt(before, path, before.areas[i]?.[name]),
        valueAt(after, `areas[${k}].${name}`, after.areas[k]?.[name]),
      ]
    }
  for (const [i, k] of pairs(before, after, 'attempts'))
    for (const name of ofAttempt) {
      const path = `attempts[${i}].${name}`
      yield [
        path,
        valueAt(before, path, before.attempts[i]?.[name]),
        valueAt(after, `attempts[${k}].${name}`, after.attempts[k]?.[name]),
      ]
    }
}

/** @returns what is neither right nor silent, as far as the two drawings can say */
export async function judge(
  before: Reading,
  drawn: Drawn,
  outcomes: readonly Outcome[],
  redrawn: Drawn,
): Promise<Doubt[]> {
  const doubts: Doubt[] = []
  for (const after of outcomes) {
    if (!after.ok) continue
    for (const [field, was, is] of values(before, after)) {
      if (!is || is.warned) continue
      const at = (was ?? is).evidence
      const [a, b] = [await drawn.page(at.page), await redrawn.page(at.page)]
      if (!a || !b) continue
      const differs = difference(crop(a, at.box), crop(b, at.box))
      const doubt = (kind: Doubt['kind']) =>
        doubts.push({
          field,
          kind,
          before: JSON.stringify(was?.value ?? null),
          after: JSON.stringify(is.value),
          evidence: is.evidence,
          difference: differs,
        })
      const equal = was !== null && alike(was.value, is.value)
      // What was put beside a value belongs to it now, although its old box looks the same.
      const wider = is.evidence.page === at.page ? difference(crop(a, is.evidence.box), crop(b, is.evidence.box)) : 0
      if (!equal && Math.max(differs, wider) <= SAME) doubt('other')
      if (!was || !equal || differs < DIFFERENT) continue
      const there = is.evidence.page === at.page ? b : await redrawn.page(is.evidence.page)
      if (!there || likeness(crop(a, at.box), crop(there, is.evidence.box)) < SHOWN) doubt('gone')
    }
  }
  return doubts
}
