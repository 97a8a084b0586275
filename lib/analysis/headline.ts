/**
 * The answer in two sentences: where the score lies for this specialty and applicant type, and how sure that is.
 */

import { applicantNames } from '../applicant/group'
import { documents } from '../exams/document'
import { exams } from '../exams/exam'
import type { Origin } from '../figures/source'
import { specialtyFiguresLeftOut } from '../specialties/left-out'
import { specialtyById } from '../specialties/names'
import type { Across } from './across'
import type { SpecialtyFound } from './specialty'
import type { Subject } from './subject'
import type {
  Choices,
  FailedFacts,
  Headline,
  PassingStanding,
  PercentileStanding,
  Precision,
  SentencePart,
} from './types'
import { answer, figure, pointsWords, text } from './words'

interface HeadlineInput {
  readonly subject: Subject
  readonly choices: Choices
  readonly specialty: SpecialtyFound | null
  /** The score in all specialties, where none is chosen. */
  readonly across: Across | null
  readonly percentile: PercentileStanding | null
  readonly passing: PassingStanding
  readonly precision: Precision | null
  readonly failed: FailedFacts | null
  /** The one sentence of the profile, for documents that have nothing else. */
  readonly profileSentence: string
}

type Sentence = readonly SentencePart[]

function choiceParts({ specialty, applicant }: Choices) {
  const entry = specialty === null ? null : specialtyById(specialty)
  const name = entry?.name ?? null
  return {
    isOutside: entry?.outside !== undefined,
    chosen: { specialty: name !== null, applicant: applicant !== null },
    specialty: { kind: 'choice', choice: 'specialty', text: name ?? 'a specialty' } as const,
    applicant: {
      kind: 'choice',
      choice: 'applicant',
      text: applicant === null ? 'applicant type' : applicantNames[applicant].name,
    } as const,
  }
}

/** "For a US MD senior, 251 is within the middle half in 22 of 23 specialties, and below it in 1." */
function acrossSentence(score: SentencePart, across: Across, parts: ReturnType<typeof choiceParts>): Sentence {
  const { statistic, edition, total, below, inside, above } = across
  const places =
    statistic === 'mean'
      ? ([
          [`at or above the ${edition} mean`, above],
          ['below it', below],
        ] as const)
      : ([
          ['within the middle half', inside],
          ['below it', below],
          ['above it', above],
        ] as const)
  const named = places.filter(([, count]) => count > 0)
  const it = statistic === 'mean' ? `the ${edition} mean` : 'the middle half'
  const words = named.map(([place, count], index) => {
    if (index > 0) return `${index === named.length - 1 ? 'and ' : ''}${place} in ${count}`
    // "it" needs what it stands for to have been named.
    return `${place.replace(/\bit$/, it)} in ${count === total ? 'all' : `${count} of`} ${total} specialties`
  })
  return [text('For a '), parts.applicant, text(', '), score, text(' is '), answer(words.join(', ')), text('.')]
}

const passingScore = 'the passing score'

/** "33 points above the passing score of 218", "exactly at the passing score of 218". */
function marginParts({ passing }: HeadlineInput): readonly SentencePart[] | null {
  const { minimum, margin } = passing
  if (minimum === null || margin === null) return null
  const where = margin === 0 ? 'exactly at' : `${pointsWords(margin)} ${margin > 0 ? 'above' : 'below'}`
  return [answer(`${where} ${passingScore}`), text(' of '), figure(String(minimum.value), minimum.origin)]
}

/** "251 is 33 points above the passing score of 218; the range is 244 to 258, allowing for the standard error." */
function marginSentence(input: HeadlineInput): Sentence | null {
  const { subject, precision } = input
  const margin = marginParts(input)
  if (subject.score === null || margin === null) return null
  const { value, origin } = subject.score
  // A practice test has said its likely range before.
  const range: Sentence =
    precision === null || subject.practice
      ? []
      : [text('; the range is '), figure(precision.label, precision.origin), text(', allowing for the standard error')]
  return [figure(String(value), origin), text(' is '), ...margin, ...range, text('.')]
}

/** What is still to be chosen, and what can be compared then: "Choose a specialty to compare with people who matched in it." */
function askSentence(
  { chosen, isOutside, specialty, applicant }: ReturnType<typeof choiceParts>,
  across: Across | null,
): Sentence {
  const compared = specialtyFiguresLeftOut
    ? text('. This build has no specialty figures; you can type your own.')
    : text(' to compare with people who matched.')
  if (chosen.specialty) {
    // Of specialties that match elsewhere the tables have little or nothing.
    const end = isOutside ? text(' to see what we have for it.') : compared
    return [text('For '), specialty, text(', choose your '), applicant, end]
  }
  if (!chosen.applicant) return [text('Choose your '), applicant, text(' and '), specialty, compared]
  if (specialtyFiguresLeftOut) return [text('Choose '), specialty, compared]
  // Of US-citizen IMGs there are no figures by specialty.
  const end = across === null ? ' to see the closest figures we have.' : ' to compare with people who matched in it.'
  return [text('Choose '), specialty, text(end)]
}

/** "For Internal Medicine as a US MD senior, 251 is in the lower part of the middle half: 243 to 262, median 254." */
function specialtySentences(input: HeadlineInput): readonly Sentence[] {
  const { subject, choices, specialty, across } = input
  const { score } = subject
  if (score === null || exams[subject.exam].match === null) return []
  const parts = choiceParts(choices)
  const shown = figure(String(score.value), score.origin)
  if (specialty !== null) {
    const { edition, name, matched } = specialty.standing.figures
    const both = parts.chosen.specialty && parts.chosen.applicant
    if (edition === null && !both) return [[text(`Compared with ${name}, `), ...specialty.parts]]
    // Figures that the person typed have no edition.
    const lead = edition === null ? [text(`compared with ${name}: `)] : []
    const said = [
      text('For '),
      parts.specialty,
      text(' as a '),
      parts.applicant,
      text(', '),
      ...lead,
      ...specialty.parts,
    ]
    const margin = matched.middle === null ? marginSentence(input) : null
    return margin === null ? [said] : [margin, said]
  }
  const first = across === null ? marginSentence(input) : acrossSentence(shown, across, parts)
  const ask = askSentence(parts, across)
  return first === null ? [ask] : [first, ask]
}

/** "About 9 in 20 first-time takers from US MD schools scored lower (6 to 13, allowing for the standard error)." */
function percentileSentence({ percentile, subject, specialty }: HeadlineInput): Sentence | null {
  if (percentile === null) return null
  // Beside the closest figures there are, those of US MD schools would be one comparison too many.
  const figures = specialty?.standing.figures
  if (figures && figures.matched.middle === null && figures.substitutes.length > 0) return null
  if (percentile.dots === null) {
    return [text('The norm table has no value between its points near this score, so no percentile is shown.')]
  }
  const { sentence } = percentile.dots
  const words = subject.practice
    ? `As a Step 2 CK score: ${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`
    : sentence
  return [figure(words.replace(/\.$/, ''), percentile.origin), text('.')]
}

/** After a failure: how far below, what the score could have been, and that there is a way on. */
function failedSentences(input: HeadlineInput): readonly Sentence[] {
  const { subject, precision, passing, failed } = input
  const { score } = subject
  const margin = marginParts(input)
  // A result that contradicts the score (typed so) is believed, and its margin not said.
  const below = passing.margin !== null && passing.margin < 0
  const first: Sentence =
    margin === null || score === null || !below
      ? [text(`You did not pass ${subject.examName} this time.`)]
      : [text('Your score, '), figure(String(score.value), score.origin), text(', was '), ...margin, text('.')]
  const range: Sentence[] =
    precision === null || !below
      ? []
      : [
          [
            text('Allowing for the '),
            figure(`standard error (${precision.points})`, precision.origin),
            text(
              `, the range is ${precision.label}${passing.withinError === true ? ', which reaches the passing score' : ''}.`,
            ),
          ],
        ]
  // The rules on attempts are those of the USMLE.
  const onward: Sentence[] =
    subject.scale === null
      ? []
      : [
          [
            text(
              failed?.rules?.noneLeft ? 'What the rules say is below.' : 'You can take it again. The dates are below.',
            ),
          ],
        ]
  return [first, ...range, ...onward]
}

/** A practice test estimates a score: the range comes first. */
function practiceSentence({ subject, precision }: HeadlineInput): Sentence | null {
  const { score } = subject
  if (score === null) return null
  const estimate = figure(String(score.value), score.origin)
  if (precision === null) return [text('This practice test estimates '), estimate, text(' on the Step 2 CK scale.')]
  return [
    text('This practice test estimates '),
    estimate,
    text(' on the Step 2 CK scale, likely '),
    figure(precision.label, precision.origin),
    text('.'),
  ]
}

function withoutScore({ subject, profileSentence }: HeadlineInput): readonly Sentence[] {
  const { result, examName, reading } = subject
  const outcome =
    result === null ? text(`No ${examName} score is shown.`) : text(`You passed ${examName}; no score is shown.`)
  // What a list is stands with what is missing.
  if (documents[reading.kind].profile === 'nobody') return [[outcome]]
  const rest = reading.areas.length > 0 ? profileSentence : 'There is no profile of strengths and weaknesses either.'
  return [[outcome], [text(rest)]]
}

function sentencesOf(input: HeadlineInput): readonly Sentence[] {
  const { subject } = input
  if (subject.mode === 'failed') return failedSentences(input)
  const known = (sentences: readonly (Sentence | null)[]) => sentences.filter((sentence) => sentence !== null)
  if (subject.score === null && subject.mode === 'practice') {
    const first: Sentence = [text('This practice test gives percentages, not a three-digit score.')]
    return [first, [text(input.profileSentence)]]
  }
  if (subject.mode === 'practice') {
    return known([practiceSentence(input), ...specialtySentences(input), percentileSentence(input)])
  }
  if (subject.score === null) return withoutScore(input)
  const first = specialtySentences(input)
  const second = percentileSentence(input)
  if (first.length === 0 && second === null)
    return known([marginSentence(input) ?? [text(`Your score is ${subject.score.value}.`)]])
  return known([...(first.length === 0 ? [marginSentence(input)] : first), second])
}

/** What the answer rests on, in one line. */
function basisOf({ percentile, precision, specialty, passing, subject }: HeadlineInput): Headline['basis'] {
  const basis: { text: string; origin: Origin }[] = []
  if (percentile !== null)
    basis.push({ text: `USMLE norm table ${percentile.cohort.replace(/^\D+/, '')}`, origin: percentile.origin })
  const source = specialty?.standing.figures.source
  if (source) basis.push({ text: `${source.publisher} ${source.edition}`, origin: { from: 'figures', source } })
  if (precision !== null) basis.push({ text: precision.words, origin: precision.origin })
  if (passing.minimum?.origin.from === 'figures' && subject.score !== null) {
    basis.push({ text: `passing score ${passing.minimum.value}`, origin: passing.minimum.origin })
  }
  return basis
}

/** The headline of a report page. Always at least one sentence, whatever the document lacks. */
export function headlineOf(input: HeadlineInput): Headline {
  const sentences = sentencesOf(input)
  return {
    sentences,
    text: sentences.map((sentence) => sentence.map((part) => part.text).join('')).join(' '),
    saysMargin: sentences.flat().some((part) => part.kind === 'answer' && part.text.endsWith(passingScore)),
    basis: basisOf(input),
  }
}
