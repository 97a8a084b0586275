/**
 * How a picture has to be bent so that its lines of writing are level and its columns upright. Everything is fitted to
 * the lines that were found, place by place: a turn, perspective, a bend or a fold of the sheet, two sheets that lie
 * differently.
 */
import { mean, median, quantile } from 'd3-array'
import type { FoundLine } from './find-lines'
import { BOARD, type Condition, type Field, fitPlate, HELD, held, SHEET } from './plate'
import { around, type Frame, meanDirection, type Point, slopeOf } from './point'

/** A line as it lies in the turned picture, in heights of a line of writing. */
interface Lying {
  readonly spine: readonly Point[]
  readonly height: number
}

/** Rules that were followed, as points along them: those that are level on the page, and those that are upright. */
export interface Rules {
  readonly level: readonly (readonly Point[])[]
  readonly upright: readonly (readonly Point[])[]
}

const NO_RULES: Rules = { level: [], upright: [] }

/** Coordinates of the level page are heights of a line of writing. */
export interface Level {
  /** From a place of the picture to the level page, and back. */
  to(at: Point): Point
  from(at: Point): Point
  /** Height of a line of writing in pixels of the picture. */
  readonly unit: number
  /** Found lines that run along. */
  readonly lines: readonly FoundLine[]
  /** How many found lines run up or down instead, as turned heads do. */
  readonly turned: number
  /** In radians: how far the picture was turned. */
  readonly turn: number
}

/** Lines that run in another direction (radians) are notes in a margin, or no writing. */
const ALONG = 0.45
/** Shorter lines, in heights, do not tell how they run; longer ones tell it well. */
const TELLS = 3
const LONG = 8
/** A page is flat where most of its long lines rise by less than this, in heights from one height to the next. */
const FLAT = 0.006
const MOST = 0.9
/** A line off its level by so much of its height is half believed; an edge off its column likewise. */
const OFF = 0.12
const OFF_COLUMN = 0.15
/** Lines that stand so close in level belong to one row; edges so close to one column; no further apart than this. */
const SAME_ROW = 0.22
const SAME_COLUMN = 0.45
const NEXT_ROW = 3.5
const FAR_ROW = 30
/** In heights. */
const SHORT = 6
/** What is worth how much: that columns stand at right angles to rows, and that edges one below the other are one column. */
const UPRIGHT = 0.03

/** Nodes of the two plates: sheets fold across their rows, not across their columns. */
const ROWS = 28
const COLUMNS = 12
/** How often columns are looked for anew. */
const ROUNDS = 8
/** So often only from one row to the next: far apart, ends of lines come to stand in one column by chance. */
const NEAR_ROUNDS = 6

/**
 * The way back is found step by step. Each leaves a sixth of the misfit at the most: on the steepest photo that was
 * measured 273 pixels become 0.02 with five, on those of the fixtures 46 become less than 0.0001.
 */
const STEPS_BACK = 5

/** The direction in which most lines run, in radians, from -pi/2 to pi/2. */
export const directionOf = (lines: readonly FoundLine[]): number =>
  meanDirection(
    lines.map(({ spine }) => {
      const [u, v] = run(spine)
      return { angle: Math.atan2(v, u), length: Math.hypot(u, v) }
    }),
  )

const run = (spine: readonly Point[]): readonly [number, number] => [
  spine.at(-1)!.x - spine[0]!.x,
  spine.at(-1)!.y - spine[0]!.y,
]

/**
 * @param turn direction in which the lines are read, in radians
 * @param rules in pixels of the picture
 * @returns null where no line runs that way
 */
export function levelOf(found: readonly FoundLine[], turn: number, rules: Rules = NO_RULES): Level | null {
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)]
  /** How far a line runs along that direction, as a share of its length. */
  const along = ({ spine }: FoundLine) => {
    const [u, v] = run(spine)
    return Math.abs(u * cos + v * sin) / Math.hypot(u, v)
  }
  const lines = found.filter((line) => along(line) >= Math.cos(ALONG))
  const unit = median(lines, ({ height }) => height)
  if (unit === undefined) return null
  const turned = ({ x, y }: Point): Point => ({ x: (x * cos + y * sin) / unit, y: (y * cos - x * sin) / unit })
  const lying = lines.map(({ spine, height }): Lying => {
    const points = spine.map(turned).sort((a, b) => a.x - b.x)
    return { spine: points, height: height / unit }
  })
  const ruled = {
    level: rules.level.map((rule) => rule.map(turned)),
    upright: rules.upright.map((rule) => rule.map(turned)),
  }
  const frame = frameOf([...lying.map(({ spine }) => spine), ...ruled.level, ...ruled.upright])
  const down = levelField(lying, ruled.level, frame)
  const across = columnField(lying, ruled.upright, frame, down)
  return {
    to(at) {
      const place = turned(at)
      return { x: place.x + across(place), y: place.y + down(place) }
    },
    from({ x, y }) {
      let place = { x, y }
      for (let k = 0; k < STEPS_BACK; k++) place = { x: x - across(place), y: y - down(place) }
      return { x: (place.x * cos - place.y * sin) * unit, y: (place.x * sin + place.y * cos) * unit }
    },
    unit,
    lines,
    turned: found.filter((line) => along(line) <= Math.sin(ALONG)).length,
    turn,
  }
}

/** Around the points, with a margin. */
function frameOf(spines: readonly (readonly Point[])[]): Frame {
  const { x, y, width, height } = around(spines.flat())
  return { x: x - 1, y: y - 1, width: width + 2, height: height + 2 }
}

const runOf = (spine: readonly Point[]): number => spine.at(-1)!.x - spine[0]!.x
const lengthOf = ({ spine }: Lying): number => runOf(spine)
const middleOf = ({ spine }: Lying): Point => ({
  x: (spine[0]!.x + spine.at(-1)!.x) / 2,
  y: spine.reduce((sum, { y }) => sum + y, 0) / spine.length,
})
const doubted = (missed: number, off: number): number => 1 / (1 + (missed / off) ** 2)

/** What has to be added downwards so that each line and rule, and then each row of lines, is level. */
function levelField(lines: readonly Lying[], rules: readonly (readonly Point[])[], frame: Frame): Field {
  const middle = frame.x + frame.width / 2
  const told = [...lines.filter((line) => lengthOf(line) >= TELLS * line.height).map(({ spine }) => spine), ...rules]
  const alone = [
    ...held(Array.from({ length: HELD }, (_, k) => ({ x: middle, y: frame.y + (k * frame.height) / (HELD - 1) }))),
    ...told.flatMap((spine) => conditionsOf(spine, ({ y }) => y)),
  ]
  const board = fitPlate(frame, ROWS, alone, believed, 4, BOARD)
  // Letters alone make lines seem to rise or fall a little: a sheet that is flat is not bent after them.
  const long = told.filter((spine) => runOf(spine) >= LONG)
  const slopes = long.map((spine) => Math.abs(slopeOf(spine.map((at) => ({ x: at.x, y: at.y + board(at) })))))
  const isFlat = (quantile(slopes, MOST) ?? 0) <= FLAT
  const [stiff, first] = isFlat ? [BOARD, board] : [SHEET, fitPlate(frame, ROWS, alone, believed, 4)]
  const again = fitPlate(frame, ROWS, [...alone, ...rowConditions(lines, first)], believed, 4, stiff)
  return fitPlate(frame, ROWS, [...alone, ...rowConditions(lines, again)], believed, 4, stiff)
}

const believed = (missed: number, { places }: Condition): number => (places.length > 1 ? doubted(missed, OFF) : 1)

/** Every point of a line is as level as the mean of all its points; of an upright rule, as far across. */
function conditionsOf(spine: readonly Point[], of: (at: Point) => number): Condition[] {
  const middle = mean(spine, of)!
  return spine.map((at, k) => ({
    places: spine,
    weights: spine.map((_, n) => (n === k ? 1 : 0) - 1 / spine.length),
    value: middle - of(at),
  }))
}

/** A line and the next one to its right that is as level belong to one row. */
function rowConditions(lines: readonly Lying[], down: Field): Condition[] {
  const placed = lines.map((line) => {
    const middle = middleOf(line)
    return { line, middle, level: middle.y + down(middle), from: line.spine[0]!.x, to: line.spine.at(-1)!.x }
  })
  return placed.flatMap((left) => {
    const right = placed
      .filter(({ from, level }) => from >= left.to - 0.5 && Math.abs(level - left.level) <= SAME_ROW)
      .sort((a, b) => a.from - b.from)[0]
    if (!right) return []
    return [{ places: [left.middle, right.middle], weights: [1, -1], value: right.middle.y - left.middle.y }]
  })
}

/** What has to be added to the right so that what stands in one column does. */
function columnField(lines: readonly Lying[], rules: readonly (readonly Point[])[], frame: Frame, down: Field): Field {
  const middle = frame.y + frame.height / 2
  const square = [
    ...held(Array.from({ length: HELD }, (_, k) => ({ x: frame.x + (k * frame.width) / (HELD - 1), y: middle }))),
    ...rightAngles(frame, down),
    ...rules.flatMap((rule) => conditionsOf(rule, ({ x }) => x)),
  ]
  let across = fitPlate(frame, COLUMNS, square, () => 1, 1)
  for (let round = 0; round < ROUNDS; round++)
    across = fitPlate(
      frame,
      COLUMNS,
      [...square, ...columnConditions(lines, across, down, round < NEAR_ROUNDS ? NEXT_ROW : FAR_ROW)],
      (missed, { weights }) => (weights[0] === 1 ? doubted(missed, OFF_COLUMN) : 1),
      2,
    )
  return across
}

/** Columns run at right angles to the lines. */
function rightAngles({ x, y, width, height }: Frame, down: Field): Condition[] {
  const steps = 8
  const half = height / steps / 2
  return Array.from({ length: steps * steps }, (_, k) => {
    const at = { x: x + ((k % steps) + 0.5) * (width / steps), y: y + (Math.floor(k / steps) + 0.5) * 2 * half }
    const slope = (down({ x: at.x + 1, y: at.y }) - down({ x: at.x - 1, y: at.y })) / 2
    return {
      places: [
        { x: at.x, y: at.y + half },
        { x: at.x, y: at.y - half },
      ],
      weights: [UPRIGHT, -UPRIGHT],
      value: -slope * 2 * half * UPRIGHT,
    }
  })
}

/**
 * Edges of lines one below the other are one column where they nearly are already: left ends, and, of short lines such as
 * shares and heads, middles and right ends as well; a longer line ends where its words do.
 */
function columnConditions(lines: readonly Lying[], across: Field, down: Field, reach: number): Condition[] {
  const short = lines.filter((line) => lengthOf(line) <= SHORT)
  const edges = [lines.map(({ spine }) => spine[0]!), short.map(middleOf), short.map(({ spine }) => spine.at(-1)!)]
  return edges.flatMap((edge) => {
    const placed = edge.map((at) => ({ at, x: at.x + across(at), y: at.y + down(at) }))
    return placed.flatMap((upper) => {
      const lower = placed
        .filter(({ x, y }) => y - upper.y > 0.5 && y - upper.y <= reach && Math.abs(x - upper.x) <= SAME_COLUMN)
        .sort((a, b) => a.y - b.y)[0]
      if (!lower) return []
      return [{ places: [upper.at, lower.at], weights: [1, -1], value: lower.at.x - upper.at.x }]
    })
  })
}
