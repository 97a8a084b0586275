/** Words that a narrow cell has broken in two, without a hyphen, as office programs do ("Averag" over "e"). */
import { height } from '../../pages/geometry'
import type { Word } from '../../pages/model'
import { isRuled, type Rule } from './rules'
import { isKnownWord } from './spelling'

/** The rest of a word stands under its beginning: no farther than this share of the font size aside, and that below. */
const BELOW = { aside: 0.15, gap: 0.7 }
/** What is left over is a few small letters. */
const REST = /^\p{Ll}{1,4}$/u
const BEGINNING = /^\p{L}{2,}$/u

/** The words of a page with those that are broken in cells as one, where its beginning stands. */
export function withWholeWords(words: readonly Word[], rules: readonly Rule[]): readonly Word[] {
  const rests = rules.length === 0 ? [] : words.filter(({ text }) => REST.test(text))
  const taken = new Set<Word>()
  const whole = words.map((word) => {
    const { text, box, size, angle } = word
    if (rests.length === 0 || !BEGINNING.test(text) || isKnownWord(text)) return word
    const rest = rests.find(
      (other) =>
        other.angle === angle &&
        Math.abs(other.box[0] - box[0]) < BELOW.aside * size &&
        other.box[1] > box[1] + height(box) / 2 &&
        other.box[1] - box[3] < BELOW.gap * size &&
        isKnownWord(text + other.text),
    )
    // It fills its cell: else it would not have been broken.
    const isFull = isRuled(rules, box, [box[2] + size, box[1], box[2] + size, box[3]])
    if (!rest || !isFull) return word
    taken.add(rest)
    return { ...word, text: text + rest.text }
  })
  return whole.filter((_, k) => !taken.has(words[k] as Word))
}
