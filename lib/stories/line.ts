/**
 * The line: one or two sentences that can be said as they stand. It claims what the document says and no more: a strength
 * is worded by what the row's place is relative to, and where there is no strength none is claimed. The frames are in
 * `data/frames.json`. Slots: {phrase} names the area, {aim} is something one may want to do with it, {place} the specialty
 * or "residency", {exam} the examination as it is spoken of.
 */

import { documents, type Kind } from '../exams/document'
import { exams } from '../exams/exam'
import type { Reference } from '../reports/schema'
import frames from './data/frames.json' with { type: 'json' }
import { pick } from './hash'
import type { Mode } from './model'

export interface LineInput {
  readonly kind: Kind
  readonly phrase: string
  readonly aims: readonly string[]
  /** Whether the document shows the area as a strength; otherwise no strength is claimed. */
  readonly strength: boolean
  /** Whether every row that was read stands in the middle. */
  readonly even: boolean
  readonly reference: Reference
  readonly mode: Mode
  /** The specialty inside a sentence, or "residency". */
  readonly place: string
  /** Of the reading: people get different frames. */
  readonly seed: string
  /** Different for the points of one person, so that no two of them open alike. */
  readonly turn: number
}

function framesFor({ strength, even, reference, mode }: LineInput): readonly string[] {
  if (!strength) return mode === 'failed' ? frames.rebuilding : even ? frames.even : frames.plain
  if (mode !== 'passed') return frames[mode]
  // Old reports place each area against the pass line; a strength there has been worked out among the own areas.
  return reference === 'own-overall' || reference === 'borderline' ? frames.own : frames.against
}

/** The line for one area. Pure; the same input gives the same sentence. */
export function line(input: LineInput): string {
  const { seed, turn, phrase, aims, kind, place } = input
  const said = pick(framesFor(input), seed, turn)
    .replace('{phrase}', phrase)
    .replace('{place}', place)
    .replace('{exam}', exams[documents[kind].exam].spoken)
    .replace('{aim}', pick(aims, `${seed}|${phrase}`))
  return said.charAt(0).toUpperCase() + said.slice(1)
}
