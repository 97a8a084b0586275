/** The symbol of a level: a triangle down, a square, a triangle up. Shape, place, color and word all say the same. */
import { symbol, symbolSquare, symbolTriangle } from 'd3'
import type { Level } from '../../lib/reports/schema'
import chart from './chart.module.css'

/** Areas in square pixels at which the three look equally heavy. */
const triangle = symbol(symbolTriangle, 92)() ?? ''
const square = symbol(symbolSquare, 58)() ?? ''

export function LevelMark({ level, x, y }: { readonly level: Level; readonly x: number; readonly y: number }) {
  const turn = level === 'lower' ? ' rotate(180)' : ''
  return (
    <path
      className={chart[level]}
      d={level === 'average' ? square : triangle}
      transform={`translate(${x},${y})${turn}`}
    />
  )
}

/** The same symbol within a line of text, where the word stands beside it. */
export function LevelSign({ level }: { readonly level: Level }) {
  return (
    <svg className={chart.sign} viewBox="-8 -8 16 16" aria-hidden="true">
      <LevelMark level={level} x={0} y={0} />
    </svg>
  )
}
