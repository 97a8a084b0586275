/** Gives the numbers that a reader takes together others that still fit: scores, ranges, shares, percentages. */
import { documents } from '../exams/document'
import { exams } from '../exams/exam'
import { RANGE } from '../reports/checks'
import { GROUPED } from '../reports/fields/hits'
import { NUMBER_WORDS } from '../reports/fields/records/sources'
import { findStatements } from '../reports/fields/sentences'
import type { Evidence, Reading } from '../reports/schema'
import type { Random } from './random'
import { isNumber, type SourcePage, type SourceRun } from './source-page'

/** A range of a score is not wider than this to each side, and its middle no farther away: four standard errors. */
const WIDEST = 30
/** Three-digit numbers that stand as such: no part of a longer number, no part of an identification. */
const SCORES = /^\D*\d{3}(?:\.\d+)?(?:\D+\d{3}(?:\.\d+)?)?\D*$/
/** Scores move by so much, up or down: the digit of the tens is always another one. */
const SCORE_MOVES = movesBetween(10, 35)
/** Shares, percentages, deviations and errors of one or two digits. */
const SMALL_MOVES = movesBetween(1, 9)

function movesBetween(least: number, most: number): number[] {
  const moves = Array.from({ length: most - least + 1 }, (_, i) => least + i)
  return [...moves, ...moves.map((move) => -move)]
}

/** As long as before, and not below zero. */
const keepsLength = (value: number, move: number): boolean =>
  value + move > 0 && String(value + move).length === String(value).length

/** A move that all these numbers can make and keep their lengths; the least one where none can. */
function moveOf(values: readonly number[], random: Random): number {
  const fitting = SMALL_MOVES.filter((move) => values.every((value) => keepsLength(Math.floor(value), move)))
  return fitting.length > 0 ? random.pick(fitting) : 1
}

const numbersIn = (runs: readonly SourceRun[]): SourceRun[] => runs.filter(isNumber)
const amountOf = ({ text }: SourceRun): number => Number(text)

/** The numbers in the place where a value was read. */
function numbersAt(pages: readonly SourcePage[], evidence: Evidence | undefined): SourceRun[] {
  const page = pages.find((one) => one.page.number === evidence?.page)
  return page && evidence ? numbersIn(page.within(evidence.box).flatMap(({ runs }) => runs)) : []
}

/** Shares of items and percentages of rows: both figures of a row move by the same amount, so that what they say stays. */
function assignRows(pages: readonly SourcePage[], readings: readonly Reading[], random: Random): void {
  const known = new Map<string, number>()
  for (const { areas, evidence } of readings)
    areas.forEach(({ weight, percentCorrect, comparison }, i) => {
      const at = (name: string) => numbersAt(pages, evidence[`areas[${i}].${name}`])
      if (weight) {
        // The same share is the same one again in every row.
        const move =
          known.get(weight.join()) ??
          moveOf(
            weight.filter((end) => end > 0),
            random,
          )
        known.set(weight.join(), move)
        for (const run of at('weight')) if (weight.includes(amountOf(run))) run.other = String(amountOf(run) + move)
      }
      const percents = [percentCorrect, comparison].flatMap((value) => value ?? [])
      const move = moveOf(percents, random)
      for (const run of [at('percentCorrect')[0], at('comparison')[0]])
        if (run) run.other = String(amountOf(run) + move)
    })
}

/**
 * Standard errors and deviations that sentences state, in digits or words.
 *
 * @returns by how much the standard error has grown
 */
function assignSpread(pages: readonly SourcePage[], random: Random): number {
  const moves = new Map<string, number>()
  for (const page of pages)
    for (const { field, value, tokens } of findStatements(page.view, null)) {
      if ((field !== 'standardError' && field !== 'standardDeviation') || typeof value !== 'number') continue
      const whole = Math.floor(value)
      // Errors of 3 to 12, deviations of 11 to 29 are believed: a small move stays among them.
      const move = moves.get(field) ?? (keepsLength(whole, -2) ? -random.pick([1, 2]) : 1)
      moves.set(field, move)
      for (const run of page.ofTokens(tokens).flatMap(({ runs }) => runs))
        if (run.text === String(whole)) run.other = String(whole + move)
        else if (run.text.toLowerCase() === NUMBER_WORDS[whole]) run.other = NUMBER_WORDS[whole + move] ?? null
    }
  return moves.get('standardError') ?? 0
}

/** Three-digit numbers of a page, without those of telephone numbers and identifications. */
function scoreRuns(page: SourcePage): SourceRun[] {
  const longer = new Set(
    page.view.blocks.flatMap((block) =>
      [...block.text.matchAll(GROUPED)].flatMap(({ 0: text, index }) => page.runsIn(block, index, index + text.length)),
    ),
  )
  return page.words
    .filter(({ word, gone }) => !gone && SCORES.test(word.text))
    .flatMap(({ runs, word }) =>
      numbersIn(runs).filter(({ text, from }) => text.length === 3 && word.text[from - 1] !== '.'),
    )
    .filter((run) => run.reason === null && run.other === null && !longer.has(run))
}

/** The ends of ranges that belong to a score; also one that does not fit it: that is what the document is like. */
function rangesAround(page: SourcePage, scores: readonly number[]): { low: SourceRun; high: SourceRun }[] {
  return page.view.blocks.flatMap((block) =>
    [...block.text.matchAll(RANGE)].flatMap(({ 0: text, index }) => {
      const runs = numbersIn(page.runsIn(block, index, index + text.length))
      const [low, high] = [runs[0], runs.at(-1)]
      if (!low || !high || low === high || amountOf(high) - amountOf(low) >= 2 * WIDEST) return []
      const middle = (amountOf(low) + amountOf(high)) / 2
      return scores.some((score) => Math.abs(score - middle) <= WIDEST) ? [{ low, high }] : []
    }),
  )
}

/**
 * The person's own scores, with their ranges, move by one amount, all other numbers of three digits by another: so the
 * distance between them, which with a minimum that everybody knows would give the score away, says nothing any more. A
 * score above the minimum stays above it.
 */
function assignScores(pages: readonly SourcePage[], readings: readonly Reading[], wider: number, random: Random): void {
  const scores = readings.flatMap(({ score, attempts }) =>
    [score, ...attempts.map((one) => one.score)].flatMap((one) => one ?? []),
  )
  const ranges = pages.flatMap((page) => rangesAround(page, scores))
  const lows = new Set(ranges.map(({ low }) => low))
  const highs = new Set(ranges.map(({ high }) => high))
  const runs = pages.flatMap(scoreRuns)
  const isOwn = (run: SourceRun) => lows.has(run) || highs.has(run) || scores.includes(amountOf(run))
  const widened = (run: SourceRun) => (lows.has(run) ? -wider : highs.has(run) ? wider : 0)
  const [own, others] = [runs.filter(isOwn), runs.filter((run) => !isOwn(run))]
  // Also parts of longer numbers: a score of the document is nowhere in the skeleton.
  const taken = new Set(
    pages.flatMap((page) => numbersIn(page.words.flatMap(({ runs, gone }) => (gone ? [] : runs))).map(amountOf)),
  )
  const top = Math.max(...readings.map(({ kind }) => exams[documents[kind].exam].range[1]))
  const isFree = (run: SourceRun, move: number) =>
    keepsLength(amountOf(run), move) && !taken.has(amountOf(run) + move + widened(run))
  const mine = usable(SCORE_MOVES, [
    (move) => scores.every((score) => score + move <= top),
    (move) => own.every((run) => isFree(run, move)),
  ])
  const pairs = mine.flatMap((move) => SCORE_MOVES.flatMap((other) => (other === move ? [] : [[move, other] as const])))
  const inOrder = (score: number, run: SourceRun, [move, other]: readonly [number, number]) =>
    score < amountOf(run) === score + move < amountOf(run) + other
  const [moved, other] = random.pick(
    usable(pairs, [
      (pair) => scores.every((score) => others.every((run) => inOrder(score, run, pair))),
      ([, move]) => others.every((run) => isFree(run, move)),
    ]),
  )
  for (const run of own) run.other = String(amountOf(run) + moved + widened(run))
  for (const run of others) run.other = String(amountOf(run) + other)
}

/** The choices that meet the conditions, the first of them before the others; one that none meets is given up. */
function usable<T>(choices: readonly T[], conditions: readonly ((choice: T) => boolean)[]): readonly T[] {
  return conditions.reduce<readonly T[]>((left, condition) => {
    const fitting = left.filter(condition)
    return fitting.length > 0 ? fitting : left
  }, choices)
}

/** @param readings what was read of the document, to know which numbers hang together */
export function assignFigures(pages: readonly SourcePage[], readings: readonly Reading[], random: Random): void {
  assignRows(pages, readings, random)
  const wider = assignSpread(pages, random)
  assignScores(pages, readings, wider, random)
}
