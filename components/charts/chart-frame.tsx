/** What stands around every picture: its title, one sentence that sums it up, and the same as a real table beneath. */
import { type ReactNode, useId } from 'react'
import styles from './chart-frame.module.css'
import type { DrawingProps } from './drawing'
import { useWidth } from './use-width'

export interface ChartTable {
  readonly head: readonly string[]
  /** Each row begins with its own heading. */
  readonly rows: readonly (readonly string[])[]
}

export interface ChartFrameProps {
  readonly title: string
  /** True where the heading of the section already says it: the title is then only read out. */
  readonly titleHidden?: boolean
  readonly summary: ReactNode
  readonly table: ChartTable
  /** The width drawn for while printing. */
  readonly printed?: number
  readonly children: (drawing: DrawingProps) => ReactNode
}

/** The width drawn for before the frame is measured. */
const assumedWidth = 720

export function ChartFrame({ title, titleHidden = false, summary, table, printed, children }: ChartFrameProps) {
  const id = useId()
  const [frame, width] = useWidth<HTMLDivElement>(assumedWidth, printed)
  const titleId = `${id}-title`
  const summaryId = `${id}-summary`
  const [first, ...others] = table.head
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
        {children({ width, label: title, describedBy: summaryId })}
      </div>
      <details className={styles.details}>
        <summary>
          The same as a table<span className="visually-hidden">: {title}</span>
        </summary>
        <div className={styles.scroll}>
          <table>
            <caption className="visually-hidden">{title}</caption>
            <thead>
              <tr>
                <th scope="col">{first}</th>
                {others.map((head) => (
                  <th key={head} scope="col">
                    {head}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {table.rows.map(([head, ...cells]) => (
                <tr key={`${head} ${cells[0]}`}>
                  <th scope="row">{head}</th>
                  {cells.map((cell, column) => (
                    <td key={others[column]}>{cell}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </figure>
  )
}
