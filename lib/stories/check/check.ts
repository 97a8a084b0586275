/** The checker: what in a text weakens it, boasts, or could identify somebody, each with its exact place. */
import { type ClaimedProfile, claimHits } from './claims'
import { advice } from './data/advice'
import { identifierHits } from './identifiers'
import type { Exception, Face, Flag, Hit, RuleId } from './model'
import { nameHits } from './names'
import { mentionHits, phraseHits } from './phrases'
import { sentencesOf } from './sentences'
import { mayStand } from './whose'

export interface CheckOptions {
  /** Told without having been asked about scores: any mention of the examination is flagged. Asked: numbers may stand. */
  readonly face?: Face
  readonly exceptions?: readonly Exception[]
  /** What the report shows, for claims about areas; without it these are not checked. */
  readonly profile?: ClaimedProfile | null
}

/** A flag for a stretch of a text. */
export function flagOf(rule: RuleId, text: string, start: number, end: number): Flag {
  return { rule, span: [start, end], text: text.slice(start, end), ...advice[rule] }
}

const fold = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ').trim()

/** The same words under the same rule, whatever their case: what was set aside once stays so. */
export function isExcepted({ rule, text }: Flag, exceptions: readonly Exception[]): boolean {
  return exceptions.some((exception) => exception.rule === rule && fold(exception.text) === fold(text))
}

const overlaps = (a: Hit, b: Hit): boolean => a.start < b.end && b.start < a.end

/** A capital inside an address, a date or a room's number is part of it, and no name or place by itself. */
const partOf: Readonly<Partial<Record<RuleId, readonly RuleId[]>>> = {
  name: ['place', 'date', 'room', 'initials', 'record-number', 'report-word'],
  place: ['date', 'room', 'initials', 'record-number'],
  'exam-mention': ['weak-score'],
}

/** What the same words may be at once: said once, as the first of these. */
const oneOf: readonly RuleId[] = [
  'weak-score',
  'blame',
  'superlative',
  'comparison',
  'fate',
  'percentile',
  'identity',
  'claim',
]
const isBefore = (a: RuleId, b: RuleId): boolean => {
  const [first, second] = [oneOf.indexOf(a), oneOf.indexOf(b)]
  return first >= 0 && second > first
}

/** Of overlapping hits of one rule the longer one; a part goes with the whole. */
function settled(hits: readonly Hit[]): Hit[] {
  const length = (hit: Hit) => hit.end - hit.start
  const yields = (hit: Hit, at: number): boolean =>
    hits.some((other, otherAt) => {
      if (other === hit || !overlaps(hit, other)) return false
      if (hit.rule === other.rule) return length(other) > length(hit) || (length(other) === length(hit) && otherAt < at)
      if (isBefore(other.rule, hit.rule)) return true
      return (partOf[hit.rule]?.includes(other.rule) ?? false) && length(other) >= length(hit)
    })
  return hits.filter((hit, at) => !yields(hit, at))
}

/**
 * Flags of a text in the order of their places. Pure; knows nothing but the text, and sends it nowhere.
 *
 * @returns flags whose span fits `text.slice(start, end)`
 */
export function checkText(text: string, { face, exceptions = [], profile = null }: CheckOptions = {}): Flag[] {
  const sentences = sentencesOf(text)
  const hits = [
    ...identifierHits(text),
    ...sentences.flatMap((sentence) => [
      ...nameHits(sentence),
      ...phraseHits(sentence, face),
      ...claimHits(sentence, profile, face),
      ...(face === 'not-asked' ? mentionHits(sentence) : []),
    ]),
  ].filter(({ rule }) => !(face === 'asked' && rule === 'score-number'))
  const isOwn = (hit: Hit): boolean => {
    const around = sentences.find((sentence) => sentence.start <= hit.start && hit.start < sentence.end)
    return around !== undefined && mayStand(around, hit)
  }
  return settled(hits)
    .filter((hit) => !isOwn(hit))
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .map(({ rule, start, end }) => flagOf(rule, text, start, end))
    .filter((flag) => !isExcepted(flag, exceptions))
}
