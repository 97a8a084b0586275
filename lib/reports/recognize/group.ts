import { distance } from 'fastest-levenshtein'
import type { Family } from '../families/family'
import type { ClassifiedPage } from './classify-page'

/** The pages of one report, in file order. */
export interface PageGroup {
  readonly family: Family
  readonly pages: readonly ClassifiedPage[]
}

const INCOMPLETE = 1
const REVERSED = 0.2
const REPEATED = 0.5
const CONTINUED = 0.1

/** Profiles of which more than this share of lines is the same are two reports' profiles, not one that runs on. */
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
  const misread = Math.max(...pages.map(({ view }) => view.tolerances.misreadDigits))
  const compatible =
    agree(
      pages.map((page) => page.id),
      misread,
    ) &&
    agree(
      pages.map((page) => labeled(page, 'score')),
      0,
    ) &&
    agree(
      pages.map((page) => labeled(page, 'testDate')),
      0,
    )
  const fronts = pages.filter((page) => page.front)
  const profiles = pages.filter((page) => page.profile)
  const repeated = profiles.some((page, index) => profiles.slice(index + 1).some((other) => sameRows(page, other)))
  if (!compatible || repeated) return Number.POSITIVE_INFINITY
  const [first, profile] = [fronts[0], profiles[0]]
  const attempts = pages[0]?.family?.prints.attempts
  const whole = attempts || (first && profile) ? 0 : INCOMPLETE
  const order = first && profile && first !== profile && first.view.number > profile.view.number ? REVERSED : 0
  return (
    whole +
    order +
    REPEATED * Math.max(0, fronts.length - 1) * Number(fronts.length > profiles.length) +
    CONTINUED * (pages.length - 1)
  )
}

/** The cheapest way to cut a run of pages of one family into reports. */
function cut(pages: readonly ClassifiedPage[]): ClassifiedPage[][] {
  const best: { cost: number; groups: ClassifiedPage[][] }[] = [{ cost: 0, groups: [] }]
  for (let end = 1; end <= pages.length; end++) {
    let choice: { cost: number; groups: ClassifiedPage[][] } | null = null
    for (let start = end - 1; start >= 0; start--) {
      const before = best[start] as { cost: number; groups: ClassifiedPage[][] }
      const part = pages.slice(start, end)
      const cost = before.cost + (part.length === 1 && part[0] ? Math.min(costOf(part), INCOMPLETE) : costOf(part))
      if (!choice || cost < choice.cost) choice = { cost, groups: [...before.groups, part] }
    }
    best.push(choice as { cost: number; groups: ClassifiedPage[][] })
  }
  return (best.at(-1) as { groups: ClassifiedPage[][] }).groups
}

/** The family of a page that names none: its neighbor's, first the one before it. */
function inherited(pages: readonly ClassifiedPage[], index: number): Family | null {
  for (let before = index - 1; before >= 0; before--) {
    const page = pages[before] as ClassifiedPage
    if (page.refused) return null
    if (page.family) return page.family
  }
  for (let after = index + 1; after < pages.length; after++) {
    const page = pages[after] as ClassifiedPage
    if (page.refused) return null
    if (page.family) return page.family
  }
  return null
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
