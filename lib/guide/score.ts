/** How a score, its line of passing, its precision and its percentile come about: the first half of the guide. */

import { exams, type ScoredExam } from '../exams/exam'
import { dayWords } from '../figures/dates'
import type { FigureSource } from '../figures/source'
import { meanHistory } from '../norms/means'
import { normalCurvePercentile } from '../norms/normal-curve'
import { passingHistory } from '../norms/passing'
import { allPrecisions, publishedPrecision } from '../norms/precision'
import { scoringFacts } from '../norms/scoring'
import {
  minimumNow,
  newestEdition,
  percentileEnds,
  percentileHistory,
  percentileWords,
  popularTop,
  topQuarterFrom,
} from './figures'
import { figure, link, type Paragraph, type ProsePart, published, say, together } from './prose'

/** The score that the guide takes for its examples: near the middle of recent first-time takers. */
const exampleScore = 250

/** "2023-24" as it is said: "from 2023 to 2024". */
const yearsWords = (period: string): string => period.replace('-', ' to ')

/** Facts of a data file as sentences. */
function factParagraph(about: 'score' | 'standard'): Paragraph {
  return scoringFacts(about).map(({ text, origin }) => [figure(text, origin)])
}

export function scoreParagraphs(): readonly Paragraph[] {
  return [
    factParagraph('score'),
    together(
      say`So nobody can say how many questions a point is worth, and a calculator that turns percent into points can only estimate.`,
    ),
  ]
}

export function standardParagraphs(): readonly Paragraph[] {
  const { value, since } = minimumNow('step2ck')
  return [
    factParagraph('standard'),
    together(
      say`For Step 2 CK the minimum is ${value} for exams since ${since}.`,
      say`What counts is the day of the exam, not the day of the report: the minimum printed on your report applies to you.`,
    ),
  ]
}

export interface PassMarkStep {
  readonly minimum: number
  /** First day; null where it is not known. */
  readonly from: string | null
  /** Last day; null while it is in force. */
  readonly to: string | null
  readonly source: FigureSource
}

/** The minimum of an examination over time. */
export interface PassMarkHistory {
  readonly exam: ScoredExam
  readonly name: string
  readonly steps: readonly PassMarkStep[]
  readonly summary: string
}

function historyOf(exam: ScoredExam): PassMarkHistory {
  const steps = passingHistory(exam).map(({ minimum, from, to, source }) => ({ minimum, from, to, source }))
  const first = steps[0]
  const last = steps.at(-1)
  const summary =
    first === undefined || last === undefined || steps.length < 2
      ? ''
      : `From ${first.minimum}${first.to === null ? '' : ` until ${dayWords(first.to)}`} to ${last.minimum}${
          last.from === null ? '' : ` since ${dayWords(last.from)}`
        }, in ${steps.length - 1} ${steps.length === 2 ? 'step' : 'steps'}.`
  return { exam, name: exams[exam].name, steps, summary }
}

/** Step 2 CK first: it is the one that is drawn. */
export function passMarkHistories(): readonly PassMarkHistory[] {
  return (['step2ck', 'step3', 'step1'] as const).map(historyOf).filter(({ steps }) => steps.length > 0)
}

export interface Term {
  readonly term: string
  readonly paragraph: Paragraph
}

const errorMeasures = ['SEM', 'SEE', 'SED'] as const

/** What the three standard errors are, with the newest figure of Step 2 CK and every other one that is known. */
function errorTerms(): readonly Term[] {
  return errorMeasures.flatMap((measure) => {
    const known = allPrecisions().filter((one) => one.exam === 'step2ck' && one.measure === measure)
    const [newest, ...others] = known
    if (newest === undefined) return []
    const [name = measure, meaning = ''] = newest.definition.split(': ')
    const different = others.filter(({ points }) => points !== newest.points)
    return [
      {
        term: `${name} (${measure})`,
        paragraph: together(
          say`${figure(meaning.charAt(0).toUpperCase() + meaning.slice(1), { from: 'figures', source: newest.source })}`,
          say`For Step 2 CK: ${published(newest.points, newest.source)} points.`,
          ...different.map(({ points, source }) => say`Another source says ${published(points, source)}.`),
        ),
      },
    ]
  })
}

/** Mean, standard deviation and the standard errors, in plain words. */
export function precisionTerms(): readonly Term[] {
  const means = meanHistory('step2ck')
  const first = means[0]
  const last = means.at(-1)
  return [
    {
      term: 'Mean',
      paragraph: together(
        say`The average of a group. First-time takers scored ${published(last?.mean, last?.source)} on average in ${yearsWords(last?.period ?? '')}, and ${published(first?.mean, first?.source)} in ${yearsWords(first?.period ?? '')}.`,
        say`It says nothing about who did well: it says where the group is.`,
      ),
    },
    {
      term: 'Standard deviation (SD)',
      paragraph: together(
        say`How far apart people are: ${published(last?.standardDeviation, last?.source)} points among the same first-time takers.`,
        say`It describes a group. It is not how sure your own score is.`,
      ),
    },
    ...errorTerms(),
  ]
}

export function precisionParagraphs(): readonly Paragraph[] {
  const error = allPrecisions().find(({ exam, measure }) => exam === 'step2ck' && measure === 'SEE')
  const [low, high] = percentileEnds(exampleScore, error?.points ?? 0)
  return [
    together(
      say`A score is a measurement, and measurements vary. The same person, taking the same exam again, would not get the same number.`,
      say`Your report prints that variation as a standard error, and we use the printed one. Without it, we use the published one, ${published(publishedPrecision('step2ck')?.points, publishedPrecision('step2ck')?.source)}.`,
    ),
    together(
      say`Where most people are, a few points are many percentiles. With ${published(error?.points, error?.source)} points either way, a score of ${String(exampleScore)} reaches from the ${low} to the ${high} percentile.`,
      say`So a difference of a few points between two people says nothing.`,
    ),
  ]
}

/** "the 71st in 2017-20, the 60th in 2022-25 and the 58th in 2023-26" as parts. */
function historyParts(score: number): readonly ProsePart[] {
  const known = percentileHistory(score)
  return known.flatMap(({ edition, value }, index) => {
    const before = index === 0 ? 'the ' : index === known.length - 1 ? ' and the ' : ', the '
    return [{ kind: 'text', text: before } as const, value, { kind: 'text', text: ` in ${edition}` } as const]
  })
}

export function percentileParagraphs(): readonly Paragraph[] {
  const last = meanHistory('step2ck').at(-1)
  const spread = last?.standardDeviation ?? null
  const curve = last === undefined || spread === null ? null : normalCurvePercentile(exampleScore, last.mean, spread)
  return [
    together(
      say`A percentile is the share of a group that scored lower. Your report prints none: it is looked up in a table that the USMLE publishes, which goes in steps.`,
      say`For ${String(exampleScore)} the newest table (first-time takers ${newestEdition?.source.edition ?? null}) says the ${percentileWords(exampleScore)} percentile.`,
    ),
    together(
      say`The group is ${published(newestEdition?.set.cohort.toLowerCase().replace('lcme', 'LCME') ?? null, newestEdition?.source)}: schools that grant the MD. No percentile among DO students or international graduates is published, so none is shown.`,
      say`The table goes with the day of the test. The same ${String(popularTop)} was ${historyParts(popularTop)}.`,
      say`About a quarter of first-time takers score ${topQuarterFrom()} or more.`,
    ),
    together(
      say`Many calculators use a normal curve instead. Scores are not spread like one: low scores trail off further than high ones. With the newest mean and standard deviation a curve would put ${String(exampleScore)} at ${curve === null ? null : published(curve, last?.source)} percent; the table says the ${percentileWords(exampleScore)} percentile.`,
      say`Older means put it higher still. Between two points of the table this program draws a straight line and says so.`,
    ),
    together(say`Your own score, with its range and its table, is on the ${link('report', '/report/#score')}.`),
  ]
}
