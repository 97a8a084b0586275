/**
 * Where lines of writing lie in a picture, however it was taken: each as the way that its middle takes. The network says
 * for every pixel whether it lies in the core of a line (differentiable binarization, Liao et al. 2020); what hangs
 * together is a line.
 */
import { mean, median } from 'd3-array'
import type { Picture } from '../pages/picture'
import { connected } from './flood'
import type { Networks } from './networks'
import { planesOf } from './planes'
import { meanDirection, type Point } from './point'

export interface FoundLine {
  /** Points along the middle of the line, one end to the other, in pixels of the picture; two at the least. */
  readonly spine: readonly Point[]
  /** Of the writing with its ascenders and descenders, in pixels. */
  readonly height: number
  /** 0 to 1. */
  readonly confidence: number
}

/** Pixels at which a picture is looked at first, and at which small writing is looked at once more. */
const PIXELS = 1_250_000
const MOST_PIXELS = 4_000_000
/** Small pictures are enlarged so far at the most. */
const ENLARGED = 2
/** The network asks for sides that are a multiple of this. */
const STEP = 32
/** So many pixels are given to the network at once, or it takes more memory than a page is worth; what lies so near to a cut is not trusted. */
const AT_ONCE = 640_000
const MARGIN = 48
/** A pixel more likely than this lies in a core; a core as likely as this on the whole is one (as PP-OCR was trained). */
const CORE = 0.3
const LIKELY = 0.6
/** Fewer pixels are dirt. */
const SMALLEST = 20
/** Cores are smaller than their lines, by area times this over circumference on each side. */
const UNCLIP = 1.5
/** A core this many times longer than high tells its own direction. */
const LONG = 2.5
/** Lower lines, as the network saw them, run into each other: they are looked at again so high. */
const LOW = 13
const GOOD = 18
/** Points of a spine are so many heights apart. */
const STRIDE = 1.5
/** Values that normalize the three channels, as the network was trained. */
const MEAN = [0.485, 0.456, 0.406] as const
const DEVIATION = [0.229, 0.224, 0.225] as const

/** @returns in no particular order, each in the direction in which most lines run or against it */
export async function findLines(picture: Picture, networks: Pick<Networks, 'find'>): Promise<FoundLine[]> {
  const { width, height } = picture
  const scale = Math.min(ENLARGED, Math.sqrt(PIXELS / (width * height)))
  const lines = await look(picture, scale, networks)
  const low = median(lines, (line) => line.height * scale)
  const larger = Math.min(ENLARGED, scale * (GOOD / (low ?? GOOD)), Math.sqrt(MOST_PIXELS / (width * height)))
  return low !== undefined && low < LOW && larger > 1.15 * scale ? look(picture, larger, networks) : lines
}

async function look(picture: Picture, scale: number, networks: Pick<Networks, 'find'>): Promise<FoundLine[]> {
  const round = (side: number) => Math.max(STEP, Math.round((side * scale) / STEP) * STEP)
  const [width, height] = [round(picture.width), round(picture.height)]
  const pixels = planesOf(picture, width, height, MEAN, DEVIATION)
  const likely = await inStrips(pixels, width, height, networks)
  const cores = coresOf(likely, width)
  const direction = meanDirection(cores.filter(({ isLong }) => isLong))
  const [sx, sy] = [picture.width / width, picture.height / height]
  return cores.map((core) => lineOf(core, core.isLong ? core.angle : nearestAngle(core, cores, direction), sx, sy))
}

/** @returns what the network says of every pixel, seen strip by strip */
async function inStrips(
  pixels: Float32Array,
  width: number,
  height: number,
  networks: Pick<Networks, 'find'>,
): Promise<Float32Array> {
  const tall = Math.min(height, Math.max(8 * STEP, STEP * Math.floor(AT_ONCE / width / STEP)))
  const likely = new Float32Array(width * height)
  for (let known = 0; known < height; ) {
    const top = Math.min(Math.max(0, known - MARGIN), height - tall)
    const strip = new Float32Array(3 * width * tall)
    for (let c = 0; c < 3; c++) {
      const from = (c * height + top) * width
      strip.set(pixels.subarray(from, from + tall * width), c * tall * width)
    }
    const seen = await networks.find(strip, width, tall)
    likely.set(seen.subarray((known - top) * width), known * width)
    known = top + tall === height ? height : top + tall - MARGIN
  }
  return likely
}

/** What hangs together of likely pixels. */
interface Core {
  readonly xs: Float32Array
  readonly ys: Float32Array
  readonly x: number
  readonly y: number
  /** Of its longer axis, in radians, from -pi/2 to pi/2. */
  readonly angle: number
  readonly length: number
  readonly isLong: boolean
  readonly confidence: number
}

function coresOf(likely: Float32Array, width: number): Core[] {
  const cores: Core[] = []
  const isCore = Uint8Array.from(likely, (value) => Number(value >= CORE))
  for (const pixels of connected(isCore, width)) {
    const confidence = mean(pixels, (i) => likely[i])!
    if (pixels.length >= SMALLEST && confidence >= LIKELY) cores.push(coreOf(pixels, width, confidence))
  }
  return cores
}

function coreOf(pixels: Int32Array, width: number, confidence: number): Core {
  const xs = Float32Array.from(pixels, (i) => (i % width) + 0.5)
  const ys = Float32Array.from(pixels, (i) => Math.floor(i / width) + 0.5)
  const [x, y] = [mean(xs)!, mean(ys)!]
  let [xx, xy, yy] = [0, 0, 0]
  for (let k = 0; k < xs.length; k++) {
    const [u, v] = [xs[k]! - x, ys[k]! - y]
    xx += u * u
    xy += u * v
    yy += v * v
  }
  const angle = Math.atan2(2 * xy, xx - yy) / 2
  const spread = Math.hypot((xx - yy) / 2, xy)
  const [long, short] = [(xx + yy) / 2 + spread, Math.max(1e-6, (xx + yy) / 2 - spread)]
  return {
    xs,
    ys,
    x,
    y,
    angle,
    length: Math.sqrt((12 * long) / xs.length),
    isLong: Math.sqrt(long / short) >= LONG,
    confidence,
  }
}

/** What is too short to tell runs like the nearest line that does, if that runs like most. */
function nearestAngle({ x, y }: Core, cores: readonly Core[], direction: number): number {
  let [best, angle] = [Number.POSITIVE_INFINITY, direction]
  for (const other of cores) {
    if (!other.isLong || Math.abs(Math.cos(other.angle - direction)) < 0.9) continue
    const far = Math.hypot(other.x - x, other.y - y) - other.length / 2
    if (far < best) [best, angle] = [far, other.angle]
  }
  return angle
}

function lineOf({ xs, ys, x, y, confidence }: Core, angle: number, sx: number, sy: number): FoundLine {
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
  let [left, right] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (let k = 0; k < xs.length; k++) {
    const along = (xs[k]! - x) * cos + (ys[k]! - y) * sin
    if (along < left) left = along
    if (along > right) right = along
  }
  const length = right - left + 1
  const core = xs.length / length
  const more = (UNCLIP * core * length) / (2 * (core + length))
  const height = core + 2 * more
  const count = Math.max(1, Math.round(length / (STRIDE * height)))
  const sums = new Float64Array(count)
  const sizes = new Float64Array(count)
  for (let k = 0; k < xs.length; k++) {
    const [u, v] = [xs[k]! - x, ys[k]! - y]
    const bin = Math.min(count - 1, Math.floor(((u * cos + v * sin - left + 0.5) / length) * count))
    sums[bin]! += v * cos - u * sin
    sizes[bin]!++
  }
  const step = length / count
  const middles = Array.from(sums, (sum, k) => ({
    along: left - 0.5 + (k + 0.5) * step,
    across: sum / Math.max(1, sizes[k]!),
  }))
  const slope =
    count > 1 ? (middles.at(-1)!.across - middles[0]!.across) / (middles.at(-1)!.along - middles[0]!.along) : 0
  const [first, last] = [middles[0]!, middles.at(-1)!]
  const [from, to] = [left - 0.5 - more, right + 0.5 + more]
  const whole = [
    { along: from, across: first.across + slope * (from - first.along) },
    ...(count > 1 ? middles : []),
    { along: to, across: last.across + slope * (to - last.along) },
  ]
  return {
    spine: whole.map(({ along, across }) => ({
      x: (x + along * cos - across * sin) * sx,
      y: (y + along * sin + across * cos) * sy,
    })),
    height: height * Math.sqrt(sx * sy),
    confidence,
  }
}
