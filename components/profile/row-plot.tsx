/** One row's bar, run of X or pair of percentages, on an axis that all rows share and that shows no numbers. */
import { extent, scaleLinear } from 'd3'
import { useId } from 'react'
import type { Area, Reading } from '../../lib/reports/schema'
import styles from './row-plot.module.css'

/** How marks are drawn: percentages on a scale that gives shares of the plot, or bands as the document draws them. */
export type PlotScale = ((percent: number) => number) | 'bars' | 'crosses'

/** Clear space at both ends of the percentages, for their numbers, as a share of the plot. */
const MARGIN = 0.2

/** The scale of all rows of a reading; percentages run from the lowest to the highest figure. */
export function plotScale({ layout, areas }: Reading): PlotScale {
  if (layout !== 'percent') return layout === 'bands' ? 'crosses' : 'bars'
  const [low = 0, high = 100] = extent(
    areas.flatMap(({ percentCorrect, comparison }) => [percentCorrect, comparison]).filter((value) => value !== null),
  )
  return scaleLinear([low, high], [MARGIN, 1 - MARGIN])
}

/** Whether a row has a plot; otherwise its level stands in a lane. */
export const isPlotted = ({ band }: Area, scale: PlotScale): boolean => typeof scale === 'function' || band !== null

const percent = (share: number): string => `${(share * 100).toFixed(2)}%`
const inside = (share: number): number => Math.max(0, Math.min(1, share))
const stretch = ([from, to]: readonly [number, number]) => ({
  x: percent(inside(from)),
  width: percent(Math.max(inside(to) - inside(from), 0.01)),
})

interface RowMarksProps {
  readonly area: Area
  readonly scale: PlotScale
}

/** What stands in a plot of any size: it is placed by shares of its width, and has the color of its level as printed. */
export function RowMarks({ area, scale }: RowMarksProps) {
  return typeof scale === 'function' ? (
    <Pair area={area} at={scale} />
  ) : (
    <Band area={area} crossed={scale === 'crosses'} />
  )
}

interface PairProps extends Pick<RowMarksProps, 'area'> {
  readonly at: (percent: number) => number
}

/** From the comparison group's figure to one's own, the higher with its number at the right. */
function Pair({ area: { percentCorrect: own, comparison, level }, at }: PairProps) {
  const tone = styles[level ?? 'average']
  const number = (value: number, right: boolean, className?: string) => (
    <text
      className={className}
      x={percent(at(value))}
      dx={right ? 9 : -9}
      y="50%"
      dy="0.35em"
      textAnchor={right ? 'start' : 'end'}
    >
      {value}
    </text>
  )
  const ownRight = own === null || comparison === null || own >= comparison
  return (
    <>
      {own !== null && comparison !== null && (
        <line className={tone} x1={percent(at(comparison))} x2={percent(at(own))} y1="50%" y2="50%" strokeWidth="3" />
      )}
      {comparison !== null && (
        <>
          <circle className={styles.group} cx={percent(at(comparison))} cy="50%" r="5" />
          {number(comparison, !ownRight, styles.quiet)}
        </>
      )}
      {own !== null && (
        <>
          <circle className={tone} cx={percent(at(own))} cy="50%" r="6" />
          {number(own, ownRight)}
        </>
      )}
    </>
  )
}

interface BandProps extends Pick<RowMarksProps, 'area'> {
  /** As a run of X, the way the old report prints it. */
  readonly crossed: boolean
}

function Band({ area: { band, middle, clipped, level }, crossed }: BandProps) {
  const tone = styles[level ?? 'average']
  const pattern = useId()
  return (
    <>
      {middle && <rect data-part="middle" className={styles.zone} {...stretch(middle)} y="0" height="100%" />}
      {crossed ? (
        <pattern id={pattern} y="-3.5" width="7" height="7" patternUnits="userSpaceOnUse">
          <path className={tone} d="M1,1l5,5M1,6l5,-5" strokeWidth="1.4" />
        </pattern>
      ) : (
        <line className={styles.axis} x1="0" x2="100%" y1="50%" y2="50%" />
      )}
      {band && (
        <svg {...stretch(band)} y="50%" overflow="visible" aria-hidden="true">
          {crossed ? (
            <rect width="100%" y="-3.5" height="7" fill={`url(#${pattern})`} />
          ) : (
            <rect className={tone} width="100%" y="-5" height="10" rx="2" />
          )}
        </svg>
      )}
      {band &&
        (['left', 'right'] as const)
          .filter((end) => clipped === end || clipped === 'both')
          .map((end) => (
            <svg
              key={end}
              x={percent(inside(band[end === 'left' ? 0 : 1]))}
              y="50%"
              overflow="visible"
              aria-hidden="true"
            >
              <path className={tone} d={end === 'left' ? 'M-2,-5l-6,5l6,5z' : 'M2,-5l6,5l-6,5z'} />
            </svg>
          ))}
    </>
  )
}
