/**
 * What a row's place says about the person, for each reference.
 *
 * On today's report a place is relative to the person's own overall already. On the old one, whose middle is called
 * borderline, it is relative to the pass line: there relative strength is worked out, from each band's middle against the
 * median of all bands, in widths of the borderline stripe.
 */
import { median } from 'd3-array'
import type { Area, Level, Reference } from '../reports/schema'
import { SAME_END } from '../reports/values'

export interface Relative {
  readonly level: Level | null
  /** Distance from the person's own median row in stripe widths; null where there are no bands. */
  readonly stripes: number | null
}

/**
 * Half a stripe to either side of the own median: the report's own zone of "comparable", moved from the pass line to
 * the person's middle. Inside or on its edge is average, as on the printed zone.
 */
const HALF_STRIPE = 0.5

/** Fewer rows have no median worth the name. */
const FEWEST_ROWS = 3

const rank: Readonly<Record<Level, number>> = { lower: -1, average: 0, higher: 1 }

function levelFrom(distance: number): Level {
  if (distance < -HALF_STRIPE) return 'lower'
  return distance > HALF_STRIPE ? 'higher' : 'average'
}

interface Placed {
  readonly band: readonly [number, number]
  readonly middle: readonly [number, number]
}

const placedOf = ({ band, middle }: Area): Placed | null =>
  band !== null && middle !== null && middle[1] > middle[0] ? { band, middle } : null

/** Where bars of a block grow from one line inside the middle zone, that line; else null. */
function commonEnd(block: readonly Placed[]): number | null {
  const [first] = block
  if (first === undefined || block.length < FEWEST_ROWS) return null
  return (
    first.band.find(
      (end) =>
        end >= first.middle[0] &&
        end <= first.middle[1] &&
        block.every(({ band }) => band.some((other) => Math.abs(other - end) <= SAME_END)),
    ) ?? null
  )
}

/** The place of a mark in stripe widths from the middle of its own block's stripe. */
function inStripes({ band, middle }: Placed, line: number | null): number {
  const [from, to] = band
  const free = line === null ? (from + to) / 2 : Math.abs(to - line) >= Math.abs(from - line) ? to : from
  return (free - (middle[0] + middle[1]) / 2) / (middle[1] - middle[0])
}

function fromBands(areas: readonly Area[]): readonly Relative[] {
  const lines = new Map(
    [...new Set(areas.map(({ section }) => section))].map((section) => {
      const block = areas.filter((area) => area.section === section).map(placedOf)
      return [section, commonEnd(block.filter((placed) => placed !== null))]
    }),
  )
  const places = areas.map((area) => {
    const placed = placedOf(area)
    return placed === null ? null : inStripes(placed, lines.get(area.section) ?? null)
  })
  const known = places.filter((place) => place !== null)
  if (known.length < FEWEST_ROWS) return areas.map(() => ({ level: null, stripes: null }))
  const own = median(known) ?? 0
  return places.map((place) =>
    place === null ? { level: null, stripes: null } : { level: levelFrom(place - own), stripes: place - own },
  )
}

/** Without bands only the three levels are known: a row is set against the median of all levels. */
function fromLevels(areas: readonly Area[]): readonly Relative[] {
  const known = areas.flatMap(({ level }) => (level === null ? [] : [rank[level]]))
  if (known.length < FEWEST_ROWS) return areas.map(() => ({ level: null, stripes: null }))
  const own = median(known) ?? 0
  return areas.map(({ level }) => ({ level: level === null ? null : levelFrom(rank[level] - own), stripes: null }))
}

/** For each row in order: higher or lower than what the person is set against. */
export function relativeLevels(areas: readonly Area[], reference: Reference): readonly Relative[] {
  if (reference !== 'borderline') return areas.map(({ level }) => ({ level, stripes: null }))
  return areas.some((area) => placedOf(area) !== null) ? fromBands(areas) : fromLevels(areas)
}
