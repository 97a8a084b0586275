/** The specialties overview as it looks; where everything stands is decided in specialties.place.ts. */
import { symbol, symbolDiamond } from 'd3'
import chart from './chart.module.css'
import { Drawing, type DrawingProps } from './drawing'
import styles from './specialties.module.css'
import {
  dot,
  type PlacedSpecialty,
  placeSpecialties,
  type SpecialtiesRows,
  specialtyLineHeight,
} from './specialties.place'

type Form = Pick<SpecialtiesRows, 'statistic' | 'substitute'>

const halfBar = 4
const halfTick = 7.5
/** Area in square pixels at which a mean weighs as much as a median's tick. */
const diamond = symbol(symbolDiamond, 62)() ?? ''

/** The middle: a tick for a median, a diamond for a mean, so that the two are never taken for each other. */
function Middle({ x, y, form }: { readonly x: number; readonly y: number; readonly form: Form }) {
  if (form.statistic === 'median')
    return <line className={styles.middle} x1={x} x2={x} y1={y - halfTick} y2={y + halfTick} />
  return (
    <path
      className={form.substitute ? styles.substituteMean : styles.mean}
      d={diamond}
      transform={`translate(${x},${y})`}
    />
  )
}

function Marks({ placed, form }: { readonly placed: PlacedSpecialty; readonly form: Form }) {
  const { row, y, bar, middle, notMatched, text } = placed
  const barClass = form.substitute ? styles.substituteBar : row.chosen ? styles.chosenBar : styles.bar
  return (
    <>
      {bar && <rect className={barClass} x={bar.x} width={bar.width} y={y - halfBar} height={halfBar * 2} rx={2} />}
      {middle !== null && <Middle x={middle} y={y} form={form} />}
      {notMatched !== null && <circle className={styles.notMatched} cx={notMatched} cy={y} r={dot} />}
      {text && (
        <text
          className={row.middle === null ? chart.quiet : `${chart.strong} ${styles.figures}`}
          x={text.x}
          y={y}
          dy="0.35em"
          textAnchor={text.anchor}
        >
          {text.words}
        </text>
      )}
    </>
  )
}

export function Specialties({ rows, ...drawing }: DrawingProps & { readonly rows: SpecialtiesRows }) {
  const placed = placeSpecialties(rows, drawing)
  const { score, range, top, bottom, width } = placed
  return (
    <Drawing {...drawing} height={placed.height}>
      {placed.rows.map(
        ({ row, top: from, bottom: to }) =>
          row.chosen && (
            <rect
              key={row.key}
              className={styles.highlight}
              x={-8}
              width={width + 16}
              y={from}
              height={to - from}
              rx={3}
            />
          ),
      )}
      {range && <rect className={styles.error} x={range.x} width={range.width} y={top} height={bottom - top} />}
      {placed.ticks.map(({ x, value }) => (
        <g key={value}>
          <line className={chart.rule} x1={x} x2={x} y1={top} y2={bottom} />
          <text className={chart.quiet} x={x} y={placed.tickY} textAnchor="middle">
            {value}
          </text>
        </g>
      ))}
      {score && (
        <>
          <line className={styles.score} x1={score.x} x2={score.x} y1={score.labelY + 4} y2={bottom} />
          <text className={chart.you} x={score.labelX} y={score.labelY} textAnchor={score.anchor}>
            {score.label}
          </text>
        </>
      )}
      {placed.rows.map((one) => (
        <g key={one.row.key}>
          <text className={one.row.chosen ? chart.strong : undefined} y={one.label.y}>
            {one.label.lines.map((line, at) => (
              <tspan key={line} x={one.label.x} dy={at === 0 ? 0 : specialtyLineHeight}>
                {line}
              </tspan>
            ))}
          </text>
          <Marks placed={one} form={rows} />
        </g>
      ))}
    </Drawing>
  )
}

/** One mark within a line of text, beside the words that name it. */
export function SpecialtySign({ mark }: { readonly mark: 'half' | 'median' | 'mean' | 'not-matched' | 'range' }) {
  return (
    <svg className={styles.sign} viewBox="-14 -8 28 16" aria-hidden="true">
      {mark === 'half' && <rect className={styles.bar} x={-13} width={26} y={-halfBar} height={halfBar * 2} rx={2} />}
      {mark === 'range' && (
        <>
          <rect className={styles.error} x={-9} width={18} y={-8} height={16} />
          <line className={styles.score} x1={0} x2={0} y1={-8} y2={8} />
        </>
      )}
      {mark === 'not-matched' && <circle className={styles.notMatched} r={dot} />}
      {(mark === 'median' || mark === 'mean') && <Middle x={0} y={0} form={{ statistic: mark, substitute: false }} />}
    </svg>
  )
}
