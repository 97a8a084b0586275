/**
 * Doubts about what a score means, as opposed to doubts about what a document says.
 */

const figureWarningCodes = [
  'no-test-date', // the newest edition and pass mark were taken, for want of a date
  'edition-gap', // the date lies between two windows: the nearest edition was taken
  'edition-before', // the date lies before every window: the earliest edition was taken
  'not-interpolated', // the table forbids a value between two of its points
  'no-table', // no percentile table of this examination is known
  'no-standard-error', // none is printed and none may be shown
  'no-passing-standard', // no minimum of that date is known
  'passing-start-unknown', // the minimum is known, the day it began is not
  'pass-fail-only', // on that date the examination gave no three-digit score
  'not-known', // no figure of this specialty and applicant type is known
  'suppressed', // withheld by the publisher for small numbers
  'few', // rests on very few people
  'doubt', // a doubt that the data files note
  'left-out', // this build comes without the set
  'figures-disagree', // the document contradicts the published figures; the document is kept
] as const

type FigureWarningCode = (typeof figureWarningCodes)[number]

export interface FigureWarning {
  readonly code: FigureWarningCode
  readonly message: string
}
