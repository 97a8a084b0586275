/** What a document may cost. Each refusal that comes from here names its limit. */

export interface Limits {
  /** Size of the file. */
  readonly maxBytes: number
  /** Of a picture file. */
  readonly maxPixels: number
  readonly maxPages: number
  /** Drawing operations in the whole file. */
  readonly maxOperations: number
  /** For what a file says itself: opening it, its text and drawing. */
  readonly maxMilliseconds: number
  /** For each page that has to be looked at, apart from the above. */
  readonly maxMillisecondsLooking: number
  /** In bytes, that a process of its own may take for a file above what it holds anyway. */
  readonly maxMemory: number
}

const MEBIBYTE = 1024 * 1024

/**
 * A report has two pages and a few thousand operations; a packet of sixty scanned pages still fits, and so do the photos of
 * today's phones, of 50 million pixels. Of 60 million, a browser takes over a gigabyte to decode them.
 */
export const DEFAULT_LIMITS: Limits = {
  maxBytes: 25 * MEBIBYTE,
  maxPixels: 55_000_000,
  maxPages: 60,
  maxOperations: 1_000_000,
  maxMilliseconds: 20_000,
  maxMillisecondsLooking: 30_000,
  maxMemory: 1024 * MEBIBYTE,
}

const describeBytes = (bytes: number): string => `${(bytes / MEBIBYTE).toFixed(bytes < MEBIBYTE ? 2 : 0)} MB`

export const describeSeconds = (milliseconds: number): string => `${milliseconds / 1000} seconds`

const ALONE = 'Save the pages of the report alone.'

export const tooManyBytes = (limits: Limits): string =>
  `The file is larger than ${describeBytes(limits.maxBytes)}, the limit for one file. ${ALONE}`

export const tooLate = (limits: Limits): string =>
  `Reading took longer than ${describeSeconds(limits.maxMilliseconds)}, the limit for one file. ${ALONE}`

export const tooManyPixels = (limits: Limits): string =>
  `The picture has more than ${limits.maxPixels / 1e6} million pixels, the limit for one picture. Save it smaller.`
