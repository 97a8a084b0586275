/**
 * The shapes of the norm data files. Validation runs in the tests; the page imports the types only.
 */
import { z } from 'zod'
import { matchExams, practiceExams, scoredExams } from '../exams/exam'
import {
  badShow,
  citationSchema,
  closedSpanSchema,
  dayOrMonthSchema,
  daySchema,
  fileShape,
  idSchema,
  optionalRatingShape,
  percentSchema,
  ratingShape,
  setShape,
  showFitsConfidence,
} from '../figures/schema'

const scoreSchema = z.int().min(1).max(300)

const rowShape = { id: idSchema, sources: z.array(citationSchema), ...ratingShape, note: z.string().optional() }
/** Of rows that have to name where they are from. */
const sourced = { ...rowShape, sources: z.array(citationSchema).min(1) }
const period = { period: z.string().regex(/^\d{4}(-\d{4})?$/), from: daySchema, to: daySchema }

/** A file of one set. */
const oneSet = <Shape extends z.ZodRawShape>(shape: Shape) => ({
  ...fileShape,
  sets: z.tuple([z.strictObject({ ...setShape, ...shape })]),
})

/** One edition of a norm table: one file of `data/percentiles`. */
export const percentileSetSchema = z
  .strictObject({
    retrieved: daySchema,
    ...setShape,
    window: closedSpanSchema.refine((span) => span.to !== null, 'a cohort window has both ends'),
    exam: z.enum(scoredExams),
    n: z.int().positive().nullable(),
    interpolateFrom: scoreSchema,
    interpolateTo: scoreSchema,
    /** [score, share of first-time takers who scored lower, in percent], ascending. */
    points: z.array(z.tuple([scoreSchema, percentSchema])).min(2),
    derived: z
      .strictObject({
        scoreAtPercentile: z.array(z.strictObject({ percentile: percentSchema, score: z.number() })),
        confidence: z.literal('inferred'),
        note: z.string(),
      })
      .optional(),
  })
  .refine(showFitsConfidence, badShow)
  .refine(
    ({ points }) =>
      points.every(([score, percent], i) => {
        const [before, lower] = points[i - 1] ?? [0, 0]
        return score > before && percent >= lower
      }),
    'points must ascend',
  )
  .refine(
    ({ points, interpolateFrom, interpolateTo }) =>
      interpolateFrom < interpolateTo &&
      [interpolateFrom, interpolateTo].every((end) => points.some(([score]) => score === end)),
    'interpolation must begin and end at published points',
  )

const passingRowSchema = z
  .strictObject({
    ...rowShape,
    exam: z.enum([...scoredExams, ...matchExams, 'comlex-level1', 'comlex-level3']),
    minimum: z.int().min(1).max(999),
    from: daySchema.nullable(),
    to: daySchema.nullable(),
    /** Where `from` is null: the earliest day on which the value is known to have applied. */
    knownSince: daySchema.nullable().optional(),
    fromConfidence: z.literal('inferred').optional(),
    passFailOnly: z.literal(true).optional(),
  })
  .refine(showFitsConfidence, badShow)
  .refine(({ from, to }) => from === null || to === null || from <= to, 'a span ends before it begins')
  .refine(({ from, knownSince }) => from !== null || knownSince !== undefined, 'no start and no knownSince')

export const passingFileSchema = z.strictObject(oneSet({ rows: z.array(passingRowSchema) }))

const precisionRowSchema = z
  .strictObject({
    ...rowShape,
    exam: z.enum([...scoredExams, ...practiceExams]),
    measure: z.enum(['SEM', 'SEE', 'SED', 'likely-range']),
    points: z.number().positive(),
    unit: z.enum(['score', 'percent-correct']),
    stated: dayOrMonthSchema.nullable(),
    from: daySchema.nullable(),
    to: daySchema.nullable(),
  })
  .refine(showFitsConfidence, badShow)

export const precisionFileSchema = z
  .strictObject({
    ...oneSet({ rows: z.array(precisionRowSchema) }),
    definitions: z.record(z.enum(['SEM', 'SEE', 'SED', 'likely-range']), z.string()),
    /** Which row stands in for a document that prints none. */
    default: z.record(z.enum([...scoredExams, ...matchExams, ...practiceExams]), idSchema.nullable()),
  })
  .refine(
    (file) =>
      Object.entries(file.default).every(
        ([exam, id]) => id === null || file.sets[0].rows.some((row) => row.id === id && row.exam === exam && row.show),
      ),
    'a default must be a row of its exam that may be shown',
  )

const meanRowSchema = z
  .strictObject({
    ...sourced,
    exam: z.enum(scoredExams),
    ...period,
    mean: z.number().min(150).max(300),
    sd: z.number().min(5).max(40).nullable(),
    group: z.literal('lcme-first-takers'),
  })
  .refine(showFitsConfidence, badShow)
  .refine(({ from, to }) => from <= to, 'a period ends before it begins')

export const meansFileSchema = z.strictObject(oneSet({ rows: z.array(meanRowSchema) }))

const passRateRowSchema = z
  .strictObject({
    id: idSchema,
    exam: z.enum(scoredExams),
    ...period,
    group: z.enum(['us-md', 'us-do', 'us', 'non-us', 'total']),
    takers: z.enum(['first', 'repeat', 'all']),
    n: z.int().positive().nullable(),
    passPercent: percentSchema.nullable(),
    ...optionalRatingShape,
    suppressed: z.literal(true).optional(),
    note: z.string().optional(),
  })
  .refine(showFitsConfidence, badShow)
  .refine(({ passPercent, suppressed }) => (passPercent === null) === (suppressed === true), 'missing without a reason')

export const passRatesFileSchema = z.strictObject({
  ...fileShape,
  sets: z.array(z.strictObject({ ...setShape, rows: z.array(passRateRowSchema) })).min(1),
})

const scoringFactSchema = z
  .strictObject({
    ...sourced,
    /** What it explains: the score itself, or the standard that it is set against. */
    about: z.enum(['score', 'standard']),
    text: z.string().min(1),
  })
  .refine(showFitsConfidence, badShow)

export const scoringFileSchema = z.strictObject(oneSet({ facts: z.array(scoringFactSchema) }))

export type PercentileSet = z.infer<typeof percentileSetSchema>
export type PassingFile = z.infer<typeof passingFileSchema>
export type PassingRow = z.infer<typeof passingRowSchema>
export type PrecisionFile = z.infer<typeof precisionFileSchema>
export type PrecisionRow = z.infer<typeof precisionRowSchema>
export type MeansFile = z.infer<typeof meansFileSchema>
export type MeanRow = z.infer<typeof meanRowSchema>
export type PassRatesFile = z.infer<typeof passRatesFileSchema>
export type PassRateRow = z.infer<typeof passRateRowSchema>
export type ScoringFile = z.infer<typeof scoringFileSchema>
export type ScoringFact = z.infer<typeof scoringFactSchema>
