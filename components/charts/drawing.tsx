/** The surface every chart draws on: scales with its frame, and is one picture with a name to those who cannot see it. */
import type { ReactNode } from 'react'
import styles from './chart.module.css'

/** What a drawing is told by its frame. */
export interface DrawingProps {
  readonly width: number
  /** True where paper has to be saved. */
  readonly dense: boolean
  /** The title, for those who cannot see the drawing. */
  readonly label: string
  /** Id of the sentence that sums it up. */
  readonly describedBy: string
}

export function Drawing({
  width,
  height,
  label,
  describedBy,
  children,
}: Omit<DrawingProps, 'dense'> & { readonly height: number; readonly children: ReactNode }) {
  return (
    <svg
      className={styles.chart}
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="img"
      aria-label={label}
      aria-describedby={describedBy}
    >
      {children}
    </svg>
  )
}
