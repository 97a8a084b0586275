/**
 * Every number of a page is read a second time, larger and on its own. A score, a date or a share of items that was
 * read once may be wrong in a way nobody sees ("3-5%" as "35%"); two readings that agree are believed, others are not.
 * Words that were read with little certainty are looked at again too: long ones are often right all the same.
 */
import { Image } from 'image-js'
import type { Engine, RecognisedWord } from './engine'
import type { Plane } from './picture'

/** Height of the letters in the second look, in pixels: what the engine reads best. */
const LETTER_HEIGHT = 40
/** White around each number, as a share of the letters' height. */
const MARGIN = 0.6
/** More than a report has: a page of figures is not looked at twice. */
const MOST = 200
/** What a number is worth on whose characters two looks do not agree. */
const DOUBTFUL = 0.3
/** Words that are less sure than this are looked at again. */
const UNSURE = 0.6
/** What a word is worth, at the least, that two looks agree on. */
const AGREED = 0.8

const hasDigit = (text: string) => /\d/.test(text)
/** What has to agree: the digits and what separates them; a dash is as good as another, a bracket does not matter. */
const core = (text: string) => text.replace(/[–—−]/g, '-').replace(/[^0-9A-Za-z<%/.:-]/g, '')

const isWord = (text: string) => /[A-Za-z]{3}/.test(text)

/** @returns the words, those that were looked at again with a confidence that says whether the second look agreed */
export async function lookTwice(
  words: readonly RecognisedWord[],
  ink: Plane,
  engine: Engine,
): Promise<RecognisedWord[]> {
  const chosen = words.filter(({ text, confidence }) => hasDigit(text) || (confidence < UNSURE && isWord(text)))
  if (chosen.length === 0 || chosen.length > MOST) return [...words]
  const { sheet, places } = column(chosen, ink)
  const again = await engine.recognise(sheet, 'lines')
  return words.map((word) => {
    const index = chosen.indexOf(word)
    if (index < 0) return word
    const [top, bottom] = places[index]!
    const found = again.filter(({ box }) => (box[1] + box[3]) / 2 >= top && (box[1] + box[3]) / 2 < bottom)
    const second = found.map(({ text }) => text).join('')
    const sure = Math.min(1, ...found.map(({ confidence }) => confidence))
    return hasDigit(word.text) ? secondNumber(word, second, sure) : secondWord(word, second, sure)
  })
}

function secondNumber(word: RecognisedWord, second: string, sure: number): RecognisedWord {
  if (core(second) === core(word.text)) return { ...word, confidence: Math.max(word.confidence, sure) }
  return { ...word, confidence: Math.min(word.confidence, DOUBTFUL) }
}

function secondWord(word: RecognisedWord, second: string, sure: number): RecognisedWord {
  if (second === word.text) return { ...word, confidence: Math.max(AGREED, word.confidence, sure) }
  return sure > word.confidence && isWord(second) ? { ...word, text: second, confidence: sure } : word
}

/** The words one below the other on a white sheet, all of one size, and the rows that each lies in. */
function column(numbers: readonly RecognisedWord[], ink: Plane): { sheet: Plane; places: [number, number][] } {
  const crops = numbers.map(({ box }) => enlarge(ink, box))
  const gap = Math.round(LETTER_HEIGHT * MARGIN)
  const width = Math.max(...crops.map((crop) => crop.width)) + 2 * gap
  const height = crops.reduce((sum, crop) => sum + crop.height + gap, gap)
  const data = new Uint8Array(width * height).fill(255)
  const places: [number, number][] = []
  let top = gap
  for (const crop of crops) {
    for (let y = 0; y < crop.height; y++)
      data.set(crop.data.subarray(y * crop.width, (y + 1) * crop.width), (top + y) * width + gap)
    places.push([top - gap / 2, top + crop.height + gap / 2])
    top += crop.height + gap
  }
  return { sheet: { width, height, data }, places }
}

function enlarge({ width, height, data }: Plane, box: RecognisedWord['box']): Plane {
  const pad = Math.max(1, Math.round((box[3] - box[1]) * 0.12))
  const x0 = Math.max(0, box[0] - pad)
  const y0 = Math.max(0, box[1] - pad)
  const w = Math.min(width, box[2] + pad) - x0
  const h = Math.min(height, box[3] + pad) - y0
  const crop = new Uint8Array(w * h)
  for (let y = 0; y < h; y++) crop.set(data.subarray((y0 + y) * width + x0, (y0 + y) * width + x0 + w), y * w)
  const factor = LETTER_HEIGHT / Math.max(1, h - 2 * pad)
  const image = new Image(w, h, { colorModel: 'GREY', data: crop }).resize({
    xFactor: factor,
    yFactor: factor,
    interpolationType: 'bicubic',
  })
  return { width: image.width, height: image.height, data: Uint8Array.from(image.getRawImage().data) }
}
