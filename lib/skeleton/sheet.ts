/** A page with all that has to be known of it before any of its words is replaced. */

import { centerX, centerY, containsPoint, grow, height, overlapY } from '../pages/geometry'
import type { Box, Page, Word } from '../pages/model'
import { normalize } from '../pages/normalize'
import { registry } from '../reports/families/registry'
import { type PageView, viewPage } from '../reports/page/page-view'
import type { Passage, Token } from '../reports/page/passage'
import { type UprightPage, upright } from '../reports/page/upright'
import { type ClassifiedPage, classifyPage } from '../reports/recognize/classify-page'

/** One character of a word. */
export interface Place {
  readonly word: number
  readonly at: number
}

export interface Sheet {
  /** The page as displayed; its words have the same order as those of the upright one. */
  readonly page: Page
  readonly upright: UprightPage
  readonly sensed: ClassifiedPage
  readonly profile: PageView
  /** Position of a word of the upright page. */
  indexOf(word: Word): number | undefined
  /** The words that a token was made of, from left to right. */
  wordsOf(token: Token): readonly number[]
  /** Where each character of a passage stands; null for spaces between words. */
  placesOf(passage: Passage): readonly (Place | null)[]
  /** Words whose middle lies in a box of the upright page. */
  inside(box: Box): readonly number[]
  /** Words whose middle lies in a box of the page as displayed. */
  within(box: Box): readonly number[]
}

/** Boxes of words and of what is made of them differ by rounding only. */
const SLACK = 0.05

/** The characters of a word as the reader compares them, each with its place in the word itself. */
function plainPlaces(text: string, word: number): [string, Place][] {
  const places: [string, Place][] = []
  for (let at = 0; at < text.length; at++) {
    // Pairs of surrogates stand for one sign.
    const sign = String.fromCodePoint(text.codePointAt(at) ?? 0)
    for (const plain of normalize(sign).split('')) places.push([plain, { word, at }])
    at += sign.length - 1
  }
  return places
}

const indicesIn = (words: readonly Word[], box: Box): number[] =>
  words.flatMap((word, i) => (word.visible && containsPoint(box, centerX(word.box), centerY(word.box)) ? [i] : []))

export function makeSheetOf(page: Page): Sheet {
  const turned = upright(page)
  const { words } = turned.page
  const indices = new Map(words.map((word, i) => [word, i]))
  const placed = new Map<Token, readonly number[]>()
  const passages = new Map<Passage, readonly (Place | null)[]>()

  const wordsOf = (token: Token): readonly number[] => {
    const known = placed.get(token)
    if (known) return known
    const box = grow(token.box, SLACK)
    const found = words
      .flatMap((word, i) => (word.visible && word.legible && word.angle === 0 ? [{ word, i }] : []))
      .filter(({ word }) => containsPoint(box, centerX(word.box), centerY(word.box)))
      .filter(({ word }) => overlapY(word.box, token.box) > 0.5 * height(word.box))
      .filter(({ word }) => token.text.includes(normalize(word.text).slice(0, 1)))
      .sort((a, b) => a.word.box[0] - b.word.box[0])
      .map(({ i }) => i)
    placed.set(token, found)
    return found
  }
  /** Walks through the token's text and its words side by side: signs that the token lacks are passed over. */
  const placesOfToken = (token: Token): (Place | null)[] => {
    const own = wordsOf(token).flatMap((i) => plainPlaces(words[i]?.text ?? '', i))
    let next = 0
    return token.text.split('').map((sign) => {
      const found = own.findIndex(([plain], i) => i >= next && plain === sign)
      if (found < 0) return null
      next = found + 1
      return own[found]?.[1] ?? null
    })
  }
  return {
    page,
    upright: turned,
    sensed: classifyPage(turned.page, registry),
    profile: viewPage(turned.page),
    indexOf: (word) => indices.get(word),
    wordsOf,
    placesOf(passage) {
      const known = passages.get(passage)
      if (known) return known
      const places: (Place | null)[] = Array.from({ length: passage.text.length }, () => null)
      passage.tokens.forEach((token, i) => {
        const start = passage.starts[i] ?? 0
        placesOfToken(token).forEach((place, k) => {
          if (start + k < places.length) places[start + k] = place
        })
      })
      passages.set(passage, places)
      return places
    },
    inside: (box) => indicesIn(words, box),
    within: (box) => indicesIn(page.words, box),
  }
}
