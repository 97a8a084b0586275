/** Other letters and digits in the place of a document's own: of the same case and about the same width. */
import type { Random } from './random'
import { isKnown } from './vocabulary'

const NARROW = 'fijlrt'
const WIDE = 'abcdeghkmnopqsuvwxyz'
/** A letter alone may be a mark, or a column's header (L, A, H): none of those is made up. */
const ALONE = 'cdegknopruvwz'
/** A word of two letters is one of 400: so many draws find a free one. */
const TRIES = 50

/** The letter below an accent, as lower case; other scripts have none. */
function baseOf(letter: string): string | null {
  const [first = ''] = letter.normalize('NFKD').toLowerCase()
  return /[a-z]/.test(first) ? first : null
}

/**
 * Replaces what is given to it, the same text by the same text each time. What it makes up is no word of a score report,
 * and no word or longer number of the document itself.
 */
export class Pseudonymizer {
  private readonly known = new Map<string, string>()

  /** @param own the document's words and numbers, in lower case */
  constructor(
    private readonly random: Random,
    private readonly own: ReadonlySet<string>,
  ) {}

  /** Other letters for a run of letters: as many, of the same case each. */
  word(run: string): string {
    const letters = [...run.normalize('NFC').replace(/\p{M}/gu, '')]
    const made = this.made(letters.join('').toLowerCase(), (text) => {
      const drawn = () => [...text].map((letter) => this.letter(baseOf(letter), letters.length)).join('')
      return this.drawn(drawn, (word) => letters.length > 1 && (isKnown(word) || this.own.has(word)))
    })
    return letters.map((letter, i) => (letter === letter.toLowerCase() ? made[i] : made[i]?.toUpperCase())).join('')
  }

  /** Other digits for all digits of a text; everything else in it stays. */
  number(text: string): string {
    const isOwn = (made: string) => (made.match(/\d{3,}/g) ?? []).some((number) => this.own.has(number))
    // No zero where there was none: a number keeps its length.
    const digit = (was: string, at: number) => {
      const leads = was !== '0' && !/\p{N}/u.test(text[at - 1] ?? '')
      return this.random.pick([...'0123456789'].filter((one) => one !== was && !(leads && one === '0')))
    }
    return this.made(text, () => this.drawn(() => text.replace(/\p{N}/gu, digit), isOwn))
  }

  private letter(was: string | null, length: number): string {
    const choices = length === 1 ? ALONE : was !== null && NARROW.includes(was) ? NARROW : WIDE
    return this.random.pick([...choices].filter((one) => one !== was))
  }

  private drawn(draw: () => string, isTaken: (made: string) => boolean): string {
    let made = draw()
    for (let more = 1; more < TRIES && isTaken(made); more++) made = draw()
    return made
  }

  private made(text: string, make: (text: string) => string): string {
    const made = this.known.get(text) ?? make(text)
    this.known.set(text, made)
    return made
  }
}
