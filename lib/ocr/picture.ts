/** Plain pixel planes worked out from a picture, and what decodes one. */
import type { Picture } from '../pages/picture'

/** One byte a pixel. */
export interface Plane {
  readonly width: number
  readonly height: number
  readonly data: Uint8Array
}

/** What the machine around us can do with pictures: Node and the browser each bring their own. */
export interface PictureCodec {
  /**
   * @param bytes a PNG, JPEG or WebP file
   * @throws where the bytes are no picture that can be decoded
   */
  decode(bytes: Uint8Array): Promise<Picture>
  /** A picture as a PNG file. */
  encode(picture: Pick<Picture, 'width' | 'height' | 'rgba'>): Promise<Uint8Array>
}

/** Luminance (Rec. 601), transparent pixels as if on white paper. */
export function luminance({ width, height, rgba }: Pick<Picture, 'width' | 'height' | 'rgba'>): Plane {
  const data = new Uint8Array(width * height)
  for (let i = 0, p = 0; i < data.length; i++, p += 4) {
    const alpha = rgba[p + 3]!
    const light = (rgba[p]! * 77 + rgba[p + 1]! * 150 + rgba[p + 2]! * 29) >> 8
    data[i] = alpha === 255 ? light : (light * alpha + 255 * (255 - alpha)) / 255
  }
  return { width, height, data }
}

/** A plane made smaller by a whole factor, each pixel the mean of the square it stands for. */
export function shrink({ width, height, data }: Plane, factor: number): Plane {
  if (factor <= 1) return { width, height, data }
  const w = Math.floor(width / factor)
  const h = Math.floor(height / factor)
  const out = new Uint8Array(w * h)
  for (let y = 0; y < h; y++)
    for (let x = 0; x < w; x++) {
      let sum = 0
      for (let dy = 0; dy < factor; dy++) {
        const row = (y * factor + dy) * width + x * factor
        for (let dx = 0; dx < factor; dx++) sum += data[row + dx]!
      }
      out[y * w + x] = sum / (factor * factor)
    }
  return { width: w, height: h, data: out }
}

/** Value below which the given share (0 to 1) of the pixels lies. */
export function percentile({ data }: Plane, share: number): number {
  const counts = new Uint32Array(256)
  for (const value of data) counts[value]!++
  let seen = 0
  for (let value = 0; value < 256; value++) {
    seen += counts[value]!
    if (seen > share * data.length) return value
  }
  return 255
}
