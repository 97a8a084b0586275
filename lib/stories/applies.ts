/** Which of the prepared answers a person is likely to need, by what the document shows. All others can be asked for. */
import { documents } from '../exams/document'
import { exams } from '../exams/exam'
import type { Reading } from '../reports/schema'
import type { ScriptId } from './cards/script'
import type { Mode } from './model'

export interface Applies {
  /** The answer about a failed attempt. */
  readonly failure: boolean
  readonly scripts: readonly ScriptId[]
}

/** True where some examination stands on the transcript more than once. */
function tookTwice({ attempts }: Reading): boolean {
  const exams = attempts.map(({ exam }) => exam)
  return new Set(exams).size < exams.length
}

/** `practice`: scores of practice tests on the scale of Step 2 CK, the latest last. A gap in training is on no report. */
export function answersThatApply(reading: Reading, mode: Mode, practice: readonly number[]): Applies {
  const failedBefore = reading.attempts.some(({ result }) => result === 'fail')
  const latest = practice.at(-1)
  const { exam, prints } = documents[reading.kind]
  const isOnScale = prints.score && exams[exam].scale === 'step2ck'
  const lower =
    mode !== 'practice' && isOnScale && reading.score !== null && latest !== undefined ? latest > reading.score : false
  return {
    failure: mode === 'failed' || failedBefore,
    scripts: [
      ...(lower ? (['lower-than-practice'] as const) : []),
      ...(failedBefore || tookTwice(reading) ? (['second-attempt'] as const) : []),
    ],
  }
}
