/** Hands what is kept over as one file. Loaded when it is wanted. */
import { archiveFileName, sealArchive } from '../../lib/archive/archive-file'
import { toFile } from '../../lib/archive/envelope'
import type { Kept } from '../../lib/session/kept/storage'
import { storage } from '../session/session'
import { saveFile } from '../ui/save-file'

/** @param passphrase null: whoever has the file can read it */
export async function saveArchive(withDocuments: boolean, passphrase: string | null): Promise<void> {
  const records = await storage().list()
  const kept: Kept[] = []
  for (const record of records)
    kept.push({ record, document: withDocuments ? ((await storage().load(record.id))?.document ?? null) : null })
  saveFile(archiveFileName, toFile(await sealArchive(kept, passphrase)), 'application/octet-stream')
}
