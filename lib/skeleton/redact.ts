/** A page with everything replaced that does not stay. */
import { area, width } from '../pages/geometry'
import type { Box, Mark, Page, Word } from '../pages/model'
import { moveMarkers } from './chart'
import type { Disguise } from './disguise'
import { type Draft, type Reason, type Run, runsOf } from './draft'
import { setAnew } from './lines'
import type { Random } from './random'

/** What the person decides about single words, in lower case. */
export interface WordChoices {
  /** Stays by itself, but is to be replaced. */
  readonly replaced: ReadonlySet<string>
  /** Would be replaced (an unknown word in a head or label), but is to stay. */
  readonly kept: ReadonlySet<string>
}

/** A word that stays, or that may. */
export interface StayingWord {
  /** In lower case: by this the person decides about it. */
  readonly word: string
  /** As printed where it stands first. */
  readonly shown: string
  readonly reason: Reason
  readonly stays: boolean
  /** Where it stands in the skeleton: the page, and its box on the page as displayed. */
  readonly page: number
  readonly box: Box
}

type FoundWord = Omit<StayingWord, 'page' | 'box'> & { readonly index: number }

export interface Redacted {
  readonly page: Page
  readonly staying: readonly StayingWord[]
  readonly counts: Counts
}

export interface Counts {
  readonly words: number
  readonly numbers: number
  readonly pictures: number
  /** Words that nobody sees, left out. */
  readonly hidden: number
}

const UNTOLD = /^\ufffd+$/
/** Stands for a sign that cannot be told from a letter by its class alone (letters in circles, braille). */
const SOLID = '\u25a0'
/** Signs that say nothing: what fonts for text and for marks hold. */
const PLAIN_SIGN =
  /[\x20-\x7e\u00a1-\u00bf\u00d7\u00f7\u2010-\u2027\u2030-\u205e\u20ac\u2122\u2190-\u21ff\u2200-\u22ff\u2500-\u25ff\u2600-\u27bf\u2b00-\u2bff\ufffd]/u

const plainSign = (sign: string): string =>
  PLAIN_SIGN.test(sign) && !/[\u2460-\u24ff\u2776-\u2793]/.test(sign) ? sign : SOLID

/** Pictures are seen as gray boxes: light where they are large, so that what lies on them can be read. */
const LARGE = 0.01
const LIGHT = '#d9d9d9'
const DARK = '#808080'

const withoutPicture = (mark: Mark, page: Page): Mark => {
  if (mark.kind !== 'image') return mark
  const large = area(mark.box) > LARGE * page.width * page.height
  return { ...mark, kind: 'fill', shape: 'rect', color: large ? LIGHT : DARK, opacity: 1 }
}

interface NewWord {
  readonly text: string
  readonly letters: boolean
  readonly digits: boolean
}

/** Rewrites one word, run by run. */
function rewrite(draft: Draft, word: number, choices: WordChoices, disguise: Disguise, found: FoundWord[]): NewWord {
  const { page } = draft.sheet
  const { text } = page.words[word] as Word
  const { stays, offered, assigned, mark } = draft.at(word)
  // A word may hold both signs that its font tells and others: only one of nothing but the latter stays what it is.
  if (mark || UNTOLD.test(text)) return { text, letters: false, digits: false }
  let [made, at, letters, digits] = ['', 0, false, false]
  const copySigns = (to: number) => {
    // A sign that its font does not tell, within a word that it does: between figures it is a dash.
    made += [...text.slice(at, to).replaceAll('\ufffd', '\u2013')].map(plainSign).join('')
    at = to
  }
  const replace = (run: Run): string => {
    if (/\p{N}/u.test(run.text)) {
      digits = true
      return disguise.number(text).slice(run.from, run.to)
    }
    letters = true
    return disguise.word(run.text)
  }
  for (const run of runsOf(text)) {
    copySigns(run.from)
    const reason = stays[run.from] ?? null
    const whole = reason !== null && stays.slice(run.from, run.to).every((one) => one !== null)
    const key = run.text.toLowerCase()
    const wanted = offered[run.from] ? choices.kept.has(key) : !choices.replaced.has(key)
    const other = assigned.get(run.from)
    if (whole && reason !== null) {
      found.push({ word: key, shown: run.text, reason, stays: wanted, index: word })
    }
    if (whole && wanted) made += run.text
    else if (other && other.to === run.to) {
      made += other.text
      if (/\p{N}/u.test(run.text)) digits = true
      else letters = true
    } else made += replace(run)
    at = run.to
  }
  copySigns(text.length)
  return { text: made, letters, digits }
}

/** Makes the page that is drawn. */
export function redact(draft: Draft, choices: WordChoices, disguise: Disguise, random: Random): Redacted {
  const { page, upright } = draft.sheet
  const found: FoundWord[] = []
  const visible = page.words.map((word) => word.visible && word.text.trim() !== '')
  const made = page.words.map((_, i) =>
    visible[i] ? rewrite(draft, i, choices, disguise, found) : { text: '', letters: false, digits: false },
  )
  const boxes = setAnew(
    upright.page.words,
    made.map(({ text }) => text),
    made,
    random,
  )
  const marks = moveMarkers(draft, boxes, upright.page.marks, random)
  const words = page.words.flatMap((word, i): Word[] => {
    const box = boxes[i]
    const text = made[i]?.text ?? ''
    return visible[i] && box && width(box) >= 0 && text !== '' ? [{ ...word, text, box: upright.back(box) }] : []
  })
  const pictures = page.marks.filter((mark) => mark.kind === 'image').length
  return {
    page: {
      ...page,
      words,
      marks: marks.map((mark) => withoutPicture({ ...mark, box: upright.back(mark.box) }, page)),
    },
    // Where they stand now: a marker's words have moved with it.
    staying: found.map(({ index, ...one }) => ({
      ...one,
      page: page.number,
      box: upright.back(boxes[index] ?? [0, 0, 0, 0]),
    })),
    counts: {
      words: made.filter(({ letters }) => letters).length,
      numbers: made.filter(({ digits }) => digits).length,
      pictures,
      hidden: page.words.length - words.length,
    },
  }
}
