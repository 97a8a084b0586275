/** What the command line and its reading processes say to each other. Types only: this file holds no code. */
import type { SeenPage } from '../../lib/document/look'
import type { OwnedOutcome, ReadPages } from '../../lib/document/read'
import type { Outcome } from '../../lib/reports/schema'

/** One document; it and its password go by message, never by argument or file, where others could see them. */
export interface Task {
  /** The reports in it, each with whose it is, or its pages themselves. */
  readonly wanted: keyof Answers
  readonly bytes: Uint8Array
  /** What the outcomes call it. */
  readonly file: string
  readonly ocr: 'auto' | 'never' | 'always'
  readonly password: string | undefined
  /** Nothing waits behind it. */
  readonly isLast?: boolean
  /** Pages that an earlier process looked at before it was ended; no other page is looked at then. */
  readonly seen?: readonly SeenPage[]
}

export interface Answers {
  readonly outcomes: readonly Outcome[]
  readonly owned: readonly OwnedOutcome[]
  readonly pages: ReadPages
}

export type FromReader =
  /** It has the document, or begins to look at a page: from now on the clock of that part runs. */
  | {
      readonly type: 'part'
      readonly part: 'text' | 'picture'
      /** Resident bytes that it held as soon as it was ready. */
      readonly idle: number
    }
  | { readonly type: 'progress'; readonly share: number }
  | { readonly type: 'seen'; readonly seen: SeenPage }
  | { readonly type: 'done'; readonly answer: Answers[keyof Answers] }
  /** A defect of ours, with where and why for whoever mends it. */
  | { readonly type: 'defect'; readonly reason: string }
