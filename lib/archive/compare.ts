/**
 * From practice to the real exam: scores that stand on the scale of Step 2 CK, and what a difference between two of them
 * can mean. No trend, no forecast.
 */
import { foldLabel, plainLabel } from '../areas/label'
import { documents } from '../exams/document'
import { type Exam, exams } from '../exams/exam'
import { minimumPassingScore } from '../norms/passing'
import { allPrecisions, publishedPrecision } from '../norms/precision'
import type { Reading } from '../reports/schema'

export interface Titled {
  readonly id: string
  readonly title: string
  readonly reading: Reading
}

export interface ScorePoint {
  readonly id: string
  readonly title: string
  readonly exam: Exam | 'typed'
  /** `YYYY-MM-DD` */
  readonly date: string | null
  readonly score: number
  /** Points on either side; null where nobody publishes it. */
  readonly error: number | null
  /** The minimum passing score of Step 2 CK on that day. */
  readonly minimum: number | null
}

/** Why a report is not in the picture: it has another scale, or nothing that can be placed. */
interface NotPlaced {
  readonly report: Titled
  readonly why: 'other-scale' | 'no-date' | 'no-score'
}

/** From the oldest day to the newest; what has no day comes last. */
const byDay = (a: string | null, b: string | null): number => (a ?? '9999').localeCompare(b ?? '9999')

/** @param typed scores of other practice tests that the person typed */
export function scorePoints(
  reports: readonly Titled[],
  typed: readonly { readonly score: number; readonly date: string | null }[] = [],
): { readonly points: readonly ScorePoint[]; readonly others: readonly NotPlaced[] } {
  const others: NotPlaced[] = []
  const points = reports.flatMap((report): readonly ScorePoint[] => {
    const { id, title, reading } = report
    const { exam } = documents[reading.kind]
    const { score, testDate: date } = reading
    const leave = (why: NotPlaced['why']) => {
      others.push({ report, why })
      return []
    }
    const { scale, scaleSince } = exams[exam]
    if (scale !== 'step2ck' || documents[reading.kind].prints.attempts) return leave('other-scale')
    if (score === null) return leave('no-score')
    if (scaleSince !== null && date === null) return leave('no-date')
    if (scaleSince !== null && date !== null && date < scaleSince) return leave('other-scale')
    const error = reading.standardError ?? publishedPrecision(exam)?.points ?? null
    const minimum = reading.minimumPassingScore ?? minimumPassingScore('step2ck', date)?.minimum ?? null
    return [{ id, title, exam, date, score, error, minimum }]
  })
  const own = typed.map(
    ({ score, date }, index): ScorePoint => ({
      id: `typed-${index}`,
      title: 'Practice score you entered',
      exam: 'typed',
      date,
      score,
      error: null,
      minimum: null,
    }),
  )
  return { points: [...points, ...own].sort((a, b) => byDay(a.date, b.date)), others }
}

interface ScoreChange {
  readonly points: number
  /** Standard error of the difference; null where an error is not known. */
  readonly error: number | null
  /** True where it was worked out from the errors of both, false where it is published. */
  readonly isWorkedOut: boolean
  readonly verdict: 'too-small' | 'beyond-chance' | 'not-known'
}

/** From one score to a later one. A difference below two standard errors of the difference is too small to tell from chance. */
export function scoreChange(from: ScorePoint, to: ScorePoint): ScoreChange {
  const points = to.score - from.score
  const published =
    from.exam === to.exam
      ? allPrecisions().find(({ exam, measure }) => exam === from.exam && measure === 'SED')?.points
      : undefined
  const workedOut = from.error === null || to.error === null ? null : Math.hypot(from.error, to.error)
  const error = published ?? workedOut
  const verdict = error === null ? 'not-known' : Math.abs(points) < 2 * error ? 'too-small' : 'beyond-chance'
  return { points, error, isWorkedOut: published === undefined, verdict }
}

/** In words, after the two scores were named. */
export function changeWords(from: ScorePoint, to: ScorePoint): string {
  const { points, error, isWorkedOut, verdict } = scoreChange(from, to)
  const size = points === 0 ? 'The same score' : `${Math.abs(points)} points ${points > 0 ? 'higher' : 'lower'}`
  if (verdict === 'not-known' || error === null)
    return `${size}. We can’t tell whether that is more than chance: one standard error is not known.`
  const how = `standard error of the difference ${Math.round(error * 10) / 10}, ${isWorkedOut ? 'worked out from both errors' : 'as published'}`
  return verdict === 'too-small'
    ? `${size}: too small to tell from chance (${how}).`
    : `${size}: more than chance alone is likely to produce (${how}).`
}

interface AreaPair {
  readonly label: string
  /** In the order of the reports; null where the report has no such area or its level is not known. */
  readonly levels: readonly Reading['areas'][number]['level'][]
}

interface AreaPanel {
  readonly reference: Reading['reference']
  readonly reports: readonly Titled[]
  /** Areas that at least two of the reports have. */
  readonly rows: readonly AreaPair[]
  /** Areas of one report alone: editions cut the same exam into other areas. */
  readonly single: readonly string[]
}

/**
 * Areas side by side, matched by their names, the reports by their days; one panel for each reference, since what they say
 * is not comparable otherwise.
 */
export function areaPanels(reports: readonly Titled[]): readonly AreaPanel[] {
  const references = [...new Set(reports.map(({ reading }) => reading.reference))].filter((one) => one !== 'none')
  return references.map((reference) => {
    const own = reports
      .filter(({ reading }) => reading.reference === reference && reading.areas.length > 0)
      .sort((a, b) => byDay(a.reading.testDate, b.reading.testDate))
      .map((report) => ({
        report,
        areas: new Map(report.reading.areas.map((area) => [foldLabel(area.label), area])),
      }))
    const labels = new Map(own.flatMap(({ areas }) => [...areas].map(([name, { label }]) => [name, plainLabel(label)])))
    const rows: AreaPair[] = []
    const single: string[] = []
    for (const [name, label] of labels) {
      const among = own.map(({ areas }) => areas.get(name))
      if (among.filter((area) => area !== undefined).length < 2) single.push(label)
      else rows.push({ label, levels: among.map((area) => area?.level ?? null) })
    }
    return { reference, reports: own.map(({ report }) => report), rows, single }
  })
}
