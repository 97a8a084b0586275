/** Mean, standard deviation and standard error where they stand in cells or in a list, not in a sentence. */
import { centerY, onOneLine, overlapX } from '../../pages/geometry'
import type { Line } from '../page/lines'
import type { PageView } from '../page/page-view'
import type { ValueName } from '../values'
import { fieldEntries } from './records/all'

const VALUE = /^(?:± ?|\+\/- ?)?(\d{1,3}(?:\.\d+)?)(?: points?)?$/
/** A value stands at most this many font sizes below the head of its column: a padded cell leaves one or two. */
const REACH = 3

export interface NormCell {
  readonly name: ValueName
  readonly value: number
  readonly line: Line
}

const figureIn = (line: Line | undefined): number | null => {
  const digits = line && VALUE.exec(line.text)?.[1]
  return digits ? Number(digits) : null
}

/** The figures that stand right of such a label, or below it; numbers of an axis are none. */
export function findNormCells({ lines, ticks }: PageView): NormCell[] {
  return lines.flatMap((label): NormCell[] => {
    const name = fieldEntries.find(([, { cell }]) => cell?.test(label.text))?.[0]
    if (!name) return []
    const [beside] = lines
      .filter((other) => other !== label && onOneLine(label.box, other.box) && other.box[0] >= label.box[2] - 1)
      .sort((a, b) => a.box[0] - b.box[0])
    const [below] = lines
      .filter((other) => other.box[1] >= label.box[3] - 1 && overlapX(other.box, label.box) > 0)
      .sort((a, b) => centerY(a.box) - centerY(b.box))
    const near = below && below.box[1] - label.box[3] < REACH * label.size ? below : undefined
    const line = figureIn(beside) === null ? near : beside
    const value = figureIn(line)
    if (!line || value === null || line.tokens.some((token) => ticks.has(token))) return []
    return [{ name, value, line }]
  })
}
