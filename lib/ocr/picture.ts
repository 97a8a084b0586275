/** Plain pixel planes worked out from a picture, and what decodes one. */
import { Image } from 'image-js'
import type { Picture } from '../pages/picture'

/** One byte a pixel. */
export interface Plane {
  readonly width: number
  readonly height: number
  readonly data: Uint8Array
}

/** A plane for the image library, and back. */
export const imageOf = ({ width, height, data }: Plane): Image => new Image(width, height, { colorModel: 'GREY', data })

export const planeOf = (image: Image): Plane => ({
  width: image.width,
  height: image.height,
  data: Uint8Array.from(image.getRawImage().data),
})

/** What the machine around us can do with pictures: Node and the browser each bring their own. */
export interface PictureCodec {
  /**
   * @param bytes a PNG, JPEG or WebP file
   * @returns turned as the file says it is to be shown, what is transparent on white
   * @throws where the bytes are no picture that can be decoded
   */
  decode(bytes: Uint8Array): Promise<Picture>
}

/** Luminance (Rec. 601). */
export function luminance({ width, height, rgba }: Pick<Picture, 'width' | 'height' | 'rgba'>): Plane {
  const data = new Uint8Array(width * height)
  for (let i = 0, p = 0; i < data.length; i++, p += 4)
    data[i] = (rgba[p]! * 77 + rgba[p + 1]! * 150 + rgba[p + 2]! * 29) >> 8
  return { width, height, data }
}

/** The darkest channel of each pixel: on it a pale yellow differs from white as much as a gray does. */
export function darkestChannel({ width, height, rgba }: Pick<Picture, 'width' | 'height' | 'rgba'>): Plane {
  const data = new Uint8Array(width * height)
  for (let i = 0, p = 0; i < data.length; i++, p += 4) data[i] = Math.min(rgba[p]!, rgba[p + 1]!, rgba[p + 2]!)
  return { width, height, data }
}

export const inverted = ({ width, height, data }: Plane): Plane => ({
  width,
  height,
  data: data.map((value) => 255 - value),
})

/** Across becomes down. */
export function transposedPlane({ width, height, data }: Plane): Plane {
  const out = new Uint8Array(data.length)
  for (let y = 0; y < height; y++) for (let x = 0; x < width; x++) out[x * height + y] = data[y * width + x]!
  return { width: height, height: width, data: out }
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

/** A picture made smaller by a whole factor. */
export function shrinkPicture({ width, height, rgba, dpi }: Picture, factor: number): Picture {
  const w = Math.floor(width / factor)
  const h = Math.floor(height / factor)
  const out = new Uint8ClampedArray(w * h * 4)
  const count = factor * factor
  for (let y = 0, p = 0; y < h; y++)
    for (let x = 0; x < w; x++, p += 4) {
      let [red, green, blue] = [0, 0, 0]
      for (let dy = 0; dy < factor; dy++) {
        const start = 4 * ((y * factor + dy) * width + x * factor)
        for (let i = start; i < start + 4 * factor; i += 4) {
          red += rgba[i]!
          green += rgba[i + 1]!
          blue += rgba[i + 2]!
        }
      }
      out[p] = red / count
      out[p + 1] = green / count
      out[p + 2] = blue / count
      out[p + 3] = 255
    }
  return { width: w, height: h, rgba: out, dpi: dpi && dpi / factor }
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

/** The mean of the 3 x 3 pixels around each; what lies on the edge stays. */
export function averaged({ width, height, data }: Plane): Plane {
  const out = data.slice()
  const across = new Uint16Array(data.length)
  for (let i = 1; i < data.length - 1; i++) across[i] = data[i - 1]! + data[i]! + data[i + 1]!
  for (let y = 1; y < height - 1; y++)
    for (let x = 1, i = y * width + 1; x < width - 1; x++, i++)
      out[i] = (across[i - width]! + across[i]! + across[i + width]!) / 9
  return { width, height, data: out }
}

type PixelBounds = readonly [number, number, number, number]

/** A line's box in whole pixels, as far as it lies in the picture; null where it does not. */
export function within({ width, height }: Picture, [x0, y0, x1, y1]: PixelBounds): PixelBounds | null {
  const box = [
    Math.max(0, Math.floor(x0)),
    Math.max(0, Math.floor(y0)),
    Math.min(width, Math.ceil(x1)),
    Math.min(height, Math.ceil(y1)),
  ] as const
  return box[2] - box[0] >= 4 && box[3] - box[1] >= 4 ? box : null
}

/** The part of a picture inside a box of whole pixels. */
export function cropped({ width, rgba }: Picture, [x0, y0, x1, y1]: PixelBounds): Picture {
  const [w, h] = [x1 - x0, y1 - y0]
  const out = new Uint8ClampedArray(4 * w * h)
  for (let y = 0; y < h; y++)
    out.set(rgba.subarray(4 * ((y0 + y) * width + x0), 4 * ((y0 + y) * width + x1)), 4 * y * w)
  return { width: w, height: h, rgba: out, dpi: null }
}
