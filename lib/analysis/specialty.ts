/**
 * The score among those who matched in the chosen specialty, for the chosen kind of applicant.
 */
import { exams } from '../exams/exam'
import { type BenchmarkExam, type SpecialtyFigures, specialtyFigures } from '../specialties/benchmarks'
import { specialtyById } from '../specialties/names'
import type { Subject } from './subject'
import type { Choices, Precision, SentencePart, SpecialtyStanding } from './types'
import { pointsWords } from './words'

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
function figuresFor(subject: Subject, choices: Choices): SpecialtyFigures | null {
  const exam = exams[subject.exam].match
  if (exam === null) return null
  const own = ownFigures(choices, exam)
  if (own !== null) return own
  const { specialty, applicant } = choices
  return specialty === null || applicant === null || specialtyById(specialty) === null
    ? null
    : specialtyFigures(specialty, applicant, exam)
}

function placeOf(score: number, { q1, middle, q3 }: SpecialtyFigures['matched']): Place {
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

/** Whose figures, in words: "those who matched in 2026". */
function whom({ edition, source }: SpecialtyFigures): string {
  return source === null ? 'your own figures' : `those who matched in ${edition}`
}

/**
 * The answer as parts of a sentence that begins with the score: "251 lies in the *middle half of those who matched in
 * 2026* (243 to 262)." A quarter of the matched lie below the lower quartile, so that is said where it applies.
 */
function answerParts(score: SentencePart, value: number, figures: SpecialtyFigures): readonly SentencePart[] {
  const text = (words: string): SentencePart => ({ kind: 'text', text: words })
  const answer = (words: string): SentencePart => ({ kind: 'answer', text: words })
  const figure = (words: string): SentencePart => ({
    kind: 'figure',
    text: words,
    origin: figures.source === null ? { from: 'person' } : { from: 'figures', source: figures.source },
  })
  const { matched, statistic } = figures
  const place = placeOf(value, matched)
  const half = figure(`${matched.q1} to ${matched.q3}`)
  if (place === 'unknown' || matched.middle === null) {
    const [nearest] = figures.substitutes
    const why = figures.suppressed ? 'are withheld for small numbers' : 'are not known'
    return [
      text('figures to set '),
      score,
      text(' beside '),
      answer(why),
      ...(nearest === undefined
        ? [text('.')]
        : [
            text('. Nearest that is known: '),
            { kind: 'figure', text: nearest.words, origin: { from: 'figures', source: nearest.source } } as const,
            text('.'),
          ]),
    ]
  }
  switch (place) {
    case 'below-q1':
      return [
        score,
        text(' lies '),
        answer(`below the middle half of ${whom(figures)}`),
        text(' ('),
        half,
        text(figures.source === null ? ').' : '), where a quarter of them lie.'),
      ]
    case 'q1-to-middle':
    case 'middle-to-q3':
      return [score, text(' lies in the '), answer(`middle half of ${whom(figures)}`), text(' ('), half, text(').')]
    case 'above-q3':
      return [score, text(' lies '), answer(`above the middle half of ${whom(figures)}`), text(' ('), half, text(').')]
    case 'below-middle':
    case 'at-or-above-middle': {
      const distance = value - matched.middle
      const side = distance === 0 ? 'exactly at' : `${pointsWords(distance)} ${distance > 0 ? 'above' : 'below'}`
      return [
        score,
        text(' lies '),
        answer(`${side} the ${statistic} of ${whom(figures)}`),
        text(' ('),
        figure(String(matched.middle)),
        text('); how they spread around it is not known.'),
      ]
    }
  }
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
  const figures = figuresFor(subject, choices)
  if (score === null || figures === null) return null
  const shown: SentencePart = { kind: 'figure', text: String(score.value), origin: score.origin }
  const parts = answerParts(shown, score.value, figures)
  return {
    parts,
    standing: {
      figures,
      ...amongMatched(score.value, precision?.points ?? null, figures.matched),
      sentence: parts.map(({ text }) => text).join(''),
    },
  }
}
