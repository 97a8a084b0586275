/** Gives every date of a document another one that fits where it stands: days, months with a year, years alone. */
import { type DateHit, FIRST_YEAR, findDates } from '../reports/fields/dates'
import type { Stack } from '../reports/page/stacks'
import { dayLike, monthOf, otherDates, otherMonth, rewriteDate } from './dates'
import { type Draft, runsOf } from './draft'
import type { Random } from './random'

const YEAR = /^(?:19|20)\d\d$/
const FIRST = 1900 + FIRST_YEAR
const MONTH_AND_YEAR = /\b([A-Za-z]{3,9})\.?,? (?=(?:19|20)\d\d\b)/g
const LAST_MONTH = 12
/** A time that follows a date. */
const TIME = /^[T ,]+\d{1,2}:\d\d(?::\d\d)?(?: ?[ap]\.?m\b)?/i

/** Remembers what was drawn, so that the same text gets the same one again. */
function remembered<T>(make: (key: T) => T): (key: T) => T {
  const known = new Map<T, T>()
  return (key) => {
    const made = known.get(key) ?? make(key)
    known.set(key, made)
    return made
  }
}

/** Another year of the same decade, on the same side of the first year that there was an examination. */
function otherYear(printed: string, random: Random): string {
  const decade = Math.floor(Number(printed) / 10) * 10
  const years = Array.from({ length: 10 }, (_, i) => decade + i)
  const fitting = years.filter((year) => year !== Number(printed) && year < FIRST === Number(printed) < FIRST)
  return String(fitting.length > 0 ? random.pick(fitting) : Number(printed) - 1)
}

/** The day's name before a date, the words within it ("3rd of May"), the letters of a time behind it: no other ones fit. */
function stayAround(draft: Draft, stack: Stack, { from, to }: DateHit, other: string | undefined): void {
  for (const run of runsOf(stack.text, from, to))
    if (/^(?:of|st|nd|rd|th)$/i.test(run.text)) draft.stayIn(stack, run.from, run.to, 'phrase')
  const before = /([A-Za-z]{3,9})\.?,? ?$/.exec(stack.text.slice(0, from))
  const name = before?.[1] ?? ''
  const day = other === undefined ? null : dayLike(name, other)
  if (before && day !== null)
    draft.assignIn(stack, { text: name, from: before.index, to: before.index + name.length }, day)
  const time = TIME.exec(stack.text.slice(to))?.[0] ?? ''
  for (const run of runsOf(stack.text, to, to + time.length))
    if (/^[a-z]+$/i.test(run.text)) draft.stayIn(stack, run.from, run.to, 'phrase')
}

/** @returns how many dates were replaced */
export function assignDates(drafts: readonly Draft[], random: Random): number {
  const year = remembered((printed: string) => otherYear(printed, random))
  const month = remembered((printed: string) => otherMonth(printed, random))
  const small = remembered((printed: string) => {
    const others = Array.from({ length: LAST_MONTH }, (_, i) => String(i + 1).padStart(printed.length, '0'))
    return random.pick(others.filter((other) => other !== printed && other.length === printed.length))
  })
  const passages = drafts.flatMap((draft) => draft.sheet.sensed.view.stacks.map((stack) => ({ draft, stack })))
  const hits = passages.flatMap(({ draft, stack }) => findDates(stack.text).map((hit) => ({ draft, stack, hit })))
  const others = otherDates(
    hits.flatMap(({ hit }) => hit.iso ?? []),
    random,
  )
  for (const { draft, stack, hit } of hits) {
    const other = hit.iso === null ? undefined : others.get(hit.iso)
    const parts = other === undefined ? null : rewriteDate(stack.text, hit, other)
    stayAround(draft, stack, hit, other)
    if (parts) for (const part of parts) draft.assignIn(stack, part, part.now)
    // No day of the calendar, or one that can be read in two ways: the new one is neither more nor less.
    else
      for (const run of runsOf(stack.text, hit.from, hit.to))
        if (/^\d{1,2}$/.test(run.text)) draft.assignIn(stack, run, small(run.text))
        else if (monthOf(run.text) >= 0) draft.assignIn(stack, run, month(run.text))
  }
  for (const { draft, stack } of passages) {
    for (const match of stack.text.matchAll(MONTH_AND_YEAR)) {
      const name = match[1] ?? ''
      if (monthOf(name) >= 0)
        draft.assignIn(stack, { text: name, from: match.index, to: match.index + name.length }, month(name))
    }
  }
  for (const draft of drafts)
    draft.sheet.page.words.forEach(({ text }, word) => {
      const numbers = runsOf(text).filter((run) => /\d/.test(run.text))
      const open = numbers.filter((run) => draft.isOpen(word, run.from))
      // A year among other numbers of one word is a part of an identification, unless the date was impossible.
      for (const run of open)
        if (YEAR.test(run.text) && (numbers.length === 1 || open.length < numbers.length))
          draft.assign(word, run, year(run.text))
    })
  return hits.length
}
