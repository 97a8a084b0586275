/**
 * Shares of items ("25%-30%") in the signs of a line. They are the finest print of a report: a percent sign reads as "96"
 * or takes a digit after it, and a short dash is lost. What can stand in a share, and nowhere else, puts that right.
 */
import type { Sign } from './sign'

/** No digit follows a percent sign at once: it is the sign's own second ring. */
const RING = /(?<=\d%)[0-9](?![\d%])/g
/** More than a hundred percent, beside a share's other end: "396 to 7%", "4% to 896", "(7-996)". */
const FIRST = /(?<=(?:^|[^\d.])\d{1,2})96(?= ?(?:-|to?) ?\d{1,2}%)/g
const SECOND = /(?<=\d% ?(?:-|to?) ?\d{1,2})96(?![\d%])/g
const BOTH = /(?<=\(\d{1,2} ?[-–] ?\d{1,2})96(?=\))/g
/** The second end of a share, three times the first and more, is a smaller one and half of its sign: "4%-89" and "4%-89%". */
const NINE = /(?<=(?:^|[^\d.])(\d{1,2})%? ?[-–] ?(\d{1,2}))9(?=%?\)?$)/g
const WIDEST = 3
/** Between a percent sign and the next figure only a dash can stand; so likely, it does. */
const LOST = /(?<=\d)%(?=\d{1,2}%)/g
const LIKELY = 0.03
/** Two shares in one bracket are the ends of one. */
const BRACKETED = /(?<=\(\d{1,2}%) (?=\d{1,2}%\))/g
/** What was put right is this sure at the least: the signs around it say the same. */
const SURE = 0.6

/**
 * @param signs of a line, in order
 * @param dashBetween how likely a dash stands between two places of the line
 */
export function sharesIn(signs: readonly Sign[], dashBetween: (from: number, to: number) => number): Sign[] {
  const mended = [...signs]
  const textOf = () => mended.map(({ text }) => text).join('')
  const sure = (sign: Sign): number => Math.max(SURE, sign.confidence)
  /** From the last to the first, so that places before stay what they are. */
  const each = (pattern: RegExp, change: (at: number, found: RegExpExecArray) => void) => {
    for (const found of [...textOf().matchAll(pattern)].reverse()) change(found.index, found)
  }
  each(RING, (at) => mended.splice(at, 1))
  for (const pattern of [FIRST, SECOND, BOTH])
    each(pattern, (at) => {
      const [nine, six] = [mended[at]!, mended[at + 1]!]
      mended.splice(at, 2, { text: '%', at: (nine.at + six.at) / 2, confidence: sure(nine) })
    })
  each(NINE, (at, [, first, second]) => {
    if (Number(second) < Number(first) || Number(`${second}9`) < WIDEST * Number(first)) return
    const sign = mended[at]!
    mended.splice(at, mended[at + 1]?.text === '%' ? 2 : 1, { ...sign, text: '%', confidence: sure(sign) })
  })
  each(BRACKETED, (at) => mended.splice(at, 1, { ...mended[at]!, text: '-', confidence: sure(mended[at]!) }))
  each(LOST, (at) => {
    const [percent, figure] = [mended[at]!, mended[at + 1]!]
    const likely = dashBetween(percent.at, figure.at)
    if (likely >= LIKELY)
      mended.splice(at + 1, 0, { text: '-', at: (percent.at + figure.at) / 2, confidence: Math.max(SURE, likely) })
  })
  return mended
}
