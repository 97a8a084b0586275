/**
 * Which published sources an analysis rests on.
 */
import type { FigureSource } from '../figures/source'

function isSource(value: object): value is FigureSource {
  return 'publisher' in value && 'retrieved' in value && 'file' in value && 'id' in value
}

function collect(value: unknown, found: Map<string, FigureSource>): void {
  if (typeof value !== 'object' || value === null) return
  if (isSource(value)) {
    // The rows of one set are one source on the page: its first row stands for it.
    const set = `${value.file}#${value.id.split('/')[0]}`
    if (!found.has(set)) found.set(set, value)
    return
  }
  for (const part of Object.values(value)) collect(part, found)
}

/** Every published source named anywhere in a value, each set once, in the order in which they first appear. */
export function sourcesIn(value: unknown): readonly FigureSource[] {
  const found = new Map<string, FigureSource>()
  collect(value, found)
  return [...found.values()]
}
