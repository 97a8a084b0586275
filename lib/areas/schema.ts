/**
 * The shape of the content outline. Validation runs in the tests; the page imports the types only.
 */
import { z } from 'zod'
import { practiceExams, scoredExams } from '../exams/exam'
import {
  badShow,
  citationSchema,
  dayOrMonthSchema,
  daySchema,
  fileShape,
  idSchema as id,
  optionalRatingShape,
  percentSchema,
  ratingShape,
  setShape,
  showFitsConfidence,
} from '../figures/schema'
import { sections } from './section-list'

const range = z.tuple([percentSchema, percentSchema]).refine(([low, high]) => low <= high, 'a range is upside down')
const alternatives = z.array(z.strictObject({ percent: range, edition: id })).min(2)

const outlineAreaSchema = z
  .strictObject({
    id,
    name: z.string().min(1),
    aliases: z.array(z.string().min(1)),
    percent: range,
    crossCoded: z.literal(true).optional(),
    alternatives: alternatives.optional(),
    note: z.string().optional(),
    ...optionalRatingShape,
  })
  .refine(showFitsConfidence, badShow)
  .refine(({ confidence, alternatives: all }) => (confidence === 'contested') === (all !== undefined), {
    message: 'a contested share carries its alternatives, no other does',
  })

const sumSchema = z.number().positive().nullable()

const outlineSchema = z.strictObject({
  ...setShape,
  kind: z.literal('outline'),
  exam: z.literal('step2ck'),
  systems: z.array(outlineAreaSchema),
  disciplines: z.array(outlineAreaSchema),
  tasks: z.array(outlineAreaSchema),
  tasksNote: z.string().optional(),
  /** Sums of the midpoints of the shares, worked out: they need not be 100, since items count in several areas. */
  midpointSums: z.strictObject({ systems: sumSchema, systemsWithoutNutrition: sumSchema, tasks: sumSchema }).nullable(),
})

const formatSchema = z.strictObject({
  ...setShape,
  kind: z.literal('format'),
  exam: z.literal('step2ck'),
  rows: z.array(
    z
      .strictObject({
        id,
        from: daySchema.nullable(),
        to: daySchema.nullable(),
        stated: dayOrMonthSchema.or(z.string().regex(/^\d{4}$/)).nullable(),
        blocks: z.int(),
        minutesPerBlock: z.int(),
        maxItemsPerBlock: z.int(),
        maxItems: z.int(),
        breakMinutes: z.int().nullable(),
        tutorialMinutes: z.int().nullable(),
        sessionHours: z.int().nullable(),
        sources: z.array(citationSchema),
        ...ratingShape,
        note: z.string().optional(),
      })
      .refine(showFitsConfidence, badShow),
  ),
})

const selfAssessmentSchema = z.strictObject({
  ...setShape,
  kind: z.literal('self-assessment'),
  exam: z.enum(practiceExams),
  scale: z.tuple([z.int(), z.int()]),
  forms: z.array(z.int()),
  items: z.int(),
  comparisonMean: z.number(),
  retestRange: z.number(),
  rows: z.array(
    z.strictObject({
      row: id,
      midpointPercent: percentSchema,
      comparisonAveragePercent: percentSchema,
      sampleExamineePercent: percentSchema,
    }),
  ),
  sampleExamineeTotal: z.int(),
})

const reportRowSchema = z.strictObject({
  id,
  section: z.enum(['discipline', 'system', 'task', 'component', 'conditions']),
  label: z.string().min(1),
  aliases: z.array(z.string().min(1)),
  percent: range.nullable(),
  outlineIds: z.array(id),
  exams: z.array(z.enum([...scoredExams, ...practiceExams])).min(1),
  era: z.enum(['current', 'legacy', 'self-assessment']),
  merged: z.array(id).optional(),
  prefix: z.string().optional(),
  alternatives: alternatives.optional(),
  midpointPercent: percentSchema.optional(),
  comparisonAveragePercent: percentSchema.optional(),
  note: z.string().optional(),
})

export const outlineFileSchema = z.strictObject({
  ...fileShape,
  sets: z.array(z.discriminatedUnion('kind', [outlineSchema, formatSchema, selfAssessmentSchema])),
  reportRows: z.array(reportRowSchema),
  byHandRows: z.strictObject({
    exam: z.literal('step2ck'),
    discipline: z.array(id),
    system: z.array(id),
    task: z.array(id),
  }),
})

/** Names beside those of the outline file: they carry no figure. */
export const areaNamesSchema = z.strictObject({
  ...fileShape,
  note: z.string(),
  /** What stands over a block. */
  titles: z.array(z.strictObject({ section: z.enum(sections), words: z.array(z.string().min(1)) })),
  /** The competencies that some reports print before a task: "PC: Diagnosis". */
  prefixes: z.array(z.string().min(1)),
  rows: z.array(
    z.strictObject({
      /** Null where no outline has such a row. */
      id: id.nullable(),
      section: z.enum(sections),
      aliases: z.array(z.string().min(1)),
      /** What the reader looks for. */
      printed: z.array(z.string().min(1)),
      outlineIds: z.array(id),
    }),
  ),
})

export type AreaNames = z.infer<typeof areaNamesSchema>
export type OutlineFile = z.infer<typeof outlineFileSchema>
export type Outline = z.infer<typeof outlineSchema>
export type OutlineArea = z.infer<typeof outlineAreaSchema>
export type ReportRow = z.infer<typeof reportRowSchema>
