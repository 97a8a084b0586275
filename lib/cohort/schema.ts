/** The shape of what is published of a class, and of two: the single source for types and `strongsuit schema`. */
import { z } from 'zod'
import { sections } from '../areas/section-list'
import { kinds, references } from '../exams/document'

const count = z.int().nonnegative()
const percent = z.int().min(0).max(100)
const range = z.tuple([percent, percent])

/** A published quartile: a score, or the bin that it lies in; the first and the last bin are open. */
const quartileSchema = z.strictObject({ from: z.int().nullable(), to: z.int().nullable() })

const laneSchema = z.strictObject({
  /** Null where it is hidden: 1 to 4 students, or it would tell such a cell. */
  count: count.nullable(),
  /** Of those who are known. */
  percent: percent.nullable(),
  /** 95 % (Wilson), for a similar next class. */
  interval: range.nullable(),
})

const classAreaSchema = z.strictObject({
  section: z.enum(sections),
  label: z.string(),
  share: z.tuple([z.number(), z.number()]).nullable(),
  /** All null where the row is hidden. */
  lower: laneSchema,
  average: laneSchema,
  higher: laneSchema,
  notKnown: count.nullable(),
  /** Cells of 1 to 4, or that would tell one, which are counted in `average`. */
  folded: z.array(z.enum(['lower', 'higher', 'notKnown'])),
})

const classResultsSchema = z.strictObject({
  passed: count.nullable(),
  failed: count.nullable(),
  notKnown: count.nullable(),
  /** Pass rate in percent; `over` where it is only known to be more. */
  rate: z.strictObject({ percent, over: z.boolean() }).nullable(),
})

const classGroupSchema = z.strictObject({
  /** Null for the groups that are too small for themselves, together. */
  name: z.string().nullable(),
  n: count,
  quartiles: z.tuple([quartileSchema, quartileSchema, quartileSchema]).nullable(),
  results: classResultsSchema.nullable(),
  areas: z.array(classAreaSchema),
})

const findingSchema = z.strictObject({
  section: z.enum(sections),
  label: z.string(),
  lane: z.enum(['lower', 'higher']),
  direction: z.enum(['more', 'fewer']),
  /** After Holm's correction over all areas and both lanes. */
  p: z.number(),
})

export const classReportSchema = z.strictObject({
  version: z.literal(1),
  kind: z.enum(kinds),
  reference: z.enum(references),
  attempt: z.enum(['first', 'latest']),
  /** The least group that is shown. */
  minimum: z.int(),
  /** Null where there are fewer than `minimum` students: then nothing else is told. */
  everybody: classGroupSchema.nullable(),
  /** Students per bin of scores, with the norm group's share in percent; the first and the last bin are open. */
  distribution: z
    .array(z.strictObject({ from: z.int().nullable(), to: z.int().nullable(), count, norm: z.number().nullable() }))
    .nullable(),
  norm: z
    .strictObject({
      edition: z.string(),
      cohort: z.string(),
      quartiles: z.tuple([z.int(), z.int(), z.int()]),
      /** Newest published share of US MD first-time takers who pass. */
      passRate: z.strictObject({ percent: z.number(), period: z.string() }).nullable(),
      /** True where the students' test dates belong to several editions. */
      mixed: z.boolean(),
    })
    .nullable(),
  /** Of every attempt; null where the later attempts alone would be told by it. */
  allAttempts: classResultsSchema.nullable(),
  grouping: z.string().nullable(),
  groups: z.array(classGroupSchema),
  findings: z.array(findingSchema),
})

const laneDifferenceSchema = z.strictObject({
  section: z.enum(sections),
  label: z.string(),
  lane: z.enum(['lower', 'higher']),
  /** Of the first and of the second class. */
  percents: z.tuple([percent, percent]),
  /** First minus second, in percentage points. */
  difference: z.int(),
  /** 95 %, after Newcombe. */
  interval: z.tuple([z.int(), z.int()]),
  /** Fisher's exact test, corrected by Holm over all that are compared. */
  p: z.number(),
  standsApart: z.boolean(),
})

/** What `compare --json` writes of two classes. */
export const classComparisonSchema = z.strictObject({
  version: z.literal(1),
  first: classReportSchema,
  second: classReportSchema,
  differences: z.array(laneDifferenceSchema),
})

export type LaneDifference = z.infer<typeof laneDifferenceSchema>
export type ClassComparison = z.infer<typeof classComparisonSchema>
export type Lane = z.infer<typeof laneSchema>
export type ClassArea = z.infer<typeof classAreaSchema>
export type ClassResults = z.infer<typeof classResultsSchema>
export type ClassGroup = z.infer<typeof classGroupSchema>
export type Quartile = z.infer<typeof quartileSchema>
export type Finding = z.infer<typeof findingSchema>
export type ClassReport = z.infer<typeof classReportSchema>
