/**
 * The shape of a reading and of a refusal: the single source for types, validation and `strongsuit schema`.
 */
import { z } from 'zod'
import { sections } from '../areas/section-list'
import { kinds, references } from '../exams/document'
import { refusalCodes } from '../pages/failure'
import { levels } from './levels'

// zod would otherwise probe `new Function`, which a strict Content-Security-Policy reports as a violation.
z.config({ jitless: true })

export const layouts = ['boxes', 'bars', 'bands', 'percent', 'score-only'] as const
/** Every code a warning can carry. Closed: a new kind of doubt is added here first. */
export const warningCodes = [
  'not-read', // a field that such a document prints was not found or not understood
  'ambiguous', // two or more candidates; none was taken
  'no-mark', // a row without a mark
  'several-marks', // a row with more than one mark
  'weak-contrast', // a mark too close to its neighbors to be sure
  'no-middle', // a bar or band without a visible middle zone
  'checks-disagree', // two values on the page contradict each other; both are null unless the message says otherwise
  'figures-disagree', // the page contradicts the tables of published figures; the page is kept
  'low-confidence', // read from a picture with little certainty
  'poor-picture', // the picture itself is hard to read; the message says what helps
  'no-profile', // such a document usually has a profile, none was found
  'pages-skipped', // pages of the file that belong to no report
  'hidden', // something on the page is covered: what stands below it is not read
  'not-scored', // the page prints an outcome that is no score (incomplete, withheld, ...)
  'rows-missing', // rows of the profile that the page seems to hold were not read
] as const

const share = z.number()
const pair = z.tuple([share, share])
const date = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)
const result = z.enum(['pass', 'fail'])

export const areaSchema = z.strictObject({
  section: z.enum(sections),
  label: z.string().min(1),
  weight: pair.nullable(),
  level: z.enum(levels).nullable(),
  band: pair.nullable(),
  middle: pair.nullable(),
  clipped: z.enum(['left', 'right', 'both']).nullable(),
  percentCorrect: z.number().nullable(),
  comparison: z.number().nullable(),
})

export const attemptSchema = z.strictObject({
  exam: z.enum(['Step 1', 'Step 2 CK', 'Step 3']),
  testDate: date.nullable(),
  result: result.nullable(),
  score: z.int().nullable(),
})

export const warningSchema = z.strictObject({
  code: z.enum(warningCodes),
  field: z.string(),
  message: z.string(),
})

export const evidenceSchema = z.strictObject({
  page: z.int().min(1),
  box: z.tuple([z.number(), z.number(), z.number(), z.number()]),
  how: z.enum(['text', 'marks', 'ocr']),
})

export const readingSchema = z.strictObject({
  file: z.string(),
  ok: z.literal(true),
  kind: z.enum(kinds),
  layout: z.enum(layouts),
  reference: z.enum(references),
  score: z.int().min(1).max(999).nullable(),
  result: result.nullable(),
  minimumPassingScore: z.int().nullable(),
  testDate: date.nullable(),
  mean: z.number().nullable(),
  standardDeviation: z.number().nullable(),
  standardError: z.number().nullable(),
  areas: z.array(areaSchema),
  attempts: z.array(attemptSchema),
  warnings: z.array(warningSchema),
  evidence: z.record(z.string(), evidenceSchema),
})

export const refusalSchema = z.strictObject({
  file: z.string(),
  ok: z.literal(false),
  error: z.strictObject({ code: z.enum(refusalCodes), message: z.string().min(1) }),
})

/** One line of `strongsuit read --json`. */
export const outcomeSchema = z.discriminatedUnion('ok', [readingSchema, refusalSchema])

export type Layout = (typeof layouts)[number]
export type Reference = (typeof references)[number]
export type Level = (typeof levels)[number]
export type Area = z.infer<typeof areaSchema>
export type Attempt = z.infer<typeof attemptSchema>
export type Warning = z.infer<typeof warningSchema>
export type Evidence = z.infer<typeof evidenceSchema>
export type Reading = z.infer<typeof readingSchema>
export type Refusal = z.infer<typeof refusalSchema>
export type Outcome = z.infer<typeof outcomeSchema>
