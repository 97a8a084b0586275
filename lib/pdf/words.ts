/**
 * Glyphs to words, by position alone.
 *
 * Documents write text a line, a word or a character at a time, in any order, with or without space characters,
 * spread by letter-spacing or squeezed by kerning. So glyphs are first put on baselines, then chained along the
 * writing direction, and broken where a gap is wider than what the line itself uses between letters.
 */
import { unionAll } from '../pages/geometry'
import type { Word } from '../pages/model'
import { baselines } from './baselines'
import { chainsOf } from './chains'
import type { Glyph } from './display-list'
import type { Scene } from './scene'
import { wordText } from './word-text'

const ANGLES = [0, 90, 180, 270] as const
/** Text farther off the axes than this share of a quarter turn, 18 degrees, runs across the page: a watermark, a stamp. */
const ASKEW = 0.2

/** The quarter turn that a text is written in; null where it runs across the page. */
function angleOf({ dirX, dirY }: Glyph): Word['angle'] | null {
  const turn = Math.atan2(dirY, dirX) / (Math.PI / 2)
  const quarters = Math.round(turn)
  return Math.abs(turn - quarters) > ASKEW ? null : (ANGLES[(quarters + 4) % 4] ?? 0)
}

/** The words on a page, in painting order, but those that run across it. */
export function toWords(glyphs: readonly Glyph[], scene: Scene): Word[] {
  const words: { readonly order: number; readonly word: Word }[] = []
  for (const line of baselines(glyphs, scene)) {
    for (const chain of chainsOf(line)) {
      const { glyph: first, visible } = chain[0]!
      const text = wordText(chain)
      const box = unionAll(chain.map(({ glyph }) => glyph.box))
      const angle = angleOf(first)
      if (!text || !box || angle === null) continue
      words.push({
        order: first.order,
        word: {
          text,
          box,
          size: Math.max(...chain.map(({ glyph }) => glyph.size)),
          color: first.color,
          angle,
          visible,
          legible: chain.every(({ glyph }) => glyph.legible),
          how: 'text',
          confidence: 1,
        },
      })
    }
  }
  return words.sort((a, b) => a.order - b.order).map(({ word }) => word)
}
