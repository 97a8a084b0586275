/** Gives the numbers of a document other values that fit where they stand: scores, ranges, scales, shares, percentages. */

import { documents } from '../exams/document'
import { exams } from '../exams/exam'
import type { Box } from '../pages/model'
import { RANGE } from '../reports/checks'
import { GROUPED } from '../reports/fields/hits'
import { NUMBER_WORDS } from '../reports/fields/records/sources'
import { findStatements } from '../reports/fields/sentences'
import { toPhrases } from '../reports/page/phrases'
import type { Stack } from '../reports/page/stacks'
import { findWeight } from '../reports/profile/table/weights'
import type { Reading } from '../reports/schema'
import { shares } from './disguise'
import { type Draft, numbersOf, type Run, runsOf } from './draft'
import type { Random } from './random'
import { assignScales, scalesOf } from './scales'
import { otherNumber, otherPercents, otherScores, otherShare, USMLE_TOP } from './scores'

/** A range of a score is not wider than this to each side, and its middle no farther away. */
const WIDEST = 30
/** Errors and deviations that reports print; the limits of what stands for them. */
const ERRORS = [3, 12] as const
const DEVIATIONS = [11, 29] as const
const TRIES = 60

/** Three-digit numbers that stand as such: no part of a longer number, no part of an identification. */
const SCORES = /^\D*\d{3}(?:\.\d+)?(?:\D+\d{3}(?:\.\d+)?)?\D*$/

interface Place {
  readonly draft: Draft
  readonly word: number
  readonly run: Run
}

interface Linked {
  readonly draft: Draft
  readonly stack: Stack
  readonly score: number
  readonly low: Run
  readonly high: Run
}

/** Digits of telephone numbers and identifications, also where spaces part them: word and place. */
function identifying(draft: Draft): ReadonlySet<string> {
  const found = new Set<string>()
  for (const stack of draft.sheet.sensed.view.stacks)
    for (const match of stack.text.matchAll(GROUPED))
      for (let at = match.index; at < match.index + match[0].length; at++) {
        const place = draft.placeIn(stack, at)
        if (place) found.add(`${place.word} ${place.at}`)
      }
  return found
}

function scorePlaces(draft: Draft): Place[] {
  const numbers = identifying(draft)
  return draft.sheet.page.words.flatMap(({ text, visible }, word) =>
    visible && SCORES.test(text)
      ? numbersOf(text)
          .filter((run) => run.text.length === 3 && text[run.from - 1] !== '.')
          .filter((run) => draft.isOpen(word, run.from) && !numbers.has(`${word} ${run.from}`))
          .map((run) => ({ draft, word, run }))
      : [],
  )
}

/** Shares of items: the same share gets the same other one. */
function assignShares(draft: Draft, share: (low: number, high: number) => readonly [number, number]): void {
  for (const phrase of toPhrases(draft.sheet.profile.words)) {
    const found = findWeight(phrase.words.map(({ text }) => text))
    if (!found) continue
    const ends = phrase.words.slice(found.from, found.to).flatMap((word) => {
      const index = draft.sheet.indexOf(word)
      return index === undefined || /\d\.\d/.test(word.text) ? [] : numbersOf(word.text).map((run) => ({ index, run }))
    })
    const [low, high] = ends
    if (!low || ends.length > 2) continue
    const values = share(Number(low.run.text), Number((high ?? low).run.text))
    draft.assign(low.index, low.run, String(values[0]))
    if (high) draft.assign(high.index, high.run, String(values[1]))
  }
}

/** Shares that were read as such, also over two lines. */
function assignReadShares(
  drafts: readonly Draft[],
  readings: readonly Reading[],
  share: (low: number, high: number) => readonly [number, number],
): void {
  for (const { areas, evidence } of readings)
    areas.forEach(({ weight }, i) => {
      const place = evidence[`areas[${i}].weight`]
      const draft = drafts.find(({ sheet }) => sheet.page.number === place?.page)
      if (!weight || !place || !draft) return
      const values = share(weight[0], weight[1])
      const numbers = draft.sheet
        .within(place.box)
        .flatMap((word) => numbersOf(draft.textOf(word)).map((run) => ({ word, run })))
        .filter(({ run }) => weight.includes(Number(run.text)))
        .toSorted((a, b) => Number(a.run.text) - Number(b.run.text))
      if (numbers.length !== 2) return
      numbers.forEach(({ word, run }, end) => {
        draft.assign(word, run, String(values[end]))
      })
    })
}

/** The first number in a box of the page. */
function assignInBox(draft: Draft, box: Box, value: number): void {
  for (const word of draft.sheet.within(box)) {
    const [run] = numbersOf(draft.textOf(word))
    if (run) draft.assign(word, run, String(value))
  }
}

function assignPercents(drafts: readonly Draft[], readings: readonly Reading[], random: Random): void {
  for (const { areas, evidence } of readings)
    areas.forEach(({ percentCorrect, comparison, level }, i) => {
      const [own, group] = [evidence[`areas[${i}].percentCorrect`], evidence[`areas[${i}].comparison`]]
      if (percentCorrect === null || comparison === null || level === null || !own || !group) return
      const values = otherPercents(percentCorrect, comparison, level, random)
      for (const [place, value] of [[own, values[0]] as const, [group, values[1]] as const]) {
        const draft = drafts.find(({ sheet }) => sheet.page.number === place.page)
        if (draft) assignInBox(draft, place.box, value)
      }
    })
}

/** Standard errors and deviations that sentences state, in digits or words. */
function assignSpread(drafts: readonly Draft[], random: Random): ReadonlyMap<number, number> {
  const errors = new Map<number, number>()
  const deviations = new Map<number, number>()
  for (const draft of drafts)
    for (const { field, value, tokens } of findStatements(draft.sheet.sensed.view)) {
      if ((field !== 'standardError' && field !== 'standardDeviation') || typeof value !== 'number') continue
      const map = field === 'standardError' ? errors : deviations
      const [from, to] = field === 'standardError' ? ERRORS : DEVIATIONS
      const whole = Math.floor(value)
      const other = map.get(whole) ?? otherNumber(whole, from, to, random)
      map.set(whole, other)
      for (const word of tokens.flatMap((token) => draft.sheet.wordsOf(token)))
        for (const run of runsOf(draft.textOf(word))) {
          if (run.text === String(whole)) draft.assign(word, run, String(other))
          else if (run.text.toLowerCase() === NUMBER_WORDS[whole])
            draft.assign(word, run, NUMBER_WORDS[other] ?? run.text)
        }
    }
  return errors
}

/** Ranges that belong to a score of the document. */
function rangesAround(draft: Draft, scores: readonly number[]): Linked[] {
  return draft.sheet.sensed.view.stacks.flatMap((stack) =>
    [...stack.text.matchAll(RANGE)].flatMap((match): Linked[] => {
      const [lowText, highText] = [match[1] ?? match[2] ?? '', match[3] ?? '']
      const [low, high] = [Number(lowText), Number(highText)]
      // Also one that does not fit the score: the contradiction is what the document is like.
      const away = (one: number) => Math.abs((low + high) / 2 - one)
      const [score] = [...scores].sort((a, b) => away(a) - away(b))
      if (score === undefined || high - low >= 2 * WIDEST || away(score) > WIDEST) return []
      const from = match.index + match[0].indexOf(lowText)
      const to = match.index + match[0].lastIndexOf(highText)
      const run = (text: string, at: number): Run => ({ text, from: at, to: at + text.length })
      return [{ draft, stack, score, low: run(lowText, from), high: run(highText, to) }]
    }),
  )
}

/** @param readings what was read of the document, to know which numbers hang together */
export function assignFigures(drafts: readonly Draft[], readings: readonly Reading[], random: Random): void {
  const known = new Map<string, readonly [number, number]>()
  const share = (low: number, high: number): readonly [number, number] => {
    const key = `${low}-${high}`
    const made =
      known.get(key) ?? (low === high ? [otherNumber(low, 1, 95, random), low] : otherShare(low, high, random))
    known.set(key, made)
    return made
  }
  for (const draft of drafts) assignShares(draft, share)
  assignReadShares(drafts, readings, share)
  assignPercents(drafts, readings, random)
  const errors = assignSpread(drafts, random)
  const ticks = new Set(
    drafts.flatMap((draft) =>
      scalesOf(draft)
        .flat()
        .flatMap((token) => draft.sheet.wordsOf(token).map((word) => `${draft.sheet.page.number} ${word}`)),
    ),
  )
  const places = drafts
    .flatMap(scorePlaces)
    .filter(({ draft, word }) => !ticks.has(`${draft.sheet.page.number} ${word}`))
  // Also parts of telephone numbers and the like: a score of the document is nowhere in the skeleton, nor anything alike.
  const taken = new Set(
    drafts.flatMap((draft) =>
      draft.sheet.page.words.flatMap(({ text }, word) =>
        ticks.has(`${draft.sheet.page.number} ${word}`) ? [] : numbersOf(text).map((run) => Number(run.text)),
      ),
    ),
  )
  for (const draft of drafts) assignScales(draft, taken, random)

  const scores = readings.flatMap(({ score }) => score ?? [])
  const ranges = drafts.flatMap((draft) => rangesAround(draft, scores))
  const inRange = ({ draft, word, run }: Place): boolean =>
    ranges.some(
      (range) =>
        range.draft === draft &&
        [range.low, range.high].some(({ from }) => {
          const place = draft.placeIn(range.stack, from)
          return place?.word === word && place.at === run.from
        }),
    )
  const single = places.filter((place) => !inRange(place))
  const free = [...new Set([...scores, ...single.map(({ run }) => Number(run.text))])]
  const longScale = readings.some(({ kind }) => exams[documents[kind].exam].range[1] > USMLE_TOP)
  const scales = longScale
    ? [free]
    : [free.filter((value) => value <= USMLE_TOP), free.filter((value) => value > USMLE_TOP)]
  const readError = readings.flatMap(({ standardError }) => standardError ?? [])[0]
  const newError = readError === undefined ? undefined : errors.get(Math.floor(readError))
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const others = new Map(scales.flatMap((values) => [...otherScores(values, taken, random)]))
    const wider =
      readError !== undefined && newError !== undefined ? newError - Math.floor(readError) : random.pick([-2, -1, 1, 2])
    const moved = ranges.map(({ score, low, high }) => {
      const by = (others.get(score) ?? score) - score
      return [Number(low.text) + by - wider, Number(high.text) + by + wider] as const
    })
    const fits = ranges.every(({ low, high }, i) => {
      const [a = 0, b = 0] = moved[i] ?? []
      return !taken.has(a) && !taken.has(b) && !shares(low.text, String(a)) && !shares(high.text, String(b)) && a < b
    })
    if (!fits && attempt < TRIES - 1) continue
    for (const { draft, word, run } of single) {
      const other = others.get(Number(run.text))
      if (other !== undefined) draft.assign(word, run, String(other))
    }
    ranges.forEach(({ draft, stack, low, high }, i) => {
      draft.assignIn(stack, low, String(moved[i]?.[0]))
      draft.assignIn(stack, high, String(moved[i]?.[1]))
    })
    return
  }
}
