/** Reads a table of two figures a row: the examinee's percentage and the comparison group's. */
import { centerY, union } from '../../../pages/geometry'
import { percentLevel } from '../../percent-level'
import type { Doubt, Place, RowReading } from '../row-reading'
import type { Figures } from './headers'
import { isFigureOf } from './percent-headers'
import type { Table } from './table'

/** A figure may stand this many font sizes above or below the text of its row: in a larger size it does. */
const BESIDE = 0.3

const missing = (field: Doubt['field'], message: string): Doubt => ({ code: 'not-read', field, message })

/** The figures of each row. */
export function readPercents({ header, rows, markWords, page: { size } }: Table): RowReading[] {
  const figures = header.figures as Figures
  return rows.map(({ span }) => {
    const figureOf = (role: 'own' | 'group'): { value: number; place: Place } | null => {
      const [only, ...others] = markWords.filter((word) => {
        const y = centerY(word.box)
        return isFigureOf(role, word, figures, size) && y > span.from - BESIDE * size && y < span.to + BESIDE * size
      })
      const value = only && others.length === 0 ? Number.parseFloat(only.text) : Number.NaN
      return only && value >= 0 && value <= 100 ? { value, place: { box: only.box, how: 'text' } } : null
    }
    const [mine, theirs] = [figureOf('own'), figureOf('group')]
    const [percentCorrect, comparison] = [mine?.value ?? null, theirs?.value ?? null]
    return {
      values: { percentCorrect, comparison, level: percentLevel(percentCorrect, comparison) },
      places: {
        ...(mine && { percentCorrect: mine.place }),
        ...(theirs && { comparison: theirs.place }),
        ...(mine && theirs && { level: { box: union(mine.place.box, theirs.place.box), how: 'text' } }),
      },
      doubts: [
        ...(mine ? [] : [missing('percentCorrect', 'the own figure was not found')]),
        ...(theirs ? [] : [missing('comparison', 'the figure of the comparison group was not found')]),
      ],
    }
  })
}
