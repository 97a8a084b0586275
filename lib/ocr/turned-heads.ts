/**
 * Words that run up or down the page, as heads of narrow columns do. Lines across hide most of them from the network
 * that finds writing: where it has seen some, it looks once more at the page laid on its side.
 */
import { mean } from 'd3-array'
import { Image } from 'image-js'
import { runs } from '../pages/cluster'
import type { Word } from '../pages/model'
import type { Picture } from '../pages/picture'
import { findLines } from './find-lines'
import type { Networks } from './networks'
import { cropped, type PixelBox, within } from './picture'
import { readLine } from './read-line'
import type { Sign } from './sign'
import { FONT, type SeenWord } from './words'

export interface TurnedWord extends SeenWord {
  readonly angle: Word['angle']
}

/** Fewer lines that run up or down are notes in a margin, or no writing. */
const ENOUGH = 3
/** A head has so many letters, this sure on the average. */
const LETTERS = 3
const SURE = 0.8

/** @param count of the lines that were seen to run up or down the level picture */
export async function turnedHeads(picture: Picture, count: number, networks: Networks): Promise<TurnedWord[]> {
  if (count < ENOUGH) return []
  const onSide = rotated(picture, 90)
  const heads: TurnedWord[] = []
  for (const { spine, height } of await findLines(onSide, networks)) {
    const [first, last] = [spine[0]!, spine.at(-1)!]
    const [y, half] = [(first.y + last.y) / 2, height / 2]
    const box = within(onSide, [Math.min(first.x, last.x), y - half, Math.max(first.x, last.x), y + half])
    if (!box || box[2] - box[0] < box[3] - box[1]) continue
    const upwards = await headIn(onSide, box, false, networks)
    heads.push(...(upwards ?? (await headIn(onSide, box, true, networks)) ?? []))
  }
  // Back from its side: what was read from left to right runs up.
  return heads.map(({ box: [x0, y0, x1, y1], ...head }) => ({
    ...head,
    box: [y0, picture.height - x1, y1, picture.height - x0],
  }))
}

/** The words of a line, places on the side; null where it is none, or stands on its head. */
async function headIn(
  onSide: Picture,
  box: PixelBox,
  isDown: boolean,
  networks: Networks,
): Promise<TurnedWord[] | null> {
  const crop = cropped(onSide, box)
  const signs = await readLine(isDown ? rotated(crop, 180) : crop, networks)
  const letters = signs.filter(({ text }) => /[a-z]/i.test(text))
  if (letters.length < LETTERS || mean(signs, ({ confidence }) => confidence)! < SURE) return null
  const [x0, y0, x1, y1] = box
  return wordsOf(signs).map(({ text, from, to, confidence }) => {
    const ends = [from, to].map((at) => (isDown ? x1 - at * (x1 - x0) : x0 + at * (x1 - x0)))
    return {
      text,
      box: [Math.min(...ends), y0, Math.max(...ends), y1],
      size: FONT * (y1 - y0),
      confidence,
      angle: isDown ? 90 : 270,
    }
  })
}

/** Signs between spaces, with where they begin and end as shares of the line: halfway to their neighbors. */
function wordsOf(signs: readonly Sign[]): { text: string; from: number; to: number; confidence: number }[] {
  const isSpace = ({ text }: Sign) => text === ' '
  const parts = runs(signs, (sign, last) => isSpace(sign) === isSpace(last))
  const between = (a: Sign | undefined, b: Sign | undefined, end: number) => (a && b ? (a.at + b.at) / 2 : end)
  return parts.flatMap((word, k) => {
    if (isSpace(word[0])) return []
    return {
      text: word.map(({ text }) => text).join(''),
      from: between(parts[k - 1]?.at(-1), word[0], 0),
      to: between(word.at(-1), parts[k + 1]?.[0], 1),
      confidence: Math.min(...word.map(({ confidence }) => confidence)),
    }
  })
}

/** @param angle clockwise */
function rotated({ width, height, rgba }: Picture, angle: 90 | 180): Picture {
  const data = new Uint8Array(rgba.buffer, rgba.byteOffset, rgba.length)
  const image = new Image(width, height, { colorModel: 'RGBA', data }).rotate(angle)
  return { width: image.width, height: image.height, rgba: new Uint8ClampedArray(image.getRawImage().data), dpi: null }
}
