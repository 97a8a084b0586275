/** What is to become of each character of a page: it stays, it becomes another one that fits, or any other one. */
import type { Passage } from '../reports/page/passage'
import type { Place, Sheet } from './sheet'

/** Why a word stays: what it belongs to. */
export const reasons = ['head', 'label', 'title', 'phrase'] as const
export type Reason = (typeof reasons)[number]

/** Runs of letters and runs of digits: what is replaced as one. */
const RUNS = /[\p{L}\p{M}]+|\p{N}+/gu

export interface Run {
  readonly text: string
  readonly from: number
  readonly to: number
}

/** The runs of letters, and those of digits, in a part of a text; places count from the start of the whole text. */
export function runsOf(text: string, from = 0, to = text.length): Run[] {
  return [...text.slice(from, to).matchAll(RUNS)].map((match) => ({
    text: match[0],
    from: from + match.index,
    to: from + match.index + match[0].length,
  }))
}

const MARK = /^(?:[^\p{L}\p{N}]+|(\p{L})\1*)$/u

/** The runs of digits in a text. */
export const numbersOf = (text: string): Run[] => runsOf(text).filter((run) => /^\d+$/.test(run.text))

interface DraftWord {
  readonly stays: (Reason | null)[]
  readonly offered: boolean[]
  /** New text, by the place of what it stands for. */
  readonly assigned: Map<number, { readonly to: number; readonly text: string }>
  /** A sign that serves as a mark: it stays as it is and is no word. */
  mark: boolean
  /** It belongs to one person: it never stays, whatever it says. */
  blocked: boolean
}

/** The decisions about one page, made step by step. */
export class Draft {
  private readonly words: readonly DraftWord[]

  constructor(
    readonly sheet: Sheet,
    words?: readonly DraftWord[],
  ) {
    this.words =
      words ??
      sheet.page.words.map(({ text }) => ({
        stays: Array.from({ length: text.length }, () => null),
        offered: Array.from({ length: text.length }, () => false),
        assigned: new Map(),
        mark: false,
        blocked: false,
      }))
  }

  /** What stays, without any of the new texts: they can then be drawn by lot again. */
  withoutTexts(): Draft {
    return new Draft(
      this.sheet,
      this.words.map((word) => ({ ...word, assigned: new Map() })),
    )
  }

  textOf(word: number): string {
    return this.sheet.page.words[word]?.text ?? ''
  }

  at(word: number): DraftWord {
    const found = this.words[word]
    if (!found) throw new RangeError('the page has no such word')
    return found
  }

  /** Nothing of these words stays, whatever else is decided. */
  block(words: readonly number[]): void {
    for (const word of words) this.at(word).blocked = true
  }

  /** A sign that serves as a mark stays as it is: nothing but signs, or one letter, however often. */
  markAs(word: number): void {
    if (!this.at(word).blocked && MARK.test(this.textOf(word))) this.at(word).mark = true
  }

  /** A part of a word stays. `offered`: only where the person asks for it. */
  stay(word: number, from: number, to: number, reason: Reason, offered = false): void {
    const { stays, offered: asked, blocked } = this.at(word)
    if (blocked) return
    for (let at = from; at < Math.min(to, stays.length); at++) {
      if (stays[at] !== null && !asked[at]) continue
      stays[at] = reason
      asked[at] = offered
    }
  }

  /** A part of a passage stays. */
  stayIn(passage: Passage, from: number, to: number, reason: Reason): void {
    const places = this.sheet.placesOf(passage).slice(from, to)
    for (const place of places) if (place) this.stay(place.word, place.at, place.at + 1, reason)
  }

  /** Another text for a run of letters or digits, unless it stays. */
  assign(word: number, run: Run, text: string): void {
    const { stays, assigned } = this.at(word)
    if (stays[run.from] === null || this.at(word).offered[run.from]) assigned.set(run.from, { to: run.to, text })
  }

  /** Another text for a run within a passage. */
  assignIn(passage: Passage, run: Run, text: string): void {
    const places = this.sheet.placesOf(passage).slice(run.from, run.to)
    const first = places[0]
    const last = places.at(-1)
    if (!first || !last || first.word !== last.word) return
    this.assign(first.word, { text: run.text, from: first.at, to: last.at + 1 }, text)
  }

  isAssigned(word: number, at: number): boolean {
    return [...this.at(word).assigned].some(([from, { to }]) => at >= from && at < to)
  }

  /** True where nothing is decided yet about a sign. */
  isOpen(word: number, at: number): boolean {
    const { stays, offered, mark } = this.at(word)
    return !mark && (stays[at] === null || offered[at] === true) && !this.isAssigned(word, at)
  }

  /** The place of a sign of a passage. */
  placeIn(passage: Passage, at: number): Place | null {
    return this.sheet.placesOf(passage)[at] ?? null
  }
}
