import type { ValueName } from '../../values'
import { minimumPassingScore } from './minimum'
import { mean, standardDeviation, standardError } from './norm'
import type { FieldRecord } from './record'
import { result } from './result'
import { score } from './score'
import { testDate } from './test-date'

/** Every field of a reading beside its rows and attempts, in the order in which they are decided. */
export const fieldRecords: Readonly<Record<ValueName, FieldRecord>> = {
  score,
  result,
  minimumPassingScore,
  testDate,
  mean,
  standardDeviation,
  standardError,
}

export const fieldEntries = Object.entries(fieldRecords) as readonly (readonly [ValueName, FieldRecord])[]
