/** One row's bar, band of characters, or pair of percentages, on an axis that all rows share and that shows no numbers. */
import { extent, scaleLinear } from 'd3'
import type { Area, Level, Reading } from '../../lib/reports/schema'
import styles from './row-plot.module.css'

/** Percent correct to a share of the plot's width. */
export type PercentAxis = (percent: number) => number

/** Clear space at both ends of the percentages, as a share of the plot. */
const MARGIN = 6

/** The common axis of a report in percent correct: from its lowest to its highest figure. */
export function percentAxis({ areas }: Reading): PercentAxis {
  const [low = 0, high = 100] = extent(
    areas.flatMap(({ percentCorrect, comparison }) => [percentCorrect, comparison]).filter((value) => value !== null),
  )
  return scaleLinear([low, high], [MARGIN, 100 - MARGIN])
}

const percent = (share: number): string => `${(share * 100).toFixed(2)}%`
const width = ([from, to]: readonly [number, number]): string => percent(Math.max(to - from, 0.01))
const inside = ([from, to]: readonly [number, number]): readonly [number, number] => [
  Math.max(0, Math.min(1, from)),
  Math.max(0, Math.min(1, to)),
]

interface RowPlotProps {
  readonly area: Area
  readonly level: Level | null
  /** Null where the row is a bar or band. */
  readonly axis: PercentAxis | null
}

export function RowPlot({ area, level, axis }: RowPlotProps) {
  const tone = styles[level ?? 'average']
  if (axis !== null) {
    const { percentCorrect: own, comparison } = area
    const at = (value: number): string => `${axis(value).toFixed(2)}%`
    return (
      <svg
        className={styles.plot}
        role="img"
        aria-label={`you ${own ?? 'not read'}, group ${comparison ?? 'not read'} percent`}
      >
        {own !== null && comparison !== null && (
          <line className={tone} x1={at(comparison)} x2={at(own)} y1="50%" y2="50%" strokeWidth="3" />
        )}
        {comparison !== null && <circle className={styles.group} cx={at(comparison)} cy="50%" r="5" />}
        {own !== null && <circle className={tone} cx={at(own)} cy="50%" r="6" />}
      </svg>
    )
  }
  const band = area.band && inside(area.band)
  const middle = area.middle && inside(area.middle)
  return (
    <svg className={styles.plot} aria-hidden="true">
      {middle && <rect className={styles.zone} x={percent(middle[0])} width={width(middle)} y="0" height="100%" />}
      <line className={styles.axis} x1="0" x2="100%" y1="50%" y2="50%" />
      {band && <rect className={tone} x={percent(band[0])} width={width(band)} y="30%" height="40%" rx="2" />}
    </svg>
  )
}
