/**
 * Every number of a page is read again, on its own and larger. A score, a date or a share of items that was read once
 * may be wrong in a way nobody sees ("3-5%" as "35%"). Two looks that agree are believed; where they do not, a third
 * decides; where all three differ nobody can say what stands there. Words that were read with little certainty are
 * looked at again too: long ones are often right all the same. So are places where writing was passed over.
 */
import type { Engine, RecognisedWord } from './engine'
import { imageOf, type Plane, planeOf } from './picture'

/** Height of the letters in the second and third look, in pixels: about what the engine reads best, and unlike each other. */
const SECOND_HEIGHT = 40
const THIRD_HEIGHT = 28
/** White around each number, as a share of the letters' height. */
const MARGIN = 0.6
/** More than a report has: a page of figures is not looked at twice. */
const MOST = 200
/** What a number is worth that two looks of three agree on, and one that all three read differently. */
const OUTVOTED = 0.75
const UNKNOWN = 0.1
/** Words that are less sure than this are looked at again. */
const UNSURE = 0.6
/** What a word is worth, at the least, that two looks agree on. */
const AGREED = 0.8

const hasDigit = (text: string) => /\d/.test(text)
/** What has to agree: the digits and what separates them; a dash is as good as another, a bracket does not matter. */
const core = (text: string) => text.replace(/[–—−]/g, '-').replace(/[^0-9A-Za-z<%/.:-]/g, '')

const isWord = (text: string) => /[A-Za-z]{3}/.test(text)

interface Look {
  readonly text: string
  readonly confidence: number
}

/** What a passed-over word is worth, at the least, to be taken. */
const FOUND = 0.6

/**
 * @param missed places where something is written that was not read
 * @returns the words, those that were looked at again with a confidence that says how far the looks agreed; the digits
 *   of a number that was read differently each time are question marks
 */
export async function lookAgain(
  words: readonly RecognisedWord[],
  missed: readonly RecognisedWord[],
  ink: Plane,
  engine: Pick<Engine, 'recognise'>,
): Promise<RecognisedWord[]> {
  const doubtful = words.filter(({ text, confidence }) => hasDigit(text) || (confidence < UNSURE && isWord(text)))
  const chosen = doubtful.length + missed.length <= MOST ? [...doubtful, ...missed] : doubtful
  if (chosen.length === 0 || chosen.length > MOST) return [...words]
  const seconds = await look(chosen, ink, engine, SECOND_HEIGHT)
  const firsts = chosen.map((word, k) => (isMissed(word) ? { ...word, ...seconds[k] } : word))
  const disputed = chosen.filter((word, k) => {
    if (isMissed(word)) return hasDigit(seconds[k]!.text)
    return hasDigit(word.text) && core(word.text) !== core(seconds[k]!.text)
  })
  const thirds = disputed.length > 0 ? await look(disputed, ink, engine, THIRD_HEIGHT) : []
  const again = new Map(
    chosen.map((word, k): [RecognisedWord, RecognisedWord] => {
      const [first, second] = [firsts[k]!, seconds[k]!]
      const third = thirds[disputed.indexOf(word)]
      if (isMissed(word) && third) return [word, core(first.text) === core(third.text) ? agreed(first, third) : word]
      if (isMissed(word)) return [word, first]
      if (!hasDigit(word.text)) return [word, secondWord(word, second)]
      return [word, third ? decided(word, second, third) : agreed(word, second)]
    }),
  )
  const found = missed
    .map((place) => again.get(place) ?? place)
    .filter(({ text, confidence }) => confidence >= FOUND && /[A-Za-z0-9]{2}/.test(text))
  return [...words.map((word) => again.get(word) ?? word), ...found]
}

const isMissed = ({ text }: RecognisedWord): boolean => text === ''

async function look(
  words: readonly RecognisedWord[],
  ink: Plane,
  engine: Pick<Engine, 'recognise'>,
  height: number,
): Promise<Look[]> {
  const { sheet, places } = column(words, ink, height)
  const found = await engine.recognise(sheet, 'lines')
  return places.map(([top, bottom]) => {
    const here = found.filter(({ box }) => (box[1] + box[3]) / 2 >= top && (box[1] + box[3]) / 2 < bottom)
    return {
      text: here.map(({ text }) => text).join(''),
      confidence: Math.min(1, ...here.map(({ confidence }) => confidence)),
    }
  })
}

const agreed = (word: RecognisedWord, second: Look): RecognisedWord => ({
  ...word,
  confidence: Math.max(word.confidence, second.confidence),
})

function decided(word: RecognisedWord, second: Look, third: Look): RecognisedWord {
  if (core(third.text) === core(word.text)) return { ...word, confidence: OUTVOTED }
  if (core(third.text) === core(second.text)) return { ...word, text: second.text, confidence: OUTVOTED }
  return { ...word, text: word.text.replace(/\d/g, '?'), confidence: UNKNOWN }
}

function secondWord(word: RecognisedWord, { text, confidence }: Look): RecognisedWord {
  if (text === word.text) return { ...word, confidence: Math.max(AGREED, word.confidence, confidence) }
  return confidence > word.confidence && isWord(text) ? { ...word, text, confidence } : word
}

/** The words one below the other on a white sheet, all of one size, and the rows that each lies in. */
function column(
  numbers: readonly RecognisedWord[],
  ink: Plane,
  letters: number,
): { sheet: Plane; places: [number, number][] } {
  const crops = numbers.map(({ box }) => enlarge(ink, box, letters))
  const gap = Math.round(letters * MARGIN)
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

function enlarge(ink: Plane, box: RecognisedWord['box'], letters: number): Plane {
  const pad = Math.max(1, Math.round((box[3] - box[1]) * 0.12))
  const x0 = Math.max(0, box[0] - pad)
  const y0 = Math.max(0, box[1] - pad)
  const w = Math.min(ink.width, box[2] + pad) - x0
  const h = Math.min(ink.height, box[3] + pad) - y0
  const factor = letters / Math.max(1, h - 2 * pad)
  const crop = imageOf(ink).crop({ origin: { column: x0, row: y0 }, width: w, height: h })
  return planeOf(crop.resize({ xFactor: factor, yFactor: factor, interpolationType: 'bicubic' }))
}
