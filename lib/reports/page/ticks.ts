import { runs } from '../../pages/cluster'
import { centerX, centerY } from '../../pages/geometry'
import type { Token } from './passage'

/** Fewer numbers than this make no axis; and three only where all are round, since low, score and high may stand evenly too. */
const TICKS = 3
const ROUND = 10
/** How far a tick may stand from its even place, as a share of the distance between two ticks: numbers of two and three digits
 * set left are off by half a digit. */
const UNEVEN = 0.08
/** Ticks of one axis are level: their middles differ by less than this share of the font size. */
const LEVEL = 0.4

const NUMBER = /^\d{1,3}%?$/

/** Where a token stands along one of the two directions of a page. */
type Place = (token: Token) => number
const across: Place = ({ box }) => centerX(box)
const down: Place = ({ box }) => centerY(box)

/** True where the numbers rise evenly with their places, as on an axis. */
function isAxis(tokens: readonly Token[], place: Place): boolean {
  const values = tokens.map(({ text }) => Number.parseInt(text, 10))
  const places = tokens.map(place)
  const [value = 0, next = 0] = values
  const [start = 0, second = 0] = places
  const [step, pitch] = [next - value, second - start]
  return (
    step !== 0 &&
    pitch > 0 &&
    (values.length > TICKS || values.every((one) => one % ROUND === 0)) &&
    values.every((one, i) => one - value === i * step) &&
    places.every((one, i) => Math.abs(one - start - i * pitch) < UNEVEN * pitch * (i + 1))
  )
}

/** The longest axes in a row or column of numbers, from its start on. */
function ticksAlong(line: readonly Token[], place: Place): Token[] {
  const ticks: Token[] = []
  for (let from = 0; from + TICKS <= line.length; from++) {
    const fits = (count: number) => from + count <= line.length && isAxis(line.slice(from, from + count), place)
    let count = fits(TICKS) ? TICKS : TICKS + 1
    if (!fits(count)) continue
    while (fits(count + 1)) count++
    ticks.push(...line.slice(from, from + count))
    from += count - 1
  }
  return ticks
}

/** The numbers of scales: evenly spaced, evenly growing, in a row or a column. They are never values. */
export function axisTicks(tokens: readonly Token[]): Set<Token> {
  const numbers = tokens.filter((token) => NUMBER.test(token.text))
  const ticksIn = (place: Place, other: Place) =>
    runs(
      [...numbers].sort((a, b) => other(a) - other(b)),
      (token, _, [first]) => other(token) - other(first) < LEVEL * first.size,
    ).flatMap((line) =>
      ticksAlong(
        line.sort((a, b) => place(a) - place(b)),
        place,
      ),
    )
  return new Set([...ticksIn(across, down), ...ticksIn(down, across)])
}
