/**
 * What this browser holds about one person's document: a plain, immutable value. Everything on screen is worked out
 * from it; nothing in it is worked out from anything else. Declared once: the schema gives the types, checks what was
 * kept before, and knows what each part is while it is empty or where it is damaged.
 */
import * as v from 'valibot'
import { applicants } from '../applicant/group'
import { personSchema } from '../applicant/person'
import { handSheetIds } from '../areas/hand-sheet-list'
import { sections } from '../areas/section-list'
import { handKinds } from '../exams/document'
import { forMatchExams, matchExams, purposes } from '../exams/exam'
import { briefVariants } from '../export/brief'
import { isDay } from '../figures/dates'
import { count, fields, itemsOf, listOf, number, orNull, part, recordOf, text } from '../kept/shape'
import { planEdit } from '../plan/edit-plan'
import { levels } from '../reports/levels'
import type { Outcome } from '../reports/schema'
import { failureCard } from '../stories/cards/failure'
import { scriptCard } from '../stories/cards/script'
import { storyCard } from '../stories/cards/story'
import { weaknessCard } from '../stories/cards/weakness'
import { exception } from '../stories/check/model'
import { corrections } from './corrections'

export const sessionVersion = 1

/** `YYYY-MM-DD` */
const day = v.pipe(v.string(), v.check(isDay))
const dayOrNull = orNull(day)
const numberOrNull = orNull(number)
const textOrNull = orNull(v.string())
const textsOrNull = orNull(itemsOf(v.string()))

/** A file as it was opened: kept to draw its pages beside the values. Its password is never kept. */
const file = {
  name: v.string(),
  bytes: v.custom<Uint8Array<ArrayBuffer>>((value) => value instanceof Uint8Array),
}
const openedFile = fields(file)

/**
 * What was opened: one file, or several whose pages were read together (photos of a report's pages). Pages are numbered
 * through all files: with one of them damaged the others would be shown for it, so all are left out.
 */
const openedDocument = fields({
  ...file,
  more: v.optional(v.pipe(v.array(openedFile), v.readonly())),
})

/** One report of the file: what was read, what the person changed, and whether they have looked at it. */
const openedReport = fields({
  /** Declared by the contract, whose schema is not loaded with the page: `restoreSession` asks it. */
  outcome: v.custom<Outcome>((value) => value !== undefined),
  corrections,
  accepted: v.fallback(v.boolean(), false),
})

/** One row of the profile as typed by hand. `id` is unique within the entry: that of the offered row, or one of its own. */
const manualRow = fields({
  id: v.string(),
  section: v.picklist(sections),
  label: v.string(),
  level: orNull(v.picklist(levels)),
})

const manualEntry = fields({
  kind: v.fallback(v.picklist(handKinds), handKinds[0]),
  /** The sheet that it is typed from: its drawing decides what the middle lane stands for. */
  sheet: v.fallback(v.picklist(handSheetIds), handSheetIds[0]),
  /** 1 to 300. */
  score: numberOrNull,
  testDate: dayOrNull,
  result: orNull(v.picklist(['pass', 'fail'])),
  rows: listOf(manualRow),
})

/** What the person chose to be compared with. */
const choices = part({
  specialty: textOrNull,
  applicant: orNull(v.picklist(applicants)),
  /** A second specialty, for those who apply to both. */
  second: textOrNull,
  /** Figures of a program or specialty that the person typed. */
  ownFigures: orNull(
    fields({
      label: v.string(),
      exam: v.fallback(v.picklist(matchExams), matchExams[0]),
      q1: numberOrNull,
      middle: numberOrNull,
      q3: numberOrNull,
    }),
  ),
  /** Scores typed beside the document's, by those who sat both examinations. */
  typedScores: part(forMatchExams(() => numberOrNull)),
  /** Who asks, beyond the group: what is said goes by it. */
  person: personSchema,
})

/** A score of a practice test on the scale of Step 2 CK. */
const typedPractice = fields({ score: number, date: dayOrNull })

/** What the person set for a target, before the exam. Specialty and applicant type are those of the choices. */
const goalEntry = part({
  /** Ids of the reasons that are switched on; null: those that usually hold. */
  reasons: textsOrNull,
  /** The planned day of the exam, and other days that it might be moved to. */
  examDate: dayOrNull,
  otherDates: listOf(day),
  /** A day typed for "programs begin to read"; null: that of the season. */
  review: dayOrNull,
  practice: listOf(typedPractice),
})

/** How a rehearsed answer went. */
export const rehearsalMarks = ['well', 'again'] as const

/**
 * What a person chose and wrote for the interview, per report. It stays while other files are opened, so that no story
 * is lost with a file, and two people's reports on one device never share one. No word in it is the program's.
 */
const work = fields({
  /** Keys of the talking points in the person's order; null: those that the rules choose. */
  points: textsOrNull,
  /** By key of the point. Those of points that are not chosen at the moment stay. */
  cards: recordOf(storyCard, 'point'),
  /** By key of the area. */
  weaknesses: recordOf(weaknessCard, 'row'),
  failure: failureCard,
  scripts: recordOf(scriptCard, 'script'),
  /** What the checker was told to let stand. */
  exceptions: listOf(exception),
  /** By what was rehearsed. */
  marks: recordOf(v.picklist(rehearsalMarks)),
  /** By what was rehearsed: seconds of the latest tries, the latest last. */
  times: recordOf(listOf(count)),
})

/** What the person asked of a plan, and their changes as a layer over what was worked out. */
const planEntry = part({
  /** Null: the likeliest one of the situation. */
  purpose: orNull(v.picklist(purposes)),
  /** Weeks that are left; null: as many as are usual, or until the day. */
  weeks: orNull(count),
  /** The day that the plan leads up to; it goes before `weeks`. */
  until: dayOrNull,
  /** First day; null: the day on which the page is looked at. */
  start: dayOrNull,
  hours: orNull(count),
  /** Changes, by the report and the purpose that they were made for (`planKey`); they stay while other files are opened. */
  edits: recordOf(itemsOf(planEdit)),
})

/** What is on the sheets to take away. */
const briefEntry = part({
  variant: v.fallback(v.picklist(briefVariants), 'interview'),
  /** Whether the score is on the brief for an interview, only where that was said plainly; the adviser sheet always has it. */
  score: v.fallback(v.boolean(), false),
  /** Keys of talking points that are left out, and of points whose story is. */
  withoutPoints: listOf(v.string()),
  withoutStories: listOf(v.string()),
  /** Whether the plan is on the adviser sheet. */
  plan: v.fallback(v.boolean(), true),
  /** What the person wants to ask an adviser, one question a line. */
  questions: text,
})

export const sessionSchema = fields({
  type: v.literal('strongsuit-session'),
  version: v.pipe(
    number,
    v.maxValue(sessionVersion),
    v.transform(() => sessionVersion),
  ),
  document: orNull(openedDocument),
  reports: listOf(openedReport),
  /** Index into `reports` of the one that is looked at. */
  chosen: v.fallback(v.pipe(v.number(), v.integer(), v.minValue(0)), 0),
  manual: orNull(manualEntry),
  /** Which of the two the report page shows. */
  source: v.fallback(v.picklist(['document', 'hand']), 'document'),
  choices,
  goal: goalEntry,
  /** Talking points and stories by report (`workId`); those of reports that are not open now too. */
  stories: recordOf(work),
  plan: planEntry,
  brief: briefEntry,
})

export type Session = v.InferOutput<typeof sessionSchema>
export type OpenedFile = v.InferOutput<typeof openedFile>
export type OpenedDocument = v.InferOutput<typeof openedDocument>
export type OpenedReport = v.InferOutput<typeof openedReport>
export type ManualRow = v.InferOutput<typeof manualRow>
export type ManualEntry = v.InferOutput<typeof manualEntry>
export type Choices = v.InferOutput<typeof choices>
export type TypedPractice = v.InferOutput<typeof typedPractice>
export type GoalEntry = v.InferOutput<typeof goalEntry>
export type RehearsalMark = (typeof rehearsalMarks)[number]
export type StoryWork = v.InferOutput<typeof work>
export type PlanEntry = v.InferOutput<typeof planEntry>
export type BriefEntry = v.InferOutput<typeof briefEntry>

/** Nothing opened, typed, chosen or written. */
export const emptySession: Session = v.parse(sessionSchema, { type: 'strongsuit-session', version: sessionVersion })
export const emptyStoryWork: StoryWork = v.parse(work, {})
