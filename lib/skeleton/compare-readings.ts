/** Whether a skeleton reads like its document: the same kinds of values at the same places, whatever they are now. */
import type { Area, Outcome, Reading } from '../reports/schema'
import { SAME_END, type ValueName, valueNames } from '../reports/values'

const names: Readonly<Record<ValueName, string>> = {
  score: 'the score',
  result: 'the result',
  minimumPassingScore: 'the minimum passing score',
  testDate: 'the test date',
  mean: 'the mean',
  standardDeviation: 'the standard deviation',
  standardError: 'the standard error',
}

const near = (a: Area['band'], b: Area['band']): boolean =>
  a === null || b === null ? a === b : a.every((end, i) => Math.abs(end - (b[i] ?? Number.NaN)) <= SAME_END)

const bothRead = (a: unknown, b: unknown): boolean => (a === null) === (b === null)

function compareAreas(own: readonly Area[], other: readonly Area[], labels: boolean): string[] {
  if (own.length !== other.length) return [`${other.length} areas are read, not ${own.length}`]
  const differing = (what: string, same: (a: Area, b: Area) => boolean): string[] => {
    const count = own.filter((area, i) => !same(area, other[i] as Area)).length
    return count === 0 ? [] : [`${what} of ${count} ${count === 1 ? 'area is' : 'areas are'} read differently`]
  }
  return [
    ...(labels ? differing('the name', (a, b) => a.label === b.label) : []),
    ...differing('the block', (a, b) => a.section === b.section),
    ...differing('the place', (a, b) => a.level === b.level && a.clipped === b.clipped),
    ...differing('the bar', (a, b) => near(a.band, b.band) && near(a.middle, b.middle)),
    ...differing('a figure', (a, b) =>
      (['weight', 'percentCorrect', 'comparison'] as const).every((name) => bothRead(a[name], b[name])),
    ),
  ]
}

function compareTwo(own: Reading, other: Reading, labels: boolean): string[] {
  const attempts = own.attempts.flatMap((attempt, i) => {
    const row = other.attempts[i]
    const same =
      row?.exam === attempt.exam &&
      row.result === attempt.result &&
      bothRead(row.score, attempt.score) &&
      bothRead(row.testDate, attempt.testDate)
    return row === undefined || same ? [] : [`attempt ${i + 1} is read differently`]
  })
  return [
    ...(['kind', 'layout', 'reference'] as const)
      .filter((name) => own[name] !== other[name])
      .map((name) => `it is read as ${other[name]}, not ${own[name]}`),
    ...valueNames
      .filter((name) => !bothRead(own[name], other[name]))
      .map((name) => `${names[name]} is ${other[name] === null ? 'not read any more' : 'read, and was not before'}`),
    ...(bothRead(own.result, other.result) && own.result !== other.result ? ['the result is another'] : []),
    ...compareAreas(own.areas, other.areas, labels),
    ...(own.attempts.length === other.attempts.length
      ? []
      : [`${other.attempts.length} attempts are read, not ${own.attempts.length}`]),
    ...attempts,
  ]
}

/**
 * What is read differently, in words; nothing where the skeleton reads like its document.
 *
 * @param labels false where names of areas were replaced
 */
export function compareReadings(own: readonly Outcome[], other: readonly Outcome[], labels: boolean): string[] {
  if (own.length !== other.length) return [`${other.length} reports are read, not ${own.length}`]
  return own.flatMap((outcome, i) => {
    const made = other[i] as Outcome
    if (outcome.ok && made.ok) return compareTwo(outcome, made, labels)
    if (outcome.ok) return ['it is not read as a score report any more']
    if (made.ok) return ['it is read as a score report, and was not before']
    const [was, is] = [outcome.error.code, made.error.code]
    return was === is ? [] : [`it is refused as ${is}, not ${was}`]
  })
}
