/**
 * The shapes that every data file of figures shares. Validation runs in the tests; the page imports the types only.
 */
import { z } from 'zod'
import { type Confidence, hiddenConfidences, isShown, shownConfidences } from './confidence'

z.config({ jitless: true })

const month = /^\d{4}-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?$/

/** A calendar day that exists, `YYYY-MM-DD`. */
export const daySchema = z.iso.date()
/** A day, or a month where the day is not known. */
export const dayOrMonthSchema = z.string().regex(month)
const spanSchema = z
  .strictObject({ from: daySchema.nullable(), to: daySchema.nullable() })
  .refine(({ from, to }) => from === null || to === null || from <= to, 'a span ends before it begins')
export const closedSpanSchema = z
  .strictObject({ from: daySchema, to: daySchema.nullable() })
  .refine(({ from, to }) => to === null || from <= to, 'a span ends before it begins')

/** What a row is called by others. */
export const idSchema = z.string().regex(/^[a-z0-9-]+$/)
export const citationSchema = z.strictObject({ title: z.string().min(1), url: z.url().nullable() })
export const confidenceSchema = z.enum([...shownConfidences, ...hiddenConfidences])
export const percentSchema = z.number().min(0).max(100)

/** Confidence and `show` as they stand on a row: `show` is false exactly for background, contested and rejected. */
export const ratingShape = { confidence: confidenceSchema, show: z.boolean() }
export const optionalRatingShape = { confidence: confidenceSchema.optional(), show: z.boolean().optional() }

/** True where `show` says what the confidence demands; rows without one of the two inherit it. */
export function showFitsConfidence(row: { confidence?: Confidence; show?: boolean }): boolean {
  return row.confidence === undefined || row.show === undefined || row.show === isShown(row.confidence)
}

export const badShow = 'show does not fit the confidence'

/** What every set of figures says about itself. */
export const setShape = {
  id: idSchema,
  title: z.string().min(1),
  publisher: z.string().min(1),
  cohort: z.string().min(1),
  window: closedSpanSchema.nullable(),
  effective: spanSchema.nullable(),
  dateNote: z.string().optional(),
  sources: z.array(citationSchema),
  ...ratingShape,
  confidenceNote: z.string().min(1),
  note: z.string().optional(),
}

/** What every file of figures says about itself. */
export const fileShape = { title: z.string().min(1), retrieved: daySchema }

export type Span = z.infer<typeof spanSchema>
export type Citation = z.infer<typeof citationSchema>
