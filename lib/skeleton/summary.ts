/** What a skeleton is called, and what is said about it before it is saved. */
import type { Outcome } from '../reports/schema'
import type { Skeleton } from './make'
import type { StayingWord } from './redact'
import { type Reason, reasons, runsOf } from './source-page'

export const reasonNames: Readonly<Record<Reason, string>> = {
  head: 'Heads of columns',
  label: 'Names of areas',
  title: 'Titles of blocks',
  phrase: 'Names of examinations, labels and set phrases',
}

/** Words as they are told apart in choices: runs of letters or digits, in lower case. */
export const wordsIn = (text: string): string[] => runsOf(text).map((run) => run.text.toLowerCase())

/** A word of the list that a person goes through. */
export interface ListedWord {
  readonly word: string
  readonly shown: string
  /** How often it stands there. */
  readonly count: number
  readonly stays: boolean
}

export interface WordGroup {
  readonly reason: Reason
  readonly words: readonly ListedWord[]
}

/** Every word that stays or may stay, once, by what it belongs to; in the order of the pages. */
export function listWords(staying: readonly StayingWord[]): WordGroup[] {
  return reasons.flatMap((reason): WordGroup[] => {
    const found = new Map<string, ListedWord>()
    for (const one of staying.filter((word) => word.reason === reason)) {
      const before = found.get(one.word)
      found.set(one.word, {
        word: one.word,
        shown: before?.shown ?? one.shown,
        count: (before?.count ?? 0) + 1,
        stays: one.stays || (before?.stays ?? false),
      })
    }
    return found.size === 0 ? [] : [{ reason, words: [...found.values()] }]
  })
}

const amount = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`

const listed = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`

/** What was replaced, in one sentence or two. */
export function countsSentence({ counts }: Skeleton): string {
  const replaced = listed([
    ...(counts.words > 0 ? [amount(counts.words, 'word', 'words')] : []),
    ...(counts.numbers > 0 ? [amount(counts.numbers, 'number', 'numbers')] : []),
    ...(counts.dates > 0 ? [amount(counts.dates, 'date', 'dates')] : []),
  ])
  const pictures =
    counts.pictures > 0 ? ` ${amount(counts.pictures, 'picture is a gray box', 'pictures are gray boxes')}.` : ''
  const hidden =
    counts.hidden > 0
      ? ` ${amount(counts.hidden, 'word that nobody sees is', 'words that nobody sees are')} left out.`
      : ''
  const charts =
    counts.charts > 0 ? ` ${amount(counts.charts, 'chart of scores is', 'charts of scores are')} blank.` : ''
  return `Replaced by others: ${replaced || 'nothing'}.${pictures}${charts}${hidden}`
}

/** What a reader of the skeleton can still tell about the document. */
export function visibleSentence({ outcomes }: Skeleton): string {
  const readings = outcomes.filter((outcome) => outcome.ok)
  const parts = [
    'what kind of document it is',
    ...(readings.length === 0 || readings.some(({ areas }) => areas.length > 0)
      ? [readings.length === 0 ? 'where its marks stand' : 'which areas are marked higher and lower']
      : []),
    ...(readings.some(({ result, attempts }) => result !== null || attempts.length > 0)
      ? ['whether it says pass or fail']
      : []),
  ]
  return `Still to be seen: ${listed(parts)}.`
}

/** How the skeleton reads, compared with the document. */
export function likenessSentence({ differences }: Skeleton): string {
  return differences.length === 0 ? 'It reads like the original.' : `It reads differently: ${differences.join('; ')}.`
}

/** All that is said about a skeleton on the command line, paragraph by paragraph. */
export function summarize(skeleton: Skeleton): string[] {
  const groups = listWords(skeleton.staying)
  const shown = (words: readonly ListedWord[]): string => words.map((word) => word.shown).join(' ')
  const offered = groups.flatMap(({ words }) => words.filter(({ stays }) => !stays))
  return [
    'These words stay as they are. Read them before you pass the skeleton on; --replace WORD takes one out.',
    ...groups.flatMap(({ reason, words }) => {
      const stay = words.filter(({ stays }) => stays)
      return stay.length > 0 ? [`  ${reasonNames[reason]}: ${shown(stay)}`] : []
    }),
    ...(offered.length > 0
      ? [`Replaced, although they are among headings and area names; --keep WORD keeps one: ${shown(offered)}`]
      : []),
    countsSentence(skeleton),
    visibleSentence(skeleton),
    likenessSentence(skeleton),
  ]
}

/** A name for the file that says what it is, and nothing of what the document is called. */
export function skeletonName(outcomes: readonly Outcome[]): string {
  const reading = outcomes.find((outcome) => outcome.ok)
  return reading ? `${reading.kind}-${reading.layout}-skeleton.pdf` : 'document-skeleton.pdf'
}

/** The truth that lies beside a skeleton. */
export const truthName = (pdf: string): string => pdf.replace(/(?:\.pdf)?$/i, '.truth.json')
