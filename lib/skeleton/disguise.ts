/** Other letters and digits in the place of a document's own: of the same case and about the same width. */
import type { Random } from './random'
import { isKnown } from './vocabulary'

const NARROW = 'fijlrt'
const WIDE = 'abcdeghkmnopqsuvwxyz'
/** A letter alone may be a mark, or a column's head (L, A, H): none of those is made up. */
const ALONE = 'cdegknopruvwz'
/** Draws of lots for one word before it is taken as it comes. */
const TRIES = 50
/** Numbers of so many digits may identify a person, and recognition may misread a few of them. */
const IDENTIFYING = 7
const MISREAD = 3

/** The letter below an accent, as lower case; other scripts have none. */
function baseOf(letter: string): string | null {
  const [first = ''] = letter.normalize('NFKD').toLowerCase()
  return /[a-z]/.test(first) ? first : null
}

const isUpper = (letter: string): boolean => letter !== letter.toLowerCase()

/** True where two neighboring signs of both texts are the same at the same place. */
export function shares(a: string, b: string): boolean {
  for (let i = 0; i + 1 < Math.min(a.length, b.length); i++) if (a[i] === b[i] && a[i + 1] === b[i + 1]) return true
  return false
}

/**
 * Replaces what is given to it, the same text by the same text each time. What it makes up is no word of a score report,
 * and no word or longer number of the document itself.
 */
export class Disguise {
  private readonly letters = new Map<string, string>()
  private readonly digits = new Map<string, string>()

  /** @param own the document's words and numbers, in lower case */
  constructor(
    private readonly random: Random,
    private readonly own: ReadonlySet<string>,
  ) {}

  /** Other letters for a run of letters: as many, of the same case each. */
  word(run: string): string {
    const letters = [...run.normalize('NFC').replace(/\p{M}/gu, '')]
    const key = letters.join('').toLowerCase()
    let other = this.letters.get(key)
    if (other === undefined) {
      other = this.makeUp(letters.map(baseOf))
      this.letters.set(key, other)
    }
    const made = other
    return letters.map((letter, i) => (isUpper(letter) ? made[i]?.toUpperCase() : made[i])).join('')
  }

  private makeUp(letters: readonly (string | null)[]): string {
    let made = ''
    for (let attempt = 0; attempt < TRIES; attempt++) {
      made = letters
        .map((letter) => {
          const choices = letters.length === 1 ? ALONE : letter !== null && NARROW.includes(letter) ? NARROW : WIDE
          return this.random.pick([...choices].filter((choice) => choice !== letter))
        })
        .join('')
      if (letters.length === 1 || (!isKnown(made) && !this.own.has(made))) break
    }
    return made
  }

  /** Other digits for all digits of a text; everything else in it stays. */
  number(text: string): string {
    const known = this.digits.get(text) ?? this.misread(text)
    if (known !== undefined) return known
    const isOwn = (number: string) => number.length > 2 && this.own.has(number)
    let made = this.otherDigits(text)
    for (let attempt = 1; attempt < TRIES && made.match(/\d+/g)?.some(isOwn); attempt++) made = this.otherDigits(text)
    this.digits.set(text, made)
    return made
  }

  private otherDigits(text: string): string {
    let first = true
    return text
      .split('')
      .map((sign) => {
        if (!/\p{N}/u.test(sign)) {
          first = true
          return sign
        }
        // No zero where there was none: a number keeps its length.
        const leads = first && sign !== '0'
        first = false
        return this.random.pick([...'0123456789'].filter((digit) => digit !== sign && !(leads && digit === '0')))
      })
      .join('')
  }

  /** What stands for a number that recognition read a little differently on another page. */
  private misread(text: string): string | undefined {
    if (text.replace(/\D/g, '').length < IDENTIFYING) return undefined
    for (const [other, made] of this.digits) {
      if (other.length !== text.length) continue
      const differing = [...other].filter((sign, i) => sign !== text[i]).length
      if (differing <= MISREAD && [...made].every((sign, i) => sign !== text[i] || !/\d/.test(sign))) return made
    }
    return undefined
  }
}
