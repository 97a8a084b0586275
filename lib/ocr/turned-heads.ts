/**
 * Words that run up or down the page, as heads of narrow columns do. Lines across hide most of them from the network
 * that finds writing: where it has seen some, it looks once more at the page laid on its side.
 */
import { mean } from 'd3-array'
import { Image } from 'image-js'
import type { Word } from '../pages/model'
import type { Picture } from '../pages/picture'
import { findLines } from './find-lines'
import type { Networks } from './networks'
import { cropped, imageOf, type Plane, planeOf, within } from './picture'
import { readLine } from './read-line'
import { type SeenWord, wordsOf } from './words'

export interface TurnedWord extends SeenWord {
  readonly angle: Word['angle']
}

/** Fewer lines that run up or down are notes in a margin, or no writing. */
const ENOUGH = 3
/** A head has so many letters, this sure on the average. */
const LETTERS = 3
const SURE = 0.8

/**
 * @param ink of the picture, dark on white, rules taken out
 * @param count of the lines that were seen to run up or down the level picture
 */
export async function turnedHeads(
  picture: Picture,
  ink: Plane,
  count: number,
  networks: Networks,
): Promise<TurnedWord[]> {
  if (count < ENOUGH) return []
  const { width, height } = picture
  for (const angle of [270, 90] as const) {
    // Laid on its side the other way, its heads are read from left to right.
    const back = angle === 270 ? 90 : 270
    const heads = await headsOn(rotated(picture, back), planeOf(imageOf(ink).rotate(back)), networks)
    const placed = heads.map(
      ({ box: [x0, y0, x1, y1], ...head }): TurnedWord => ({
        ...head,
        angle,
        box: angle === 270 ? [y0, height - x1, y1, height - x0] : [width - y1, x0, width - y0, x1],
      }),
    )
    if (placed.length > 0) return placed
  }
  return []
}

/** The words that are read from left to right on a page that lies on its side. */
async function headsOn(side: Picture, ink: Plane, networks: Networks): Promise<SeenWord[]> {
  const heads: SeenWord[] = []
  for (const { spine, height } of await findLines(side, networks)) {
    const [first, last] = [spine[0]!, spine.at(-1)!]
    const [y, half] = [(first.y + last.y) / 2, height / 2]
    const box = within(side, [Math.min(first.x, last.x), y - half, Math.max(first.x, last.x), y + half])
    if (!box || box[2] - box[0] < box[3] - box[1]) continue
    const signs = await readLine(cropped(side, box), networks)
    const letters = signs.filter(({ text }) => /[a-z]/i.test(text))
    if (letters.length >= LETTERS && mean(signs, ({ confidence }) => confidence)! >= SURE)
      heads.push(...wordsOf({ box, signs }, ink))
  }
  return heads
}

/** @param angle clockwise */
function rotated({ width, height, rgba }: Picture, angle: 90 | 270): Picture {
  const data = new Uint8Array(rgba.buffer, rgba.byteOffset, rgba.length)
  const image = new Image(width, height, { colorModel: 'RGBA', data }).rotate(angle)
  return { width: image.width, height: image.height, rgba: new Uint8ClampedArray(image.getRawImage().data), dpi: null }
}
