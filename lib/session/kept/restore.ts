/**
 * From what was stored to a session. What is stored may be damaged or from another version of the program: the schema
 * of the session leaves out what does not fit, the contract's checks the readings. A later version of the shape brings
 * older ones up here.
 */
import * as v from 'valibot'
import { type Session, sessionSchema } from '../model'

/**
 * The stored session in today's form; null where it is none, or from a newer version than this program knows.
 * The document's bytes are stored apart and handed in.
 */
export async function restoreSession(stored: unknown, document: unknown): Promise<Session | null> {
  const { success, output } = v.safeParse(sessionSchema, typeof stored === 'object' ? { ...stored, document } : stored)
  if (!success) return null
  if (output.reports.length === 0) return { ...output, chosen: 0 }
  // Loaded only now: no page needs the contract's schema before there is something to check.
  const { outcomeSchema } = await import('../../reports/schema')
  const reports = output.reports.filter(({ outcome }) => outcomeSchema.safeParse(outcome).success)
  return { ...output, reports, chosen: reports[output.chosen] ? output.chosen : 0 }
}
