/** Where scores stand on the scale of Step 2 CK: one row a score, in the order of their days. No line joins them. */
import { scaleLinear } from 'd3'
import type { ScorePoint } from '../../lib/archive/compare'

const axisHeight = 24
/** Above the rows, for the words of the target. */
const targetHeight = 20
const side = 28
const wordsWidth = 250

/** @param target the range to aim at, a band behind all rows; null where none is set */
export function placeProgress(points: readonly ScorePoint[], target: readonly [number, number] | null, width: number) {
  const isWide = width >= 640
  const rowHeight = isWide ? 52 : 68
  const values = points
    .flatMap(({ score, error, minimum }) => [score - (error ?? 0), score + (error ?? 0), minimum ?? score])
    .concat(target ?? [])
  const [low, high] = [Math.min(...values), Math.max(...values)]
  const x = scaleLinear([low - 5, high + 5], [isWide ? wordsWidth : side, width - side])
  const top = target ? targetHeight : 0
  return {
    height: top + points.length * rowHeight + axisHeight,
    target: target && { x: x(target[0]), width: Math.max(2, x(target[1]) - x(target[0])), y: top },
    rows: points.map((point, index) => {
      const { score, error, minimum } = point
      const y = top + index * rowHeight + (isWide ? 20 : 36)
      return {
        point,
        x: x(score),
        y,
        // Beside the score where there is room, else above it.
        label: isWide ? y + 4 : y - 18,
        band: error === null ? null : { x: x(score - error), width: x(score + error) - x(score - error) },
        // Named where it is not that of the row before.
        minimum:
          minimum === null
            ? null
            : { x: x(minimum), label: points[index - 1]?.minimum === minimum ? null : `passing score ${minimum}` },
      }
    }),
    ticks: x.ticks(width < 500 ? 4 : 8).map((value) => ({ x: x(value), label: `${value}` })),
  }
}
