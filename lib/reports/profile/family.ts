import type { Kind } from '../../exams/exam'
import type { Reference } from '../schema'

/** What the profile reader has to know about the family of documents that the pages belong to. */
export interface ProfileFamily {
  readonly kind: Kind
  /** What a row's position is relative to, by the drawing of the profile, where the page itself is silent. */
  readonly defaultReference: {
    readonly boxes: Reference
    readonly bars: Reference
    readonly bands: Reference
    readonly percent: Reference
  }
}
