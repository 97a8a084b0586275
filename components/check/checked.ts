import type { ReactNode } from 'react'
import type { Reading } from '../../lib/reports/schema'
import { correct } from '../../lib/session/actions'
import type { Correction, CorrectionValue } from '../../lib/session/corrections'
import type { ReadReport } from '../../lib/session/now/reading'
import { sessionStore } from '../session/session'

/** What every row needs: the reading as it stands and as it was read, and how to change it. */
export interface Checked {
  readonly report: ReadReport
  /** With corrections; rows as they were numbered when read. */
  readonly now: Reading
  /** Change a value of the chosen report; null empties it, undefined takes the change back. */
  change(path: string, name: string, value: CorrectionValue | null | undefined): void
  /** Why a value is asked about; null where it is not. */
  doubt(path: string): string | null
  /** The print that these values were read from; null where it stands nowhere, or the file is not here any more. */
  print(...paths: readonly string[]): ReactNode
}

function toCorrection(value: CorrectionValue | null | undefined): Correction | null {
  if (value === undefined) return null
  return value === null ? 'cleared' : { value }
}

/** Change a value of the chosen report; null empties it, undefined takes the change back. `name` is for undo. */
export function changeValue(path: string, name: string, value: CorrectionValue | null | undefined) {
  const what = value === undefined ? `Restore ${name}` : `Correct ${name}`
  sessionStore().change(what, (session) => correct(session, path, toCorrection(value)))
}
