import { distance } from 'fastest-levenshtein'
import { cheapestCut } from '../../pages/cluster'
import type { Family } from '../families/family'
import type { ClassifiedPage } from './classify-page'

/** The pages of one report, in file order. */
export interface PageGroup {
  readonly family: Family
  readonly pages: readonly ClassifiedPage[]
}

/**
 * What a way to cut pages into reports costs: an outcome without a profile or the other way round, a profile before its
 * outcome, an outcome more than there are profiles, a page more. Only their order counts: whole reports first, then few
 * outcomes in each, in file order, of few pages.
 */
const INCOMPLETE = 1
const REPEATED = 0.5
const REVERSED = 0.2
const CONTINUED = 0.1

/** Profiles of which more than this share of lines is the same are two reports' profiles; one that runs on repeats its heads only. */
const SAME_ROWS = 0.5

const agree = (values: readonly (string | number | null)[], misread: number): boolean => {
  const [first, ...rest] = values.filter((value) => value !== null).map(String)
  return first === undefined || rest.every((value) => value === first || distance(value, first) <= misread)
}

const labeled = (page: ClassifiedPage, field: 'score' | 'testDate'): string | number | null =>
  page.fields.candidates.find((one) => one.field === field && one.via === 'label')?.value ?? null

/** True where two pages hold the same rows: the profiles of two reports. */
function sameRows(a: ClassifiedPage, b: ClassifiedPage): boolean {
  const shared = [...a.lines].filter((line) => b.lines.has(line)).length
  return shared > SAME_ROWS * Math.min(a.lines.size, b.lines.size)
}

/** Whether pages can belong to one report, and how well: lower is better. */
function costOf(pages: readonly ClassifiedPage[]): number {
  const [front] = pages.filter((page) => page.front)
  const profiles = pages.filter((page) => page.profile)
  const [profile] = profiles
  const misread = Math.max(...pages.map(({ view }) => view.tolerances.misreadDigits))
  const compatible =
    agree(
      pages.map(({ id }) => id),
      misread,
    ) &&
    (['score', 'testDate'] as const).every((field) =>
      agree(
        pages.map((page) => labeled(page, field)),
        0,
      ),
    ) &&
    !profiles.some((page, index) => profiles.slice(index + 1).some((other) => sameRows(page, other)))
  if (!compatible) return Number.POSITIVE_INFINITY
  const fronts = pages.filter((page) => page.front).length
  const whole = pages[0]?.family?.prints.attempts || (front && profile) ? 0 : INCOMPLETE
  const order = front && profile && front.view.number > profile.view.number ? REVERSED : 0
  const repeated = fronts > profiles.length ? REPEATED * (fronts - 1) : 0
  return whole + order + repeated + CONTINUED * (pages.length - 1)
}

/** The cheapest way to cut a run of pages of one family into reports; one page alone is always a report. */
const cut = (pages: readonly ClassifiedPage[]): ClassifiedPage[][] =>
  cheapestCut(pages, (from, to) => {
    const cost = costOf(pages.slice(from, to))
    return to - from === 1 ? Math.min(cost, INCOMPLETE) : cost
  })

/** The family of a page that names none: its neighbor's, first the one before it; null beside a report that is not read. */
function inherited(pages: readonly ClassifiedPage[], index: number): Family | null {
  const isNamed = (page: ClassifiedPage) => page.refused !== null || page.family !== null
  const neighbor = pages.slice(0, index).findLast(isNamed) ?? pages.slice(index + 1).find(isNamed)
  return neighbor?.refused ? null : (neighbor?.family ?? null)
}

/** Sorts pages into reports: by family, page 1 with its page 2 in whatever order they come. Other pages are left out. */
export function groupPages(pages: readonly ClassifiedPage[]): PageGroup[] {
  const runs = new Map<Family, ClassifiedPage[]>()
  pages.forEach((page, index) => {
    const goesOn = page.areas && !page.refused && !page.about && pages[index - 1]?.profile
    const carries = page.front || page.profile || goesOn || (page.family && !page.about)
    const family = page.family ?? (page.refused ? null : inherited(pages, index))
    if (!carries || !family) return
    runs.set(family, [...(runs.get(family) ?? []), page])
  })
  const refused = new Set(pages.filter((page) => page.refused).map((page) => page.view.number))
  const strayed = (group: readonly ClassifiedPage[]): boolean =>
    !group.some((page) => page.front) &&
    group.some(({ view }) => refused.has(view.number - 1) || refused.has(view.number + 1))
  return [...runs]
    .flatMap(([family, run]) => cut(run).map((group) => ({ family, pages: group })))
    .filter((group) => !strayed(group.pages)) // a second page beside the first page of a refused report is its own
    .sort((a, b) => (a.pages[0]?.view.number ?? 0) - (b.pages[0]?.view.number ?? 0))
}
