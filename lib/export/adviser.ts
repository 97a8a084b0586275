/** The sheet that a student hands to an adviser: score and profile with their standing, open questions, the plan. */
import type { Analysis } from '../analysis/types'
import type { Applicant } from '../applicant/group'
import { dayWords } from '../figures/dates'
import type { Plan } from '../plan/model'
import { hoursOf, hoursWords } from '../plan/totals'
import type { ProfileArea } from '../profile/summary'
import type { WeaknessOption } from '../stories/cards/weakness-options'
import { type Block, type Brief, disclaimer, labeled, listOf, section, text } from './brief'
import { audience } from './interview'
import { exportLabel } from './label'
import { answerBlocks, notClaimed, scoreFacts, sourceLines } from './rests-on'

interface AdviserInput {
  readonly analysis: Analysis
  readonly specialty: string | null
  readonly applicant: Applicant | null
  /** The lower areas, as answers to "a weakness?" see them. */
  readonly weaknesses: readonly WeaknessOption[]
  /** Null where none is wanted on the sheet. */
  readonly plan: Plan | null
  /** What the student wants to ask, in their own words. */
  readonly questions: readonly string[]
}

/** Weeks on the sheet; the plan itself has the rest. */
const WEEKS = 8

function shareWords({ share }: ProfileArea): string {
  if (share === null) return 'not known'
  const [from, to] = share.range
  if (from === to) return `${from}%`
  return from === 0 ? `under ${to}%` : `${from} to ${to}%`
}

function profileBlocks({ profile }: Analysis): Block[] {
  if (profile.areas.length === 0) return []
  const tables = profile.blocks.map(
    ({ name, areas }): Block => ({
      kind: 'table',
      caption: name,
      head: [name, '% of exam', 'Level'],
      rows: areas.map((area) => [
        exportLabel(area.label),
        shareWords(area),
        area.level === null ? 'not read' : profile.lanes[area.level],
      ]),
    }),
  )
  return [
    text(profile.sentence),
    { kind: 'picture', picture: 'profile' },
    ...tables,
    { kind: 'text', text: profile.meaning, soft: true },
  ]
}

/** What the reading leaves open, as questions for two. */
export function openQuestions({ analysis, weaknesses, questions }: AdviserInput): string[] {
  const { mode, specialty, failed, missing } = analysis
  const own = questions.map((question) => question.trim()).filter((question) => question !== '')
  const found: string[] = []
  if (failed?.rules?.noneLeft) found.push('Is the count of attempts right, and what can the training still lead to?')
  else if (failed !== null) {
    found.push('What will be different in the next attempt, and what will show that it is time to set a date?')
    found.push('Who has to be told, and what does the school offer for another attempt?')
  }
  if (failed === null && specialty?.uncertain === true) {
    found.push(
      'Allowing for the standard error, the position among people who matched could change. How much do the intended programs look at the score alone?',
    )
  }
  const core = weaknesses.filter((option) => option.core).map(({ label }) => exportLabel(label))
  if (core.length > 0 && mode !== 'failed') {
    found.push(`Lower here and central to the specialty: ${core.join('; ')}. Where could progress be shown?`)
  }
  if (mode === 'practice') found.push('How many weeks are left, and would another practice test change the date?')
  if (mode === 'passed')
    found.push('Which experience outside the exam shows the strengths best, and who can confirm it?')
  const gaps = missing.filter(({ what }) => what !== 'specialty').map(({ words }) => words)
  return [...own, ...found, ...gaps]
}

function planBlocks(plan: Plan | null): Block[] {
  if (plan === null) return []
  const rows = plan.weeks.slice(0, WEEKS).map((week) => {
    const when = week.from === null ? '' : `, from ${dayWords(week.from)}`
    const named = week.items.filter(({ kind }) => kind !== 'review' && kind !== 'mixed')
    const labels = [...new Set(named.map(({ label }) => exportLabel(label)))]
    return [`${week.number}${when}`, labels.join('; '), `${hoursWords(hoursOf(week))}${week.light ? ', light' : ''}`]
  })
  const more = plan.weeks.length - rows.length
  return [
    text(`${plan.title}.`),
    { kind: 'table', caption: plan.title, head: ['Week', 'What it is about', 'Time'], rows },
    ...(more > 0
      ? [{ kind: 'text', text: `And ${more === 1 ? 'one more week' : `${more} more weeks`}.`, soft: true } as const]
      : []),
  ]
}

/** Pure: the same input gives the same sheet. */
export function adviserSheet(input: AdviserInput): Brief {
  const { analysis, specialty, applicant, plan } = input
  const { headline, scoreLine, percentile, passing, precision, specialty: standing, profile, failed } = analysis
  const shown = [headline, scoreLine, percentile, passing, precision, failed ?? standing, profile]
  const facts = scoreFacts(analysis)
  const again = (failed?.rules?.next ?? []).map(({ condition, words }) => labeled(condition, words))
  const picture: Block[] = scoreLine === null ? [] : [{ kind: 'picture', picture: 'score-line' }]
  return {
    type: 'brief',
    version: 1,
    variant: 'adviser',
    title: 'For an adviser',
    subtitle: [audience(specialty, applicant), '“you” is the student who brings this sheet']
      .filter((part) => part !== '')
      .join(' · '),
    sections: [
      ...section('answer', 'In short', answerBlocks(analysis)),
      ...section('score', 'The score', [...facts, ...again, ...picture]),
      ...section('open', 'Open questions', listOf(openQuestions(input))),
      ...section('profile', 'The profile', profileBlocks(analysis)),
      ...section('plan', 'The plan', failed?.rules?.noneLeft ? [] : planBlocks(plan)),
      ...section('not-claimed', 'Limits of this information', listOf(notClaimed(analysis, true))),
      ...section('sources', 'Sources', listOf(sourceLines(analysis, shown))),
    ],
    footer: disclaimer,
  }
}
