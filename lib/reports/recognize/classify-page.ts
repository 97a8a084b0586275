import { fold, isKnownLabel } from '../../areas/sections'
import { overlapY } from '../../pages/geometry'
import type { Page } from '../../pages/model'
import { isList } from '../attempts/sittings'
import type { Family } from '../families/family'
import type { Registry } from '../families/registry'
import { type PageFields, readPageFields } from '../fields/page-fields'
import { type PageView, viewPage } from '../page/page-view'
import { PROGRAM } from './headings'
import { type Identity, identify } from './identify'

/** One page with all that recognition needs to know about it. */
export interface ClassifiedPage extends Identity {
  readonly view: PageView
  readonly fields: PageFields
  /** It is the first page of a report: an outcome, or a heading that names one with an identification or a test date. */
  readonly front: boolean
  /** It seems to hold a profile. */
  readonly profile: boolean
  /** It holds names of areas, and may be the end of a profile that begins on the page before. */
  readonly areas: boolean
  /** The texts of its labels and headings, to tell a profile that runs on from a second profile. */
  readonly lines: ReadonlySet<string>
  /** Identification number as printed; only ever compared, never kept. */
  readonly id: string | null
}

const LOW = /^(?:lower|low|below|weaker|borderline\/lower)$/i
const HIGH = /^(?:higher|high|above|stronger)$/i
const BLOCK =
  /\b(physician tasks?|disciplines?|systems?|organ systems?|test components?|competenc(?:y|ies)|clinical presentations?|disease categor(?:y|ies))\b/i
const BLOCK_HEADING = /\b(?:performance|profiles?|domains?|presentations?|results?|feedback)\b/i
/** A heading of a block has fewer characters than this; longer lines are sentences about it. */
const LONGEST_HEADING = 70
/** A line with a word in it. */
const LABEL = /[a-z]{4}/i
/** Shares of items, as each row of a profile has one: three of them make a profile also where its heads stand on the page before. */
const SHARE = /^\(?\d{1,2} ?%? ?- ?\d{1,2} ?%\)?$/
const SHARES = 3
/** Names of areas that make a profile by themselves: prose and plans name two or three, the smallest block has three rows. */
const NAMES = 4
const PRINTED_SHARE = /[ (]+<?\d.*$/
export const PERCENT_HEAD = /\bepc\b|\b(?:average |mean )?percent correct\b|\bcomparison group\b/i
/** How a page says that it is not the first. */
const LATER_PAGE = /\bpage (?:[2-9]|\d\d) of \d+\b/i
const ID = /(?<![\d-])\d-\d{3}-\d{3}-\d(?![\d-])/
const ID_LABEL = /\b(?:usmle|nbome|nbme|examinee|candidate)(?: \w+)? id\b[^\w]*([\d-]{5,})/i

/** True where Lower and Higher (or other words for them) stand as heads on one row, in this order; turned heads too. */
function hasLevelHeads(page: Page): boolean {
  const words = page.words.filter((word) => word.visible)
  const lows = words.filter((word) => LOW.test(word.text))
  const highs = words.filter((word) => HIGH.test(word.text))
  return lows.some((low) => highs.some((high) => overlapY(low.box, high.box) > 0 && low.box[2] < high.box[0]))
}

/** Says that something else is for the examination, or like it. */
export const MEANT_FOR =
  /\b(?:prepar\w+|towards?|ahead of|based on|model(?:l)?ed|mapped|aligned|blueprint|outline|readiness|ready|predict\w*|correlat\w*|similar to|resembl\w+|such as|requirement|replac\w+|practi[cs]e)\b/i

/** The one family that a page names, if only in passing; null where it names none, or several, or is only meant for it. */
function onlyNamed({ blocks }: PageView, families: readonly Family[]): Family | null {
  const text = blocks
    .map((block) => block.text)
    .filter((part) => !MEANT_FOR.test(part))
    .join('\n')
  if (!PROGRAM.test(text)) return null
  const named = families.filter(
    (family) => !family.prints.attempts && family.names.some((name) => name.test(text)) && !family.notWith?.test(text),
  )
  return named.length === 1 ? (named[0] ?? null) : null
}

/** Reads one page as far as needed to say what it is. */
export function classifyPage(page: Page, { families, unnamed }: Registry): ClassifiedPage {
  const view = viewPage(page)
  const identity = identify(view, families)
  const whole = view.blocks.map((block) => block.text).join('\n')
  const headings = view.lines.map((line) => line.text)
  const blocks = headings.some(
    (heading) => heading.length < LONGEST_HEADING && BLOCK_HEADING.test(heading) && BLOCK.test(heading),
  )
  // A label may stand on several lines.
  const labels = new Set(
    [...headings, ...view.blocks.map((block) => block.text)]
      .map((label) => fold(label.replace(PRINTED_SHARE, '')))
      .filter(isKnownLabel),
  )
  const profile =
    labels.size >= NAMES ||
    hasLevelHeads(view.page) ||
    headings.filter((heading) => SHARE.test(heading)).length >= SHARES ||
    (headings.some((heading) => PERCENT_HEAD.test(heading)) && blocks)
  const lists = families.find(({ prints }) => prints.attempts)
  const listing =
    lists && !profile && !identity.refused && /\busmle\b/i.test(whole) && isList(view, lists) ? lists : null
  const passing = identity.family || identity.refused || identity.about ? null : onlyNamed(view, families)
  const fields = readPageFields(view, listing ?? identity.family ?? passing ?? unnamed)
  const outcome = fields.candidates.some(
    ({ field, via }) => (field === 'score' && via === 'label') || (field === 'result' && via !== 'sentence'),
  )
  const dated = fields.candidates.some(({ field, via }) => field === 'testDate' && via === 'label')
  const goesOn = headings.some((line) => LATER_PAGE.test(line))
  const id = ID.exec(whole)?.[0] ?? ID_LABEL.exec(whole)?.[1] ?? null
  return {
    ...identity,
    titled: identity.titled || listing !== null,
    family: listing ?? identity.family ?? (outcome || profile ? passing : null),
    view,
    fields,
    front:
      outcome ||
      (!goesOn && (identity.titled || (identity.family !== null && !identity.about)) && (dated || id !== null)),
    profile,
    areas: labels.size > 0,
    // Heads and notes are the same on every page of a profile.
    lines: labels.size > 0 ? labels : new Set(headings.filter((heading) => LABEL.test(heading))),
    id,
  }
}
