/** A page of the document with what is decided about each of its words: it stays, or becomes another one that fits. */
import { centerX, centerY, containsPoint, grow, height, overlapY } from '../pages/geometry'
import type { Box, Page, Word } from '../pages/model'
import { normalize } from '../pages/normalize'
import { registry } from '../reports/families/registry'
import type { PageView } from '../reports/page/page-view'
import type { Passage, Token } from '../reports/page/passage'
import { upright } from '../reports/page/upright'
import { type ClassifiedPage, classifyPage } from '../reports/recognize/classify-page'

/** Why a word stays: what it belongs to. */
export const reasons = ['head', 'label', 'title', 'phrase'] as const
export type Reason = (typeof reasons)[number]

/** A run of letters or of digits within a text: what is replaced as one. */
export interface Run {
  readonly text: string
  readonly from: number
  readonly to: number
}

/** The runs of a text, in order. */
export const runsOf = (text: string): Run[] =>
  [...text.matchAll(/[\p{L}\p{M}]+|\p{N}+/gu)].map((match) => ({
    text: match[0],
    from: match.index,
    to: match.index + match[0].length,
  }))

export const isNumber = ({ text }: Run): boolean => /^\d+$/.test(text)

/** A run of a word of the page, and what becomes of it. */
export interface SourceRun extends Run {
  readonly word: SourceWord
  reason: Reason | null
  /** It stays only where the person asks for it. */
  offered: boolean
  /** What takes its place where it does not stay; null: anything of the same shape. */
  other: string | null
}

export interface SourceWord {
  readonly index: number
  readonly word: Word
  readonly runs: readonly SourceRun[]
  /** It serves as a mark: it stays as it is, and is no word. */
  mark: boolean
  /** It belongs to one person: it never stays, whatever it says. */
  blocked: boolean
  /** It is left out. */
  gone: boolean
}

/** Nothing but signs, or one letter, however often. */
const MARK = /^(?:[^\p{L}\p{N}]+|(\p{L})\1*)$/u
/** Boxes of words and of what is made of them differ by rounding only, in points. */
const ROUNDING = 0.05
/** A word stands on a token's line where it shares this part of its height. */
const SAME_LINE = 0.5

/** True for a word that nobody sees. */
export const isHidden = ({ visible, text }: Word): boolean => !visible || text.trim() === ''

function makeWord(word: Word, index: number): SourceWord {
  const runs: SourceRun[] = []
  const made: SourceWord = {
    index,
    word,
    runs,
    mark: false,
    blocked: false,
    gone: isHidden(word),
  }
  for (const run of runsOf(word.text)) runs.push({ ...run, word: made, reason: null, offered: false, other: null })
  return made
}

export class SourcePage {
  readonly classified: ClassifiedPage
  readonly view: PageView
  /** Those of the page turned upright, in the order of the page. */
  readonly words: readonly SourceWord[]
  readonly back: (box: Box) => Box
  private readonly byWord: ReadonlyMap<Word, SourceWord>
  private readonly byToken = new Map<Token, readonly SourceWord[]>()

  constructor(readonly page: Page) {
    const turned = upright(page)
    this.back = turned.back
    this.classified = classifyPage(turned.page, registry)
    this.view = this.classified.view
    this.words = turned.page.words.map(makeWord)
    this.byWord = new Map(this.words.map((one) => [one.word, one]))
  }

  /** The page's own words for those of the reader. */
  of(words: readonly Word[]): SourceWord[] {
    return words.flatMap((word) => this.byWord.get(word) ?? [])
  }

  /** Words whose middle lies in a box of the upright page. */
  inside(box: Box): SourceWord[] {
    return this.words.filter(({ word }) => word.visible && containsPoint(box, centerX(word.box), centerY(word.box)))
  }

  /** Words whose middle lies in a box of the page as displayed: where evidence is. */
  within(box: Box): SourceWord[] {
    return this.words.filter(({ word, index }) => {
      const own = this.page.words[index]?.box ?? word.box
      return word.visible && containsPoint(box, centerX(own), centerY(own))
    })
  }

  /** The words that tokens were made of, from left to right. */
  ofTokens(tokens: readonly Token[]): SourceWord[] {
    return tokens.flatMap((token) => {
      const known = this.byToken.get(token) ?? this.ofToken(token)
      this.byToken.set(token, known)
      return known
    })
  }

  private ofToken(token: Token): SourceWord[] {
    return this.inside(grow(token.box, ROUNDING))
      .filter(({ word }) => word.legible && word.angle === 0)
      .filter(({ word }) => overlapY(word.box, token.box) > SAME_LINE * height(word.box))
      .filter(({ word }) => token.text.includes(normalize(word.text).slice(0, 1)))
      .sort((a, b) => a.word.box[0] - b.word.box[0])
  }

  /** The runs behind the characters of a passage from `from` up to `to`. */
  runsIn(passage: Passage, from = 0, to = passage.text.length): SourceRun[] {
    return passage.tokens.flatMap((token, i) => {
      const start = passage.starts[i] ?? 0
      if (start >= to || start + token.text.length <= from) return []
      const seen = runsOf(token.text)
      const own = this.ofTokens([token]).flatMap(({ runs }) => runs)
      const wanted = seen.filter((run) => start + run.from < to && start + run.to > from)
      // Where normalizing has joined or parted runs, what says the same is meant.
      if (seen.length !== own.length)
        return own.filter(({ text }) => wanted.some((run) => run.text === normalize(text)))
      return own.filter((_, k) => wanted.includes(seen[k] as Run))
    })
  }
}

/** Lets runs stay. `offered`: only where the person asks for it. */
export function stay(runs: readonly SourceRun[], reason: Reason, offered = false): void {
  for (const run of runs) {
    if (run.word.blocked || (run.reason !== null && !run.offered)) continue
    run.reason = reason
    run.offered = offered
  }
}

/** Nothing of these words stays, whatever else is decided. */
export function block(words: readonly SourceWord[]): void {
  for (const word of words) word.blocked = true
}

/** Lets a sign that serves as a mark stay as it is. */
export function markAs(word: SourceWord): void {
  if (!word.blocked && MARK.test(word.word.text)) word.mark = true
}
