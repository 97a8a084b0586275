/** The stages of a reading, each on its own input, and what they lead to: what the bench of thresholds compares. */
import { analyze } from '../../../lib/analysis/analyze'
import type { Applicant } from '../../../lib/applicant/group'
import { reportsFrom } from '../../../lib/document/read'
import type { Page } from '../../../lib/pages/model'
import { isUsable } from '../../../lib/pages/usable'
import { readPdfPages } from '../../../lib/pdf/read-pages'
import { makePlan, purposesFor } from '../../../lib/plan/make-plan'
import type { Outcome, Reading } from '../../../lib/reports/schema'
import { emptyStoryWork } from '../../../lib/session/model'
import { talkInput } from '../../../lib/session/now/talking-points'
import { makeSkeleton, usualChoices } from '../../../lib/skeleton/make'
import { talkingPoints } from '../../../lib/stories/talking-points'

export interface Input {
  /** Of a PDF whose text can be used; null for a picture. */
  readonly bytes: Uint8Array | null
  readonly pages: readonly Page[]
}

const FILE = 'document'
/** No result depends on the day but the choice of an edition. */
const TODAY = '2026-11-30'

const read = (pages: readonly Page[]): readonly Outcome[] =>
  reportsFrom({ ok: true, pages: [...pages], faults: [], skipped: [] }, FILE)

/** Competitive and not, with many figures and with few. */
const people: readonly (readonly [specialty: string, applicant: Applicant])[] = [
  ['internal-medicine', 'us-md'],
  ['dermatology', 'non-us-img'],
  ['orthopaedic-surgery', 'us-do'],
]

function meaning(reading: Reading): unknown {
  return people.map(([specialty, applicant]) => {
    const { profile, warnings, ...analysis } = analyze(reading, { specialty, applicant, today: TODAY })
    const [purpose] = purposesFor(analysis.mode)
    return [
      analysis,
      profile,
      talkingPoints(talkInput(reading, specialty, emptyStoryWork)),
      purpose && makePlan({ reading, purpose, weeks: 10, specialty }),
    ]
  })
}

export const stages = {
  /** A file to pages, and what is read from them. */
  async pdf({ bytes }: Input): Promise<unknown> {
    if (!bytes) return null
    const result = await readPdfPages(bytes)
    return result.ok ? [read(result.pages), result.pages.map(isUsable)] : result.error.code
  },
  reports: async ({ pages }: Input): Promise<unknown> => [read(pages), pages.map(isUsable)],
  meaning: async ({ pages }: Input): Promise<unknown> => read(pages).map((one) => one.ok && meaning(one)),
  async skeleton({ pages }: Input): Promise<unknown> {
    const { staying, counts, differences } = makeSkeleton(pages, usualChoices, [1, 2, 3, 4])
    return [staying, counts, differences]
  },
}

/** A result as text. Left out is where something stands, and how a warning is worded; ends of bars to a hundredth. */
export const essence = (result: unknown): string =>
  JSON.stringify(result, (key, value) => {
    if (key === 'evidence' || key === 'message' || key === 'box') return undefined
    return typeof value === 'number' ? Math.round(value * 100) / 100 : value
  })
