/**
 * The popular reading: what a widely read article says, always beside today's figures.
 */
import { rated } from '../figures/rated'
import type { FigureSource, Origin } from '../figures/source'
import popularJson from './data/popular-article.json' with { type: 'json' }
import popularSpecialtiesJson from './data/popular-specialties.json' with { type: 'json' }
import type { PopularFile, PopularSpecialtiesFile } from './popular-schema'

// A JSON import has wider types than its schema; that the file keeps to the schema is proved by the tests.
const file = popularJson as unknown as PopularFile
export const popularFile = 'lib/specialties/data/popular-article.json'

// It quotes medians of NRMP's tables, so the switch leaves it out with them (see left-out.ts).
const specialtiesFile =
  process.env.STRONGSUIT_WITHOUT_SPECIALTIES === '1'
    ? null
    : (popularSpecialtiesJson as unknown as PopularSpecialtiesFile)
const popularSpecialtiesFile = 'lib/specialties/data/popular-specialties.json'

/** How far a popular claim holds today. */
export type Verdict = PopularFile['sets'][0]['rows'][number]['verdict']

export type PopularReading = ReturnType<typeof popularReading>

type SpecialtiesSet = PopularSpecialtiesFile['sets'][0]
type PopularSet = PopularFile['sets'][number] | SpecialtiesSet
type Judged = Pick<PopularFile['sets'][4]['rows'][number], 'id' | 'verdict' | 'correction'>

function sourceIn(set: PopularSet, row?: string): FigureSource[] {
  const place = { file: set.id === 'specialties' ? popularSpecialtiesFile : popularFile, retrieved: file.retrieved }
  const source = rated(set, place, row === undefined ? {} : { id: row })
  return source === null ? [] : [source]
}

function originOf(set: PopularSet, row: string): Origin[] {
  return sourceIn(set, row).map((source) => ({ from: 'figures', source }))
}

/** The sources of the article's parts as wholes. */
export function popularSources(): readonly FigureSource[] {
  return [...file.sets, ...(specialtiesFile?.sets ?? [])].flatMap((set) => sourceIn(set))
}

function groupsOf(set: SpecialtiesSet) {
  return set.groups.map(({ id, name }) => ({
    name,
    specialties: set.rows
      .filter((row) => row.group === id)
      .flatMap((row) =>
        originOf(set, row.specialty).map((origin) => ({
          specialty: row.specialty,
          label: row.label,
          /** The article's average "for 2022"; never in one column with today's median and middle half. */
          average: row.average,
          today: { q1: row.today.q1, median: row.today.middle, q3: row.today.q3 },
          means: { 2020: row.mean2020, 2022: row.mean2022, 2024: row.mean2024 },
          words: row.note === undefined ? row.correction : `${row.correction} ${row.note}`,
          origin,
        })),
      ),
  }))
}

/**
 * The popular reading of a Step 2 CK score, each part beside what today's figures say.
 *
 * @param score null where there is none: then no tier is the current one
 */
export function popularReading(score: number | null) {
  const [passing, mean, topQuarter, tiers, benchmarks] = file.sets
  const claimIn = (set: PopularSet, { id, verdict, correction }: Judged, claim: string) =>
    originOf(set, id).map((origin) => ({ id, claim, verdict, today: correction, origin }))
  return {
    publisher: tiers.publisher,
    tiers: tiers.rows.flatMap(({ id, label, from, to, meaning, today: { percentiles }, verdict, correction }) =>
      originOf(tiers, id).map((origin) => {
        const current = score !== null && score >= from && (to === null || score <= to)
        return { id, label, from, to, meaning, percentiles, verdict, today: correction, current, origin }
      }),
    ),
    // What it says, how far that holds, and what today's figures say instead.
    claims: [
      ...[passing, mean, topQuarter].flatMap((set) => set.rows.flatMap((row) => claimIn(set, row, row.claim))),
      ...benchmarks.rows.flatMap((row) => claimIn(benchmarks, row, `${row.label}: from ${row.from}.`)),
    ],
    // None where this build has no specialty figures.
    groups: specialtiesFile === null ? [] : groupsOf(specialtiesFile.sets[0]),
    note: specialtiesFile?.sets[0].note ?? '',
  }
}
