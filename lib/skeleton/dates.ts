/** Other dates in the place of a document's own: of the same form, all moved by the same number of weeks. */
import { addDays } from '../figures/dates'
import { type DateHit, findDates, WEEKDAY } from '../reports/fields/dates'
import { MONTHS } from '../reports/page/months'
import type { Random } from './random'
import { type Run, runsOf, type SourcePage, stay } from './source-page'

/**
 * Dates are moved into the past, since none of a report lies ahead: by a month at least, so that each becomes another
 * one, and by less than a year, so that pages which look like their time still do. Whole weeks: names of days stay right.
 */
const WEEKS = Array.from({ length: 44 }, (_, i) => i + 5)

/** What stays in a date: words between its parts, and the name of the day. */
const WITHIN = new RegExp(`^(?:of|st|nd|rd|th|${WEEKDAY})$`, 'i')
const FULL = 'january february march april may june july august september october november december'.split(' ')

/** How a day's parts are written: year, month, day, or all in one number. */
const forms: readonly ((year: string, month: string, day: string) => string)[] = [
  (year) => year,
  (_, month) => month,
  (_, month) => String(Number(month)),
  (_, __, day) => day,
  (_, __, day) => String(Number(day)),
  (year) => year.slice(2),
  (_, month) => FULL[Number(month) - 1] ?? '',
  (_, month) => MONTHS[Number(month) - 1] ?? '',
  (year, month, day) => year + month + day,
  (year, month, day) => month + day + year,
]

/** New text in the letters of the old: capitals, or a capital to begin with. */
const inCaseOf = (old: string, text: string): string =>
  old === old.toUpperCase() ? text.toUpperCase() : /^\p{Lu}/u.test(old) ? text[0]?.toUpperCase() + text.slice(1) : text

const parted = (iso: string) => iso.split('-') as [string, string, string]

/**
 * A printed date with another day in its place.
 *
 * @param hit where it stands in the text
 * @returns its parts with their new text; none where it cannot be written in this form
 */
export function rewriteDate(text: string, hit: DateHit, iso: string): readonly (Run & { readonly now: string })[] {
  if (hit.iso === null) return []
  const [was, now] = [parted(hit.iso), parted(iso)]
  // "09/09/25" may be read in two ways: the parts are tried from the first form that fits and from the last.
  for (const fitting of [forms, forms.toReversed()]) {
    const left = [...fitting]
    const parts = runsOf(text)
      .filter(({ from, to }) => from >= hit.from && to <= hit.to)
      .flatMap((run) => {
        const form = left.find((one) => one(...was) === run.text.toLowerCase())
        if (!form) return []
        left.splice(left.indexOf(form), 1)
        return [{ ...run, now: inCaseOf(run.text, form(...now)) }]
      })
    const written = parts.reduceRight((line, { from, to, now }) => line.slice(0, from) + now + line.slice(to), text)
    if (findDates(written).some((found) => found.iso === iso)) return parts
  }
  return []
}

/**
 * Gives every date of a document another one.
 *
 * @returns how many dates there are
 */
export function assignDates(pages: readonly SourcePage[], random: Random): number {
  const hits = pages.flatMap((page) =>
    page.view.blocks.flatMap((block) => findDates(block.text).map((hit) => ({ page, block, hit }))),
  )
  const own = new Set(hits.flatMap(({ hit }) => hit.iso ?? []))
  const moved = (iso: string, weeks: number) => addDays(iso, -7 * weeks)
  const unlike = (a: string, b: string) => parted(a).every((part, i) => i === 0 || part !== parted(b)[i])
  const fitting = WEEKS.filter((weeks) =>
    [...own].every((iso) => !own.has(moved(iso, weeks)) && unlike(iso, moved(iso, weeks))),
  )
  const weeks = random.pick(fitting.length > 0 ? fitting : WEEKS)
  for (const { page, block, hit } of hits) {
    if (hit.iso === null) continue
    stay(
      page.runsIn(block, hit.from, hit.to).filter(({ text }) => WITHIN.test(text)),
      'phrase',
    )
    for (const { from, to, now } of rewriteDate(block.text, hit, moved(hit.iso, weeks)))
      for (const run of page.runsIn(block, from, to)) run.other = now
  }
  return hits.length
}
