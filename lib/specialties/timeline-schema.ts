/**
 * The shape of the timeline's data file. Validation runs in the tests; the page imports the types only.
 */
import { z } from 'zod'
import {
  badShow,
  citationSchema,
  daySchema,
  fileShape,
  idSchema as id,
  ratingShape,
  setShape,
  showFitsConfidence,
} from '../figures/schema'

const factSchema = z
  .strictObject({
    id,
    text: z.string(),
    ...ratingShape,
    from: daySchema.optional(),
    source: citationSchema.optional(),
  })
  .refine(showFitsConfidence, badShow)

const eventSchema = z
  .strictObject({
    id,
    name: z.string(),
    date: daySchema.nullable(),
    endDate: daySchema.nullable(),
    time: z
      .string()
      .regex(/^\d\d:\d\d$/)
      .nullable(),
    ...ratingShape,
    approximate: z.literal(true).optional(),
    note: z.string().optional(),
    source: citationSchema.optional(),
  })
  .refine(showFitsConfidence, badShow)
  .refine(({ date, show }) => date !== null || !show, 'an event without a date is not shown')

const facts = z.array(factSchema)

const seasonSchema = z.strictObject({
  ...setShape,
  kind: z.literal('season'),
  season: z.int(),
  timeZone: z.string(),
  events: z.array(eventSchema),
})
const scoreReleaseSchema = z.strictObject({
  ...setShape,
  kind: z.literal('score-release'),
  rule: z.strictObject({
    typicalWeeks: z.int(),
    allowWeeks: z.int(),
    weekday: z.null(),
    userReportedWeeks: z.int(),
  }),
  facts,
})
const attemptsSchema = z.strictObject({
  ...setShape,
  kind: z.literal('attempts'),
  rule: z.strictObject({
    maxAttemptsPerStep: z.int(),
    incompleteAttemptsCount: z.boolean(),
    maxAttemptsBefore20210701: z.int(),
    maxIn12Months: z.int(),
    fourthAttemptMonthsAfterFirst: z.int(),
    fourthAttemptMonthsAfterLatest: z.int(),
  }),
  facts,
})
const plainTimelineSet = <Kind extends string>(kind: Kind, rule: z.ZodType) =>
  z.strictObject({ ...setShape, kind: z.literal(kind), rule: rule.optional(), facts })

export const timelineFileSchema = z.strictObject({
  ...fileShape,
  sets: z.array(
    z.discriminatedUnion('kind', [
      seasonSchema,
      scoreReleaseSchema,
      attemptsSchema,
      plainTimelineSet('report-availability', z.strictObject({ availableDays: z.int(), approximate: z.literal(true) })),
      plainTimelineSet('retakes', z.strictObject({ passedMayBeRetakenToImprove: z.boolean() })),
      plainTimelineSet('disclosure', z.never()),
      plainTimelineSet('registration', z.strictObject({ feeUsd: z.int(), internationalSurchargeUsd: z.int() })),
      plainTimelineSet('definition-change', z.never()),
      z.strictObject({
        ...setShape,
        kind: z.literal('equivalence'),
        rule: z.strictObject({ step2ckFromComlexLevel2: z.null() }),
        formula: z.strictObject({
          fromExam: z.string(),
          toExam: z.string(),
          slope: z.number(),
          intercept: z.number(),
          r2: z.number(),
          n: z.int(),
        }),
        facts,
      }),
    ]),
  ),
})

export type TimelineFile = z.infer<typeof timelineFileSchema>
export type TimelineSet = TimelineFile['sets'][number]
export type TimelineEvent = z.infer<typeof eventSchema>
export type Season = z.infer<typeof seasonSchema>
