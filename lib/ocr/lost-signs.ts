/**
 * A number of which a sign was passed over ("22" as "2") is wrong in a way that its own box never shows: however often
 * the box is looked at, the other sign is not in it. So what stands directly beside a number belongs to it.
 */
import type { Blob } from './blobs'
import type { RecognizedWord } from './engine'
import type { Plane } from './picture'
import { signsIn } from './signs'

/** Thin strokes of a copy hold together where this counts as ink (0 full, 255 none). */
const SOFT = 200
/** A lost sign stands this near, is as high as the others by this share, and stands on their line. */
const NEXT = 0.25
const AS_HIGH = 0.3
const ON_LINE = 0.2
/** Two figures that touch are wider than high, a rule is narrow. */
const WIDEST = 1.5
const NARROWEST = 0.12

/** @returns the words, numbers with their boxes around all of their signs */
export function withLostSigns(words: readonly RecognizedWord[], ink: Plane): RecognizedWord[] {
  return words.map((word) => {
    if (!/\d/.test(word.text)) return word
    const [x0, y0, x1, y1] = word.box
    const reach = 2 * (y1 - y0)
    const near = words.filter(({ box }) => box !== word.box && box[0] <= x1 + reach && box[2] >= x0 - reach)
    const signs = signsIn(ink, [x0 - reach, y0, x1 + reach, y1], SOFT).filter((sign) => !near.some(holds(sign)))
    return grown(word, signs)
  })
}

const holds =
  (sign: Blob) =>
  ({ box }: RecognizedWord): boolean => {
    const [x, y] = [(sign.x0 + sign.x1) / 2, (sign.y0 + sign.y1) / 2]
    return x >= box[0] && x <= box[2] && y >= box[1] && y <= box[3]
  }

function grown(word: RecognizedWord, signs: readonly Blob[]): RecognizedWord {
  const [x0, y0, x1, y1] = word.box
  const height = y1 - y0
  const next = signs.find((sign) => {
    const wide = sign.x1 - sign.x0
    return (
      Math.abs(sign.y1 - sign.y0 - height) <= AS_HIGH * height &&
      Math.abs(sign.y1 - y1) <= ON_LINE * height &&
      wide <= WIDEST * height &&
      wide >= NARROWEST * height &&
      Math.max(sign.x0 - x1, x0 - sign.x1) <= NEXT * height &&
      ((sign.x0 + sign.x1) / 2 > x1 || (sign.x0 + sign.x1) / 2 < x0)
    )
  })
  if (!next) return word
  const box = [Math.min(x0, next.x0), Math.min(y0, next.y0), Math.max(x1, next.x1), Math.max(y1, next.y1)] as const
  return grown({ ...word, box }, signs)
}
