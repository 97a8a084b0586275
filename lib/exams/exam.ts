/**
 * Which examination a document, and so a table, belongs to.
 */

/** Every kind of document that is read. */
export const kinds = [
  'usmle-step1',
  'usmle-step2ck',
  'usmle-step3',
  'nbme-ccssa',
  'nbme-cbssa',
  'comlex-level2',
  'usmle-transcript',
] as const
export type Kind = (typeof kinds)[number]

/** USMLE examinations with a three-digit score and a norm table. */
export const scoredExams = ['step2ck', 'step3', 'step1'] as const
export type ScoredExam = (typeof scoredExams)[number]
export type Exam = ScoredExam | 'comlex-level2' | 'nbme-ccssa' | 'nbme-cbssa'

export const examNames: Readonly<Record<Exam, string>> = {
  step1: 'Step 1',
  step2ck: 'Step 2 CK',
  step3: 'Step 3',
  'comlex-level2': 'COMLEX-USA Level 2-CE',
  'nbme-ccssa': 'NBME CCSSA practice test',
  'nbme-cbssa': 'NBME CBSSA practice test',
}

const examOfKind: Readonly<Record<Kind, Exam>> = {
  'usmle-step1': 'step1',
  'usmle-step2ck': 'step2ck',
  'usmle-step3': 'step3',
  'nbme-ccssa': 'nbme-ccssa',
  'nbme-cbssa': 'nbme-cbssa',
  'comlex-level2': 'comlex-level2',
  'usmle-transcript': 'step2ck', // the score of a reading from a transcript is that of Step 2 CK
}

/** A self-assessment: nobody passes or fails it. */
export function isPractice(exam: Exam): exam is 'nbme-ccssa' | 'nbme-cbssa' {
  return exam === 'nbme-ccssa' || exam === 'nbme-cbssa'
}

/** The examination whose score a reading of this kind holds. */
export function examOf(kind: Kind): Exam {
  return examOfKind[kind]
}

/**
 * The examination on whose scale the score stands: a CCSSA total is an estimate on the Step 2 CK scale.
 * Null where the score stands on no scale of the USMLE.
 */
export function scaleOf(exam: Exam): ScoredExam | null {
  if (exam === 'nbme-ccssa') return 'step2ck'
  return exam === 'step1' || exam === 'step2ck' || exam === 'step3' ? exam : null
}
