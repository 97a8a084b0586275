import fc from 'fast-check'
import ICAL from 'ical.js'
import { describe, expect, test } from 'vitest'
import { purposes } from '../../../lib/exams/exam'
import { type CalendarInput, planCalendar } from '../../../lib/export/calendar'
import { editPlan } from '../../../lib/plan/edit-plan'
import { makePlan } from '../../../lib/plan/make-plan'
import { reading } from '../stories/readings'

const failed = reading(
  [
    ['task', 'Patient Care: Diagnosis', 'average', [16, 20]],
    ['system', 'Cardiovascular System', 'lower', [6, 12]],
    ['system', 'Größe, Übung; Rückblick: "Ödem" \\ Haut – lang genug, um gefaltet zu werden', 'lower', [7, 13]],
  ],
  'own-overall',
  { result: 'fail', score: 205, file: 'Planted_Name_report.pdf' },
)
const plan = makePlan({ reading: failed, purpose: 'retake', weeks: 3, specialty: null, start: '2026-03-23' })
const input: CalendarInput = { plan, until: '2026-04-11', time: '18:00', today: '2026-03-01' }

function events(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text))
  return calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component))
}
const octets = (line: string) => new TextEncoder().encode(line).length

describe('the calendar file', () => {
  test('is read by a parser, with a product, a version, a name and a stamp', () => {
    const calendar = new ICAL.Component(ICAL.parse(planCalendar(input)))
    expect(calendar.getFirstPropertyValue('version')).toBe('2.0')
    expect(calendar.getFirstPropertyValue('prodid')).toBe('-//Strongsuit//Plan//EN')
    for (const event of events(planCalendar(input))) {
      expect(String(event.component.getFirstPropertyValue('dtstamp'))).toBe('2026-03-01T00:00:00Z')
      expect(event.summary).not.toBe('')
      expect(event.uid).toMatch(/^[0-9a-f]{16}@strongsuit\.invalid$/)
    }
  })

  test('has lines of at most 75 octets, ended by CRLF', () => {
    const text = planCalendar(input)
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true)
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    for (const line of text.split('\r\n')) expect(octets(line), line).toBeLessThanOrEqual(75)
    expect(events(text).map(({ summary }) => summary)).toContain(failed.areas[2]?.label)
  })

  test('timed sittings float, one after another; the days that stay free are there', () => {
    const all = events(planCalendar(input))
    const first = all[0]!
    expect(String(first.startDate)).toBe('2026-03-23T18:00:00')
    expect(String(first.endDate)).toBe('2026-03-23T21:00:00')
    expect(first.startDate.zone.tzid).toBe('floating')
    const free = all.filter(({ summary }) => summary === 'Free day').map(({ startDate }) => String(startDate))
    // The last day of each week; in the last one, the eve of the exam.
    expect(free).toEqual(['2026-03-29', '2026-04-05', '2026-04-10'])
    expect(all.filter(({ startDate }) => String(startDate).startsWith('2026-04-10'))).toHaveLength(1)
    expect(String(all.at(-1)?.startDate)).toBe('2026-04-11')
    expect(all.at(-1)?.summary).toBe('The day of the exam')
  })

  test('all day long where no time is given, or the day is full', () => {
    const days = events(planCalendar({ ...input, time: null }))
    expect(days.every(({ startDate }) => startDate.isDate)).toBe(true)
    const late = events(planCalendar({ ...input, time: '21:00' }))
    expect(late.filter(({ startDate }) => !startDate.isDate).length).toBeGreaterThan(0)
    for (const event of late) {
      if (!event.startDate.isDate)
        expect(String(event.endDate) <= `${addDay(String(event.startDate))}T00:00:00`).toBe(true)
    }
  })

  test('a moved item keeps its name, so that a calendar moves it', () => {
    const item = plan.weeks[0]!.items[0]!
    const moved = editPlan(plan, { do: 'move', id: item.id, toWeek: 2 })
    const uids = (of: typeof plan) =>
      events(planCalendar({ ...input, plan: of }))
        .map(({ uid }) => uid)
        .sort()
    expect(uids(moved)).toEqual(uids(plan))
    expect(new Set(uids(plan)).size).toBe(uids(plan).length)
  })

  test('carries nothing of the person', () => {
    expect(planCalendar(input).replace(/^UID:.*$/gm, '')).not.toMatch(/Planted|205|report\.pdf/)
  })

  test('leaves an identification number out of a label that holds one by mistake', () => {
    const odd = reading([['system', 'Skin 1-234-567-8', 'lower']], 'own-overall', { result: 'fail' })
    const made = makePlan({ reading: odd, purpose: 'retake', weeks: 2, specialty: null, start: '2026-03-23' })
    const text = planCalendar({ ...input, plan: made })
    expect(text).toContain('SUMMARY:Skin\r\n')
    expect(text).not.toContain('1-234-567-8')
  })

  test('a plan without days has none', () => {
    const bare = makePlan({ reading: failed, purpose: 'retake', weeks: 2, specialty: null })
    expect(() => planCalendar({ ...input, plan: bare })).toThrow(RangeError)
  })

  test('for any plan: unique names, no sitting outside its week, the same text again', () => {
    const inputs = fc.record({
      purpose: fc.constantFrom(...purposes),
      weeks: fc.integer({ min: 1, max: 12 }),
      hours: fc.integer({ min: 1, max: 60 }),
      time: fc.constantFrom(null, '06:30', '18:00', '23:00'),
      eve: fc.option(fc.integer({ min: 1, max: 6 }), { nil: null }),
    })
    fc.assert(
      fc.property(inputs, ({ purpose, weeks, hours, time, eve }) => {
        const start = '2026-03-23'
        const made = makePlan({ reading: failed, purpose, weeks, specialty: null, start, hours })
        const last = made.weeks.at(-1)!
        const until =
          eve === null ? null : new Date(Date.parse(last.from!) + eve * 86_400_000).toISOString().slice(0, 10)
        const all = events(planCalendar({ plan: made, until, time, today: '2026-03-01' }))
        expect(new Set(all.map(({ uid }) => uid)).size).toBe(all.length)
        const end = until ?? last.to!
        for (const { startDate } of all) {
          expect(String(startDate) >= start && String(startDate).slice(0, 10) <= end).toBe(true)
        }
        expect(planCalendar({ plan: made, until, time, today: '2026-03-01' })).toBe(
          planCalendar({ plan: structuredClone(made), until, time, today: '2026-03-01' }),
        )
      }),
      { numRuns: 40 },
    )
  })
})

function addDay(time: string): string {
  return new Date(Date.parse(`${time.slice(0, 10)}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10)
}
