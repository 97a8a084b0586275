/** A reading against its truth, field by field, with the tolerances of the contract. */

import { distance } from 'fastest-levenshtein'
import type { Truth } from '../../fixtures/load'
import type { Outcome, Reading } from '../../lib/reports/schema'

type Readable = Extract<Truth, { ok: true }>

/** Ends of bands and middle zones may differ by this much of the plot's width. */
const PLOT_TOLERANCE = 0.03

/** Fields of a report that are values. */
const figures = [
  'score',
  'result',
  'minimumPassingScore',
  'testDate',
  'mean',
  'standardDeviation',
  'standardError',
] as const

const fields = ['kind', 'layout', 'reference', ...figures] as const

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

const near = (a: readonly number[] | null, b: readonly number[] | null): boolean =>
  a === null || b === null ? a === b : a.every((end, i) => Math.abs(end - (b[i] ?? Number.NaN)) <= PLOT_TOLERANCE)

const label = (text: string): string => text.normalize('NFKC').replace(/\s+/g, ' ').trim()

function compareAreas(truth: Readable['areas'], got: Reading['areas']): string[] {
  const differences = truth.length === got.length ? [] : [`${got.length} areas, not ${truth.length}`]
  truth.forEach((wanted, i) => {
    const area = got[i]
    if (!area) return
    const tell = (name: string, is: unknown, should: unknown): void => {
      differences.push(`areas[${i}] (${wanted.label}).${name}: ${JSON.stringify(is)}, not ${JSON.stringify(should)}`)
    }
    if (label(area.label) !== label(wanted.label)) tell('label', area.label, wanted.label)
    if (area.section !== wanted.section && !wanted.sectionAlso?.includes(area.section)) {
      tell('section', area.section, wanted.section)
    }
    for (const name of ['level', 'weight', 'clipped', 'percentCorrect', 'comparison'] as const) {
      if (!same(area[name], wanted[name])) tell(name, area[name], wanted[name])
    }
    for (const name of ['band', 'middle'] as const) {
      if (!near(area[name], wanted[name])) tell(name, area[name], wanted[name])
    }
  })
  return differences
}

/** Every value that was read must say where it stands. */
function missingEvidence(reading: Reading): string[] {
  const paths = figures.filter((name) => reading[name] !== null) as string[]
  reading.areas.forEach((area, i) => {
    for (const name of ['label', 'level', 'weight', 'band', 'percentCorrect', 'comparison'] as const) {
      if (area[name] !== null) paths.push(`areas[${i}].${name}`)
    }
  })
  reading.attempts.forEach((attempt, i) => {
    for (const name of ['exam', 'testDate', 'result', 'score'] as const) {
      if (attempt[name] !== null) paths.push(`attempts[${i}].${name}`)
    }
  })
  return paths.filter((path) => !(path in reading.evidence)).map((path) => `${path} has no evidence`)
}

function compareReading(truth: Readable, got: Outcome | undefined): string[] {
  if (!got) return ['no reading']
  if (!got.ok) return [`refused: ${got.error.code}: ${got.error.message}`]
  const differences = fields
    .filter((name) => !truth.unscored?.includes(name) && got[name] !== truth[name])
    .map((name) => `${name}: ${got[name]}, not ${truth[name]}`)
  if (!same(got.attempts, truth.attempts)) {
    differences.push(`attempts: ${JSON.stringify(got.attempts)}, not ${JSON.stringify(truth.attempts)}`)
  }
  // All these sheets are complete.
  const gaps = got.warnings.flatMap(({ code, message }) => (code === 'rows-missing' ? [message] : []))
  return [...differences, ...compareAreas(truth.areas, got.areas), ...missingEvidence(got), ...gaps]
}

/** How what was read of one file differs from its truth, in words; nothing where it does not. */
export function compare(truth: Truth, got: readonly Outcome[]): string[] {
  if (!truth.ok) {
    const codes = got.map((outcome) => (outcome.ok ? `read as ${outcome.kind}` : outcome.error.code))
    const right = got.length === 1 && got[0] && !got[0].ok && truth.codes.includes(got[0].error.code)
    return right ? [] : [`${codes.join(', ')}, not ${truth.codes.join(' or ')}`]
  }
  const wanted = [...(truth.earlier ?? []), truth]
  const count = wanted.length === got.length ? [] : [`${got.length} readings, not ${wanted.length}`]
  return [...count, ...wanted.flatMap((reading, i) => compareReading(reading, got[i]))]
}

/** Values of a document that were looked at: how many there are, how many were read right, and how many wrong without a doubt. */
export interface Tally {
  readonly values: number
  readonly right: number
  readonly wrong: number
}

/** Counts the figures of the report, and each row's level, share and percentages. Rows belong together by their labels. */
export function tally(truth: Truth, got: readonly Outcome[]): Tally {
  let [values, right, wrong] = [0, 0, 0]
  const count = (is: unknown, should: unknown): void => {
    values++
    if (same(is ?? null, should)) right++
    else if (is !== null && is !== undefined) wrong++
  }
  if (!truth.ok) return { values, right, wrong }
  const last = got.at(-1)
  const reading = last?.ok ? last : null
  for (const name of figures) {
    if (!truth.unscored?.includes(name)) count(reading?.[name], truth[name])
  }
  const free = [...(reading?.areas ?? [])]
  const letters = (text: string): string =>
    label(text)
      .toLowerCase()
      .replace(/[^a-z]/g, '')
  for (const wanted of truth.areas) {
    const near = (text: string): boolean => distance(letters(text), letters(wanted.label)) <= 0.15 * wanted.label.length
    const place = free.findIndex((area) => near(area.label))
    const area = place < 0 ? undefined : free.splice(place, 1)[0]
    count(area?.level, wanted.level)
    if (wanted.weight) count(area?.weight, wanted.weight)
    if (wanted.percentCorrect !== null) count(area?.percentCorrect, wanted.percentCorrect)
    if (wanted.comparison !== null) count(area?.comparison, wanted.comparison)
  }
  return { values, right, wrong }
}
