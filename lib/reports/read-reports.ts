import { latestAttempt, listedName } from '../exams/attempts'
import type { Page } from '../pages/model'
import { readAttempts } from './attempts/read-attempts'
import { checkFields } from './checks'
import type { Family } from './families/family'
import { type Registry, registry } from './families/registry'
import { decideFields, type FieldReading } from './fields/decide'
import type { ValueType } from './fields/records/record'
import type { PageView } from './page/page-view'
import { type ProfileReading, readProfile } from './profile/read-profile'
import { type ClassifiedPage, classifyPage } from './recognize/classify-page'
import { groupPages, type PageGroup } from './recognize/group'
import { holdsAnything, isReport } from './recognize/is-report'
import { refuse } from './refusals'
import type { Outcome, Reading, Warning } from './schema'
import { noValues, type ValueName, type Values } from './values'

const viewsOf = ({ pages }: PageGroup): PageView[] => pages.map(({ view }) => view)

const shapes: readonly (readonly [ValueType, RegExp])[] = [
  ['number', /^\d{3}$/],
  ['result', /^(?:pass|fail)(?:ed)?$/i],
  ['date', /(?<!\d)(?:19|20)\d\d$/],
]

/** What kinds of values stand on the pages where a person cannot see them. */
function unseenValues(views: readonly PageView[]): ReadonlySet<ValueType> {
  const texts = views.flatMap(({ page }) => page.words.filter(({ visible }) => !visible).map(({ text }) => text))
  return new Set(shapes.filter(([, shape]) => texts.some((text) => shape.test(text))).map(([type]) => type))
}

function readFields({ family, pages: all }: PageGroup): FieldReading {
  const pages = all.filter((page) => page.front || page.profile)
  const views = viewsOf({ family, pages })
  const otherScale = views.some(({ blocks }) => blocks.some(({ text }) => family.otherScale?.test(text)))
  const candidates = pages
    .flatMap((page) => page.fields.candidates)
    .filter(({ field }) => !(otherScale && field === 'score'))
  const labeled = new Set<ValueName>(pages.flatMap((page) => [...page.fields.labeled]))
  const reading = decideFields(family, candidates, labeled, unseenValues(views))
  checkFields(reading, family, views)
  return reading
}

/** The score of a list of attempts is that of the latest one. */
function readTranscript(group: PageGroup, file: string): Reading {
  const { attempts, evidence, warnings } = readAttempts(viewsOf(group), group.family)
  const latest = latestAttempt(attempts, group.family.kind)
  const name = listedName(group.family.kind)
  const scored = attempts.filter(({ exam, score }) => exam === name && score !== null)
  if (!latest && scored.length > 1) {
    const message = `Which ${name} attempt is the latest could not be told; no score was taken.`
    warnings.push({ code: 'ambiguous', field: 'score', message })
  }
  const place = latest && evidence[`attempts[${latest.index}].score`]
  return {
    file,
    ok: true,
    kind: group.family.kind,
    layout: 'score-only',
    reference: 'none',
    ...noValues,
    score: latest?.attempt.score ?? null,
    areas: [],
    attempts,
    warnings,
    evidence: { ...(place && { score: place }), ...evidence },
  }
}

/** A document of this family that shows no profile usually has one, on another page. */
function missingProfile(
  { title }: Family,
  { score, result }: Values,
  { areas }: ProfileReading,
  unscored: boolean,
): Warning[] {
  const passOrFail = score === null && result !== null // today's Step 1 has neither score nor, when passed, a profile
  if (areas.length > 0 || passOrFail || unscored) return []
  const message = `No profile of areas was found. A ${title} report usually has one, on its second page.`
  return [{ code: 'no-profile', field: 'areas', message }]
}

function readReport(group: PageGroup, file: string): Reading {
  const { family, pages } = group
  const { fields, evidence, warnings } = readFields(group)
  const unscored = warnings.some(({ code }) => code === 'not-scored')
  const profile = readProfile(
    pages.map((page) => page.view),
    family,
  )
  return {
    file,
    ok: true,
    kind: family.kind,
    layout: profile.layout,
    reference: profile.reference,
    ...fields,
    areas: profile.areas,
    attempts: [],
    warnings: [...warnings, ...profile.warnings, ...missingProfile(family, fields, profile, unscored)],
    evidence: { ...evidence, ...profile.evidence },
  }
}

/** Pages with words on them that no report uses. */
function skippedPages(classified: readonly ClassifiedPage[], used: ReadonlySet<ClassifiedPage>): Warning[] {
  const numbers = classified
    .filter((page) => !used.has(page) && page.view.tokens.length > 0)
    .map((page) => page.view.number)
  if (numbers.length === 0) return []
  const message =
    numbers.length === 1
      ? `Page ${numbers[0]} belongs to no report and was not read.`
      : `Pages ${numbers.join(', ')} belong to no report and were not read.`
  return [{ code: 'pages-skipped', field: 'pages', message }]
}

/** A hundredth of a point is finer than any screen. */
const round = (points: number): number => Math.round(points * 100) / 100

/**
 * Reads every report in a document.
 * @param pages all pages of the file, in file order
 * @param file what the outcomes call the file
 * @param known which families of documents are recognized
 * @returns a reading for each report, in the order of their first pages; or one refusal
 */
export function readReports(pages: readonly Page[], file: string, known: Registry = registry): Outcome[] {
  const classified = pages.map((page) => classifyPage(page, known))
  const used = new Set<ClassifiedPage>()
  const readings: Reading[] = []
  for (const group of groupPages(classified)) {
    const reading = group.family.prints.attempts ? readTranscript(group, file) : readReport(group, file)
    if (!holdsAnything(reading) || !isReport(group, reading)) continue
    for (const page of group.pages) used.add(page)
    readings.push(reading)
  }
  const [first] = readings
  if (!first) return [refuse(file, pages, classified)]
  first.warnings.push(...skippedPages(classified, used))
  const backOf = new Map(classified.map(({ view }) => [view.number, view.back]))
  for (const { evidence } of readings) {
    for (const place of Object.values(evidence)) {
      const [x0, y0, x1, y1] = backOf.get(place.page)?.(place.box) ?? place.box
      place.box = [round(x0), round(y0), round(x1), round(y1)]
    }
  }
  return readings
}
