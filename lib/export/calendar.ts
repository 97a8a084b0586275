/** A plan as a calendar file (iCalendar, RFC 5545). Nothing in it is of the person: no name, no score, no file. */
import ICAL from 'ical.js'
import { addDays } from '../figures/dates'
import { purposeData } from '../plan/data/purposes'
import { sittingsOf } from '../plan/days'
import { BLOCK_HOURS, type Plan, type PlanWeek } from '../plan/model'
import { hash } from '../stories/hash'
import { exportLabel } from './label'

// The library counts 75 octets behind the space that begins a continued line; the standard counts the space as well.
ICAL.foldLength = 74

const PRODUCT = '-//Strongsuit//Plan//EN'
/** Between two sittings of one day, in minutes. */
const BREAK = 30
const MINUTES = 60
/** Nothing is put behind midnight: a day that is too full gets its last ones all day long. */
const DAY_END = 24 * MINUTES

export interface CalendarInput {
  readonly plan: Plan
  /** The day that the plan leads up to; null where there is none. */
  readonly until: string | null
  /** When the first sitting of a day begins, `HH:MM`, in whatever time zone the calendar is looked at; null: all day. */
  readonly time: string | null
  /** The day on which the file is made, `YYYY-MM-DD`. */
  readonly today: string
}

interface Entry {
  /** What it is about, the same from one making to the next: a moved item moves in the calendar as well. */
  readonly key: string
  readonly day: string
  readonly summary: string
  readonly description: string
  /** Minutes from midnight; null: all day. */
  readonly from: number | null
  readonly minutes: number
}

/** Two hashes make 64 bits; the words themselves are not put into a name. */
function uidOf(purpose: string, key: string): string {
  const part = (text: string) => hash(text).toString(16).padStart(8, '0')
  return `${part(`${purpose}|${key}`)}${part(`${key}|${purpose}`)}@strongsuit.invalid`
}

function weekEntries(week: PlanWeek, from: string, { until, time }: CalendarInput): Entry[] {
  const [hours = 0, minutes = 0] = (time ?? '').split(':').map(Number)
  const begins = new Map<number, number>()
  const work = sittingsOf(week, until).map(({ item, day, blocks, number }): Entry => {
    const label = exportLabel(item.label)
    const start = begins.get(day) ?? hours * MINUTES + minutes
    const length = blocks * BLOCK_HOURS * MINUTES
    const fits = time !== null && start + length <= DAY_END
    if (fits) begins.set(day, start + length + BREAK)
    return {
      key: `${item.id}|${number}`,
      day: addDays(from, day),
      summary: item.done ? `${label} (done)` : label,
      description: item.activity,
      from: fits ? start : null,
      minutes: length,
    }
  })
  const end = week.to !== null && until !== null && until <= week.to ? addDays(until, -1) : week.to
  const free: Entry = {
    key: `rest|${week.number}`,
    day: end !== null && end >= from ? end : from,
    summary: 'Free day',
    description: week.rest,
    from: null,
    minutes: 0,
  }
  return [...work, free]
}

/** A day, or a time without a zone: six in the evening wherever one is. */
function timeOf(day: string, minutes: number | null) {
  if (minutes === null) return ICAL.Time.fromDateString(day)
  const two = (part: number) => String(part).padStart(2, '0')
  const at = minutes % DAY_END
  const date = minutes < DAY_END ? day : addDays(day, 1)
  return ICAL.Time.fromDateTimeString(`${date}T${two(Math.floor(at / MINUTES))}:${two(at % MINUTES)}:00`)
}

function eventOf({ key, day, summary, description, from, minutes }: Entry, purpose: string, stamp: string) {
  const event = new ICAL.Component('vevent')
  event.addPropertyWithValue('uid', uidOf(purpose, key))
  event.addPropertyWithValue('dtstamp', ICAL.Time.fromDateTimeString(`${stamp}T00:00:00Z`))
  event.addPropertyWithValue('dtstart', timeOf(day, from))
  event.addPropertyWithValue('dtend', from === null ? timeOf(addDays(day, 1), null) : timeOf(day, from + minutes))
  event.addPropertyWithValue('summary', summary)
  event.addPropertyWithValue('description', description)
  event.addPropertyWithValue('class', 'PRIVATE')
  event.addPropertyWithValue('transp', from === null ? 'TRANSPARENT' : 'OPAQUE')
  return event
}

/**
 * The plan as a calendar file: an entry a sitting, and one a free day. Pure: the same input gives the same text.
 *
 * @returns lines of at most 75 octets, ended by CRLF
 * @throws RangeError where the plan has no days (it was made without a start)
 */
export function planCalendar(input: CalendarInput): string {
  const { plan, until, today } = input
  const calendar = new ICAL.Component('vcalendar')
  calendar.addPropertyWithValue('prodid', PRODUCT)
  calendar.addPropertyWithValue('version', '2.0')
  calendar.addPropertyWithValue('calscale', 'GREGORIAN')
  calendar.addPropertyWithValue('x-wr-calname', plan.title)
  const entries = plan.weeks.flatMap((week) => {
    if (week.from === null) throw new RangeError('A plan without days has no calendar')
    return weekEntries(week, week.from, input)
  })
  if (until !== null) {
    const name = purposeData[plan.purpose].exam ? 'The day of the exam' : 'The day it leads up to'
    entries.push({ key: 'until', day: until, summary: name, description: plan.title, from: null, minutes: 0 })
  }
  for (const entry of entries) calendar.addSubcomponent(eventOf(entry, plan.purpose, today))
  return `${calendar.toString()}\r\n`
}
