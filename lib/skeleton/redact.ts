/** A page with everything replaced that does not stay. */
import { runs as runsBy } from '../pages/cluster'
import { area } from '../pages/geometry'
import type { Box, Mark, Page, Word } from '../pages/model'
import { isInChart } from './chart'
import type { Pseudonymizer } from './pseudonymizer'
import type { Random } from './random'
import { isHidden, type Reason, type SourcePage, type SourceRun, type SourceWord } from './source-page'

/** What the person decides about single words, in lower case. */
export interface SkeletonChoices {
  /** Stays by itself, but is to be replaced. */
  readonly replaced: ReadonlySet<string>
  /** Would be replaced (an unknown word in a header or label), but is to stay. */
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

export interface Counts {
  readonly words: number
  readonly numbers: number
  readonly pictures: number
  /** Charts of scores, left blank. */
  readonly charts: number
  /** Words that nobody sees, left out. */
  readonly hidden: number
}

interface Redacted {
  readonly page: Page
  readonly staying: readonly StayingWord[]
  readonly counts: Counts
}

/** Stands for a sign that cannot be told from a letter by its class alone (letters in circles, braille). */
const SOLID = '\u25a0'
/** Signs that say nothing: what fonts for text and for marks hold. */
const PLAIN_SIGN =
  /[\x20-\x7e\u00a1-\u00bf\u00d7\u00f7\u2010-\u2027\u2030-\u205e\u20ac\u2122\u2190-\u21ff\u2200-\u22ff\u2500-\u25ff\u2600-\u2775\u2794-\u27bf\u2b00-\u2bff]/u

/** Signs between the runs of a word; one that its font does not tell is a dash there. */
const plainSigns = (text: string): string =>
  [...text.replaceAll('\ufffd', '\u2013')].map((sign) => (PLAIN_SIGN.test(sign) ? sign : SOLID)).join('')

/** Pictures are seen as gray boxes: light where they cover more than this share of the page and words lie on them. */
const LARGE = 0.01
const LIGHT = '#d9d9d9'
const DARK = '#808080'

function withoutPicture(mark: Mark, page: Page): Mark {
  if (mark.kind !== 'image') return mark
  const large = area(mark.box) > LARGE * page.width * page.height
  return { ...mark, kind: 'fill', shape: 'rect', color: large ? LIGHT : DARK, opacity: 1 }
}

interface NewWord {
  readonly source: SourceWord
  readonly text: string
  readonly letters: boolean
  readonly digits: boolean
  readonly box: Box
}

const isDigits = ({ text }: SourceRun): boolean => /\p{N}/u.test(text)
const keyOf = ({ text }: SourceRun): string => text.toLowerCase()

const stays = (run: SourceRun, { kept, replaced }: SkeletonChoices): boolean =>
  run.reason !== null && (run.offered ? kept.has(keyOf(run)) : !replaced.has(keyOf(run)))

/** Rewrites one word, run by run. */
function rewrite(source: SourceWord, choices: SkeletonChoices, pseudonyms: Pseudonymizer): NewWord {
  const { word, runs, mark } = source
  const { text, box } = word
  // A word may hold both signs that its font tells and others: only one of nothing but the latter stays what it is.
  if (mark || /^\ufffd+$/.test(text)) return { source, text, letters: false, digits: false, box }
  const replaced = runs.filter((run) => !stays(run, choices))
  const other = (run: SourceRun): string =>
    run.other ?? (isDigits(run) ? pseudonyms.number(text).slice(run.from, run.to) : pseudonyms.word(run.text))
  let made = ''
  let at = 0
  for (const run of runs) {
    made += plainSigns(text.slice(at, run.from)) + (replaced.includes(run) ? other(run) : run.text)
    at = run.to
  }
  made += plainSigns(text.slice(at))
  return { source, text: made, letters: replaced.some((run) => !isDigits(run)), digits: replaced.some(isDigits), box }
}

/** New words take up the room of the old ones, or a little less: by how much is left to chance. */
const SHORTER = 0.07
/** Before words that stay, the gap grows by no more than this, in font sizes: it would part them from their line. */
const GAP = 0.2

/**
 * Sets replaced words anew along their lines, as wide as the number of their letters: with the widths of the first ones,
 * a name could be told by measuring. Figures alone stay where they are, all being of one width.
 */
function setAnew(page: SourcePage, made: readonly NewWord[], random: Random): NewWord[] {
  const bySource = new Map(made.map((one) => [one.source, one]))
  const isNew = ({ letters, digits }: NewWord) => letters || digits
  for (const { words } of page.view.phrases) {
    const line = page.of(words).flatMap((source) => bySource.get(source) ?? [])
    for (const run of runsBy(line, (one, last) => isNew(one) && isNew(last))) {
      if (!run.some(({ letters }) => letters)) continue
      const [x0, x1] = [run[0].box[0], (run.at(-1) as NewWord).box[2]]
      // The gap between two words counts as one letter.
      const letters = run.reduce((sum, { text }) => sum + text.length + 1, -1)
      const spare = SHORTER * (x1 - x0)
      const goesOn = run.at(-1) !== line.at(-1)
      const step =
        (x1 - x0 - random.next() * (goesOn ? Math.min(spare, GAP * run[0].source.word.size) : spare)) / letters
      let x = x0
      for (const one of run) {
        const to = x + step * one.text.length
        bySource.set(one.source, { ...one, box: [x, one.box[1], to, one.box[3]] })
        x = to + step
      }
    }
  }
  return made.map((one) => bySource.get(one.source) ?? one)
}

/**
 * Makes the page that is drawn.
 *
 * @param charts where the upright page is blank (`blankCharts`)
 */
export function redact(
  source: SourcePage,
  charts: readonly Box[],
  choices: SkeletonChoices,
  pseudonyms: Pseudonymizer,
  random: Random,
): Redacted {
  const { page, back, view } = source
  const shown = source.words.filter(({ gone }) => !gone)
  const made = setAnew(
    source,
    shown.map((word) => rewrite(word, choices, pseudonyms)),
    random,
  )
  const words = made.flatMap(({ source: { index }, text, box }): Word[] => {
    const word = page.words[index]
    return word && text !== '' ? [{ ...word, text, box: back(box) }] : []
  })
  const marks = view.page.marks.filter((mark) => !isInChart(mark, charts))
  return {
    page: { ...page, words, marks: marks.map((mark) => withoutPicture({ ...mark, box: back(mark.box) }, page)) },
    staying: made.flatMap(({ source: { runs, mark }, box }) =>
      runs.flatMap((run) =>
        run.reason === null || mark
          ? []
          : [
              {
                word: keyOf(run),
                shown: run.text,
                reason: run.reason,
                stays: stays(run, choices),
                page: page.number,
                box: back(box),
              },
            ],
      ),
    ),
    counts: {
      words: made.filter(({ letters }) => letters).length,
      numbers: made.filter(({ digits }) => digits).length,
      pictures: page.marks.filter(({ kind }) => kind === 'image').length,
      charts: charts.length,
      hidden: source.words.filter(({ word }) => isHidden(word)).length,
    },
  }
}
