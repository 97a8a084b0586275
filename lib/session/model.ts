/**
 * What this browser holds about one person's document: a plain, immutable value. Everything on screen is worked out
 * from it; nothing in it is worked out from anything else.
 */

import type { OwnFigures } from '../analysis/types'
import type { Section } from '../areas/sections'
import type { Kind } from '../exams/exam'
import type { Level, Outcome } from '../reports/schema'
import type { Applicant } from '../specialties/applicant'
import { type BriefEntry, emptyBrief } from './brief-entry'
import type { Corrections } from './corrections'
import { emptyPlan, type PlanEntry } from './plan-entry'
import type { StoryWork } from './story-work'

export const sessionType = 'strongsuit-session'
export const sessionVersion = 1

/** A file as it was opened: kept to draw its pages beside the values. Its password is never kept. */
export interface OpenedFile {
  readonly name: string
  readonly bytes: Uint8Array<ArrayBuffer>
}

/** What was opened: one file, or several whose pages were read together (photos of a report's pages). */
export interface OpenedDocument extends OpenedFile {
  readonly more?: readonly OpenedFile[]
}

/** One report of the file: what was read, what the person changed, and whether they have looked at it. */
export interface OpenedReport {
  readonly outcome: Outcome
  readonly corrections: Corrections
  readonly accepted: boolean
}

/** One row of the profile as typed by hand. `id` is unique within the entry: that of the offered row, or one of its own. */
export interface ManualRow {
  readonly id: string
  readonly section: Section
  readonly label: string
  readonly level: Level | null
}

export type ManualKind = Extract<Kind, 'usmle-step2ck' | 'usmle-step3' | 'usmle-step1'>

export interface ManualEntry {
  readonly kind: ManualKind
  /** 1 to 300. */
  readonly score: number | null
  readonly testDate: string | null
  readonly result: 'pass' | 'fail' | null
  readonly rows: readonly ManualRow[]
}

/** What the person chose to be compared with. */
export interface Choices {
  readonly specialty: string | null
  readonly applicant: Applicant | null
  /** A second specialty, for those who apply to both. */
  readonly second: string | null
  /** Figures of a program or specialty that the person typed. */
  readonly ownFigures: OwnFigures | null
  /** Scores typed beside the document's, by those who sat both examinations. */
  readonly typedScores: TypedScores
}

export interface TypedScores {
  /** 1 to 300. */
  readonly step2ck: number | null
  /** 9 to 999. */
  readonly 'comlex-level2': number | null
}

/** A score of a practice test on the scale of Step 2 CK. */
export interface TypedPractice {
  readonly score: number
  readonly date: string | null
}

/** What the person set for a target, before the exam. Specialty and kind of applicant are those of the choices. */
export interface GoalEntry {
  /** Ids of the reasons that are switched on; null: those that usually hold. */
  readonly reasons: readonly string[] | null
  /** The planned day of the exam, and other days that it might be moved to. */
  readonly examDate: string | null
  readonly otherDates: readonly string[]
  /** A day typed for "programs begin to read"; null: that of the season. */
  readonly review: string | null
  readonly practice: readonly TypedPractice[]
}

export interface Session {
  readonly type: typeof sessionType
  readonly version: typeof sessionVersion
  readonly document: OpenedDocument | null
  readonly reports: readonly OpenedReport[]
  /** Index into `reports` of the one that is looked at. */
  readonly chosen: number
  readonly manual: ManualEntry | null
  /** Which of the two the report page shows. */
  readonly source: 'document' | 'hand'
  readonly choices: Choices
  readonly goal: GoalEntry
  /** Talking points and stories by report (`workId`); those of reports that are not open now too. */
  readonly stories: Readonly<Record<string, StoryWork>>
  readonly plan: PlanEntry
  readonly brief: BriefEntry
}

export const emptyGoal: GoalEntry = { reasons: null, examDate: null, otherDates: [], review: null, practice: [] }

export const emptySession: Session = {
  type: sessionType,
  version: sessionVersion,
  document: null,
  reports: [],
  chosen: 0,
  manual: null,
  source: 'document',
  choices: {
    specialty: null,
    applicant: null,
    second: null,
    ownFigures: null,
    typedScores: { step2ck: null, 'comlex-level2': null },
  },
  goal: emptyGoal,
  stories: {},
  plan: emptyPlan,
  brief: emptyBrief,
}
