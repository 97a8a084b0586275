/** The lines of the label column, and the label and share of items that lines of one row make. */

import { median } from 'd3-array'
import { fold } from '../../../areas/sections'
import { spellLabel } from '../../../areas/spelling'
import { unionAll } from '../../../pages/geometry'
import type { Box, Word } from '../../../pages/model'
import type { Phrase } from '../../page/phrases'
import { makeLabel } from './labels'
import { type Line, toLines } from './rows'
import { findWeight, type Weight } from './weights'

/** Words recognized with less certainty than this may have wrong letters. */
const UNSURE = 0.85

const textOf = (words: readonly Word[]): string => words.map((word) => word.text).join(' ')

/** The first end of a range at the end of a line, and the other at the start of the next: "5%" over "to 10%". */
const SHARE_ENDS = /\d\s*%?(?:\s*(?:to|[\p{Pd}\u2212~]))?$/u
const OTHER_END = /^(?:to\s+|[\p{Pd}\u2212~]\s*)\d+\s*%\)?$/u
/** The first end with the dash behind it, and the other by itself: "(10%-" over "12%)". */
const OPEN_END = /\d\s*%?\s*(?:\bto|[\p{Pd}\u2212~])$/u
/** Two shares one above the other are the ends of one whose dash is drawn, or was taken for a mark. */
const SHARE = /(?:^|\s)\d+\s*%$/
const goesOnIn = (first: string, second: string): boolean =>
  (SHARE_ENDS.test(first) && OTHER_END.test(second)) ||
  ((SHARE.test(first) || OPEN_END.test(first)) && /^\d+\s*%\)?$/.test(second))

/** The lines of the label column; a line at whose end a share of items stands is the last of its label. */
export function toLabelLines(phrases: readonly Phrase[]): Line[] {
  const lines = toLines(phrases).map((line) => line.flatMap((phrase) => phrase.words))
  /** Whether a share begins in a line and goes on in the next: it is none yet, and its other end no label. */
  const goesOn = lines.map((words, k) => goesOnIn(textOf(words), textOf(lines[k + 1] ?? [])))
  return lines.map((words, k) => {
    const share = (all: readonly Word[]) => findWeight(all.map((word) => word.text))
    const own = goesOn[k] ? null : share(words)
    const label = goesOn[k - 1] ? '' : textOf(own ? [...words.slice(0, own.from), ...words.slice(own.to)] : words)
    const closes = (all: readonly Word[]) => share(all)?.to === all.length
    return {
      words,
      text: textOf(words),
      label,
      folded: fold(label),
      box: unionAll(words.map((word) => word.box)) as Box,
      size: median(words, (word) => word.size) ?? 0,
      ends: !goesOn[k] && (closes(words) || closes([...(lines[k - 1] ?? []), ...words])),
      goesOn: goesOn[k] === true,
    }
  })
}

/** What the text of a row says. */
export interface RowText {
  readonly label: string
  /** Null where nothing but a share of items is printed. */
  readonly labelBox: Box | null
  /** How sure the words are, 0 to 1. */
  readonly confidence: number
  readonly weight: Weight | null
  readonly weightBox: Box | null
  /** True where two shares stand side by side: ends of one range, if a dash was lost between them. */
  readonly dashLost: boolean
}

/** Where the label before a share ends: a digit alone between the two is a footnote's, or a dash that the font calls so or does not tell. */
const labelEnd = (words: readonly Word[], { from, to }: { readonly from: number; readonly to: number }): number =>
  to === words.length && from > 1 && /^(?:\d|\ufffd)$/.test(words[from - 1]?.text ?? '') ? from - 1 : from

/** Two shares without anything between them, at the end of a row: ends of one range, or not; no label in any case. */
const TWO_SHARES = /\s\d+\s*%\s+\d+\s*%\)?$/

/** The words of a row that are its label: all but the share of items. */
function labelWords(words: readonly Word[], found: ReturnType<typeof findWeight>, lost: readonly string[]) {
  if (found) return [...words.slice(0, labelEnd(words, found)), ...words.slice(found.to)]
  return words.slice(0, words.length - lost.length)
}

/** The label of a row, and the share of items that is printed in it. */
export function readLabel(lines: readonly Line[]): RowText {
  const words = lines.flatMap((line) => line.words)
  const found = findWeight(words.map((word) => word.text))
  const lost = found ? [] : (TWO_SHARES.exec(textOf(words))?.[0].trim().split(/\s+/) ?? [])
  const rest = new Set(labelWords(words, found, lost))
  const size = median(lines, (line) => line.size) ?? 0
  const printed = makeLabel(
    lines.map((line) => line.words.filter((word) => rest.has(word))).filter((line) => line.length > 0),
    size,
  )
  const confidence = Math.min(1, ...[...rest].map((word) => word.confidence))
  const recognized = words.some((word) => word.how === 'ocr')
  return {
    label: recognized ? spellLabel(printed, confidence < UNSURE) : printed,
    labelBox: unionAll([...rest].map((word) => word.box)),
    confidence,
    weight: found?.weight ?? null,
    weightBox: found ? unionAll(words.slice(found.from, found.to).map((word) => word.box)) : null,
    dashLost: lost.length > 0,
  }
}
