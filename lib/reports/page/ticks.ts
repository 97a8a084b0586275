import { centerX, centerY } from '../../pages/geometry'
import type { Token } from './passage'

/** Fewer numbers than this make no axis; and three only where all are round, since low, score and high may stand evenly too. */
const TICKS = 3
const ROUND = 10
/** How far a tick may stand from its even place, as a share of the distance between two ticks. */
const UNEVEN = 0.08

const NUMBER = /^\d{1,3}%?$/

/** True where the values rise evenly with their positions, as on an axis. */
function even(values: readonly number[], positions: readonly number[]): boolean {
  const step = (values[1] as number) - (values[0] as number)
  const pitch = (positions[1] as number) - (positions[0] as number)
  return (
    step !== 0 &&
    pitch > 0 &&
    (values.length > TICKS || values.every((value) => value % ROUND === 0)) &&
    values.every((value, i) => value - (values[0] as number) === i * step) &&
    positions.every(
      (position, i) => Math.abs(position - (positions[0] as number) - i * pitch) < UNEVEN * pitch * (i + 1),
    )
  )
}

/** The numbers of scales: evenly spaced, evenly growing, in a row or a column. They are never values. */
export function axisTicks(tokens: readonly Token[]): Set<Token> {
  const numbers = tokens.filter((token) => NUMBER.test(token.text))
  const ticks = new Set<Token>()
  const scan = (across: (token: Token) => number, along: (token: Token) => number): void => {
    const rest = [...numbers].sort((a, b) => across(a) - across(b))
    for (let from = 0; from < rest.length; ) {
      const first = rest[from] as Token
      let to = from + 1
      while (to < rest.length && across(rest[to] as Token) - across(first) < 0.4 * first.size) to++
      const line = rest.slice(from, to).sort((a, b) => along(a) - along(b))
      for (let i = 0; i + TICKS <= line.length; i++) {
        const fits = (end: number): boolean => {
          const part = line.slice(i, end)
          return even(
            part.map((token) => Number.parseInt(token.text, 10)),
            part.map(along),
          )
        }
        let end = fits(i + TICKS) ? i + TICKS : i + TICKS + 1
        if (end > line.length || !fits(end)) continue
        while (end < line.length && fits(end + 1)) end++
        for (const token of line.slice(i, end)) ticks.add(token)
        i = end - 1
      }
      from = to
    }
  }
  scan(
    (token) => centerY(token.box),
    (token) => centerX(token.box),
  )
  scan(
    (token) => centerX(token.box),
    (token) => centerY(token.box),
  )
  return ticks
}
