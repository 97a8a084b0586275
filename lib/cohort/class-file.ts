/** A class with its reports and earlier exports as one file: student records, for the adviser alone. */
import { z } from 'zod'
import { readingSchema } from '../reports/schema'
import type { ExportRecord } from './exports'
import { classReportSchema } from './schema'
import type { ClassEntry } from './students'

const count = z.int().nonnegative().nullable()

const entrySchema = z.strictObject({
  id: z.string(),
  file: z.string(),
  reading: readingSchema,
  student: z.string().nullable(),
  person: z.string().nullable().default(null),
  groups: z.record(z.string(), z.string()),
  separate: z.boolean(),
})

const recordSchema = z.strictObject({
  report: classReportSchema,
  rows: z.record(
    z.string(),
    z.strictObject({
      low: count,
      middle: count,
      high: count,
      notKnown: count,
      folded: z.array(z.enum(['low', 'high', 'notKnown'])),
    }),
  ),
  students: z.record(z.string(), z.strictObject({ content: z.string(), group: z.string() })),
})

const classFileSchema = z.strictObject({
  notice: z.literal('contains student records'),
  version: z.literal(1),
  entries: z.array(entrySchema),
  exports: z.array(recordSchema),
})

export interface ClassFile {
  readonly entries: readonly ClassEntry[]
  readonly exports: readonly ExportRecord[]
}

/** The content of a class file. Where in the documents a value stood is left out. */
export function toClassFile({ entries, exports }: ClassFile): z.infer<typeof classFileSchema> {
  return classFileSchema.parse({
    notice: 'contains student records',
    version: 1,
    entries: entries.map((entry) => ({ ...entry, reading: { ...entry.reading, evidence: {} } })),
    exports,
  })
}

/** Null where it is no class file. */
export function fromClassFile(value: unknown): ClassFile | null {
  const parsed = classFileSchema.safeParse(value)
  return parsed.success ? parsed.data : null
}
