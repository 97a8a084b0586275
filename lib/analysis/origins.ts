/**
 * Which published sources an analysis rests on.
 */
import type { FigureSource } from '../figures/source'

function isSource(value: object): value is FigureSource {
  return 'publisher' in value && 'retrieved' in value && 'file' in value && 'id' in value
}

type KeyOf = (source: FigureSource) => string

/** The rows of a set share a key. */
const setKey: KeyOf = ({ file, id }) => `${file}#${id.split('/')[0]}`
const rowKey: KeyOf = ({ file, id }) => `${file}#${id}`

function collect(value: unknown, keyOf: KeyOf, found: Map<string, FigureSource>): void {
  if (typeof value !== 'object' || value === null) return
  if (isSource(value)) {
    const key = keyOf(value)
    if (!found.has(key)) found.set(key, value)
    return
  }
  for (const part of Object.values(value)) collect(part, keyOf, found)
}

function collected(value: unknown, keyOf: KeyOf): readonly FigureSource[] {
  const found = new Map<string, FigureSource>()
  collect(value, keyOf, found)
  return [...found.values()]
}

/** Every published source named anywhere in a value, each set once (its first row stands for it), in the order in which they first appear. */
export const sourcesIn = (value: unknown): readonly FigureSource[] => collected(value, setKey)

/** The same with every row of a set by itself: for a page whose statements each have their own. */
export const sourceRowsIn = (value: unknown): readonly FigureSource[] => collected(value, rowKey)
