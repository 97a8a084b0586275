import type { Page } from '../../pages/model'
import type { Token } from './passage'
import { type Segment, segmentsOf } from './segments'
import { type Stack, stacksOf } from './stacks'
import { axisTicks } from './ticks'
import { readableTokens } from './tokens'

/** The readable text of one upright page, by position. */
export interface PageText {
  readonly page: Page
  readonly tokens: readonly Token[]
  /** From top to bottom, then left to right. */
  readonly segments: readonly Segment[]
  readonly stacks: readonly Stack[]
  readonly ticks: ReadonlySet<Token>
  /** The usual font size, in points. */
  readonly bodySize: number
}

/** Arranges the words of an upright page. */
export function pageText(page: Page): PageText {
  const tokens = readableTokens(page)
  const segments = segmentsOf(page, tokens)
  const sizes = tokens.map((token) => token.size).sort((a, b) => a - b)
  return {
    page,
    tokens,
    segments,
    stacks: stacksOf(page, segments),
    ticks: axisTicks(segments.flatMap((segment) => segment.tokens)),
    bodySize: sizes[Math.floor(sizes.length / 2)] ?? 0,
  }
}
