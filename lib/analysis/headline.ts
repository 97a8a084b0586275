/**
 * The answer in two sentences: where the score lies for this specialty and kind of applicant, and how sure that is.
 */
import { documents } from '../exams/document'
import { exams } from '../exams/exam'
import { dayWords } from '../figures/dates'
import type { Origin } from '../figures/source'
import { applicantNames } from '../specialties/applicant'
import { specialtyById } from '../specialties/names'
import type { SpecialtyFound } from './specialty'
import type { Subject } from './subject'
import type { Choices, Headline, PassingStanding, PercentileStanding, Precision, SentencePart } from './types'
import { pointsWords } from './words'

export interface HeadlineInput {
  readonly subject: Subject
  readonly choices: Choices
  readonly specialty: SpecialtyFound | null
  readonly percentile: PercentileStanding | null
  readonly passing: PassingStanding
  readonly precision: Precision | null
  /** The one sentence of the profile, for documents that have nothing else. */
  readonly profileSentence: string
}

type Sentence = readonly SentencePart[]

const text = (words: string): SentencePart => ({ kind: 'text', text: words })
const answer = (words: string): SentencePart => ({ kind: 'answer', text: words })
const figure = (words: string, origin: Origin): SentencePart => ({ kind: 'figure', text: words, origin })

function choiceParts({ specialty, applicant }: Choices) {
  const name = specialty === null ? null : (specialtyById(specialty)?.name ?? null)
  return {
    chosen: { specialty: name !== null, applicant: applicant !== null },
    specialty: { kind: 'choice', choice: 'specialty', text: name ?? 'a specialty' } as const,
    applicant: {
      kind: 'choice',
      choice: 'applicant',
      text: applicant === null ? 'kind of applicant' : applicantNames[applicant].name,
    } as const,
  }
}

/** What is still to be chosen, with what is chosen already: "As a US MD senior, choose a specialty". */
function ask({ chosen, specialty, applicant }: ReturnType<typeof choiceParts>): Sentence {
  if (chosen.applicant && !chosen.specialty) return [text('As a '), applicant, text(', choose '), specialty]
  if (chosen.specialty && !chosen.applicant)
    return [text('For '), specialty, text(', choose the '), applicant, text(' you are')]
  return [text('Choose '), specialty, text(' and the '), applicant, text(' you are')]
}

/** "For Internal Medicine as a US MD senior, 251 lies in the middle half of those who matched in 2026 (243 to 262)." */
function specialtySentence({ subject, choices, specialty }: HeadlineInput): Sentence | null {
  const { score } = subject
  if (score === null || exams[subject.exam].match === null) return null
  const parts = choiceParts(choices)
  if (specialty === null) {
    return [
      ...ask(parts),
      text(' to see where '),
      figure(String(score.value), score.origin),
      text(' lies among those who matched.'),
    ]
  }
  const { edition, name } = specialty.standing.figures
  const { chosen } = parts
  if (edition === null && !(chosen.specialty && chosen.applicant)) return [text(`Beside ${name}, `), ...specialty.parts]
  // Figures that the person typed have no edition.
  const lead = edition === null ? [text(`beside ${name}: `)] : []
  return [text('For '), parts.specialty, text(' as a '), parts.applicant, text(', '), ...lead, ...specialty.parts]
}

/** "About 9 of 20 first-takers scored lower; with the standard error it could be 6 to 13." */
function percentileSentence({ percentile, subject }: HeadlineInput): Sentence | null {
  if (percentile === null) return null
  if (percentile.dots === null) {
    return [text('The norm table gives nothing between its points around this score, so no percentile is shown.')]
  }
  const { sentence } = percentile.dots
  const as = subject.practice ? 'As a score of Step 2 CK: ' : ''
  const words = as === '' ? sentence : `${as}${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`
  return [figure(words.replace(/\.$/, ''), percentile.origin), text('.')]
}

/** "203 is 15 points below the minimum of 218 that applied on 27 November 2025." */
function passingSentence({ subject, passing }: HeadlineInput): Sentence | null {
  const { score, testDate } = subject
  const { minimum, margin } = passing
  if (score === null || minimum === null || margin === null) return null
  const where = margin === 0 ? 'exactly at' : `${pointsWords(margin)} ${margin > 0 ? 'above' : 'below'}`
  return [
    figure(String(score.value), score.origin),
    text(' is '),
    answer(`${where} the minimum`),
    text(' of '),
    figure(String(minimum.value), minimum.origin),
    text(testDate === null ? '.' : ` that applied on ${dayWords(testDate.value)}.`),
  ]
}

/** After a failure: what the score could have been, and that there is a way on. */
function failedSentences(input: HeadlineInput): readonly Sentence[] {
  const { subject, precision, passing } = input
  const { score } = subject
  const first = passingSentence(input) ?? [text(`${subject.examName} was not passed this time.`)]
  const range: Sentence[] =
    precision === null || score === null
      ? []
      : [
          [
            figure(`With a standard error of ${precision.points}`, precision.origin),
            text(
              ` the score stands for a range from ${score.value - precision.points} to ${score.value + precision.points}${passing.withinError === true ? ', which reaches the minimum' : ''}.`,
            ),
          ],
        ]
  // The rules on attempts are those of the USMLE.
  const onward: Sentence[] =
    subject.scale === null
      ? []
      : [[text('An examination that was not passed may be taken again: the dates are below.')]]
  return [first, ...range, ...onward]
}

/** A practice test estimates a score: the range comes first. */
function practiceSentence({ subject, precision }: HeadlineInput): Sentence | null {
  const { score } = subject
  if (score === null) return null
  const estimate = figure(String(score.value), score.origin)
  if (precision === null) return [text('This practice test estimates '), estimate, text('.')]
  return [
    text('This practice test estimates '),
    estimate,
    text(', likely '),
    figure(`${score.value - precision.points} to ${score.value + precision.points}`, precision.origin),
    text(' on the scale of Step 2 CK.'),
  ]
}

function withoutScore({ subject, profileSentence }: HeadlineInput): readonly Sentence[] {
  const { result, examName, reading } = subject
  const outcome =
    result === null
      ? text(`This document shows no score of ${examName}.`)
      : text(`${examName} was ${result.value === 'pass' ? 'passed' : 'not passed'}; the document shows no score.`)
  const rest =
    reading.areas.length > 0
      ? profileSentence
      : documents[reading.kind].profile === 'nobody'
        ? 'A transcript lists attempts and has no profile of areas.'
        : 'There is no profile of areas either.'
  return [[outcome], [text(rest)]]
}

function sentencesOf(input: HeadlineInput): readonly Sentence[] {
  const { subject } = input
  if (subject.mode === 'failed' && subject.score !== null) return failedSentences(input)
  const known = (sentences: readonly (Sentence | null)[]) => sentences.filter((sentence) => sentence !== null)
  if (subject.score === null && subject.mode === 'practice') {
    const first: Sentence = [text('This practice test gives percentages and no three-digit score.')]
    return [first, [text(input.profileSentence)]]
  }
  if (subject.mode === 'practice') {
    return known([practiceSentence(input), specialtySentence(input), percentileSentence(input)])
  }
  if (subject.score === null) return withoutScore(input)
  const first = specialtySentence(input) ?? passingSentence(input)
  const second = percentileSentence(input)
  return known([first, second ?? (first === null ? [text(`The score is ${subject.score.value}.`)] : null)])
}

/** What the answer rests on, in one line. */
function basisOf({ percentile, precision, specialty, passing, subject }: HeadlineInput): Headline['basis'] {
  const basis: { text: string; origin: Origin }[] = []
  if (percentile !== null) basis.push({ text: `USMLE norm table, ${percentile.cohort}`, origin: percentile.origin })
  const source = specialty?.standing.figures.source
  if (source) basis.push({ text: `${source.publisher} ${source.edition}`, origin: { from: 'figures', source } })
  if (precision !== null) basis.push({ text: precision.words, origin: precision.origin })
  if (passing.minimum?.origin.from === 'figures' && subject.score !== null) {
    basis.push({ text: `minimum ${passing.minimum.value} by published figures`, origin: passing.minimum.origin })
  }
  return basis
}

/** The headline of a report page. Always at least one sentence, whatever the document lacks. */
export function headlineOf(input: HeadlineInput): Headline {
  const sentences = sentencesOf(input)
  return {
    sentences,
    text: sentences.map((sentence) => sentence.map((part) => part.text).join('')).join(' '),
    basis: basisOf(input),
  }
}
