import { unionAll } from '../../pages/geometry'
import type { Box } from '../../pages/model'

/** A word as the reader of fields sees it: visible, legible, upright, in one spelling. */
export interface Token {
  readonly text: string
  readonly box: Box
  readonly size: number
  readonly confidence: number
}

/** Text with the place of every character: a cell, a line or a paragraph. */
export interface Passage {
  readonly text: string
  readonly tokens: readonly Token[]
  /** Where each token starts in `text`. */
  readonly starts: readonly number[]
}

const LINE_END_HYPHEN = /[a-z]-$/i

/** Joins lines of tokens to one passage; a word broken by a hyphen at a line's end becomes one word again. */
export function makePassage(lines: readonly (readonly Token[])[]): Passage {
  let text = ''
  const tokens: Token[] = []
  const starts: number[] = []
  for (const line of lines) {
    const [first] = line
    if (first && LINE_END_HYPHEN.test(text) && /^[a-z]/.test(first.text)) text = text.slice(0, -1)
    else if (text !== '') text += ' '
    for (const token of line) {
      if (token !== first) text += ' '
      starts.push(text.length)
      tokens.push(token)
      text += token.text
    }
  }
  return { text, tokens, starts }
}

/** The tokens that the characters from `from` up to `to` belong to. */
export function tokensBetween(passage: Passage, from: number, to: number): Token[] {
  return passage.tokens.filter((_, index) => {
    const start = passage.starts[index] ?? 0
    const next = passage.starts[index + 1] ?? passage.text.length
    const end = Math.min(start + (passage.tokens[index]?.text.length ?? 0), next)
    return start < to && end > from
  })
}

/** The box around some tokens. */
export function boxOf(tokens: readonly Token[]): Box {
  const box = unionAll(tokens.map((token) => token.box))
  if (!box) throw new RangeError('no tokens, no box')
  return box
}
