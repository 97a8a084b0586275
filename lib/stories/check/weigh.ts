/**
 * A sentence weighed as a whole. Frames find faults that they name; this finds what no frame says, by the words, the pairs
 * of words and the lists of words that stand in it. How much each weighs comes from the labeled sentences in
 * `fixtures/stories` by `npm run stories:weigh`: to change it, label a sentence there and run it again.
 */
import lists from './data/wording/lists.json' with { type: 'json' }
import table from './data/wording/weights.json' with { type: 'json' }
import type { Face, Hit, RuleId } from './model'
import type { Sentence } from './sentences'
import { Finder, isScore, wordsOf } from './wording'

/** Places of the table: with half as many, pairs that share one by accident cost two points of recall. */
export const PLACES = 1 << 15
/** What a weight can tell a fault to be. */
export const weighedRules: readonly RuleId[] = [
  'superlative',
  'comparison',
  'fate',
  'identity',
  'weak-score',
  'blame',
  'claim',
  'exam-mention',
  'office',
]
/** A byte of the table holds a weight from -7 to 7 of this size, and above it the number of a rule. */
export const STEP = 0.06
const HALF = 8
/** On sets left out of the weighing, one clean sentence in a hundred weighed more than this, and four faults in five. */
const MARGIN = 1.75
/** A frame met in so clean a sentence met it by accident: of 476 faults found in sets left out four weigh less, of 21 false alarms eight. */
const CLEAN = -1.8

/** FNV-1a, with its high half folded in. */
function placeOf(text: string): number {
  let hash = 2166136261
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 16777619)
  return ((hash ^ (hash >>> 15)) >>> 0) % PLACES
}

const names = Object.keys(lists)

/** Places of the table for what stands in a sentence. */
export function placesOf(text: string, face: Face | undefined): readonly number[] {
  const found = wordsOf(text)
  const finder = new Finder(found)
  const words = found.map(({ text: word }) => (/^\d+$/.test(word) ? (isScore(word) ? '#score' : '#') : word))
  const all = ['^', ...words, '$']
  const marks = [
    `face ${face}`,
    ...words.flatMap((word, at) => [
      word,
      `${face} ${word}`,
      `${word.slice(0, 5)}*`,
      ...names.filter((name) => finder.meets(name, at)).flatMap((name) => [`[${name}]`, `${face} [${name}]`]),
    ]),
    ...all.flatMap((word, at) => [`${word} ${all[at + 1]}`, `${word} _ ${all[at + 2]}`]),
  ]
  return [...new Set(marks)].map(placeOf)
}

/** The table as it is kept: base64 of one byte a place. */
let known: Uint8Array | undefined
function bytes(): Uint8Array {
  known ??= Uint8Array.from(atob(table.bytes), (character) => character.charCodeAt(0))
  return known
}

/** The byte of a weight and a rule. */
export const byteOf = (weight: number, rule: number): number =>
  rule * 16 + HALF + Math.max(1 - HALF, Math.min(HALF - 1, Math.round(weight / STEP)))

/** How much a sentence weighs, and for which rule it weighs most. */
export function weigh(text: string, face: Face | undefined): { readonly weight: number; readonly rule: RuleId } {
  const sums = weighedRules.map(() => 0)
  let weight = 0
  for (const place of placesOf(text, face)) {
    const byte = bytes()[place] as number
    const own = ((byte & 15) - HALF) * STEP
    weight += own
    if (own > 0) sums[byte >> 4] = (sums[byte >> 4] ?? 0) + own
  }
  const fits = (rule: RuleId) => rule !== 'exam-mention' || face === 'not-asked'
  const most = Math.max(...sums.filter((_, at) => fits(weighedRules[at] as RuleId)))
  return { weight, rule: weighedRules[sums.indexOf(most)] ?? 'superlative' }
}

/**
 * What frames found in a sentence, without what they met by accident; the whole sentence where nothing was found and it
 * weighs too much.
 *
 * @param by what frames found
 * @param isMarked whether anything else was found: then the weight adds nothing
 */
export function withWeight(
  { text, start, end }: Sentence,
  face: Face | undefined,
  by: readonly Hit[],
  isMarked: boolean,
): readonly Hit[] {
  const { weight, rule } = weigh(text, face)
  if (by.length > 0) return weight < CLEAN ? [] : by
  return weight > MARGIN && !isMarked ? [{ rule, start, end }] : []
}
