/** Pages drawn by poppler, a second opinion that shares no code with the reader. */
import { execFile, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

/** Gray values of a page as displayed, row by row. */
export interface Drawing {
  readonly width: number
  readonly height: number
  readonly gray: Uint8Array
}

type Box = readonly [number, number, number, number]

const DPI = 100
const SCALE = DPI / 72
const MOST_TIME = 20_000
const MOST_BYTES = 64 * 1024 * 1024

/** Whether poppler is here; installed where that is possible, as the browser of the tests is. */
export function hasPoppler(): boolean {
  const works = () => spawnSync('pdftoppm', ['-v']).status === 0
  if (works()) return true
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  for (const args of [
    ['update', '-qq'],
    ['install', '-y', '-qq', '--no-install-recommends', 'poppler-utils'],
  ])
    spawnSync('apt-get', args, { env, stdio: 'inherit' })
  return works()
}

/** @returns null where poppler cannot draw it */
export function draw(pdf: Uint8Array, page: number): Promise<Drawing | null> {
  const args = ['-gray', '-cropbox', '-r', String(DPI), '-f', String(page), '-l', String(page), '-']
  return new Promise((resolve) => {
    const options = { encoding: 'buffer', maxBuffer: MOST_BYTES, timeout: MOST_TIME } as const
    const child = execFile('pdftoppm', args, options, (_, out) => resolve(readPgm(out)))
    child.stdin?.on('error', () => {})
    child.stdin?.end(pdf)
  })
}

function readPgm(bytes: Buffer): Drawing | null {
  const head = /^P5\s(\d+)\s(\d+)\s255\s/.exec(bytes.toString('latin1', 0, 64))
  if (!head) return null
  const [width, height] = [Number(head[1]), Number(head[2])]
  return { width, height, gray: bytes.subarray(head[0].length, head[0].length + width * height) }
}

/** The part of a drawing in a box of points, a little more on each side; white beyond the page. */
export function crop({ width, height, gray }: Drawing, [x0, y0, x1, y1]: Box, margin = 1): Drawing {
  const [left, top] = [Math.floor(x0 * SCALE) - margin, Math.floor(y0 * SCALE) - margin]
  const [wide, high] = [Math.ceil(x1 * SCALE) + margin - left, Math.ceil(y1 * SCALE) + margin - top]
  const part = new Uint8Array(wide * high).fill(255)
  for (let k = 0; k < part.length; k++) {
    const [x, y] = [left + (k % wide), top + Math.floor(k / wide)]
    if (x >= 0 && x < width && y >= 0 && y < height) part[k] = gray[y * width + x] ?? 255
  }
  return { width: wide, height: high, gray: part }
}

/** More than this is another tone, not another rounding. */
const TONE = 48

/** Share of the pixels that differ; 1 where the sizes do. */
export function difference(a: Drawing, b: Drawing): number {
  if (a.width !== b.width || a.height !== b.height) return 1
  let count = 0
  for (let k = 0; k < a.gray.length; k++) if (Math.abs(a.gray[k]! - b.gray[k]!) > TONE) count++
  return count / a.gray.length
}

/** Another size, each pixel from the nearest. */
function resize({ width, height, gray }: Drawing, wide: number, high: number): Drawing {
  const part = Uint8Array.from({ length: wide * high }, (_, k) => {
    const [x, y] = [Math.floor(((k % wide) * width) / wide), Math.floor((Math.floor(k / wide) * height) / high)]
    return gray[y * width + x]!
  })
  return { width: wide, height: high, gray: part }
}

const turned = ({ width, height, gray }: Drawing): Drawing => ({
  width: height,
  height: width,
  gray: Uint8Array.from(gray, (_, k) => gray[(height - 1 - (k % height)) * width + Math.floor(k / height)]!),
})

/** How alike two drawings are in their light and dark: 1 the same, 0 nothing in common (one of them blank, say). */
function correlation(a: Drawing, b: Drawing, dx: number, dy: number): number {
  let [n, sa, sb, saa, sbb, sab] = [0, 0, 0, 0, 0, 0]
  for (let y = Math.max(0, -dy); y < Math.min(a.height, a.height - dy); y++)
    for (let x = Math.max(0, -dx); x < Math.min(a.width, a.width - dx); x++) {
      const [p, q] = [a.gray[y * a.width + x]!, b.gray[(y + dy) * a.width + x + dx]!]
      n++
      sa += p
      sb += q
      saa += p * p
      sbb += q * q
      sab += p * q
    }
  const spread = Math.sqrt((n * saa - sa * sa) * (n * sbb - sb * sb))
  return spread === 0 ? 0 : (n * sab - sa * sb) / spread
}

/** The best likeness of two drawings, whichever way up and a little beside. */
export function likeness(a: Drawing, b: Drawing): number {
  let best = 0
  let way = b
  for (let turn = 0; turn < 4; turn++, way = turned(way)) {
    const fitted = resize(way, a.width, a.height)
    for (let dy = -2; dy <= 2; dy++)
      for (let dx = -2; dx <= 2; dx++) best = Math.max(best, correlation(a, fitted, dx, dy))
  }
  return best
}
