/** A kept report as the archive lists it. */
import { documents, type Kind } from '../exams/document'
import { lastWritten, lostValues } from '../kept/merge'
import type { Reading } from '../reports/schema'
import { type KeptReport, labelOf, storedSession } from '../session/kept/record'
import { restoreSession } from '../session/kept/restore'
import { chosenReport, currentReading, nameOf } from '../session/now/reading'

/** A value that was written in two places at once, and the one that lost. */
interface Lost {
  /** Where it belongs, as the record names it. */
  readonly path: string
  readonly stands: unknown
  readonly other: unknown
}

export interface Entry {
  readonly id: string
  /** The person's own, else what it is. */
  readonly title: string
  readonly isOwnTitle: boolean
  /** As corrected; null where only choices or a target are kept. */
  readonly reading: Reading | null
  /** The name of its file; null where it was typed by hand. */
  readonly file: string | null
  readonly opened: number
  /** Milliseconds since 1970. */
  readonly changed: number | null
  readonly lost: readonly Lost[]
}

const kindName = (kind: Kind): string => documents[kind].name

/** How a report is called where it has no title of its own. */
export function plainTitle(reading: Reading | null): string {
  return reading ? kindName(reading.kind) : 'Target and choices, no report'
}

/** Null for what was removed or cannot be read. */
export async function entryOf(record: KeptReport): Promise<Entry | null> {
  const { title, removed, opened } = labelOf(record)
  if (removed) return null
  const session = await restoreSession(storedSession(record), null)
  if (!session) return null
  const reading = currentReading(session)
  const lost = [...lostValues(record.own)]
    .filter(([path]) => path !== 'opened')
    .map(([path, [other]]) => ({ path, stands: record.own.values[path]?.[0]?.value, other: other?.value }))
  return {
    id: record.id,
    title: title ?? plainTitle(reading),
    isOwnTitle: title !== null,
    reading,
    file: session.source === 'document' ? nameOfFile(chosenReport(session)?.outcome.file) : null,
    opened,
    changed: lastWritten(record.own),
    lost,
  }
}

const nameOfFile = (file: string | undefined): string | null => (file === undefined ? null : nameOf([{ name: file }]))

/** The last part of a path in words: `session/reports/0/corrections/score` is "score". */
export function placeWords(path: string): string {
  const [last = path] = path.split('/').reverse()
  return last
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/\[(\d+)\]\.?/g, (_, row: string) => ` ${Number(row) + 1} `)
    .trim()
    .toLowerCase()
}

/** Pairs of other ids that may be one report: same kind, day and score, all of them known. */
export function likelySame(entries: readonly Entry[]): readonly (readonly [Entry, Entry])[] {
  return entries.flatMap((a, index) =>
    entries.slice(index + 1).flatMap((b): readonly (readonly [Entry, Entry])[] => {
      const [one, other] = [a.reading, b.reading]
      const isSame =
        one?.kind === other?.kind &&
        one?.testDate != null &&
        one.testDate === other?.testDate &&
        one.score !== null &&
        one.score === other.score
      return isSame && !a.title.startsWith('Copy of ') && !b.title.startsWith('Copy of ') ? [[a, b]] : []
    }),
  )
}
