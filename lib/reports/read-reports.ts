import { latestAttempt } from '../exams/attempts'
import type { Page } from '../pages/model'
import { readAttempts } from './attempts'
import { checkFields } from './checks'
import type { Family } from './families/family'
import { type Registry, registry } from './families/registry'
import { decideFields, type FieldReading } from './fields/decide'
import { type ProfileReading, readProfile } from './profile/read-profile'
import { type ClassifiedPage, classifyPage } from './recognize/classify-page'
import { groupPages, type PageGroup } from './recognize/group'
import { holdsAnything, isReport } from './recognize/is-report'
import { refuse } from './refusals'
import type { Outcome, Reading, Warning } from './schema'
import { noValues, type ValueName, type Values } from './values'

function readFields({ family, pages: all }: PageGroup): FieldReading {
  const pages = all.filter((page) => page.front || page.profile)
  const otherScale = pages.some(({ view }) => view.stacks.some((stack) => family.otherScale?.test(stack.text)))
  const candidates = pages
    .flatMap((page) => page.fields.candidates)
    .filter((candidate) => !(otherScale && candidate.field === 'score'))
  const labeled = new Set<ValueName>(pages.flatMap((page) => [...page.fields.labeled]))
  const reading = decideFields(family, candidates, labeled)
  checkFields(
    reading,
    family,
    pages.map((page) => page.view),
  )
  return reading
}

function readTranscript({ family, pages }: PageGroup, file: string): Reading {
  const attempts = readAttempts(
    pages.map((page) => page.view),
    family,
  )
  const latest = latestAttempt(attempts.attempts, family.kind)
  const place = attempts.evidence[`attempts[${latest?.index}].score`]
  return {
    file,
    ok: true,
    kind: family.kind,
    layout: 'score-only',
    reference: 'none',
    ...noValues,
    score: latest?.attempt.score ?? null,
    areas: [],
    attempts: attempts.attempts,
    warnings: attempts.warnings,
    evidence: { ...(place && { score: place }), ...attempts.evidence },
  }
}

/** A document of this family that shows no profile usually has one, on another page. */
function missingProfile({ title }: Family, { score, result }: Values, { areas, warnings }: ProfileReading): Warning[] {
  const passOrFail = score === null && result !== null // today's Step 1 has neither score nor, when passed, a profile
  if (areas.length > 0 || passOrFail || warnings.some(({ code }) => code === 'no-profile')) return []
  const message = `No profile of areas was found. A ${title} report usually has one, on its second page.`
  return [{ code: 'no-profile', field: 'areas', message }]
}

function readReport(group: PageGroup, file: string): Reading {
  const { family, pages } = group
  const { fields, evidence, warnings } = readFields(group)
  const profile = readProfile(
    pages.map((page) => page.view.page),
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
    warnings: [...warnings, ...profile.warnings, ...missingProfile(family, fields, profile)],
    evidence: { ...evidence, ...profile.evidence },
  }
}

/** Pages with words on them that no report uses. */
function skippedPages(classified: readonly ClassifiedPage[], used: ReadonlySet<ClassifiedPage>): Warning[] {
  const numbers = classified
    .filter((page) => !used.has(page) && page.view.tokens.length > 0)
    .map((page) => page.view.number)
  if (numbers.length === 0) return []
  const which = numbers.length === 1 ? `Page ${numbers[0]} belongs` : `Pages ${numbers.join(', ')} belong`
  return [
    {
      code: 'pages-skipped',
      field: 'pages',
      message: `${which} to no report and was not read.`.replace(/(Pages.*) was/, '$1 were'),
    },
  ]
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
