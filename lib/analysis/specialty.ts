/**
 * The score among people who matched in the chosen specialty, for the chosen applicant type.
 */
import { exams } from '../exams/exam'
import type { Origin } from '../figures/source'
import { type BenchmarkExam, type SpecialtyFigures, specialtyFigures } from '../specialties/benchmarks'
import { specialtyFiguresLeftOut } from '../specialties/left-out'
import { specialtyById } from '../specialties/names'
import type { Subject } from './subject'
import type { Choices, Precision, SentencePart, SpecialtyStanding } from './types'
import { answer, figure, pointsWords, text } from './words'

type Place = SpecialtyStanding['place']

/** The figures that the person typed; null where there are none on the scale of the examination. */
export function ownFigures(
  choices: Pick<Choices, 'specialty' | 'applicant' | 'ownFigures'>,
  exam: BenchmarkExam,
): SpecialtyFigures | null {
  const own = choices.ownFigures
  if (!own || own.middle === null || own.exam !== exam) return null
  return {
    specialty: choices.specialty,
    name: own.label,
    applicant: choices.applicant,
    edition: null,
    statistic: 'median',
    matched: { n: null, q1: own.q1, middle: own.middle, q3: own.q3 },
    notMatched: null,
    suppressed: false,
    few: false,
    confidence: null,
    doubts: [],
    substitutes: [],
    warnings: [],
    source: null,
  }
}

/** What is known for the choices: typed figures first, then published ones; null where nothing can be compared. */
export function figuresFor(
  exam: BenchmarkExam,
  choices: Pick<Choices, 'specialty' | 'applicant' | 'ownFigures'>,
): SpecialtyFigures | null {
  const own = ownFigures(choices, exam)
  if (own !== null) return own
  const { specialty, applicant } = choices
  return specialty === null || applicant === null || specialtyById(specialty) === null
    ? null
    : specialtyFigures(specialty, applicant, exam)
}

export function placeOf(score: number, { q1, middle, q3 }: SpecialtyFigures['matched']): Place {
  if (middle === null) return 'unknown'
  if (q1 === null || q3 === null) return score < middle ? 'below-middle' : 'at-or-above-middle'
  if (score < q1) return 'below-q1'
  if (score < middle) return 'q1-to-middle'
  return score <= q3 ? 'middle-to-q3' : 'above-q3'
}

/**
 * Where a score lies among figures, how far from their middle, and whether its standard error reaches across a border.
 *
 * @param reach the standard error in points; null where none is known
 */
export function amongMatched(
  score: number,
  reach: number | null,
  matched: SpecialtyFigures['matched'],
): Pick<SpecialtyStanding, 'place' | 'distance' | 'uncertain'> {
  const place = placeOf(score, matched)
  return {
    place,
    distance: matched.middle === null ? null : score - matched.middle,
    uncertain:
      place === 'unknown' || reach === null
        ? null
        : placeOf(score - reach, matched) !== place || placeOf(score + reach, matched) !== place,
  }
}

/** How far outside, and whether the standard error reaches back: "3 points below the middle half, within the standard error". */
function outside(points: number, side: 'above' | 'below', reach: number | null): string {
  const within = reach !== null && points <= reach ? ', within the standard error' : ''
  return `${pointsWords(points)} ${side} the middle half${within}`
}

/** Where the score lies in quartiles, true at every edge. */
function halfWords(value: number, q1: number, middle: number, q3: number, reach: number | null): string {
  if (value < q1) return outside(q1 - value, 'below', reach)
  if (value > q3) return outside(value - q3, 'above', reach)
  if (value === middle) return 'exactly at the median'
  if (value === q1) return 'at the lower edge of the middle half'
  if (value === q3) return 'at the upper edge of the middle half'
  return `in the ${value < middle ? 'lower' : 'upper'} part of the middle half`
}

/** What is not known, and what comes nearest: "we have no figures". */
function unknownParts({ specialty, suppressed, substitutes: [nearest] }: SpecialtyFigures): readonly SentencePart[] {
  const outside = specialty === null ? undefined : specialtyById(specialty)?.outside
  const [what, why] = specialtyFiguresLeftOut
    ? ['this build has no specialty figures', '']
    : [
        suppressed ? 'figures are withheld for small numbers' : 'we have no figures',
        outside === undefined ? '' : `: ${outside}`,
      ]
  return [
    answer(what),
    text(why),
    ...(nearest === undefined
      ? []
      : [text('. Closest available: '), figure(nearest.words, { from: 'figures', source: nearest.source })]),
    text('. You can type your own.'),
  ]
}

/**
 * The answer as parts of a sentence that begins with the score: "251 is *in the lower part of the middle half: 243 to 262,
 * median 254*; not matched, 233." Quartiles describe people who matched; the figures' year stands in the basis line.
 */
function answerParts(
  score: SentencePart,
  value: number,
  figures: SpecialtyFigures,
  reach: number | null,
): readonly SentencePart[] {
  const { matched, notMatched, statistic, edition, source } = figures
  const { q1, middle, q3 } = matched
  const origin: Origin = source === null ? { from: 'person' } : { from: 'figures', source }
  if (middle === null) return unknownParts(figures)
  const whom = source === null ? 'your own figures' : `people who matched in ${edition}`
  const not = notMatched?.middle == null ? [] : [text('; not matched, '), figure(String(notMatched.middle), origin)]
  if (q1 !== null && q3 !== null) {
    const where = halfWords(value, q1, middle, q3, reach)
    return [
      score,
      text(' is '),
      answer(where),
      text(': '),
      figure(`${q1} to ${q3}, median ${middle}`, origin),
      ...not,
      text('.'),
    ]
  }
  const distance = value - middle
  const side = distance === 0 ? 'exactly at' : `${pointsWords(distance)} ${distance > 0 ? 'above' : 'below'}`
  return [
    score,
    text(' is '),
    answer(`${side} the ${statistic}`),
    text(` of ${whom} (`),
    figure(String(middle), origin),
    text(source === null ? ').' : '). We have no quartiles for this group.'),
  ]
}

export interface SpecialtyFound {
  readonly standing: SpecialtyStanding
  /** The sentence as parts, to follow "For ... as a ..., ". */
  readonly parts: readonly SentencePart[]
}

/** Where the score lies among the matched; null without a choice, a score, or a scale that can be compared. */
export function specialtyStanding(
  subject: Subject,
  precision: Precision | null,
  choices: Choices,
): SpecialtyFound | null {
  const { score } = subject
  const exam = exams[subject.exam].match
  const figures = exam && figuresFor(exam, choices)
  if (score === null || figures === null) return null
  const parts = answerParts(figure(String(score.value), score.origin), score.value, figures, precision?.points ?? null)
  return {
    parts,
    standing: {
      figures,
      ...amongMatched(score.value, precision?.points ?? null, figures.matched),
      sentence: parts.map(({ text }) => text).join(''),
    },
  }
}
