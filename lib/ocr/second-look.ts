/**
 * Every number of a page is read again, on its own and larger, and a third time by the shapes of its signs. A score, a
 * date or a share of items that was read once may be wrong in a way nobody sees ("3-5%" as "35%"). What two looks agree
 * on is believed; where no two do, there is one more look; where that settles nothing, nobody can say what stands there.
 * Words that were read with little certainty are looked at again too: long ones are often right all the same. So are
 * places where writing was passed over.
 */
import { type Agreed, agree, asFigures, core } from './agreement'
import { column } from './crops'
import type { Engine, RecognizedWord } from './engine'
import { readByShape } from './glyphs'
import type { Plane } from './picture'

/** Height of the letters in the second and last look, in pixels: about what the engine reads best, and unlike each other. */
const SECOND_HEIGHT = 40
const LAST_HEIGHT = 28
/** More than a report has: a page of figures is not looked at twice. */
const MOST = 200
/** What a number is worth that two looks of more agree on, and one that nobody can tell. */
const OUTVOTED = 0.75
const UNKNOWN = 0.1
/** Words that are less sure than this are looked at again. */
const UNSURE = 0.6
/** What a word is worth, at the least, that two looks agree on. */
const AGREED = 0.8
/** What a passed-over word is worth, at the least, to be taken. */
const FOUND = 0.6

const hasDigit = (text: string) => /\d/.test(text)
const isWord = (text: string) => /[A-Za-z]{3}/.test(text)
const isLetters = (text: string) => /^[A-Za-z]{2,}[.,;:]?$/.test(text)
const isMissed = ({ text }: RecognizedWord): boolean => text === ''

interface Look {
  readonly text: string
  readonly confidence: number
}

/**
 * @param missed places where something is written that was not read
 * @returns the words, those that were looked at again with a confidence that says how far the looks agreed; the digits
 *   of a number that nobody can tell are question marks
 */
export async function lookAgain(
  words: readonly RecognizedWord[],
  missed: readonly RecognizedWord[],
  ink: Plane,
  engine: Pick<Engine, 'recognize'>,
): Promise<RecognizedWord[]> {
  const doubtful = words.filter(({ text, confidence }) => hasDigit(text) || (confidence < UNSURE && isWord(text)))
  const chosen = doubtful.length + missed.length <= MOST ? [...doubtful, ...missed] : doubtful
  if (chosen.length === 0 || chosen.length > MOST) return [...words]
  const seconds = await look(chosen, ink, engine, SECOND_HEIGHT)
  const looks = chosen.map((word, k): Look[] =>
    isMissed(word) ? [seconds[k]!] : [{ ...word, text: asFigures(word.text) }, seconds[k]!],
  )
  const numbers = chosen.flatMap((word, k) =>
    hasDigit(word.text) || (isMissed(word) && hasDigit(seconds[k]!.text)) ? [{ word, k }] : [],
  )
  const shapes = readByShape(
    numbers.map(({ word, k }) => ({ word, looks: looks[k]! })),
    ink,
  )
  const agreed = numbers.map(({ k }, i) => agreement(looks[k]!, shapes[i]!))
  // Where both looks agree and the shapes do not, one of them is wrong all the same.
  const open = numbers.filter(({ k }, i) => {
    const [first, second] = looks[k]!
    return agreed[i] === null || (!agreed[i]!.isUndisputed && core(first!.text) === core(second?.text ?? ''))
  })
  const lasts =
    open.length > 0
      ? await look(
          open.map(({ word }) => word),
          ink,
          engine,
          LAST_HEIGHT,
        )
      : []
  const again = new Map(
    chosen.map((word, k) => [word, hasDigit(word.text) ? word : secondWord(word, seconds[k]!)] as const),
  )
  numbers.forEach((number, i) => {
    const last = lasts[open.indexOf(number)]
    const known = last ? [...looks[number.k]!, last] : looks[number.k]!
    again.set(number.word, decided(number.word, known, last ? agreement(known, shapes[i]!) : agreed[i]!))
  })
  const found = missed
    .map((place) => again.get(place) ?? place)
    .filter(({ text, confidence }) => confidence >= FOUND && /[A-Za-z0-9]{2}/.test(text))
  return [...words.map((word) => again.get(word) ?? word), ...found]
}

const agreement = (looks: readonly Look[], shapes: readonly string[]): Agreed | null =>
  agree(
    looks.map(({ text }) => text),
    shapes,
  )

async function look(
  words: readonly RecognizedWord[],
  ink: Plane,
  engine: Pick<Engine, 'recognize'>,
  height: number,
): Promise<Look[]> {
  const { sheet, places } = column(words, ink, height)
  const found = await engine.recognize(sheet, 'lines')
  return places.map(([top, bottom]) => {
    const here = found.filter(({ box }) => (box[1] + box[3]) / 2 >= top && (box[1] + box[3]) / 2 < bottom)
    return {
      text: asFigures(here.map(({ text }) => text).join('')),
      confidence: here.length > 0 ? Math.min(...here.map(({ confidence }) => confidence)) : 0,
    }
  })
}

/** A number as its looks agree on it; its digits become question marks where they do not, or letters ("1s" is "is"). */
function decided(word: RecognizedWord, looks: readonly Look[], agreed: Agreed | null): RecognizedWord {
  const letters = looks.find(({ text }) => isLetters(text))
  if (!agreed && letters && /[A-Za-z]/.test(word.text)) return { ...word, text: letters.text, confidence: UNKNOWN }
  if (!agreed) return { ...word, text: word.text.replace(/\d/g, '?'), confidence: UNKNOWN }
  const { text, isUndisputed } = agreed
  const surest = Math.max(...looks.filter((one) => one.text === text).map(({ confidence }) => confidence), 0)
  return { ...word, text, confidence: isUndisputed ? Math.max(surest, OUTVOTED) : OUTVOTED }
}

/** A word that was passed over, or read with little certainty. */
function secondWord(word: RecognizedWord, { text, confidence }: Look): RecognizedWord {
  if (isMissed(word)) return { ...word, text, confidence }
  if (text === word.text) return { ...word, confidence: Math.max(AGREED, word.confidence, confidence) }
  return confidence > word.confidence && isWord(text) ? { ...word, text, confidence } : word
}
