import { type DocumentRecord, documents, type Kind } from '../../exams/document'

/** How the pages of a kind of document are recognized: data and anchors, no code of its own. */
interface Anchors {
  /** The examination as headings print it; any of them. */
  readonly names: readonly RegExp[]
  /** In the same heading, this makes it another document. */
  readonly notWith?: RegExp
  /** The name as it stands before "score", "result" and "date" in a label ("step 2 ck"), as sources of regular expressions. */
  readonly labelNames: readonly string[]
  /** A page that says this prints scores on another scale: they are not taken. */
  readonly otherScale?: RegExp
}

/** A family of documents that is read: what is said of its kind, and how it is recognized. */
export interface Family extends DocumentRecord, Anchors {
  readonly kind: Kind
}

export const familyOf = (kind: Kind, anchors: Anchors): Family => ({ kind, ...documents[kind], ...anchors })

/** A kind of score report that is recognized only to say that it is not read. */
export interface RefusedReport {
  readonly title: string
  readonly names: readonly RegExp[]
  /** A company's own name: no USMLE, NBME or COMLEX document prints it, so it counts wherever it stands on the page. */
  readonly company?: true
}
