import type { ReactNode } from 'react'

export interface TableProps {
  readonly caption: string
  readonly captionHidden?: boolean
  readonly head: readonly string[]
  readonly rows: readonly {
    readonly key: string
    /** Stands out: the row of one's own score. */
    readonly current?: boolean
    /** The first cell of a row is its heading. */
    readonly cells: readonly ReactNode[]
  }[]
  readonly className?: string
}

/** A table whose cells know their heads, so that a narrow page can set it as a list. */
export function Table({ caption, captionHidden, head, rows, className }: TableProps) {
  return (
    <table className={className}>
      <caption className={captionHidden ? 'visually-hidden' : undefined}>{caption}</caption>
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
        {rows.map(({ key, current, cells: [heading, ...cells] }) => (
          <tr key={key} data-current={current || undefined}>
            <th scope="row">{heading}</th>
            {cells.map((cell, index) => (
              <td key={head[index + 1]} data-head={head[index + 1]}>
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
