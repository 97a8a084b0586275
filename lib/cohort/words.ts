/** What is said of a class: on the page, in the committee's file, on the command line. */
import { documents } from '../exams/document'
import type { Reference } from '../reports/schema'
import type { NeedsHelp } from './help'
import type { ClassArea, ClassGroup, ClassReport, ClassResults, Finding, Lane, Quartile } from './schema'

/** What relative to a reference can and cannot mean for a class. */
export const cautions: Readonly<Record<Reference, string>> = {
  'own-overall':
    'Each area is compared with the student’s own overall score, not with other people. A strong class can have many lower marks in an area, and a weak class few. The marks show where students are uneven, not how good the class is.',
  borderline:
    'Each area is compared with the pass line, not with the student’s own overall score: borderline means about a high fail or a low pass.',
  'comparison-group':
    'Each area is compared with the comparison group that the reports name. Groups of different test forms may differ.',
  'national-mean': 'Each area is compared with the national mean of COMLEX candidates.',
  none: 'These reports have no profile of areas.',
}

export const overlap =
  'Areas overlap and some are small, so counts are never added up or averaged across areas. Intervals are 95% (Wilson), for a similar next class.'

/** "Groups under 20 and cells of 1 to 4 are hidden ..." */
export const disclosureWords = (minimum: number): string =>
  `Groups under ${minimum} and cells of 1 to 4 students are hidden; they are counted with the average ("up to"). Percentages are rounded. Exports made on other computers cannot be taken into account.`

/** "USMLE Step 2 CK score report, compared with the own overall score" */
export function titleOf({ kind }: Pick<ClassReport, 'kind'>): string {
  return documents[kind].report
}

export const tooFew = (minimum: number): string =>
  `Class figures need at least ${minimum} students with a score, reports left out not counted. With fewer, single students could be recognized.`

function laneWords({ count, percent }: Lane): string {
  if (count === null) return 'hidden'
  return percent === null ? `up to ${count}` : `${count} (${percent}%)`
}

const intervalWords = ({ interval }: Lane): string => (interval ? `${interval[0]}% to ${interval[1]}%` : '')

/** A score, or where it lies: "244", "235 to 239", "under 230", "265 or more". */
function binWords({ from, to }: Quartile): string {
  if (from === null) return to === null ? 'not shown' : `under ${to + 1}`
  if (to === null) return `${from} or more`
  return from === to ? String(from) : `${from} to ${to}`
}

/** A bin of the distribution, whose end is the first score above it. */
export const rangeWords = ({ from, to }: Quartile): string => binWords({ from, to: to === null ? null : to - 1 })

function rateWords(results: ClassResults | null): string {
  if (!results?.rate) return 'hidden'
  const { rate, passed, failed } = results
  if (rate.over) return `over ${rate.percent}%`
  return `${rate.percent}% (${passed} passed, ${failed} failed)`
}

const shareWords = ({ share }: ClassArea): string => (share ? `${share[0]}-${share[1]}%` : '')

/** "Endocrine System: more students were lower than across its section." */
const findingWords = ({ label, lane, direction }: Finding): string =>
  `${label}: ${direction} students were ${lane} here than across its section.`

export function findingsWords({ findings }: ClassReport): readonly string[] {
  return findings.length > 0 ? findings.map(findingWords) : ['No area differs clearly.']
}

/** The figures of everybody, one a line: label and value. */
export function factsOf(report: ClassReport): readonly (readonly [string, string])[] {
  const { everybody, norm, attempt, allAttempts } = report
  if (!everybody) return []
  const [q1, median, q3] = everybody.quartiles ?? []
  const beside = (at: 0 | 1 | 2): string => (norm ? ` (norm group about ${norm.quartiles[at]})` : '')
  return [
    ['Students', String(everybody.n)],
    ...(median && q1 && q3
      ? ([
          ['Median', `${binWords(median)}${beside(1)}`],
          ['Lower quartile', `${binWords(q1)}${beside(0)}`],
          ['Upper quartile', `${binWords(q3)}${beside(2)}`],
        ] as const)
      : []),
    ...(everybody.results
      ? ([
          [`Pass rate, ${attempt} attempts`, rateWords(everybody.results)],
          ['Pass rate, all attempts', allAttempts ? rateWords(allAttempts) : 'hidden: few later attempts'],
        ] as const)
      : []),
    ...(norm?.passRate
      ? ([
          ['First-time takers from US MD schools', `${norm.passRate.percent}% passed (${norm.passRate.period})`],
        ] as const)
      : []),
    ...(norm
      ? ([['Norm group', `${norm.cohort}${norm.mixed ? '; some test dates belong to other tables' : ''}`]] as const)
      : []),
  ]
}

/** The table of a group's areas: head and rows of cells. */
export const areaHead = ['Area', '% of exam', 'Lower', '95%', 'Average', 'Higher', '95%', 'Not known'] as const

export function areaCells(area: ClassArea): readonly string[] {
  const { label, lower, average, higher, notKnown } = area
  return [
    label,
    shareWords(area),
    laneWords(lower),
    intervalWords(lower),
    laneWords(average),
    laneWords(higher),
    intervalWords(higher),
    notKnown === null ? 'hidden' : String(notKnown),
  ]
}

/** Everybody, then the groups, each by its name; none where everybody is too few. */
export function namedGroups({ everybody, groups }: ClassReport): readonly (readonly [string, ClassGroup])[] {
  if (!everybody) return []
  return [
    ['All students', everybody],
    ...groups.map((group) => [group.name ?? 'Other groups together', group] as const),
  ]
}

/** Why another export is refused, and what to do. */
export const refusalWords = {
  'few-changed':
    'Only 1 to 4 students changed since an earlier export. The two together would show who they are. Use the earlier export, or wait for five changes.',
  'other-grouping':
    'An earlier export used another grouping. The two together would show single students. Use that grouping again, or none.',
  'groups-changed':
    'Fewer than 20 students of a group changed since the earlier export by group. Use the earlier export, or export without groups.',
} as const

/** Stands on every file that is not for a committee. */
export const recordsNotice = 'Contains student records'

const whyHelp: Readonly<Record<NeedsHelp['why'], string>> = {
  failed: 'failed',
  'below-pass-mark': 'below the passing score',
  'not-scored': 'not scored',
  'near-pass-mark': 'within one standard error of the passing score',
}

/** "within one standard error of the passing score (4 above)" */
export const helpWords = ({ why, margin }: Pick<NeedsHelp, 'why' | 'margin'>): string =>
  margin === null
    ? whyHelp[why]
    : `${whyHelp[why]} (${margin === 0 ? 'exactly at it' : margin < 0 ? `${-margin} below` : `${margin} above`})`
