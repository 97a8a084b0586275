/** A canvas for tests: rectangles and turned strokes on a plane or a picture, drawn without anything of the reader's. */
import type { Plane } from '../../../lib/ocr/picture'
import type { Picture } from '../../../lib/pages/picture'

export type Rgb = readonly [number, number, number]

export interface Canvas {
  readonly width: number
  readonly height: number
  readonly picture: Picture
  /** Fills from (x0, y0) up to, not including, (x1, y1). */
  rect(x0: number, y0: number, x1: number, y1: number, color: Rgb | number): void
  /** Colors every pixel whose middle the test accepts. */
  where(test: (x: number, y: number) => boolean, color: Rgb | number): void
  /** One byte a pixel: the red channel. */
  plane(): Plane
}

export function canvas(width: number, height: number, paper: Rgb | number = 255): Canvas {
  const rgba = new Uint8ClampedArray(width * height * 4).fill(255)
  const picture: Picture = { width, height, rgba, dpi: null }
  const rgb = (color: Rgb | number): Rgb => (typeof color === 'number' ? [color, color, color] : color)
  const set = (x: number, y: number, [red, green, blue]: Rgb) => {
    const at = 4 * (y * width + x)
    rgba[at] = red
    rgba[at + 1] = green
    rgba[at + 2] = blue
  }
  const where: Canvas['where'] = (test, color) => {
    for (let y = 0; y < height; y++) for (let x = 0; x < width; x++) if (test(x + 0.5, y + 0.5)) set(x, y, rgb(color))
  }
  const drawn: Canvas = {
    width,
    height,
    picture,
    rect(x0, y0, x1, y1, color) {
      for (let y = y0; y < y1; y++) for (let x = x0; x < x1; x++) set(x, y, rgb(color))
    },
    where,
    plane: () => ({ width, height, data: Uint8Array.from({ length: width * height }, (_, i) => rgba[4 * i]!) }),
  }
  drawn.rect(0, 0, width, height, paper)
  return drawn
}

/** Reproducible numbers from 0 to 1 (mulberry32). */
export function random(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

/** Lines of letters: tall and low ones by chance, on a baseline every `pitch` pixels, with gaps for words. */
export interface Letter {
  readonly x0: number
  readonly y0: number
  readonly x1: number
  readonly y1: number
}

export function lettersOn(width: number, height: number, size: number, pitch: number): Letter[] {
  const chance = random(7)
  const letters: Letter[] = []
  for (let base = 3 * pitch; base < height - 2 * pitch; base += pitch)
    for (let x = 2 * size; x < width - 3 * size; ) {
      const kind = chance()
      const wide = Math.round(size * (0.4 + 0.3 * chance()))
      // Two in five rise above the others, one in twenty hangs below the line.
      const top = kind < 0.4 ? size : Math.round(0.7 * size)
      const below = kind > 0.95 ? Math.round(0.3 * size) : 0
      letters.push({ x0: x, y0: base - top, x1: x + wide, y1: base + below })
      x += wide + Math.round(size * (chance() < 0.18 ? 0.7 : 0.15))
    }
  return letters
}
