/**
 * All specialties for one applicant type beside one score: what the overview draws, lists and says. Medians and
 * means, and the figures of other people that stand in for missing ones, never share a picture.
 */

import { type Applicant, applicantNames } from '../applicant/group'
import { reportOf } from '../exams/document'
import { exams, type MatchExam } from '../exams/exam'
import type { Figure, FigureSource } from '../figures/source'
import type { Reading } from '../reports/schema'
import { typedReading } from '../reports/values'
import type { MatchedFigures, SpecialtyFigures, Statistic, Substitute } from '../specialties/benchmarks'
import { specialtyById } from '../specialties/names'
import { type OverviewRow, specialtyOverview, type Tier } from '../specialties/overview'
import { precisionOf } from './precision'
import { amongMatched, ownFigures, specialtyStanding } from './specialty'
import { type Subject, subjectOf } from './subject'
import type { Choices, OwnFigures, Precision, SpecialtyStanding } from './types'

export interface SpecialtiesQuestion {
  readonly reading: Reading
  readonly exam: MatchExam
  /** A score that the person typed for an examination that the document is not about. */
  readonly typed: number | null
  readonly choices: Choices
  /** A second specialty to stand beside the chosen one. */
  readonly second: string | null
}

/** One specialty in a picture. */
export interface OverviewEntry extends Pick<SpecialtyStanding, 'distance'> {
  readonly id: string
  readonly name: string
  readonly tier: Tier | null
  readonly matched: MatchedFigures
  readonly notMatched: SpecialtyFigures['notMatched']
  /** True where the publisher withholds the figures of people who did not match. */
  readonly notMatchedWithheld: boolean
  /** Null without a score. */
  readonly place: SpecialtyStanding['place'] | null
  readonly uncertain: boolean | null
  /** What has to be known when looking at its figures. */
  readonly doubts: readonly string[]
}

/** Figures of one group, edition and statistic. */
export interface OverviewPicture {
  readonly title: string
  readonly applicant: Applicant
  readonly statistic: Statistic
  readonly edition: number
  /** True where they are of other people or of an older edition, in the place of figures that are not known. */
  readonly substitute: boolean
  readonly entries: readonly OverviewEntry[]
  readonly source: FigureSource
}

/** A specialty without a figure for this applicant type. */
export interface OverviewGap {
  readonly id: string
  readonly name: string
  readonly tier: Tier | null
  /** "withheld for small numbers: 2 matched", "not known" */
  readonly words: string
  /** The same for a picture: "withheld (2 matched)". */
  readonly short: string
  readonly notMatched: SpecialtyFigures['notMatched']
  /** Nearest first. */
  readonly substitutes: readonly Substitute[]
}

export interface SpecialtiesAnalysis {
  readonly exam: MatchExam
  readonly applicant: Applicant
  readonly score: Figure | null
  /** "you 251", "estimate 240". */
  readonly scoreLabel: string | null
  readonly precision: Precision | null
  /** The largest first, substitutes last. */
  readonly pictures: readonly OverviewPicture[]
  readonly gaps: readonly OverviewGap[]
  /** The chosen specialty and the second one, as far as they are chosen; empty without a score. */
  readonly chosen: readonly SpecialtyStanding[]
  /** Beside the figures that the person typed; null without them or without a score. */
  readonly own: SpecialtyStanding | null
}

/** Who the score belongs to: the document's where it stands on the scale of the figures, else the typed one. */
function subjectOn(reading: Reading, exam: MatchExam, typed: number | null): Subject | null {
  const subject = subjectOf(reading)
  if (exams[subject.exam].match === exam && subject.score !== null) return subject
  if (typed === null) return null
  return subjectOf(typedReading(reportOf(exam), { score: typed }))
}

/** That there are few people is said once: where the data note it as a doubt already, not again. */
function doubtsOf(warnings: SpecialtyFigures['warnings']): readonly string[] {
  const noted = warnings.some(({ code }) => code === 'doubt')
  return warnings.filter(({ code }) => !(noted && code === 'few')).map(({ message }) => message)
}

function entryOf(
  { figures, tier }: Pick<OverviewRow, 'figures' | 'tier'>,
  score: number | null,
  reach: number | null,
): OverviewEntry {
  const { specialty, name, matched, notMatched, warnings } = figures
  const place = score === null ? null : amongMatched(score, reach, matched)
  return {
    id: specialty ?? name,
    name,
    tier,
    matched,
    notMatched,
    notMatchedWithheld: matched.middle !== null && warnings.some(({ code }) => code === 'suppressed'),
    place: place?.place ?? null,
    distance: place?.distance ?? null,
    uncertain: place?.uncertain ?? null,
    doubts: doubtsOf(warnings),
  }
}

function titleOf(applicant: Applicant, edition: number, statistic: Statistic): string {
  const which = statistic === 'mean' ? 'means' : 'medians'
  const { group } = applicantNames[applicant]
  return `${group.charAt(0).toUpperCase()}${group.slice(1)} who matched in ${edition}: ${which} by specialty`
}

/** The nearest figures of the same specialty in the place of missing ones, apart by group, edition and statistic. */
function substitutePictures(
  rows: readonly OverviewRow[],
  score: number | null,
  reach: number | null,
): readonly OverviewPicture[] {
  const pictures = new Map<string, OverviewPicture>()
  for (const { figures, tier } of rows) {
    const nearest = figures.substitutes.find(({ specialty }) => specialty === figures.specialty)
    if (nearest === undefined) continue
    const { applicant, edition, statistic, matched, source } = nearest
    const key = `${applicant} ${edition} ${statistic}`
    const before = pictures.get(key)
    const entry = entryOf({ figures: { ...figures, matched, notMatched: null, warnings: [] }, tier }, score, reach)
    pictures.set(key, {
      title: titleOf(applicant, edition, statistic),
      applicant,
      statistic,
      edition,
      substitute: true,
      source: before?.source ?? { ...source, id: source.id.split('/')[0] ?? source.id },
      entries: [...(before?.entries ?? []), entry],
    })
  }
  return [...pictures.values()].sort((a, b) => b.entries.length - a.entries.length)
}

function gapOf({ figures, tier }: OverviewRow): OverviewGap {
  const { specialty, name, suppressed, matched, notMatched, substitutes } = figures
  const people = matched.n === null ? null : `${matched.n} matched`
  return {
    id: specialty ?? name,
    name,
    tier,
    words: suppressed ? `withheld for small numbers${people === null ? '' : `: ${people}`}` : 'not known',
    short: suppressed ? `withheld${people === null ? '' : ` (${people})`}` : 'not known',
    notMatched: notMatched?.middle == null ? null : notMatched,
    substitutes,
  }
}

/** Everything that the specialties page section shows; null while no applicant type is chosen. */
export function specialtiesAnalysis(question: SpecialtiesQuestion): SpecialtiesAnalysis | null {
  const { reading, exam, typed, choices, second } = question
  const { applicant } = choices
  if (applicant === null) return null
  const subject = subjectOn(reading, exam, typed)
  const precision = subject === null ? null : precisionOf(subject)
  const score = subject?.score ?? null
  const value = score?.value ?? null
  const reach = precision?.points ?? null
  const overview = specialtyOverview(applicant, exam)

  const beside = (id: string | null, own: OwnFigures | null): SpecialtyStanding[] => {
    const known = own !== null || (id !== null && specialtyById(id) !== null)
    const found =
      subject === null || !known
        ? null
        : specialtyStanding(subject, precision, { ...choices, specialty: id, ownFigures: own })
    return found === null ? [] : [found.standing]
  }
  const own = ownFigures(choices, exam) === null ? null : (choices.ownFigures ?? null)
  return {
    exam,
    applicant,
    score,
    scoreLabel: value === null ? null : `${subject?.practice ? 'estimate' : 'you'} ${value}`,
    precision,
    pictures: [
      ...overview.columns.map(({ statistic, edition, rows, source }) => ({
        title: titleOf(applicant, edition, statistic),
        applicant,
        statistic,
        edition,
        substitute: false,
        entries: rows.map((row) => entryOf(row, value, reach)),
        source,
      })),
      // Where only a few are missing, their substitutes are named in words beneath.
      ...(overview.columns.length > 0 ? [] : substitutePictures(overview.missing, value, reach)),
    ],
    gaps: overview.missing.map(gapOf),
    chosen: [...beside(choices.specialty, null), ...(second === choices.specialty ? [] : beside(second, null))],
    own: own === null ? null : (beside(choices.specialty, own)[0] ?? null),
  }
}
