/**
 * Everything that the guide says: worked out once from the data files, so that no figure is typed twice.
 */

import { sourceRowsIn } from '../analysis/origins'
import type { FigureSource } from '../figures/source'
import { type Misreading, misreadings } from './misreadings'
import type { Paragraph } from './prose'
import { type Question, questions } from './questions'
import {
  type PassMarkHistory,
  passMarkHistories,
  percentileParagraphs,
  precisionParagraphs,
  precisionTerms,
  scoreParagraphs,
  standardParagraphs,
  type Term,
} from './score'

export interface Guide {
  readonly score: readonly Paragraph[]
  readonly standard: readonly Paragraph[]
  readonly passMarks: readonly PassMarkHistory[]
  readonly precision: readonly Paragraph[]
  readonly terms: readonly Term[]
  readonly percentiles: readonly Paragraph[]
  readonly misreadings: readonly Misreading[]
  readonly questions: readonly Question[]
  /** Every published source that the guide rests on, each row once, in the order of their numbers. */
  readonly sources: readonly FigureSource[]
}

/** Everything that the guide says, with the sources of its figures counted in the order of the page. */
export function guide(): Guide {
  // In the order of the page, so that its notes count up.
  const said = {
    questions: questions(),
    misreadings: misreadings(),
    score: scoreParagraphs(),
    standard: standardParagraphs(),
    passMarks: passMarkHistories(),
    precision: precisionParagraphs(),
    terms: precisionTerms(),
    percentiles: percentileParagraphs(),
  }
  return { ...said, sources: sourceRowsIn({ ...said, passMarks: null }) }
}
