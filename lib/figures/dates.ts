/**
 * Calendar days as `YYYY-MM-DD`, reckoned in UTC so that no time zone shifts them.
 */

const dayLength = 86_400_000
const form = /^(\d{4})-(\d{2})-(\d{2})$/
const monthNames = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const

function toTime(day: string): number {
  return Date.parse(`${day}T00:00:00Z`)
}

function toDay(time: number): string {
  return new Date(time).toISOString().slice(0, 10)
}

/** Whether the text is a calendar day that exists: 2025-02-30 is none. */
export function isDay(text: string): boolean {
  const time = form.test(text) ? toTime(text) : Number.NaN
  return !Number.isNaN(time) && toDay(time) === text
}

/** Days from one day to another; negative where the second comes first. */
export function daysBetween(from: string, to: string): number {
  return Math.round((toTime(to) - toTime(from)) / dayLength)
}

/** @param days negative ones lead back */
export function addDays(day: string, days: number): string {
  return toDay(toTime(day) + days * dayLength)
}

/** The same day of a later month; the month's last day where it is too short (31 August + 6 months = 28 or 29 February). */
export function addMonths(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const target = new Date(Date.UTC(year, month - 1 + months, 1))
  const last = new Date(Date.UTC(target.getUTCFullYear(), target.getUTCMonth() + 1, 0)).getUTCDate()
  target.setUTCDate(Math.min(date, last))
  return target.toISOString().slice(0, 10)
}

/** `2025-09-12` as `Sep 12, 2025`; `2025-09`, a date of which no more is known, as `Sep 2025`. */
export function dayWords(day: string): string {
  const [, year, month, date] = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(day) ?? []
  const name = monthNames[Number(month) - 1]
  if (name === undefined) return day
  return date === undefined ? `${name} ${year}` : `${name} ${Number(date)}, ${year}`
}

/** Whether a day lies in a span; an open end is no limit. */
export function isWithin(day: string, span: { readonly from: string | null; readonly to: string | null }): boolean {
  return (span.from === null || day >= span.from) && (span.to === null || day <= span.to)
}
