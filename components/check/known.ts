import type { Kind } from '../../lib/exams/exam'
import type { Reference } from '../../lib/reports/schema'
import { kindNames, referenceNames } from './values'

function options<T extends string>(names: Readonly<Record<T, string>>) {
  const values: readonly string[] = Object.keys(names)
  const known = (value: string): value is T => value in names
  return values.filter(known).map((value) => ({ value, name: names[value] }))
}

/** What an examination and a reference can be, for a list to choose from. */
export const kinds = options<Kind>(kindNames)
export const references = options<Reference>(referenceNames)
