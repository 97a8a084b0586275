/** Other dates in the place of a document's own: of the same form, in the same years as far as layouts depend on them. */
import { type PassingExam, passingHistory } from '../norms/passing'
import { type DateHit, findDates, MONTHS } from '../reports/fields/dates'
import { shares } from './disguise'
import type { Random } from './random'

const exams: readonly PassingExam[] = ['step1', 'step2ck', 'step3']
/** The day on which today's drawing of the Step 1 and Step 2 CK reports took the place of the bands. */
const NEW_DRAWING = '2019-01-15'
const DAY = 24 * 60 * 60 * 1000
/** Draws of lots for the dates of one era before a condition is given up. */
const TRIES = 60

const timeOf = (iso: string): number => Date.parse(`${iso}T00:00:00Z`)
const isoOf = (time: number): string => new Date(time).toISOString().slice(0, 10)

const history = exams.flatMap((exam) => passingHistory(exam))
/** First days of eras: whenever a pass mark changed, and the drawing. */
const starts = [...new Set([NEW_DRAWING, ...history.flatMap(({ from }) => from ?? [])])].sort()
/** The figures were collected then: no report that they know is younger. */
const newest =
  history
    .map(({ source }) => source.retrieved)
    .sort()
    .at(-1) ?? NEW_DRAWING

/** First and last day of the years in which a report looks like one of this day. */
function eraOf(iso: string): readonly [string, string] {
  if (iso > newest) return [iso.slice(0, 4).concat('-01-01'), iso.slice(0, 4).concat('-12-31')]
  const decade = `${iso.slice(0, 3)}0-01-01`
  const from = starts.findLast((start) => start <= iso) ?? decade
  const next = starts.find((start) => start > iso)
  const decadeEnd = `${iso.slice(0, 3)}9-12-31`
  const to = next === undefined ? newest : isoOf(timeOf(next) - DAY)
  return [from, from === decade && decadeEnd < to ? decadeEnd : to]
}

/** How unlike two dates are: 2 where day, month and year differ, 1 where day and month do. */
function unlike(a: string, b: string): number {
  const [parts, others] = [a.split('-'), b.split('-')]
  if (parts[1] === others[1] || parts[2] === others[2]) return 0
  return parts[0] === others[0] ? 1 : 2
}

/**
 * New dates for all dates of a document (ISO): those of one era stay in it and in their order, and none is one of the
 * document's own.
 */
export function otherDates(dates: readonly string[], random: Random): ReadonlyMap<string, string> {
  const own = new Set(dates)
  const eras = new Map<string, string[]>()
  for (const iso of [...own].sort()) eras.set(eraOf(iso).join(), [...(eras.get(eraOf(iso).join()) ?? []), iso])
  const found = new Map<string, string>()
  for (const group of eras.values()) {
    const [from, to] = eraOf(group[0] ?? newest)
    const days = Math.round((timeOf(to) - timeOf(from)) / DAY)
    let best: readonly string[] = []
    let bestWorth = -1
    for (let attempt = 0; attempt < TRIES && bestWorth < 2; attempt++) {
      const drawn = new Set<string>()
      for (let i = 0; drawn.size < group.length && i < TRIES * group.length; i++) {
        const iso = isoOf(timeOf(from) + random.whole(0, days) * DAY)
        if (!own.has(iso)) drawn.add(iso)
      }
      const sorted = [...drawn].sort()
      const worth =
        sorted.length < group.length ? -1 : Math.min(...group.map((iso, i) => unlike(iso, sorted[i] ?? iso)))
      if (worth > bestWorth || best.length === 0) [best, bestWorth] = [sorted, worth]
    }
    group.forEach((iso, i) => {
      found.set(iso, best[i] ?? isoOf(timeOf(iso) + DAY * random.whole(30, 300)))
    })
  }
  return found
}

const FULL = 'january february march april may june july august september october november december'.split(' ')

/** The number of a month, 0 to 11, by its name or the first letters of it; -1 for other words. */
export const monthOf = (word: string): number => {
  const text = word.toLowerCase()
  const at = MONTHS.indexOf(text.slice(0, 3))
  return at >= 0 && (text.length === 3 || text === 'sept' || text === FULL[at]) ? at : -1
}

/** A month's name in the form in which another one is printed: as long as that one in words, in the same case. */
function nameLike(printed: string, month: number): string {
  const short = printed.length <= 4 && monthOf(printed) !== -1 && FULL[monthOf(printed)] !== printed.toLowerCase()
  const name = short || printed.toLowerCase() === 'may' ? (MONTHS[month] ?? '') : (FULL[month] ?? '')
  if (printed === printed.toUpperCase()) return name.toUpperCase()
  return printed[0] === printed[0]?.toUpperCase() ? (name[0]?.toUpperCase() ?? '') + name.slice(1) : name
}

const DAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ')

/** The name of the day of a date, in the form of a printed one; null where that is no name of a day. */
export function dayLike(printed: string, iso: string): string | null {
  const start = printed.slice(0, 3).toLowerCase()
  if (
    printed.length < 3 ||
    !DAYS.some((day) => day.toLowerCase().startsWith(printed.toLowerCase()) && day.toLowerCase().startsWith(start))
  )
    return null
  const day = DAYS[new Date(timeOf(iso)).getUTCDay()] ?? ''
  const name = printed.length > 5 ? day : day.slice(0, 3)
  return printed === printed.toUpperCase() ? name.toUpperCase() : name
}

/** Another month, whose name does not even share two letters with this one at their place. */
export function otherMonth(printed: string, random: Random): string {
  const names = MONTHS.map((_, month) => nameLike(printed, month))
  return random.pick(names.filter((name) => !shares(name.toLowerCase(), printed.toLowerCase())))
}

type Part = 'year' | 'month' | 'day'
const orders: readonly (readonly Part[])[] = [
  ['month', 'day', 'year'],
  ['day', 'month', 'year'],
  ['year', 'month', 'day'],
]

const numberOf = (text: string): number => (monthOf(text) >= 0 ? monthOf(text) + 1 : Number(text))

/** What each part of a printed date says, for the order in which they stand. */
function orderOf(parts: readonly string[], iso: string): readonly Part[] | null {
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number)
  const values = { year, month, day }
  const fits = (part: Part, text: string) =>
    part === 'year' && text.length === 2 ? numberOf(text) === year % 100 : numberOf(text) === values[part]
  return orders.find((order) => order.every((part, i) => fits(part, parts[i] ?? ''))) ?? null
}

function write(part: Part, printed: string, iso: string): string {
  const [year = '', month = '', day = ''] = iso.split('-')
  if (part === 'year') return year.slice(-printed.length)
  if (part === 'month' && monthOf(printed) >= 0) return nameLike(printed, Number(month) - 1)
  const text = part === 'month' ? month : day
  return printed.length === 2 ? text : String(Number(text))
}

/** The parts of a printed date, in their order: numbers and the name of the month, where they stand in the text. */
const PARTS = /\d+|[A-Za-z]{3,}/g

/** The same date as printed, with other values: each of its parts with its new text; null where its parts say nothing. */
export function rewriteDate(
  text: string,
  hit: DateHit,
  iso: string,
): readonly { readonly text: string; readonly from: number; readonly to: number; readonly now: string }[] | null {
  if (hit.iso === null) return null
  const parts = [...text.slice(hit.from, hit.to).matchAll(PARTS)]
    .filter(([part]) => /\d/.test(part) || monthOf(part) >= 0)
    .map((match) => ({ text: match[0], from: hit.from + match.index, to: hit.from + match.index + match[0].length }))
  const [only, ...more] = parts
  if (only && more.length === 0) {
    const [year = '', month = '', day = ''] = iso.split('-')
    const now = [year + month + day, month + day + year].find((written) =>
      findDates(text.slice(0, only.from) + written + text.slice(only.to)).some((found) => found.iso === iso),
    )
    return now === undefined || only.text.length !== now.length ? null : [{ ...only, now }]
  }
  const order = orderOf(
    parts.map((part) => part.text),
    hit.iso,
  )
  if (!order || parts.length !== order.length) return null
  const now = parts.map((part, i) => ({ ...part, now: write(order[i] ?? 'day', part.text, iso) }))
  const written = now.reduceRight((line, part) => line.slice(0, part.from) + part.now + line.slice(part.to), text)
  return findDates(written).some((found) => found.iso === iso) ? now : null
}
