/**
 * What is said to a person, on a question, on a day: by which rule, from which source. Facts and rules are data in
 * `lib/advice/data`, a file a topic; nothing is said that is neither sourced nor marked as judgment.
 */

import type { Applicant } from '../applicant/group'
import {
  type ApplicantType,
  applicantType,
  attemptNumbers,
  hasGraduated,
  isMilitary,
  isReapplying,
  type Person,
} from '../applicant/person'
import type { ShownConfidence } from '../figures/confidence'
import { dayWords } from '../figures/dates'
import type { Origin } from '../figures/source'
import { type SeasonSentence, seasonOf, seasonSentences, seasonWords } from '../specialties/season'
import applicationServices from './data/application-services.json' with { type: 'json' }
import canada from './data/canada.json' with { type: 'json' }
import comlex from './data/comlex.json' with { type: 'json' }
import couplesMatch from './data/couples-match.json' with { type: 'json' }
import img from './data/img.json' with { type: 'json' }
import lettersSignals from './data/letters-signals.json' with { type: 'json' }
import militaryMatch from './data/military-match.json' with { type: 'json' }
import programsStep2 from './data/programs-step2ck.json' with { type: 'json' }
import reapplicantsSoap from './data/reapplicants-soap.json' with { type: 'json' }
import rulesJson from './data/rules.json' with { type: 'json' }
import usmleRules from './data/usmle-rules.json' with { type: 'json' }

export const questions = {
  apply: 'Where do I apply, and what do programs get?',
  'late-score': 'What if my score comes late?',
  delay: 'Should I delay the exam?',
  beside: 'What counts besides the score?',
  weight: 'How much does the score matter now?',
  next: 'What next, after passing?',
  failed: 'I failed. What now?',
  mine: 'What is different for me?',
} as const
export type QuestionId = keyof typeof questions

export interface AdviceFact {
  readonly id: string
  readonly statement: string
  /** Years of the Match for which it is known; none: tied to no season. */
  readonly seasons: readonly number[]
  readonly publisher: string
  readonly title: string
  readonly url: string | null
  readonly confidence: ShownConfidence
  readonly dates?: readonly { readonly name: string; readonly date: string; readonly inferred?: boolean }[]
}

export interface AdviceRule {
  readonly id: string
  readonly question: QuestionId
  /** Whom it is for; what is left out does not matter. */
  readonly for?: {
    readonly type?: readonly ApplicantType[]
    readonly specialty?: readonly string[]
    readonly notSpecialty?: readonly string[]
    readonly mode?: 'passed' | 'failed'
    readonly graduate?: boolean
    readonly reapplying?: boolean
    readonly couple?: boolean
    readonly military?: boolean
    /** False: this was the fourth attempt. */
    readonly attemptsLeft?: boolean
  }
  /** Our judgment, marked as such. */
  readonly say?: string
  readonly facts: readonly string[]
}

// A JSON import has wider types than its shape; that the files keep to it is proved by the tests.
export const adviceSets = [
  applicationServices,
  lettersSignals,
  militaryMatch,
  couplesMatch,
  reapplicantsSoap,
  img,
  usmleRules,
  programsStep2,
  canada,
  comlex,
] as unknown as readonly { id: string; title: string; retrieved: string; facts: readonly AdviceFact[] }[]
export const adviceRules = rulesJson as unknown as readonly AdviceRule[]

const facts: ReadonlyMap<string, AdviceFact> = new Map(
  adviceSets.flatMap((set) => set.facts.map((fact) => [fact.id, fact])),
)

export interface Asker {
  readonly applicant: Applicant | null
  readonly person: Person
  readonly specialty: string | null
  readonly mode: 'passed' | 'failed' | 'practice'
}

export interface Advice {
  readonly text: string
  /** Id of the rule, or "season" for what is worked out of the calendar. */
  readonly rule: string
  /** Null: judgment. */
  readonly source: Pick<AdviceFact, 'publisher' | 'title' | 'url' | 'confidence'> | null
}

/** The last number that a person can tell: four or more. */
const MOST_ATTEMPTS = Math.max(...attemptNumbers)

function fits({ for: wanted = {} }: AdviceRule, asker: Asker, today: string): boolean {
  const { person, specialty, mode } = asker
  const { type, specialty: only, notSpecialty } = wanted
  return (
    (type?.includes(applicantType(asker.applicant, person)) ?? true) &&
    (only === undefined || (specialty !== null && only.includes(specialty))) &&
    !(specialty !== null && notSpecialty?.includes(specialty)) &&
    (wanted.mode === undefined || wanted.mode === mode) &&
    (wanted.graduate === undefined || wanted.graduate === hasGraduated(person, today)) &&
    (wanted.reapplying === undefined || wanted.reapplying === isReapplying(person)) &&
    (wanted.couple === undefined || wanted.couple === (person.couple !== null)) &&
    (wanted.military === undefined || wanted.military === isMilitary(person)) &&
    (wanted.attemptsLeft === undefined || wanted.attemptsLeft === (person.attempt !== MOST_ATTEMPTS))
  )
}

/** A fact of an earlier season says so; days of this season that are over are said to have passed, if the fact does not. */
function said({ statement, seasons, dates = [] }: AdviceFact, today: string): string {
  const season = seasonOf(today)
  const newest = Math.max(...seasons)
  if (seasons.length > 0 && newest < season) return `${statement} (As of ${seasonWords(newest)}; check this season.)`
  const past = dates.filter(({ date, inferred }) => date < today && !inferred)
  const last = past.at(-1)
  return last === undefined || past.length < dates.length || statement.includes(dayWords(last.date))
    ? statement
    : `${statement} (${last.name}, ${dayWords(last.date)}: has passed.)`
}

/** Whose days count: these specialties have another service or a match of their own. All others: both calendars. */
const calendars: Readonly<Record<string, readonly SeasonSentence['of'][]>> = {
  'emergency-medicine': ['nrmp'],
  'obstetrics-gynecology': ['nrmp'],
  urology: ['eras'],
  ophthalmology: [],
}

/** Everything that is said; the dates of the season first where the question is one of time. */
export function advise(asker: Asker, question: QuestionId, today: string): readonly Advice[] {
  const timely = question === 'apply' || question === 'late-score' || question === 'delay'
  const season = timely
    ? seasonSentences(today)
        .filter(({ of }) => calendars[asker.specialty ?? '']?.includes(of) ?? true)
        .map(({ text, origin }): Advice => ({ text, rule: 'season', source: sourceOf(origin) }))
    : []
  const ruled = adviceRules
    .filter((rule) => rule.question === question && fits(rule, asker, today))
    .flatMap((rule): Advice[] => [
      ...(rule.say === undefined ? [] : [{ text: rule.say, rule: rule.id, source: null }]),
      ...rule.facts.flatMap((id) => {
        const fact = facts.get(id)
        return fact === undefined ? [] : [{ text: said(fact, today), rule: rule.id, source: fact }]
      }),
    ])
  const seen = new Set<string>()
  return [...season, ...ruled].filter(({ text }) => !seen.has(text) && seen.add(text))
}

/** The source of a day; a day that was worked out has that of the days it follows from. */
function sourceOf(origin: Origin | null): Advice['source'] {
  if (origin?.from === 'worked-out') return origin.of.map(sourceOf).find((source) => source !== null) ?? null
  if (origin?.from !== 'figures') return null
  const { publisher, title, url, confidence } = origin.source
  // Days that others report are not linked: the address would not be the publisher's.
  return { publisher, title, url: confidence === 'official' ? url : null, confidence }
}
