/**
 * The shapes of the data files on specialties. Validation runs in the tests; the page imports the types only.
 */

import { z } from 'zod'
import { applicants } from '../applicant/group'
import { matchExams } from '../exams/exam'
import {
  badShow,
  dayOrMonthSchema,
  daySchema,
  fileShape,
  idSchema as id,
  optionalRatingShape,
  percentSchema,
  setShape,
  showFitsConfidence,
} from '../figures/schema'

export const specialtyListSchema = z.strictObject({
  ...fileShape,
  specialties: z.array(
    z.strictObject({
      id,
      name: z.string().min(1),
      aliases: z.array(z.string().min(1)),
      group: z.enum(['highly-competitive', 'moderately-competitive', 'less-competitive']).nullable(),
      /** Why the tables have no row of it, to continue "none are in these tables:"; left out where they do. */
      outside: z
        .string()
        .regex(/^[a-z][^.]*$/)
        .optional(),
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
  exam: z.enum([...matchExams, 'step1']),
  applicant: z.enum([...applicants, 'aggregate']),
  edition: z.int().min(2000).max(2100),
  matchYears: z.array(z.int()),
  use: z.enum(['benchmark', 'history']),
  published: dayOrMonthSchema.nullable(),
}

const scoreSetSchema = z.strictObject({
  ...setBase,
  kind: z.literal('score-by-outcome'),
  statistic: z.enum(['median', 'mean']),
  figures: z.array(scoreRowSchema).min(1),
})

const rateByBandSetSchema = z.strictObject({
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

const countsByBandSetSchema = z.strictObject({
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

const rateByYearSetSchema = z.strictObject({
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

const shareAboveSetSchema = z.strictObject({
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
export type DirectorsFile = z.infer<typeof directorsFileSchema>
