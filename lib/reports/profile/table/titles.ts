/** The titles of blocks on a page, and which of them stands over a row. */

import type { Section } from '../../../areas/sections'
import { fold, isKnownLabel, sectionOfTitle, sectionsOfLabel } from '../../../areas/sections'
import { centerX, centerY, overlapX, width } from '../../../pages/geometry'
import type { Box } from '../../../pages/model'
import type { Phrase } from '../../page/phrases'
import { breaksOff } from './labels'
import { onOneLine } from './same-line'

export interface Title {
  readonly section: Section
  readonly box: Box
}

/** Spread to the margins, words of one text stand no farther apart than this, in font sizes: columns are farther apart. */
const SAME_TEXT = 3
/** The next line of the same text begins no farther below the last than this, in font sizes: single spacing leaves 0.24. */
const NEXT_LINE = 0.45
/** Set wide, no farther than this, less than an empty line; and labels wrap to no more lines than this. */
const FAR_LINE = 0.95
const WRAP = 5

/** Lines of one text overlap by less than this share of the font size, and their sizes differ by less than that one: seen, by more. */
const OVERLAP = 0.5
const SAME_SIZE = { text: 0.05, ocr: 0.15 }
/** A part of a title lies on it with more than this share of its width, its middle within so many points. */
const PART = { over: 0.5, off: 0.5 }

const sameSize = (a: Phrase, b: Phrase): boolean =>
  Math.abs(a.size - b.size) < SAME_SIZE[b.words[0]?.how ?? 'text'] * b.size

/** The line right above a phrase that may be of one text with it: same font, same color, same left edge. */
const lineAbove = (phrase: Phrase, phrases: readonly Phrase[], reach: number): Phrase | undefined =>
  phrases.find((other) => {
    const gap = phrase.box[1] - other.box[3]
    return (
      other !== phrase &&
      Math.abs(other.box[0] - phrase.box[0]) < phrase.size &&
      gap > -OVERLAP * phrase.size &&
      gap < reach * phrase.size &&
      sameSize(other, phrase) &&
      other.words[0]?.color === phrase.words[0]?.color
    )
  })

/**
 * Whether the name of a block is one, right below other lines: no, where it goes on a known label; yes, where a known label
 * of another block ends there; null where the wording does not tell.
 */
function isTitleBelow(phrase: Phrase, section: Section, phrases: readonly Phrase[]): boolean | null {
  let above = ''
  let line = lineAbove(phrase, phrases, FAR_LINE)
  for (let k = 0; line && k < WRAP; k++) {
    above = `${line.text} ${above}`
    const ends = isKnownLabel(fold(above)) && !sectionsOfLabel(above).has(section)
    if (ends || isKnownLabel(fold(`${above}${phrase.text}`))) return ends
    line = lineAbove(line, phrases, FAR_LINE)
  }
  const next = lineAbove(phrase, phrases, NEXT_LINE)
  if (!next) return true
  // Words that name a block less plainly ("Conditions") end labels that are worded in a new way.
  return breaksOff(next.text) || !fold(phrase.text).includes(section) ? false : null
}

/** True where a text of letters, as large, ends shortly before the phrase, on the same line. */
const followsText = (phrase: Phrase, phrases: readonly Phrase[]): boolean =>
  phrases.some((other) => {
    const gap = phrase.box[0] - other.box[2]
    const level = onOneLine(other.box, phrase.box, phrase.size)
    const alike = sameSize(other, phrase)
    return level && alike && gap > 0 && gap < SAME_TEXT * phrase.size && /\p{L}{2}/u.test(other.text)
  })

/** The titles among the phrases of a page. */
export function findTitles(phrases: readonly Phrase[]): Title[] {
  const found = phrases.flatMap((phrase) => {
    const named = breaksOff(phrase.text) ? null : sectionOfTitle(phrase.text)
    if (!named) return []
    const { section, bare } = named
    const above = lineAbove(phrase, phrases, FAR_LINE)
    // "Performance by" over "Discipline" is a title too.
    const wraps = above && breaksOff(above.text) && sectionOfTitle(`${above.text} ${phrase.text}`)
    const isBare = bare && !wraps
    if (isBare && followsText(phrase, phrases)) return []
    const isTitle = isBare ? isTitleBelow(phrase, section, phrases) : true
    return isTitle === false ? [] : [{ section, box: phrase.box, isSure: isTitle === true }]
  })
  // A block has one title: what may be the end of a label as well is one only where nothing else is.
  return found.filter((one) => one.isSure || found.filter(({ section }) => section === one.section).length === 1)
}

/** True where a title stands over a part of the page: one that only reaches into it belongs to the table beside. */
export const standsOver = ({ box }: Title, part: Box): boolean => centerX(box) > part[0] && centerX(box) < part[2]

/** The nearest title over a place, no higher than `top`, that stands over the same part of the page. */
export function titleOver(titles: readonly Title[], box: Box, top: number, extent: Box): Title | null {
  const above = titles.filter((title) => title.box[1] > top && centerY(title.box) < box[1] && standsOver(title, extent))
  return above.sort((a, b) => b.box[1] - a.box[1])[0] ?? null
}

/** True where a text is the title, or a part of it. */
export const isPartOf = (title: Box, box: Box): boolean =>
  overlapX(title, box) > PART.over * width(box) && Math.abs(centerY(title) - centerY(box)) < PART.off
