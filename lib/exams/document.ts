/**
 * All that is said of a kind of document: one record each. How its pages are recognized is its family's
 * (lib/reports/families).
 */
import { type Exam, exams, type ScoredExam } from './exam'

/** What the rows of a profile can be relative to. */
export const references = ['own-overall', 'borderline', 'comparison-group', 'national-mean', 'none'] as const
type Reference = (typeof references)[number]

/** The least and the greatest standard deviation and standard error that a norm group can have. */
interface NormSpread {
  readonly standardDeviation: readonly [number, number]
  readonly standardError: readonly [number, number]
}

export interface DocumentRecord {
  /** Whose score a reading of it holds. */
  readonly exam: Exam
  readonly name: string
  /** As it calls itself. */
  readonly title: string
  /** The sheet of paper: "USMLE Step 2 CK score report". */
  readonly report: string
  /** What today's documents print; what one does not print stays null whatever the page says. */
  readonly prints: {
    /** A three-digit score with its test date. */
    readonly score: boolean
    readonly result: boolean
    readonly minimum: boolean
    /** Mean, standard deviation and standard error of a norm group, and between what the last two lie. */
    readonly norm: NormSpread | null
    /** A list of attempts instead of one test. */
    readonly attempts: boolean
  }
  /** Who gets a profile of areas. */
  readonly profile: 'everybody' | 'failed' | 'nobody'
  /** What a row's position is relative to, by the drawing of the profile, where the page itself is silent. */
  readonly reference: Readonly<Record<'boxes' | 'bars' | 'bands' | 'percent', Reference>>
  /** The block in which physician tasks stand. */
  readonly tasks: 'task' | 'competency'
}

const always = (reference: Reference): DocumentRecord['reference'] => ({
  boxes: reference,
  bars: reference,
  bands: reference,
  percent: reference,
})

/**
 * From half the least to twice the greatest figure ever published (deviations of 15 to 22, errors of 5 to 8): a digit too
 * few or too many lies outside.
 */
export const usmleSpread: NormSpread = { standardDeviation: [7.5, 44], standardError: [2.5, 16] }

/** What Step 1, Step 2 CK and Step 3 share: one drawing today, another until January 2019, the same fields. */
const usmle = (exam: ScoredExam): DocumentRecord => {
  const name = `USMLE ${exams[exam].name}`
  return {
    exam,
    name,
    title: name,
    report: `${name} score report`,
    prints: { score: true, result: true, minimum: true, norm: usmleSpread, attempts: false },
    profile: 'everybody',
    reference: { ...always('own-overall'), bands: 'borderline', percent: 'comparison-group' },
    tasks: 'task',
  }
}

const nbme = (exam: 'nbme-ccssa' | 'nbme-cbssa', title: string): DocumentRecord => ({
  ...usmle('step2ck'),
  exam,
  name: exams[exam].name,
  title,
  report: exams[exam].name,
  prints: { score: !exams[exam].percent, result: false, minimum: !exams[exam].percent, norm: null, attempts: false },
  reference: always('comparison-group'),
})

export const documents = {
  // Since 2022 Step 1 is passed or failed, and who passes gets no profile.
  'usmle-step1': { ...usmle('step1'), prints: { ...usmle('step1').prints, score: false }, profile: 'failed' },
  'usmle-step2ck': usmle('step2ck'),
  'usmle-step3': usmle('step3'),
  'nbme-ccssa': nbme('nbme-ccssa', 'NBME Comprehensive Clinical Science Self-Assessment'),
  'nbme-cbssa': nbme('nbme-cbssa', 'NBME Comprehensive Basic Science Self-Assessment'),
  'comlex-level2': {
    ...usmle('step2ck'),
    exam: 'comlex-level2',
    name: exams['comlex-level2'].name,
    title: exams['comlex-level2'].name,
    report: `${exams['comlex-level2'].name} score report`,
    prints: { score: true, result: true, minimum: true, norm: null, attempts: false },
    reference: always('national-mean'),
    tasks: 'competency',
  },
  'usmle-transcript': {
    ...usmle('step2ck'), // the score of its reading is that of Step 2 CK
    name: 'USMLE transcript',
    title: 'USMLE transcript',
    report: 'USMLE transcript',
    prints: { score: false, result: false, minimum: false, norm: null, attempts: true },
    profile: 'nobody',
    reference: always('none'),
  },
} as const satisfies Record<string, DocumentRecord>

export type Kind = keyof typeof documents
/** Every kind of document that is read. */
export const kinds = Object.keys(documents) as Kind[]

/** Kinds that can be entered by hand: the reports of the USMLE examinations. */
export const handKinds = ['usmle-step2ck', 'usmle-step3', 'usmle-step1'] as const satisfies Kind[]
export type HandKind = (typeof handKinds)[number]

/** The kind of document that reports one sitting of an examination. */
export function reportOf(exam: Exam): Kind {
  const kind = kinds.find((one) => documents[one].exam === exam && !documents[one].prints.attempts)
  if (kind === undefined) throw new Error(`${exam} has no report`)
  return kind
}
