import styles from './sheet-picture.module.css'

type Lane = -1 | 0 | 1
/** A made-up profile: which lane each row is marked in, and how long its label is. */
const rows: readonly (readonly [Lane, number])[] = [
  [0, 92],
  [1, 74],
  [0, 118],
  [0, 84],
  [0, 104],
  [-1, 66],
  [0, 96],
  [1, 110],
  [0, 80],
  [0, 124],
]
const pitch = 22
const top = 16
const lane = (at: Lane) => 290 + at * 66

function symbol(at: Lane, y: number): string {
  const x = lane(at)
  if (at === 1) return `M${x - 6} ${y + 5}L${x} ${y - 6}L${x + 6} ${y + 5}Z`
  if (at === -1) return `M${x - 6} ${y - 5}L${x} ${y + 6}L${x + 6} ${y - 5}Z`
  return `M${x - 4} ${y - 4}h8v8h-8Z`
}

const kind = (at: Lane) => (at === 1 ? styles.higher : at === -1 ? styles.lower : styles.average)

/** A profile being read: rows gain their ink as `fraction` goes from 0 to 1. Decoration, described in words beside it. */
export function SheetPicture({ fraction }: { readonly fraction: number }) {
  return (
    <svg viewBox="0 0 400 236" className={styles.picture} aria-hidden="true">
      <path d={`M${lane(0) - 33} 2h66v232h-66Z`} className={styles.zone} />
      {rows.map(([at, width], index) => {
        const y = top + index * pitch
        return (
          <g key={y} className={index < fraction * rows.length ? styles.read : styles.unread}>
            <path d={`M24 ${y + pitch / 2}H376`} className={styles.hair} />
            <rect x="24" y={y - 2.5} width={width} height="5" rx="2.5" className={styles.label} />
            <path d={symbol(at, y)} className={kind(at)} />
          </g>
        )
      })}
    </svg>
  )
}
