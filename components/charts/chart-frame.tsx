/** What stands around every picture: its title, one sentence that sums it up, and the same as a real table beneath. */
import { type ReactNode, useId } from 'react'
import styles from './chart-frame.module.css'
import type { DrawingProps } from './drawing'
import { useWidth } from './use-width'

export interface ChartTable {
  readonly caption: string
  readonly head: readonly string[]
  /** The first cell of a row is its heading. */
  readonly rows: readonly { readonly key: string; readonly cells: readonly ReactNode[] }[]
}

export interface ChartFrameProps {
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

export function DataTable({ caption, head, rows }: ChartTable) {
  return (
    <div className={styles.scroll}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {head.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, cells: [heading, ...cells] }) => (
            <tr key={key}>
              <th scope="row">{heading}</th>
              {cells.map((cell, index) => (
                <td key={head[index + 1]}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
