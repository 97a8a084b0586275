/** Plain pixel planes worked out from a picture, and what decodes one. */
import { Image } from 'image-js'
import { intersect } from '../pages/geometry'
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

/** Made smaller by a whole factor, each pixel the mean of the square it stands for. */
function means<Data extends Uint8Array | Uint8ClampedArray>(
  given: { readonly width: number; readonly height: number; readonly data: Data },
  channels: number,
  factor: number,
  make: (length: number) => Data,
) {
  const [width, height] = [Math.floor(given.width / factor), Math.floor(given.height / factor)]
  const data = make(channels * width * height)
  for (let y = 0, p = 0; y < height; y++)
    for (let x = 0; x < width; x++)
      for (let channel = 0; channel < channels; channel++, p++) {
        let sum = 0
        for (let dy = 0; dy < factor; dy++) {
          const start = channels * ((y * factor + dy) * given.width + x * factor) + channel
          for (let i = start; i < start + factor * channels; i += channels) sum += given.data[i]!
        }
        data[p] = sum / (factor * factor)
      }
  return { width, height, data }
}

/** A plane made smaller by a whole factor. */
export const shrink = (plane: Plane, factor: number): Plane =>
  factor <= 1 ? plane : means(plane, 1, factor, (length) => new Uint8Array(length))

/** A picture made smaller by a whole factor. */
export function shrinkPicture(picture: Picture, factor: number): Picture {
  if (factor <= 1) return picture
  const { data: rgba, ...size } = means(
    { ...picture, data: picture.rgba },
    4,
    factor,
    (length) => new Uint8ClampedArray(length),
  )
  return { ...size, rgba, dpi: picture.dpi && picture.dpi / factor }
}

/** The mean of the 3 x 3 pixels around each, channel by channel; what lies on the edge stays. */
function calmed<Data extends Uint8Array | Uint8ClampedArray>(data: Data, row: number, channels: number): Data {
  const out = data.slice() as Data
  for (let y = row; y < data.length - row; y += row)
    for (let i = y + channels; i < y + row - channels; i++) {
      let sum = 0
      for (let j = i - row; j <= i + row; j += row) sum += data[j - channels]! + data[j]! + data[j + channels]!
      out[i] = sum / 9
    }
  return out
}

export const averaged = (plane: Plane): Plane => ({ ...plane, data: calmed(plane.data, plane.width, 1) })

export const averagedPicture = (picture: Picture): Picture => ({
  ...picture,
  rgba: calmed(picture.rgba, 4 * picture.width, 4),
})

/** Share of the pixels of a page that are paper or another ground, at the least. */
const GROUND = 0.6

/** Typical difference between neighbors, along or down: most pixels of a page are ground, so this is that of the ground. */
export function noise({ width, height, data }: Plane): number {
  const typical = (step: number) => {
    const counts = new Uint32Array(256)
    let total = 0
    for (let y = 1; y < height; y += 3)
      for (let i = y * width + 1; i < (y + 1) * width; i += 3, total++) counts[Math.abs(data[i]! - data[i - step]!)]!++
    let seen = 0
    return counts.findIndex((count) => {
      seen += count
      return seen > total * GROUND
    })
  }
  return Math.max(0, typical(1), typical(width))
}

/** In pixels, from the top left corner. */
export type PixelBox = readonly [number, number, number, number]

/** A line's box in whole pixels, as far as it lies in the picture; null where it does not. */
export function within({ width, height }: Picture, [x0, y0, x1, y1]: PixelBox): PixelBox | null {
  const box = intersect([Math.floor(x0), Math.floor(y0), Math.ceil(x1), Math.ceil(y1)], [0, 0, width, height])
  return box && box[2] - box[0] >= 4 && box[3] - box[1] >= 4 ? box : null
}

/** The part of a picture inside a box of whole pixels. */
export function cropped({ width, rgba }: Picture, [x0, y0, x1, y1]: PixelBox): Picture {
  const [w, h] = [x1 - x0, y1 - y0]
  const out = new Uint8ClampedArray(4 * w * h)
  for (let y = 0; y < h; y++)
    out.set(rgba.subarray(4 * ((y0 + y) * width + x0), 4 * ((y0 + y) * width + x1)), 4 * y * w)
  return { width: w, height: h, rgba: out, dpi: null }
}
