/** A picture of a page, made level: as its lines of writing say, dark on white, letters of a size that is read well. */
import { extent, mean } from 'd3-array'
import { cluster } from '../pages/cluster'
import type { Picture, PictureFault } from '../pages/picture'
import { faultsOf, isLightOnDark } from './faults'
import { type FoundLine, findLines } from './find-lines'
import { directionOf, type Level, levelOf, type Rules } from './level'
import { bent } from './level-picture'
import { isEven, lit, paperOf } from './light'
import type { Networks } from './networks'
import { darkestChannel, inverted, luminance, transposedPlane } from './picture'
import { around, type Frame, type Point, slopeOf } from './point'
import type { ReadLine } from './proof'
import { descreened } from './screen'
import { traceRules } from './trace-rules'
import { isFlipped, isSideways } from './upright'

/** Height of a line of writing, with ascenders and descenders, at which marks can be measured well. */
const GOOD_HEIGHT = 36
/** Height of its capitals, as a share. */
const CAPITALS = 2 / 3
/** Within this range a picture is left at its size. */
const SMALLEST = 30
const LARGEST = 40
/** The page goes on beyond its writing by so many line heights: bars and cells. */
const MARGIN = { x: 7, y: 3 } as const
/** So far beside its writing a rule is the table's; farther out it is the edge of a sheet or of a window. */
const BESIDE = 4
/** A picture that moves by no more than this, in pixels, is level as it is. */
const LEVEL = 1
/** A page is never made larger than this, in pixels. */
const MAX_PIXELS = 12_000_000
/** A rule that is off by more than this, in pixels, shows that the page is not level yet. */
const UNLEVEL = 2.5

/** A picture that keeps within so many of 255 steps of brightness is a blank sheet: such writing could not be seen. */
const BLANK = 16

export interface LevelPage {
  readonly picture: Picture
  /** In points. */
  readonly width: number
  readonly height: number
  /** Where lines of writing lie, in pixels of the level picture. */
  readonly lines: readonly ReadLine[]
  /** How many lines run up or down, and are none of these. */
  readonly turned: number
  /** Height of capital letters, in pixels. */
  readonly capitals: number
  readonly faults: readonly PictureFault[]
}

/**
 * @param size of the page in points where it is known (a page of a PDF); else the picture's own resolution decides,
 *   one pixel a point where it has none
 */
export async function levelPage(
  original: Picture,
  size: { width: number; height: number } | null,
  networks: Networks,
): Promise<LevelPage> {
  if (isBlank(original)) return asItIs(original, size)
  const picture = descreened(original)
  const found = await findLines(picture, networks)
  const along = directionOf(found)
  const turn = (await isFlipped(picture, found, along, networks)) ? along + Math.PI : along
  const first = levelOf(found, turn)
  if (!first) return asItIs(picture, size)
  const isDark = isLightOnDark(picture, first.lines)
  const drawn = drawnLevel(picture, first, size !== null, isDark)
  const rules = unlevelRules(drawn)
  const again = rules && levelOf(found, turn, rules)
  return pageOf(picture, size, again ? drawnLevel(picture, again, size !== null, isDark) : drawn)
}

function isBlank(picture: Picture): boolean {
  return [luminance, darkestChannel].every((planeOf) => {
    const [low = 0, high = 0] = extent(planeOf(picture).data)
    return high - low < BLANK
  })
}

/** A picture drawn anew, level. */
interface Drawn {
  readonly picture: Picture
  readonly level: Level
  /** Pixels of the level picture for one of the given one. */
  readonly scale: number
  /** From a place of the given picture to the level one, and back, in pixels. */
  to(at: Point): Point
  from(at: Point): Point
}

function drawnLevel(picture: Picture, level: Level, isAll: boolean, isDark: boolean): Drawn {
  const frame = frameOf(level, picture, isAll)
  const scale = scaleOf(level, frame)
  const isUnmoved = scale === 1 && moved(level, frame, picture) <= LEVEL
  const corner = isUnmoved ? level.to({ x: 0, y: 0 }) : { x: frame.x, y: frame.y }
  const pixels = level.unit * scale
  const from = ({ x, y }: Point) => level.from({ x: corner.x + x / pixels, y: corner.y + y / pixels })
  const side = (length: number) => Math.max(1, Math.round(length * pixels))
  const seen = isUnmoved ? picture : bent(picture, side(frame.width), side(frame.height), from, scale)
  return {
    picture: inGoodLight(seen, isDark),
    level,
    scale,
    to(at) {
      const { x, y } = level.to(at)
      return { x: (x - corner.x) * pixels, y: (y - corner.y) * pixels }
    },
    from,
  }
}

/** Rules among the writing, if one of them shows that the page is not level yet; in pixels of the given picture. */
function unlevelRules({ picture, level, scale, to, from }: Drawn): Rules | null {
  const { x, y, width, height } = around(level.lines.flatMap(({ spine }) => spine.map(to)))
  const capital = CAPITALS * level.unit * scale
  // Frames and rules of a table go on where its bars and cells do.
  const aside = BESIDE * level.unit * scale
  const isAmong = (rule: readonly Point[]) =>
    rule.every(
      (at) => at.y >= y - capital && at.y <= y + height + capital && at.x >= x - aside && at.x <= x + width + aside,
    )
  const light = luminance(picture)
  const across = traceRules(light, capital).filter(isAmong)
  const down = inLine(traceRules(transposedPlane(light), capital), capital / 2)
    .map((rule) => rule.map((at) => ({ x: at.y, y: at.x })))
    .filter(isAmong)
  const isOff = (values: readonly number[]) => Math.max(...values) - Math.min(...values) > UNLEVEL
  const isUnlevel =
    across.some((rule) => isOff(rule.map((at) => at.y))) || down.some((rule) => isOff(rule.map((at) => at.x)))
  const back = (rules: readonly (readonly Point[])[]) => rules.map((rule) => rule.map(from))
  return isUnlevel ? { level: back(across), upright: back(down) } : null
}

const yOf = ({ y }: Point): number => y

/** Rules one after the other, no further off each other's line than `slack`, are one: frames of tables on one page. */
const inLine = (rules: readonly Point[][], slack: number): Point[][] =>
  cluster(
    [...rules].sort((a, b) => a[0]!.x - b[0]!.x),
    (rule, last) => rule[0]!.x > last.at(-1)!.x && Math.abs(mean(rule, yOf)! - mean(last, yOf)!) <= slack,
  ).map((parts) => parts.flat())

function pageOf(
  given: Picture,
  size: { width: number; height: number } | null,
  { picture, level, scale, to }: Drawn,
): LevelPage {
  const width = isSideways(level.turn) ? size?.height : size?.width
  const points = width === undefined ? 72 / (given.dpi ?? 72) / scale : width / picture.width
  return {
    picture,
    width: picture.width * points,
    height: picture.height * points,
    lines: level.lines.map((line) => placed(line, to, scale)),
    turned: level.turned,
    capitals: CAPITALS * level.unit * scale,
    faults: faultsOf(given, level),
  }
}

function asItIs(picture: Picture, size: { width: number; height: number } | null): LevelPage {
  const scale = size ? size.width / picture.width : 72 / (picture.dpi ?? 72)
  return {
    picture,
    width: picture.width * scale,
    height: picture.height * scale,
    lines: [],
    turned: 0,
    capitals: CAPITALS * GOOD_HEIGHT,
    faults: [],
  }
}

/** What is kept of the picture, in the level page's unit: around the writing, or all of it. */
function frameOf(level: Level, { width, height }: Picture, isAll: boolean): Frame {
  const edges = Array.from({ length: 9 }, (_, k) => k / 8).flatMap((k) => [
    { x: k * width, y: 0 },
    { x: k * width, y: height },
    { x: 0, y: k * height },
    { x: width, y: k * height },
  ])
  const all = around(edges.map((at) => level.to(at)))
  if (isAll) return all
  const written = around(level.lines.flatMap(({ spine }) => spine.map((at) => level.to(at))))
  const x = Math.max(all.x, written.x - MARGIN.x)
  const y = Math.max(all.y, written.y - MARGIN.y)
  return {
    x,
    y,
    width: Math.min(all.x + all.width, written.x + written.width + MARGIN.x) - x,
    height: Math.min(all.y + all.height, written.y + written.height + MARGIN.y) - y,
  }
}

/** Pixels of the level picture for one of the given one. */
function scaleOf({ unit }: Level, { width, height }: Frame): number {
  const most = Math.sqrt(MAX_PIXELS / (width * height)) / unit
  const good = unit >= SMALLEST && unit <= LARGEST ? 1 : GOOD_HEIGHT / unit
  return Math.min(good, most)
}

/** How far, in pixels, the level page differs from the picture as it was given. */
function moved(level: Level, frame: Frame, { width, height }: Picture): number {
  if (Math.abs(level.turn) > 0.1) return Number.POSITIVE_INFINITY
  const origin = level.to({ x: width / 2, y: height / 2 })
  const off = [0, 0.5, 1].flatMap((v) =>
    [0, 0.5, 1].map((u) => {
      const at = { x: frame.x + u * frame.width, y: frame.y + v * frame.height }
      const from = level.from(at)
      return Math.hypot(
        (at.x - origin.x) * level.unit - (from.x - width / 2),
        (at.y - origin.y) * level.unit - (from.y - height / 2),
      )
    }),
  )
  return Math.max(...off)
}

function placed({ spine, height }: FoundLine, place: (at: Point) => Point, scale: number): ReadLine {
  const points = spine.map(place)
  const { x, width } = around(points)
  const y = mean(points, (at) => at.y)!
  const tall = height * scale
  // Letters that rise or hang move the middle of a line up and down: its run as a whole says how level it is.
  return { box: [x, y - tall / 2, x + width, y + tall / 2], misfit: Math.abs(slopeOf(points) * width) / tall }
}

/** Light writing on a dark ground turned round, shadows taken out. */
function inGoodLight(picture: Picture, isDark: boolean): Picture {
  const given = luminance(picture)
  const paper = paperOf(isDark ? inverted(given) : given)
  return isDark || !isEven(paper) ? lit(picture, isDark, isEven(paper) ? null : paper) : picture
}
