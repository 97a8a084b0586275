/**
 * What is shared of a report, with an adviser: the reading as corrected, and what the person ticked. No file name, no
 * document, no evidence (it says where on the page a value stands), no warning's message (it may quote the page).
 */
import * as v from 'valibot'
import { type Mergeable, mergeableSchema, nothing, write } from '../kept/merge'
import { fields, listOf, orNull } from '../kept/shape'
import type { Outcome, Reading } from '../reports/schema'
import { blankRow, noValues } from '../reports/values'
import { type KeptReport, newRecord, recordId, sessionChanges, writeLabel, writeOwn } from '../session/kept/record'
import { emptySession, type Session } from '../session/model'
import { currentReading, isWritten, storyWork, workId } from '../session/now/reading'
import { storyCard } from '../stories/cards/story'

/** A note stands at the path of what it is about. */
export const generalNote = 'general'
export const noteOnArea = ({ section, label }: { readonly section: string; readonly label: string }): string =>
  `area/${section}/${label}`
export const noteOnStory = (point: string): string => `story/${point}`

const reportSchema = fields({
  id: recordId,
  /** Milliseconds since 1970. */
  at: v.number(),
  /** Fields that are null are left out; the contract's schema is asked when it is opened. */
  reading: v.record(v.string(), v.unknown()),
  specialty: orNull(v.string()),
  applicant: orNull(v.string()),
  stories: listOf(storyCard),
  notes: v.fallback(mergeableSchema, nothing),
})

export type SharedReport = Omit<v.InferOutput<typeof reportSchema>, 'reading'> & { readonly reading: Reading }

type ShareChoices = Readonly<Record<'choices' | 'stories' | 'notes', boolean>>

/** What would be shared; null where there is no reading. */
export function sharedReport(
  session: Session,
  record: Pick<KeptReport, 'id' | 'notes'>,
  chosen: ShareChoices,
  now = Date.now(),
): SharedReport | null {
  const reading = currentReading(session)
  if (!reading) return null
  const { specialty, applicant } = session.choices
  return {
    id: record.id,
    at: now,
    reading: {
      ...reading,
      file: 'shared report',
      evidence: {},
      warnings: reading.warnings.map(({ code, field }) => ({ code, field, message: '' })),
    },
    specialty: chosen.choices ? specialty : null,
    applicant: chosen.choices ? applicant : null,
    stories: chosen.stories
      ? Object.values(storyWork(session).cards)
          .map((card) => ({ ...card, told: '' }))
          .filter(isWritten)
      : [],
    notes: chosen.notes ? record.notes : nothing,
  }
}

const withoutNulls = (value: object): object =>
  Object.fromEntries(Object.entries(value).filter(([, one]) => one !== null))

/** As it travels: what is null or empty is left out, so that a link stays short. */
export function packShared(shared: SharedReport): object {
  const { file: _, ok: _ok, evidence: _evidence, areas, attempts, warnings, ...values } = shared.reading
  return {
    ...shared,
    reading: withoutNulls({
      ...values,
      areas: areas.map(withoutNulls),
      attempts: attempts.map(withoutNulls),
      warnings: warnings.map(({ code, field }) => ({ code, field })),
    }),
  }
}

const items = (value: unknown): readonly object[] => (Array.isArray(value) ? value : [])

/** What an opened envelope of kind `report` holds; null where it is damaged. */
export async function unpackShared(value: unknown): Promise<SharedReport | null> {
  const { success, output } = v.safeParse(reportSchema, value)
  if (!success) return null
  const { outcomeSchema } = await import('../reports/schema')
  const { areas, attempts, warnings, ...values } = output.reading
  const reading = outcomeSchema.safeParse({
    ...noValues,
    ...values,
    file: 'shared report',
    ok: true,
    evidence: {},
    areas: items(areas).map((area) => ({ ...blankRow, ...area })),
    attempts: items(attempts).map((attempt) => ({ testDate: null, result: null, score: null, ...attempt })),
    warnings: items(warnings).map((warning) => ({ ...warning, message: 'Said when the report was read.' })),
  })
  return reading.success && reading.data.ok ? { ...output, reading: reading.data } : null
}

/** Everything that leaves, said before it does. */
export function contentsOf({ reading, specialty, applicant, stories, notes }: SharedReport): readonly string[] {
  const count = (n: number, one: string, many = `${one}s`) => (n === 0 ? [] : [`${n} ${n === 1 ? one : many}`])
  return [
    'the exam, score, result, test date and the other figures of the report',
    ...count(reading.areas.length, 'area with its level and share', 'areas with their levels and shares'),
    ...count(reading.attempts.length, 'attempt'),
    ...(specialty || applicant ? ['the specialty and applicant type you chose'] : []),
    ...count(stories.length, 'story', 'stories'),
    ...count(Object.keys(notes.values).length, 'note'),
    'a random number that stands for this report, so that notes find their way back',
  ]
}

/** A shared report as one of this browser's own. */
export function recordOfShared(shared: SharedReport, by: string, now = Date.now()): KeptReport {
  const outcome: Outcome = shared.reading
  const base: Session = {
    ...emptySession,
    reports: [{ outcome, corrections: {}, accepted: true }],
    choices: { ...emptySession.choices, specialty: shared.specialty },
  }
  const id = workId(base)
  const cards = Object.fromEntries(shared.stories.map((card) => [card.point, card]))
  const session: Session = id === null ? base : { ...base, stories: { [id]: { ...storyWork(base), cards } } }
  const record = writeOwn(newRecord(shared.id), sessionChanges(emptySession, session), by, now)
  return { ...writeLabel(record, { opened: now, title: 'Shared with me' }, by, now), notes: shared.notes }
}

/** Notes alone: what travels back. */
const notesSchema = fields({ id: recordId, notes: mergeableSchema })
export type SharedNotes = v.InferOutput<typeof notesSchema>

/** What an opened envelope of kind `notes` holds; null where it is damaged. */
export function unpackNotes(value: unknown): SharedNotes | null {
  const { success, output } = v.safeParse(notesSchema, value)
  return success ? output : null
}

/** A record that brings nothing but notes: merging it in changes nothing else. */
export const recordOfNotes = ({ id, notes }: SharedNotes): KeptReport => ({ ...newRecord(id), notes })

export function noteAt(notes: Mergeable, path: string): string {
  const value = notes.values[path]?.[0]?.value
  return typeof value === 'string' ? value : ''
}

/** Write a note; an empty one is taken away. */
export const writeNote = (notes: Mergeable, path: string, text: string, by: string, now = Date.now()): Mergeable =>
  write(notes, new Map([[path, text.trim() === '' ? undefined : text]]), by, now)
