/**
 * Seasons, score release, attempts: dates and rules as the data file has them, nothing beyond it.
 */
import { rated } from '../figures/rated'
import type { FigureSource } from '../figures/source'
import timelineJson from './data/timeline.json' with { type: 'json' }
import { specialtyFiguresLeftOut } from './left-out'
import type { TimelineEvent, TimelineFile, TimelineSet } from './timeline-schema'

// A JSON import has wider types than its schema; that the file keeps to the schema is proved by the tests.
const file = timelineJson as unknown as TimelineFile
const timelineFile = 'lib/specialties/data/timeline.json'

/** Facts that quote figures of NRMP's tables and surveys: left out together with them. */
const quotesOfNrmp = ['orthopaedics-2026', 'failed-weight']

interface SetRow {
  readonly id: string
  readonly confidence: TimelineEvent['confidence']
  readonly show: boolean
  readonly note?: string
  readonly source?: TimelineEvent['source']
}

/** The set of one kind, or null where it may not be shown. */
export function timelineSet<Kind extends TimelineSet['kind']>(kind: Kind): Extract<TimelineSet, { kind: Kind }> | null {
  const isKind = (set: TimelineSet): set is Extract<TimelineSet, { kind: Kind }> => set.kind === kind
  const set = file.sets.find(isKind)
  return set !== undefined && timelineSource(set) !== null ? set : null
}

/** Every set that may be shown. */
export function timelineSets(): readonly TimelineSet[] {
  return file.sets.filter((set) => timelineSource(set) !== null)
}

/** The source of a set, or of one event or fact in it; null where it may not be shown. */
export function timelineSource(set: TimelineSet, row?: SetRow): FigureSource | null {
  const place = { file: timelineFile, retrieved: file.retrieved, date: set.effective?.from ?? null }
  return rated(set, place, row && { ...row, sources: row.source ? [row.source] : [] })
}

/** The facts of a set that may be shown, each with its source. */
export function factsOf(set: TimelineSet) {
  if (!('facts' in set)) return []
  return set.facts.flatMap((fact) => {
    const source = timelineSource(set, fact)
    if (source === null || (specialtyFiguresLeftOut && quotesOfNrmp.includes(fact.id))) return []
    return [{ id: fact.id, text: fact.text, origin: { from: 'figures', source } as const }]
  })
}

/** Every season that is known, its dates in order; events without a date are left out. */
export function seasons() {
  return file.sets
    .filter((set) => set.kind === 'season')
    .map((set) => ({
      /** The year of its Match. */
      season: set.season,
      title: set.title,
      dates: set.events.flatMap((event) => {
        const source = timelineSource(set, event)
        if (source === null || event.date === null) return []
        return [
          {
            id: event.id,
            name: event.name,
            date: event.date,
            endDate: event.endDate,
            /** True where it follows from a rule and was not announced. */
            approximate: event.approximate === true,
            origin: { from: 'figures', source } as const,
          },
        ]
      }),
    }))
}

export type SeasonDate = ReturnType<typeof seasons>[number]['dates'][number]
