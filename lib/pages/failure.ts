/** Every reason for which a document can be refused; the contract says when. */
export const refusalCodes = [
  'not-found',
  'unsupported-format',
  'encrypted',
  'corrupt',
  'too-large',
  'timeout',
  'no-text',
  'unsupported-report',
  'not-a-score-report',
] as const
export type RefusalCode = (typeof refusalCodes)[number]

/** Why a document could not be turned into pages: a code of the contract and what to do about it. */
export class Failure extends Error {
  readonly code: RefusalCode

  constructor(code: RefusalCode, message: string) {
    super(message)
    this.name = 'Failure'
    this.code = code
  }
}

/** Recognized by its name: an error may have crossed from a worker or another copy of this module. */
export const isFailure = (error: unknown): error is Failure =>
  error instanceof Error && error.name === 'Failure' && 'code' in error
