/**
 * All that is said of an examination: one record each.
 */

/** USMLE examinations with a three-digit score and a norm table, in the order in which they are offered. */
export const scoredExams = ['step2ck', 'step3', 'step1'] as const
export type ScoredExam = (typeof scoredExams)[number]

/** Self-assessments: nobody passes or fails them. */
export const practiceExams = ['nbme-ccssa', 'nbme-cbssa'] as const

/** Examinations whose scores are set beside those of people who matched: of every applicant, and of DO students. */
export const matchExams = ['step2ck', 'comlex-level2'] as const
export type MatchExam = (typeof matchExams)[number]

/** One value for each of them. */
export const forMatchExams = <T>(of: (exam: MatchExam) => T): Readonly<Record<MatchExam, T>> => ({
  step2ck: of('step2ck'),
  'comlex-level2': of('comlex-level2'),
})

export type Exam = ScoredExam | MatchExam | (typeof practiceExams)[number]

/** What a plan of study can be for. Somebody who has passed gets none for the same examination. */
export const purposes = ['retake', 'exam-ahead', 'step3', 'sub-internship', 'intern-readiness'] as const
export type Purpose = (typeof purposes)[number]

export interface ExamRecord {
  readonly name: string
  readonly shortName: string
  /** As somebody who took it speaks of it. */
  readonly spoken: string
  readonly practice: boolean
  /** For DO students, beside the examinations of the USMLE. */
  readonly osteopathic: boolean
  /** Lowest and highest three-digit score of its scale. */
  readonly range: readonly [number, number]
  /** It gives percentages and no three-digit score. */
  readonly percent: boolean
  /** The USMLE examination on whose scale the score stands: that of a practice test is an estimate. */
  readonly scale: ScoredExam | null
  /** Since when it stands on that scale (`YYYY-MM-DD`); before, it had one of its own. Null where it always has. */
  readonly scaleSince: string | null
  /** Whose minimum passing score it is held against; null for percentages. */
  readonly standard: ScoredExam | MatchExam | null
  /** On whose scale specialties have figures that it can be set beside. */
  readonly match: MatchExam | null
  /** Where percentiles are published, if not as a table. */
  readonly percentiles: string | null
  /** What a plan may be for once it is behind, the likeliest first. */
  readonly next: readonly Purpose[]
}

const step = (scale: ScoredExam, name: string, match: MatchExam | null, next: readonly Purpose[]): ExamRecord => ({
  name,
  shortName: name,
  spoken: name,
  practice: false,
  osteopathic: false,
  range: [1, 300],
  percent: false,
  scale,
  scaleSince: null,
  standard: scale,
  match,
  percentiles: null,
  next,
})

/** @param scale of which its score is an estimate, and since when; null where it gives a percentage */
const selfAssessment = (shortName: string, scale: 'step2ck' | null, scaleSince: string | null): ExamRecord => ({
  ...step('step2ck', `${shortName} practice test`, scale, ['exam-ahead']),
  shortName,
  spoken: 'my self-assessment',
  practice: true,
  percent: scale === null,
  scale,
  scaleSince,
  standard: scale,
})

export const exams: Readonly<Record<Exam, ExamRecord>> = {
  step1: step('step1', 'Step 1', null, ['exam-ahead', 'sub-internship']),
  step2ck: {
    ...step('step2ck', 'Step 2 CK', 'step2ck', ['sub-internship', 'intern-readiness', 'step3']),
    spoken: 'Step 2',
  },
  step3: step('step3', 'Step 3', null, ['intern-readiness']),
  'comlex-level2': {
    name: 'COMLEX-USA Level 2-CE',
    shortName: 'COMLEX Level 2-CE',
    spoken: 'COMLEX',
    practice: false,
    osteopathic: true,
    range: [9, 999],
    percent: false,
    scale: null,
    scaleSince: null,
    standard: 'comlex-level2',
    match: 'comlex-level2',
    percentiles: 'NBOME offers percentiles in its own online tool.',
    next: ['sub-internship', 'intern-readiness'],
  },
  'nbme-ccssa': selfAssessment('NBME CCSSA', 'step2ck', '2022-12-01'),
  'nbme-cbssa': selfAssessment('NBME CBSSA', null, null),
}
