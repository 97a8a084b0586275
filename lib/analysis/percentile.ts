/**
 * The score among first-time takers: the table of its test date, twenty dots, and why no curve.
 */
import { exams } from '../exams/exam'
import type { Figure, Origin } from '../figures/source'
import type { FigureWarning } from '../figures/warning'
import { distributionSteps } from '../norms/distribution'
import { dotCount, dotsBelow, percentileSentence } from '../norms/dots'
import { type ChosenEdition, chooseEdition } from '../norms/editions'
import { publishedMean } from '../norms/means'
import { normalCurvePercentile } from '../norms/normal-curve'
import { percentileRange, toOneDecimal } from '../norms/percentile'
import { fieldFigure, type Subject } from './subject'
import type { Distribution, PercentileStanding, Precision } from './types'

interface AmongFirstTakers {
  readonly percentile: PercentileStanding | null
  readonly distribution: Distribution | null
  readonly warnings: readonly FigureWarning[]
}

const nothing: AmongFirstTakers = { percentile: null, distribution: null, warnings: [] }

/** The group's mean and standard deviation: as printed, else of the year of the test. */
export function groupMoments({ reading, scale, testDate }: Subject): {
  readonly mean: Figure | null
  readonly standardDeviation: Figure | null
} {
  const published = scale === null ? null : publishedMean(scale, testDate?.value ?? null)
  const origin: Origin | null = published === null ? null : { from: 'figures', source: published.source }
  const printed = fieldFigure(reading, 'mean', reading.mean)
  const spread = fieldFigure(reading, 'standardDeviation', reading.standardDeviation)
  return {
    mean: printed ?? (published && origin ? { value: published.mean, origin } : null),
    standardDeviation:
      spread ??
      // A printed mean and a published deviation would be of two different groups.
      (printed === null && published?.standardDeviation != null && origin
        ? { value: published.standardDeviation, origin }
        : null),
  }
}

function normalCurveOf(subject: Subject, score: number, table: number | null): PercentileStanding['normalCurve'] {
  const { mean, standardDeviation } = groupMoments(subject)
  if (mean === null || standardDeviation === null || standardDeviation.value <= 0) return null
  const value = normalCurvePercentile(score, mean.value, standardDeviation.value)
  const curve = `A normal curve with a mean of ${mean.value} and a standard deviation of ${standardDeviation.value} would put ${score} at ${value}.`
  const why =
    'Real scores are not spread that way: low scores trail off further than high ones. So the curve is wrong, most of all near the middle. Many calculators use one.'
  return {
    value,
    mean,
    standardDeviation,
    difference: table === null ? null : toOneDecimal(value - table),
    words: `${curve}${table === null ? '' : ` The published table says ${table}.`} ${why}`,
  }
}

function distributionOf(edition: ChosenEdition, cohort: string, score: number): Distribution {
  const { set, source } = edition
  return {
    title: `How ${cohort} scored`,
    summary: `Percent of ${cohort} in each step of the published table; the part below ${score} is shaded.`,
    steps: distributionSteps(set, score),
    origin: { from: 'figures', source },
  }
}

/** Without a value the table was silent: say so, with the gap in it. */
function silentTableWarning(edition: string, score: number): FigureWarning {
  return {
    code: 'not-interpolated',
    message: `The norm table ${edition} gives nothing between its points around ${score}, so no percentile is shown.`,
  }
}

function noStandardErrorWarning(exam: string): FigureWarning {
  return {
    code: 'no-standard-error',
    message: `We have no standard error for ${exam}, so the percentile has no range.`,
  }
}

/** Where a score lies among first-time takers; null parts where no table of its examination is known. */
export function amongFirstTakers(subject: Subject, precision: Precision | null): AmongFirstTakers {
  const { scale, score, testDate, exam, examName } = subject
  if (score === null) return nothing
  if (scale === null) {
    const { percentiles } = exams[exam]
    return {
      ...nothing,
      warnings: [
        {
          code: 'no-table',
          message: `We have no percentile table for ${examName}.${percentiles === null ? '' : ` ${percentiles}`}`,
        },
      ],
    }
  }
  const edition = chooseEdition(scale, testDate?.value ?? null)
  if (edition === null) return nothing
  const { set, source, why } = edition
  const warnings: FigureWarning[] = edition.warning === null ? [] : [edition.warning]
  const range = percentileRange(set, score.value, precision?.points ?? null)
  if (range.value === null) warnings.push(silentTableWarning(source.edition ?? '', score.value))
  if (precision === null) warnings.push(noStandardErrorWarning(examName))

  const cohort = `first-time takers ${source.edition}`
  const { value, low, high } = range
  return {
    warnings,
    distribution: distributionOf(edition, cohort, score.value),
    percentile: {
      ...range,
      edition: set.id,
      cohort,
      group: `${set.cohort}. No percentile among DO students or international graduates is published.`,
      why,
      dots:
        value === null
          ? null
          : {
              count: dotCount,
              below: dotsBelow(value),
              low: low === null ? null : dotsBelow(low),
              high: high === null ? null : dotsBelow(high),
              sentence: percentileSentence({ value, low, high }, set.cohort),
            },
      normalCurve: normalCurveOf(subject, score.value, range.value),
      origin: {
        from: 'worked-out',
        how: range.interpolated
          ? 'Between two published points of the norm table, in a straight line.'
          : 'As printed in the norm table.',
        of: [{ from: 'figures', source }, score.origin],
      },
    },
  }
}
