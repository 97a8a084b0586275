/** Sentences whose figures say where they come from: written as a template, kept as parts. */
import type { FigureSource, Origin } from '../figures/source'

export type ProsePart =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'figure'; readonly text: string; readonly origin: Origin }
  | { readonly kind: 'link'; readonly text: string; readonly href: string }

export type Sentence = readonly ProsePart[]
/** Sentences that follow each other. */
export type Paragraph = readonly Sentence[]

/** A figure of an origin. */
export function figure(text: string | number, origin: Origin): ProsePart {
  return { kind: 'figure', text: String(text), origin }
}

/** A published figure; null where either is not known or may not be shown. */
export function published(
  text: string | number | null | undefined,
  source: FigureSource | null | undefined,
): ProsePart | null {
  return text == null || source == null ? null : figure(text, { from: 'figures', source })
}

/** A way to another page or to a place on this one. */
export function link(text: string, href: string): ProsePart {
  return { kind: 'link', text, href }
}

type Value = string | ProsePart | readonly ProsePart[] | null

function partsOf(value: Exclude<Value, null>): readonly ProsePart[] {
  if (typeof value === 'string') return [{ kind: 'text', text: value }]
  return 'kind' in value ? [value] : value
}

/** A sentence of words and figures; null where one of its figures is not known: then nothing is said at all. */
export function say(words: TemplateStringsArray, ...values: readonly Value[]): Sentence | null {
  const parts: ProsePart[] = []
  for (const [index, text] of words.entries()) {
    if (text !== '') parts.push({ kind: 'text', text })
    if (index >= values.length) continue
    const value = values[index] ?? null
    if (value === null) return null
    parts.push(...partsOf(value))
  }
  return parts
}

/** The sentences of a paragraph that can be said. */
export function together(...sentences: readonly (Sentence | null)[]): Paragraph {
  return sentences.filter((sentence) => sentence !== null)
}

/** The same as plain text. */
export function plainText(paragraph: Paragraph): string {
  return paragraph.map((sentence) => sentence.map(({ text }) => text).join('')).join(' ')
}
