/** What the page and the reader's worker say to each other. Types only: this file holds no code. */

import type { RefusalCode } from '../../pages/failure'
import type { Page } from '../../pages/model'
import type { PdfjsAssets } from '../../pdf/pdfjs'
import type { Outcome } from '../../reports/schema'
import type { Skeleton } from '../../skeleton/make'
import type { Seed } from '../../skeleton/random'
import type { SkeletonChoices } from '../../skeleton/redact'
import type { OwnedOutcome } from '../read'
import type { NamedFile } from '../read-together'

export interface ReadRequest {
  readonly type: 'read'
  /** Read as one document. */
  readonly files: readonly NamedFile[]
  /** What the outcomes call it. */
  readonly file: string
  readonly password?: string
  readonly ocr?: 'auto' | 'never' | 'always'
}

export interface RenderRequest {
  readonly type: 'render'
  readonly files: readonly NamedFile[]
  /** Counts from 1, through all files. */
  readonly page: number
  /** Pixels per point. */
  readonly scale: number
  readonly password?: string
}

/** The pages of a document themselves: words and marks, for a skeleton. */
export interface PagesRequest extends Omit<ReadRequest, 'type' | 'file'> {
  readonly type: 'pages'
}

interface SkeletonRequest {
  readonly type: 'skeleton'
  readonly pages: readonly Page[]
  readonly choices: SkeletonChoices
  readonly seed: Seed
}

/** The reports of a document, each with whose it is: for a class. */
export interface OwnedRequest extends Omit<ReadRequest, 'type'> {
  readonly type: 'owned'
}

/** Loads everything and reads a tiny document, so that the first real one finds the machine warm. */
interface WarmRequest {
  readonly type: 'warm'
}

export type Request = ReadRequest | OwnedRequest | RenderRequest | WarmRequest | PagesRequest | SkeletonRequest

export interface Rendered {
  readonly picture: Blob
  /** Size of the page as displayed, in points: the unit of evidence. */
  readonly width: number
  readonly height: number
}

/** Where the app's own parts lie. */
export interface SiteAssets extends PdfjsAssets {
  /** Address of the site, with a slash at its end. */
  readonly site: string
  /** How many threads reading a picture may use; 1 where the page is not isolated from others. */
  readonly threads: number
}

/** The answer to each kind of request. */
export interface Answers {
  readonly read: readonly Outcome[]
  readonly owned: readonly OwnedOutcome[]
  readonly render: Rendered
  readonly warm: null
  readonly pages: readonly Page[]
  readonly skeleton: Skeleton
}

/** What is wrong with a document crosses as plain data. */
export interface ReaderError {
  readonly code: RefusalCode
  readonly message: string
}

export type ToWorker = { readonly id: number; readonly assets: SiteAssets; readonly request: Request }

export type FromWorker =
  | { readonly id: number; readonly type: 'progress'; readonly share: number }
  /** The time of a part begins: what a file says itself, a page that has to be looked at. */
  | { readonly id: number; readonly type: 'part'; readonly part: 'text' | 'picture' }
  | { readonly id: number; readonly type: 'done'; readonly answer: Answers[keyof Answers] }
  | { readonly id: number; readonly type: 'failed'; readonly error: ReaderError }
  /** A fault of the reader itself: it says nothing about the document. */
  | { readonly id: number; readonly type: 'broken'; readonly reason: string }
