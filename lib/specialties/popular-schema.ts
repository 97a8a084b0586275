/**
 * The shape of the popular article's data files. Validation runs in the tests; the page imports the types only.
 */
import { z } from 'zod'
import { confidenceSchema, daySchema, fileShape, idSchema as id, percentSchema, setShape } from '../figures/schema'

const verdict = z.enum(['outdated', 'wrong', 'wrong-label', 'misleading', 'too-broad'])
const popularVerdict = { verdict, correction: z.string(), verdictConfidence: confidenceSchema }
const shown = z.literal(true)

const popularClaimSet = <Id extends string>(setId: Id, today: z.ZodType) =>
  z.strictObject({
    ...setShape,
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
      ...setShape,
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
      ...setShape,
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
      ...setShape,
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
      ...setShape,
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

export type PopularFile = z.infer<typeof popularFileSchema>
export type PopularSpecialtiesFile = z.infer<typeof popularSpecialtiesFileSchema>
