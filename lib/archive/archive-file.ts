/** Kept reports as one file, and out of it again. */
import * as v from 'valibot'
import { type KeptReport, recordSchema } from '../session/kept/record'
import type { Kept } from '../session/kept/storage'
import type { OpenedDocument } from '../session/model'
import { type Envelope, seal } from './envelope'

/** How the file is called: the same for everybody, since a name may give away a person. */
export const archiveFileName = 'reports.strongsuit'

/** @param kept with the documents that are to be in the file; marks of removed reports go along, so that they stay removed */
export function sealArchive(kept: readonly Kept[], passphrase: string | null): Promise<Envelope> {
  return seal('archive', { reports: kept }, passphrase)
}

const bytes = v.custom<Uint8Array<ArrayBuffer>>((value) => value instanceof Uint8Array)
const file = { name: v.string(), bytes }
const keptSchema = v.object({
  record: recordSchema,
  document: v.fallback(
    v.nullable(
      v.object({
        token: v.string(),
        document: v.object({ ...file, more: v.optional(v.array(v.object(file))) }),
      }),
    ),
    null,
  ),
})

interface ArchiveContent {
  readonly reports: readonly Kept[]
  /** How many entries are damaged, or of a newer version. */
  readonly left: number
}

/** What an opened envelope of kind `archive` holds; an entry that does not fit costs that entry alone. */
export function archiveContent(value: unknown): ArchiveContent {
  const list = typeof value === 'object' && value !== null && 'reports' in value ? value.reports : []
  const entries: readonly unknown[] = Array.isArray(list) ? list : []
  const reports = entries.flatMap((entry): readonly Kept[] => {
    const { success, output } = v.safeParse(keptSchema, entry)
    if (!success) return []
    const record: KeptReport = output.record
    const document = output.document && { ...output.document, document: output.document.document as OpenedDocument }
    return [{ record, document }]
  })
  return { reports, left: entries.length - reports.length }
}
