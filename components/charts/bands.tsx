/** Bars and bands as the document drew them, with the level that follows from each at the right. */

import styles from './bands.module.css'
import { type BandMark, type BandsRows, placeBands } from './bands.place'
import type { DrawingProps } from './drawing'
import { LevelMark } from './level-mark'
import { Blocks, NotRead, Zones } from './rows'

/** Half the height of a bar, and half the size of an X. */
const halfBar = 4.5
const halfCross = 2.6
const arrow = 6

function crossPath(x: number, y: number): string {
  const left = x - halfCross
  const right = x + halfCross
  return `M${left},${y - halfCross}L${right},${y + halfCross}M${left},${y + halfCross}L${right},${y - halfCross}`
}

function Mark({ mark }: { readonly mark: BandMark }) {
  return (
    <>
      {mark.crosses.length > 0 ? (
        <path className={styles.crosses} d={mark.crosses.map((x) => crossPath(x, mark.y)).join('')} />
      ) : (
        <rect className={styles.bar} x={mark.x} width={mark.width} y={mark.y - halfBar} height={halfBar * 2} rx={1.5} />
      )}
      {mark.arrows.map(({ x, towards }) => (
        <path
          key={towards}
          className={styles.arrow}
          d={`M${x},${mark.y - halfBar}l${towards === 'left' ? -arrow : arrow},${halfBar}l${
            towards === 'left' ? arrow : -arrow
          },${halfBar}z`}
        />
      ))}
    </>
  )
}

export function Bands({ rows, ...drawing }: DrawingProps & { readonly rows: BandsRows }) {
  const placed = placeBands(rows, drawing)
  return (
    <Blocks
      {...drawing}
      placed={placed}
      heads={placed.heads}
      under={(block) => <Zones zones={placed.zones} block={block} />}
      mark={(row) => {
        const mark = placed.mark(row)
        return (
          <>
            {mark ? <Mark mark={mark} /> : <NotRead x={placed.plot.x0} y={row.middle} anchor="start" />}
            {row.row.level && <LevelMark level={row.row.level} x={placed.symbolX} y={row.middle} />}
          </>
        )
      }}
    />
  )
}
