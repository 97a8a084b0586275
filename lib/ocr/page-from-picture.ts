/** One picture of a page → the page model: straightened, words from recognition, marks from the pixels. */
import { Image } from 'image-js'
import type { Page, Word } from '../pages/model'
import type { Picture } from '../pages/picture'
import { type Blob, erase, findBlobs, findRules, lineHeight } from './components'
import type { Engine, RecognisedWord } from './engine'
import { findGround } from './ground'
import { marksOf } from './marks'
import { lookTwice } from './numbers'
import { luminance } from './picture'
import { otsu, straighten } from './straighten'

/** Height of capital letters, in pixels, at which the engine reads well. */
const GOOD_LINE = 28
/** Outside this range the picture is brought to a good size first. */
const SMALL_LINE = 24
const LARGE_LINE = 36
/** A picture is never made larger than this, in pixels. */
const MAX_PIXELS = 14_000_000
/** Words below this are noise: bits of rules, dots, shapes; without a letter or digit they have to be surer. */
const NOISE = 0.15
const SIGN_NOISE = 0.6
/** A blob belongs to a word that is at least this sure. */
const SURE = 0.5
/** A speck smaller than this share of a line of writing is dirt. */
const DIRT = 0.3

export interface PageFromPicture {
  readonly page: Page
  /** The straightened picture that the boxes of the page refer to. */
  readonly picture: Picture
}

/**
 * @param number of the page in its file, from 1
 * @param size of the page in points where it is known (a page of a PDF); else the picture's own resolution decides,
 *   one pixel a point where it has none
 */
export async function pageFromPicture(
  picture: Picture,
  number: number,
  size: { width: number; height: number } | null,
  engine: Engine,
  onProgress?: (share: number) => void,
): Promise<PageFromPicture> {
  const straight = straighten(picture)
  const work = toGoodSize(straight)
  const scale = pointsPerPixel(straight, size) * (straight.width / work.width)
  const ground = findGround(work, GOOD_LINE)
  const blobs = findBlobs(ground.ink)
  const line = lineHeight(blobs) ?? GOOD_LINE
  const { rules, pieces } = findRules(ground.ink, blobs, line)
  const ink = erase(ground.ink, pieces, 1)
  const found = await engine.recognise(ink, 'scattered', onProgress)
  const words = await lookTwice(found.filter(isNoNoise), ink, engine)
  const specks = findBlobs(ink).filter(
    (blob) => Math.max(blob.x1 - blob.x0, blob.y1 - blob.y0) >= DIRT * line && !words.some((word) => owns(word, blob)),
  )
  return {
    picture: straight,
    page: {
      number,
      width: work.width * scale,
      height: work.height * scale,
      words: words.map((word) => toWord(word, scale)),
      marks: marksOf(ground, rules, specks, work, scale),
      source: 'ocr',
    },
  }
}

function pointsPerPixel(picture: Picture, size: { width: number } | null): number {
  if (size) return size.width / picture.width
  return picture.dpi ? 72 / picture.dpi : 1
}

function toGoodSize(picture: Picture): Picture {
  const light = luminance(picture)
  const threshold = otsu(light)
  const line = lineHeight(findBlobs({ ...light, data: light.data.map((value) => (value <= threshold ? 0 : 255)) }))
  if (line === null || (line >= SMALL_LINE && line <= LARGE_LINE)) return picture
  const most = Math.sqrt(MAX_PIXELS / (picture.width * picture.height))
  const factor = Math.min(GOOD_LINE / line, most, 4)
  const image = new Image(picture.width, picture.height, { colorModel: 'RGBA', data: picture.rgba })
  const resized = image.resize({
    xFactor: factor,
    yFactor: factor,
    interpolationType: factor > 1 ? 'bicubic' : 'bilinear',
  })
  return {
    width: resized.width,
    height: resized.height,
    rgba: new Uint8ClampedArray(resized.getRawImage().data),
    dpi: picture.dpi && picture.dpi * factor,
  }
}

const isNoNoise = ({ text, confidence }: RecognisedWord): boolean =>
  confidence >= (/[A-Za-z0-9]/.test(text) ? NOISE : SIGN_NOISE)

function owns({ box, confidence }: RecognisedWord, { x0, y0, x1, y1 }: Blob): boolean {
  const x = (x0 + x1) / 2
  const y = (y0 + y1) / 2
  return confidence >= SURE && x >= box[0] && x <= box[2] && y >= box[1] && y <= box[3]
}

function toWord({ text, box: [x0, y0, x1, y1], size, confidence }: RecognisedWord, scale: number): Word {
  return {
    text: text.normalize('NFKC'),
    box: [x0 * scale, y0 * scale, x1 * scale, y1 * scale],
    size: size * scale,
    color: null,
    angle: 0,
    visible: true,
    legible: true,
    how: 'ocr',
    confidence,
  }
}
