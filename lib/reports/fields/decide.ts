import { exams } from '../../exams/exam'
import type { Family } from '../families/family'
import type { Evidence, Warning } from '../schema'
import type { ValueName, Values } from '../values'
import type { Candidate } from './page-fields'
import { fieldEntries, fieldRecords } from './records/all'
import type { FieldRecord, ValueType } from './records/record'
import { unscoredMessage } from './unscored'

/** The fields with where each was read and what stayed unsure. */
export interface FieldReading {
  fields: Values
  evidence: Record<string, Evidence>
  warnings: Warning[]
}

/** Readings from a picture below this certainty are asked about. */
const SURE = 0.8

/** Where a field is given in several ways, the first kind that gives anything counts; the score and the result must agree everywhere. */
const order: readonly (readonly Candidate['via'][])[] = [['label'], ['sentence'], ['alone']]
const together: readonly (readonly Candidate['via'][])[] = [['label', 'sentence'], ['alone']]

function inScale({ exam }: Family, { field, value }: Candidate): boolean {
  const [least, most] = exams[exam].range
  return (field !== 'score' && field !== 'minimumPassingScore') || (Number(value) >= least && Number(value) <= most)
}

function choose({ agrees }: FieldRecord, candidates: readonly Candidate[]): readonly Candidate[] {
  for (const vias of agrees ? together : order) {
    const tier = candidates.filter((candidate) => vias.includes(candidate.via))
    if (tier.length > 0) return tier
  }
  return []
}

/** Which of the fields are expected of such a document, so that a missing one is worth a warning. */
const expected = (family: Family, name: ValueName, labeled: ReadonlySet<ValueName>): boolean =>
  labeled.has(name) ||
  (name === 'score' && labeled.has('minimumPassingScore')) ||
  (name === 'testDate' && !exams[family.exam].percent && labeled.size > 0)

const isPassOrFail = ({ value }: Candidate): boolean => value === 'pass' || value === 'fail'

/** What the page prints as the outcome where that is no score; null where it says pass or fail as plainly. */
function unscoredOutcome(family: Family, candidates: readonly Candidate[]): string | null {
  if (!fieldRecords.result.printedBy(family)) return null
  const outcomes = candidates.filter(({ field, value }) => field === 'result' && value !== null)
  const labeled = outcomes.filter(({ via }) => via === 'label')
  const decisive = labeled.length > 0 ? labeled : outcomes
  return decisive.some(isPassOrFail) ? null : unscoredMessage(decisive[0]?.value)
}

/**
 * Decides each field from what its report's pages offer. Different values for one field give null and a warning.
 * @param unseen what kinds of values the pages hold where nobody can see them
 */
export function decideFields(
  family: Family,
  candidates: readonly Candidate[],
  labeled: ReadonlySet<ValueName>,
  unseen: ReadonlySet<ValueType> = new Set(),
): FieldReading {
  const values: Partial<Record<ValueName, Candidate['value']>> = {}
  const evidence: Record<string, Evidence> = {}
  const warnings: Warning[] = []
  const unscored = unscoredOutcome(family, candidates)
  if (unscored) warnings.push({ code: 'not-scored', field: 'result', message: unscored })
  for (const [name, record] of fieldEntries) {
    if (!record.printedBy(family) || (unscored && (name === 'score' || name === 'result'))) continue
    const { spoken } = record
    const offered = candidates.filter(
      (one) => one.field === name && (name !== 'result' || one.via === 'label' || isPassOrFail(one)),
    )
    const usable = offered.filter((candidate) => candidate.value !== null && inScale(family, candidate))
    const chosen = choose(record, usable)
    const [first] = chosen
    if (!first) {
      const unreadable = offered.length > usable.length
      if (unreadable || expected(family, name, labeled)) {
        const covered = !unreadable && unseen.has(record.type)
        const what = unreadable
          ? 'is printed in a form that could not be understood'
          : covered
            ? 'is covered on the page and was not read'
            : 'was not found'
        warnings.push({ code: covered ? 'hidden' : 'not-read', field: name, message: `The ${spoken} ${what}.` })
      }
      continue
    }
    const different = [...new Set(chosen.map((candidate) => candidate.value))]
    if (different.length > 1) {
      const message = `Different values stand on the page for the ${spoken} (${different.join(', ')}); none was taken.`
      warnings.push({ code: 'ambiguous', field: name, message })
      continue
    }
    values[name] = first.value
    evidence[name] = { page: first.page, box: [...first.box], how: first.how }
    const isUnlabeled = name === 'testDate' && first.via === 'alone'
    if (first.confidence < SURE || isUnlabeled) {
      const why = isUnlabeled ? 'stands on the page without a label' : 'was read from a picture with little certainty'
      const message = `The ${spoken} ${why}. Please check it.`
      warnings.push({ code: 'low-confidence', field: name, message })
    }
  }
  const number = (value: Candidate['value'] | undefined): number | null => (typeof value === 'number' ? value : null)
  const { result, testDate } = values
  const fields: Values = {
    score: number(values.score),
    result: result === 'pass' || result === 'fail' ? result : null,
    minimumPassingScore: number(values.minimumPassingScore),
    testDate: typeof testDate === 'string' ? testDate : null,
    mean: number(values.mean),
    standardDeviation: number(values.standardDeviation),
    standardError: number(values.standardError),
  }
  return { fields, evidence, warnings }
}
