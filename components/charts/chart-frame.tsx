/** What stands around every picture: its title, one sentence that sums it up, and the same as a real table beneath. */
import { type ReactNode, useId } from 'react'
import { Table, type TableProps } from '../ui/table'
import styles from './chart-frame.module.css'
import type { DrawingProps } from './drawing'
import { useWidth } from './use-width'

export type ChartTable = Pick<TableProps, 'caption' | 'head' | 'rows'>

interface ChartFrameProps {
  readonly title: string
  /** True where the heading of the section already says it: the title is then only read out. */
  readonly titleHidden?: boolean
  readonly summary: ReactNode
  readonly tables: readonly ChartTable[]
  /** The width drawn for while printing. */
  readonly printed?: number
  readonly children: (drawing: DrawingProps) => ReactNode
}

/** The width drawn for before the frame is measured. */
const assumedWidth = 720

export function ChartFrame({ title, titleHidden = false, summary, tables, printed, children }: ChartFrameProps) {
  const id = useId()
  const [frame, width, dense] = useWidth<HTMLDivElement>(assumedWidth, printed)
  const titleId = `${id}-title`
  const summaryId = `${id}-summary`
  return (
    <figure className={styles.figure} aria-labelledby={titleId}>
      <figcaption>
        <h3 id={titleId} className={titleHidden ? 'visually-hidden' : styles.title}>
          {title}
        </h3>
        <p id={summaryId} className={styles.summary}>
          {summary}
        </p>
      </figcaption>
      <div ref={frame} className={styles.picture}>
        {children({ width, dense, label: title, describedBy: summaryId })}
      </div>
      <details className={styles.details}>
        <summary>
          View as table<span className="visually-hidden">: {title}</span>
        </summary>
        {tables.map((table) => (
          <DataTable key={table.caption} {...table} />
        ))}
      </details>
    </figure>
  )
}

export function DataTable(table: ChartTable) {
  return (
    <div className={styles.scroll}>
      <Table {...table} />
    </div>
  )
}
