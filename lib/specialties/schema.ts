/**
 * The shapes of the data files on specialties. Validation runs in the tests; the page imports the types only.
 */
import { z } from 'zod'
import {
  dayOrMonthSchema,
  daySchema,
  fileShape,
  optionalRatingShape,
  percentSchema,
  setShape,
  showFitsConfidence,
} from '../figures/schema'
import { applicants } from './applicant'

const id = z.string().regex(/^[a-z0-9-]+$/)
const badShow = 'show does not fit the confidence'

export const specialtyListSchema = z.strictObject({
  ...fileShape,
  specialties: z.array(
    z.strictObject({
      id,
      name: z.string().min(1),
      aliases: z.array(z.string().min(1)),
      group: z.enum(['highly-competitive', 'moderately-competitive', 'less-competitive']).nullable(),
    }),
  ),
})

const countsSchema = z
  .strictObject({
    matched: z.int().nonnegative(),
    notMatched: z.int().nonnegative(),
    total: z.int().nonnegative(),
  })
  .refine(({ matched, notMatched, total }) => matched + notMatched === total, 'matched and not matched do not sum')

/** A score on either scale: Step (1-300) or COMLEX (9-999). */
const score = z.number().min(1).max(999).nullable()

const cellSchema = z
  .strictObject({
    n: z.int().nonnegative().nullable(),
    q1: score,
    /** Median or mean: see `statistic` of the set. */
    middle: score,
    q3: score,
    min: score.optional(),
    max: score.optional(),
    mean: score.optional(),
    sd: z.number().positive().optional(),
    suppressed: z.literal(true).optional(),
    note: z.string().optional(),
    ...optionalRatingShape,
  })
  .refine(showFitsConfidence, badShow)
  .refine((cell) => {
    const order = [cell.min, cell.q1, cell.middle, cell.q3, cell.max].filter((value) => value != null)
    return order.every((value, i) => i === 0 || value >= (order[i - 1] ?? value))
  }, 'quartiles out of order')
  .refine((cell) => cell.suppressed !== true || (cell.q1 === null && cell.middle === null && cell.q3 === null), {
    message: 'a suppressed cell holds a value',
  })

const rowShape = {
  specialty: id.nullable(),
  applicant: z.enum(applicants).optional(),
  note: z.string().optional(),
  ...optionalRatingShape,
}

const scoreRowSchema = z
  .strictObject({
    ...rowShape,
    matched: cellSchema,
    notMatched: cellSchema.nullable(),
    positions: z.int().positive().nullable(),
    applicants: countsSchema.optional(),
    matchRatePercent: percentSchema.nullable(),
    suppressed: z.literal(true).optional(),
  })
  .refine(showFitsConfidence, badShow)
  .refine(({ specialty, applicant }) => (specialty === null) === (applicant !== undefined), 'whose row is this?')

const bandShape = { from: z.int().nullable(), to: z.int().nullable() }
const bandNames = z.array(z.strictObject({ id, label: z.string(), ...bandShape }))

const setBase = {
  retrieved: daySchema,
  ...setShape,
  exam: z.enum(['step2ck', 'step1', 'comlex-level2']),
  applicant: z.enum([...applicants, 'aggregate']),
  edition: z.int().min(2000).max(2100),
  matchYears: z.array(z.int()),
  use: z.enum(['benchmark', 'history']),
  published: dayOrMonthSchema.nullable(),
}

export const scoreSetSchema = z.strictObject({
  ...setBase,
  kind: z.literal('score-by-outcome'),
  statistic: z.enum(['median', 'mean']),
  figures: z.array(scoreRowSchema).min(1),
})

export const rateByBandSetSchema = z.strictObject({
  ...setBase,
  kind: z.literal('match-rate-by-band'),
  statistic: z.null(),
  bands: bandNames,
  figures: z.array(
    z.strictObject({
      ...rowShape,
      bands: z.array(
        z.strictObject({
          ...bandShape,
          n: z.int().nonnegative(),
          matchRatePercent: percentSchema.nullable(),
          thin: z.boolean(),
        }),
      ),
    }),
  ),
})

export const countsByBandSetSchema = z.strictObject({
  ...setBase,
  kind: z.literal('counts-by-band'),
  statistic: z.null(),
  bands: bandNames,
  figures: z.array(
    z.strictObject({
      ...rowShape,
      n: z.strictObject({ matched: z.int(), notMatched: z.int() }),
      bands: z.array(z.strictObject({ ...bandShape, matched: z.int(), notMatched: z.int() })),
    }),
  ),
})

export const rateByYearSetSchema = z.strictObject({
  ...setBase,
  kind: z.literal('match-rate-by-year'),
  statistic: z.null(),
  figures: z.array(
    z.strictObject({
      ...rowShape,
      year: z.int(),
      applicants: countsSchema.nullable(),
      matchRatePercent: percentSchema,
    }),
  ),
})

export const shareAboveSetSchema = z.strictObject({
  ...setBase,
  kind: z.literal('share-above-score'),
  statistic: z.null(),
  figures: z.array(
    z.strictObject({
      ...rowShape,
      academicYear: z.string(),
      above: z.int(),
      sharePercent: percentSchema,
    }),
  ),
})

/** One set of specialty figures: one file of `data/sets`. */
export const specialtySetSchema = z
  .discriminatedUnion('kind', [
    scoreSetSchema,
    rateByBandSetSchema,
    countsByBandSetSchema,
    rateByYearSetSchema,
    shareAboveSetSchema,
  ])
  .refine(showFitsConfidence, badShow)

const verdict = z.enum(['outdated', 'wrong', 'wrong-label', 'misleading', 'too-broad'])
const popularSetBase = { ...setShape }
const popularVerdict = { verdict, correction: z.string(), verdictConfidence: optionalRatingShape.confidence.unwrap() }
const shown = z.literal(true)

const popularClaimSet = <Id extends string>(setId: Id, today: z.ZodType) =>
  z.strictObject({
    ...popularSetBase,
    id: z.literal(setId),
    rows: z.array(
      z.strictObject({
        id,
        claim: z.string(),
        value: z.int(),
        today,
        ...popularVerdict,
        note: z.string().optional(),
        show: shown,
      }),
    ),
  })

const percentPair = z.tuple([percentSchema, percentSchema])

export const popularFileSchema = z.strictObject({
  ...fileShape,
  sets: z.tuple([
    popularClaimSet('passing', z.strictObject({ minimum: z.int(), from: daySchema })),
    popularClaimSet('mean', z.strictObject({ mean: z.number(), sd: z.number(), period: z.string() })),
    popularClaimSet(
      'top-quarter',
      z.strictObject({ percentileSet: id, percentileOfValue: percentSchema, topQuarterFrom: z.number() }),
    ),
    z.strictObject({
      ...popularSetBase,
      id: z.literal('tiers'),
      rows: z.array(
        z.strictObject({
          id,
          from: z.int(),
          to: z.int().nullable(),
          label: z.string(),
          meaning: z.string(),
          today: z.strictObject({ percentileSet: id, percentiles: percentPair, note: z.string().optional() }),
          ...popularVerdict,
          show: shown,
        }),
      ),
    }),
    z.strictObject({
      ...popularSetBase,
      id: z.literal('benchmarks'),
      rows: z.array(
        z.strictObject({
          id,
          label: z.string(),
          from: z.int(),
          today: z.union([
            z.strictObject({ minimum: z.int() }),
            z.strictObject({ percentileSet: id, percentileOfValue: percentSchema }),
          ]),
          ...popularVerdict,
          show: shown,
        }),
      ),
    }),
    z.strictObject({
      ...popularSetBase,
      id: z.literal('target-adjustments'),
      rows: z.array(
        z.strictObject({
          id,
          label: z.string(),
          direction: z.enum(['higher', 'lower']),
          points: z.tuple([z.int(), z.int()]).nullable(),
          show: shown,
        }),
      ),
    }),
  ]),
})

/** The part of it that quotes NRMP's medians: a file of its own, so that a build can leave it out. */
export const popularSpecialtiesFileSchema = z.strictObject({
  ...fileShape,
  sets: z.tuple([
    z.strictObject({
      ...popularSetBase,
      id: z.literal('specialties'),
      statistic: z.literal('mean'),
      groups: z.array(z.strictObject({ id, name: z.string() })),
      verdictScale: z.strictObject({ inside: z.string(), above: z.string(), below: z.string() }),
      rows: z.array(
        z.strictObject({
          specialty: id,
          label: z.string(),
          group: id,
          average: z.int(),
          show: shown,
          today: z.strictObject({
            set: id,
            statistic: z.literal('median'),
            middle: z.number(),
            q1: z.number(),
            q3: z.number(),
          }),
          mean2024: z.number().nullable(),
          mean2022: z.number().nullable(),
          mean2020: z.number().nullable(),
          verdict: z.enum(['inside', 'above', 'below']),
          differenceToToday: z.number(),
          correction: z.string(),
          note: z.string().optional(),
        }),
      ),
    }),
  ]),
})

const factSchema = z
  .strictObject({
    id,
    text: z.string(),
    confidence: optionalRatingShape.confidence.unwrap(),
    show: z.boolean(),
    from: daySchema.optional(),
    source: z.strictObject({ title: z.string(), url: z.url().nullable() }).optional(),
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
    confidence: optionalRatingShape.confidence.unwrap(),
    show: z.boolean(),
    approximate: z.literal(true).optional(),
    note: z.string().optional(),
    source: z.strictObject({ title: z.string(), url: z.url().nullable() }).optional(),
  })
  .refine(showFitsConfidence, badShow)
  .refine(({ date, show }) => date !== null || !show, 'an event without a date is not shown')

const timelineSet = { ...setShape }
const facts = z.array(factSchema)

export const seasonSchema = z.strictObject({
  ...timelineSet,
  kind: z.literal('season'),
  season: z.int(),
  timeZone: z.string(),
  events: z.array(eventSchema),
})
export const scoreReleaseSchema = z.strictObject({
  ...timelineSet,
  kind: z.literal('score-release'),
  rule: z.strictObject({
    typicalWeeks: z.int(),
    allowWeeks: z.int(),
    weekday: z.null(),
    userReportedWeeks: z.int(),
  }),
  facts,
})
export const attemptsSchema = z.strictObject({
  ...timelineSet,
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
  z.strictObject({ ...timelineSet, kind: z.literal(kind), rule: rule.optional(), facts })

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
        ...timelineSet,
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

export const directorsFileSchema = z.strictObject({
  ...fileShape,
  sets: z.array(
    z.strictObject({
      ...setShape,
      edition: z.int(),
      factors: z.array(
        z.strictObject({
          id,
          factor: z.string(),
          citedPercent: percentSchema.nullable(),
          importance: z.number().min(1).max(5).nullable(),
        }),
      ),
      statements: z.array(z.string()),
    }),
  ),
})

export type SpecialtyListFile = z.infer<typeof specialtyListSchema>
export type SpecialtyEntry = SpecialtyListFile['specialties'][number]
export type SpecialtySet = z.infer<typeof specialtySetSchema>
export type ScoreSet = z.infer<typeof scoreSetSchema>
export type ScoreRow = ScoreSet['figures'][number]
export type ScoreCell = ScoreRow['matched']
export type PopularFile = z.infer<typeof popularFileSchema>
export type PopularSpecialtiesFile = z.infer<typeof popularSpecialtiesFileSchema>
export type TimelineFile = z.infer<typeof timelineFileSchema>
export type TimelineSet = TimelineFile['sets'][number]
export type TimelineFact = z.infer<typeof factSchema>
export type TimelineEvent = z.infer<typeof eventSchema>
export type Season = z.infer<typeof seasonSchema>
export type DirectorsFile = z.infer<typeof directorsFileSchema>
