/** Whether a skeleton reads like its document: the same kinds of values at the same places, whatever they are now. */
import type { Area, Outcome, Reading } from '../reports/schema'
import { type ValueName, valueNames } from '../reports/values'

const names: Readonly<Record<ValueName, string>> = {
  score: 'the score',
  result: 'the result',
  minimumPassingScore: 'the minimum passing score',
  testDate: 'the test date',
  mean: 'the mean',
  standardDeviation: 'the standard deviation',
  standardError: 'the standard error',
}

/** Ends of bars and bands may differ by this much of the plot's width. */
const PLOT = 0.03

const near = (a: Area['band'], b: Area['band']): boolean =>
  a === null || b === null ? a === b : a.every((end, i) => Math.abs(end - (b[i] ?? Number.NaN)) <= PLOT)

const isNull = (value: unknown): boolean => value === null

function areasDiffer(own: readonly Area[], other: readonly Area[], labels: boolean): string[] {
  if (own.length !== other.length) return [`${other.length} areas are read, not ${own.length}`]
  const differing = (what: string, differs: (a: Area, b: Area) => boolean): string[] => {
    const count = own.filter((area, i) => differs(area, other[i] as Area)).length
    return count === 0 ? [] : [`${what} of ${count} ${count === 1 ? 'area is' : 'areas are'} read differently`]
  }
  return [
    ...(labels ? differing('the name', (a, b) => a.label !== b.label) : []),
    ...differing('the block', (a, b) => a.section !== b.section),
    ...differing('the place', (a, b) => a.level !== b.level || a.clipped !== b.clipped),
    ...differing('the bar', (a, b) => !near(a.band, b.band) || !near(a.middle, b.middle)),
    ...differing(
      'a figure',
      (a, b) =>
        isNull(a.weight) !== isNull(b.weight) ||
        isNull(a.percentCorrect) !== isNull(b.percentCorrect) ||
        isNull(a.comparison) !== isNull(b.comparison),
    ),
  ]
}

function readingsDiffer(own: Reading, other: Reading, labels: boolean): string[] {
  const whole = (['kind', 'layout', 'reference'] as const)
    .filter((name) => own[name] !== other[name])
    .map((name) => `it is read as ${other[name]}, not ${own[name]}`)
  const fields = valueNames.flatMap((name) => {
    if (isNull(own[name]) === isNull(other[name])) return []
    return [isNull(other[name]) ? `${names[name]} is not read any more` : `${names[name]} is read, and was not before`]
  })
  const result =
    own.result !== null && other.result !== null && own.result !== other.result ? ['the result is another'] : []
  const attempts =
    own.attempts.length === other.attempts.length
      ? []
      : [`${other.attempts.length} attempts are read, not ${own.attempts.length}`]
  const rows = own.attempts.flatMap((attempt, i) => {
    const row = other.attempts[i]
    const same =
      row &&
      attempt.exam === row.exam &&
      attempt.result === row.result &&
      isNull(attempt.score) === isNull(row.score) &&
      isNull(attempt.testDate) === isNull(row.testDate)
    return row === undefined || same ? [] : [`attempt ${i + 1} is read differently`]
  })
  return [...whole, ...fields, ...result, ...areasDiffer(own.areas, other.areas, labels), ...attempts, ...rows]
}

/**
 * What is read differently, in words; nothing where the skeleton reads like its document.
 *
 * @param labels false where names of areas have changed places on purpose, or were replaced
 */
export function differences(own: readonly Outcome[], other: readonly Outcome[], labels: boolean): string[] {
  if (own.length !== other.length) return [`${other.length} reports are read, not ${own.length}`]
  return own.flatMap((outcome, i) => {
    const made = other[i]
    if (!made) return []
    if (outcome.ok && made.ok) return readingsDiffer(outcome, made, labels)
    if (outcome.ok) return ['it is not read as a score report any more']
    if (made.ok) return ['it is read as a score report, and was not before']
    return outcome.error.code === made.error.code
      ? []
      : [`it is refused as ${made.error.code}, not ${outcome.error.code}`]
  })
}
