import type { Family } from '../../families/family'

/** What a field's value looks like on the page. */
export type ValueType = 'number' | 'result' | 'date'

/** All that is known of one field: how it is labeled, what its value looks like, how sentences say it. */
export interface FieldRecord {
  /** How messages call it. */
  readonly spoken: string
  readonly type: ValueType
  /** Whether such a document prints it; else it stays null whatever the page says. */
  readonly printedBy: (family: Family) => boolean
  /** True where everything that the page says of it must agree; else a label is believed before a sentence. */
  readonly agrees?: true
  /**
   * Labels that it stands with, as sources of regular expressions.
   * @param exams what the family's examination is called in a label, as such sources
   */
  readonly labels?: (exams: readonly string[]) => readonly string[]
  /** The whole text of a cell or line that is its label, where it stands in a table of figures. */
  readonly cell?: RegExp
  /** Sentences that say it; the first group is the figure. */
  readonly sentences: readonly RegExp[]
}

/** A sentence that states a figure, wherever in a paragraph. */
export const said = (source: string): RegExp => new RegExp(source, 'dgi')
