/**
 * Names of people. A capital is the trace they leave; what tells them from other capitalized words is a title, a cue
 * ("named", "my patient"), a common given name, what the word does ("told me"), or that nothing else explains the capital.
 */
import * as words from './data/name-cues'
import type { Hit } from './model'
import type { Sentence } from './sentences'
import {
  isCapitalized,
  isDoubleName,
  isFixedCapital,
  isGivenName,
  isKnownCapital,
  type Token,
  tokensOf,
} from './tokens'

const spaced = ({ gap }: Token): boolean => /^\s+$/.test(gap)
const possessive = ({ text }: Token): boolean => /[’']s$/.test(text)

interface Context {
  readonly token: Token
  readonly before: Token | undefined
  readonly after: Token | undefined
  /** What follows the word, from the next word on. */
  readonly rest: string
  /** The word before the one before. */
  readonly earlier: Token | undefined
  /** "Mr." or "Dr." before the name, with "van der" or the like between. */
  readonly title: Token | undefined
}

/** The title that leads to the word at `index`. */
function titleBefore(tokens: readonly Token[], index: number): Token | undefined {
  let at = index - 1
  while (words.particles.has(tokens[at]?.text ?? '') && /^\s+$/.test(tokens[at]?.gap ?? '')) at--
  const token = tokens[at]
  return token && words.titles.has(token.text) && /^\.?\s+$/.test(token.gap) ? token : undefined
}

/** ", a 54-year-old" or ", who": the word before is told of as a person. */
const introduces =
  /^(?:an? (?:\S+ )?(?:\d{1,2}|[a-z]+)-year-old|an? (?:retired|young|former|single|widowed|married|elderly|older|lovely|quiet|kind)|a [a-z]+(?:er|or|ist|man|woman)\b|who|my|aged|whose)\b/

/** What the sentence does with the word is what it does with people. */
function actsLikePerson({ token, before, after, earlier, rest }: Context): boolean {
  if (before && spaced(before) && (words.cues.has(before.base) || words.persons.has(before.base))) return true
  // "Her name was Grace."
  if (earlier?.base === 'name' && /^(?:is|was)$/.test(before?.base ?? '')) return true
  if (/^,\s*$/.test(token.gap) && introduces.test(rest)) return true
  if (!after || !spaced(token)) return false
  return possessive(token) ? words.kin.has(after.base) : words.speaking.has(after.base)
}

/** A term named after somebody ("the loop of Henle", "Ottawa rules"), or a name that only describes ("a Greyhound bus"). */
function isTerm({ token, before, after, earlier }: Context): boolean {
  if (before?.base === 'of' && earlier !== undefined && words.termParts.has(earlier.base)) return true
  if (!after || !spaced(token)) return false
  if (words.termNouns.has(after.base)) return true
  const describes = before !== undefined && spaced(before) && words.determiners.has(before.base) && !possessive(token)
  return describes && !isCapitalized(after) && !words.households.has(after.base) && !isGivenName(token)
}

function isName(context: Context): boolean {
  const { token, before, after, title } = context
  if (!isCapitalized(token)) return false
  if (title) return title.text !== 'Baby' || !isKnownCapital(token)
  if (isTerm(context)) return false
  if (isGivenName(token)) return true
  const surname = after !== undefined && spaced(token) && isCapitalized(after) && !isKnownCapital(after)
  if (isDoubleName(token)) {
    if (surname || actsLikePerson(context)) return true
    if (isFixedCapital(token)) return false
    // An everyday word: within a sentence the capital is a name's, unless it is part of a title ("Hope Clinic").
    if (!token.opens) return ![before, after].some((word) => word && isCapitalized(word))
    return after !== undefined && spaced(token) && words.living.has(after.base)
  }
  if (isKnownCapital(token) || words.titles.has(token.text)) return false
  if (words.openers.has(token.base)) return false
  if (!token.opens) return true
  // At the beginning of a sentence every word has a capital, and plurals speak too.
  if (/[^s]s$/.test(token.base)) return false
  return surname || actsLikePerson(context)
}

/** The last word of the name that begins at `first`: surnames, with "de la" and the like between. */
function lastOf(tokens: readonly Token[], first: number): number {
  let last = first
  for (let at = first + 1; at < tokens.length; at++) {
    const [previous, token] = [tokens[at - 1] as Token, tokens[at] as Token]
    if (!spaced(previous) || possessive(previous)) break
    if (words.particles.has(token.text)) continue
    if (!isCapitalized(token) || (isKnownCapital(token) && !isDoubleName(token))) break
    last = at
  }
  return last
}

/** Whether a capital is that of a town or a hospital: "in downtown Newark", "at Howard", "near St. Luke's". */
function namesTown(sentence: Sentence, tokens: readonly Token[], index: number): boolean {
  const token = tokens[index] as Token
  if (tokens[index - 1]?.text === 'St') return true
  let at = index - 1
  for (let word = tokens[at]; word && (words.nearby.has(word.base) || isFixedCapital(word)); word = tokens[--at]);
  const preposition = tokens[at]
  if (preposition === undefined || !words.whereabouts.has(preposition.base)) return false
  if (!isGivenName(token)) return true
  const before = sentence.text.slice(0, preposition.start - sentence.start)
  return words.placing.has(preposition.base) && !possessive(token) && !words.lookedAt.test(before)
}

/** Names in a sentence; a strange capital after "in" or "from" is handed on as a place. */
export function nameHits(sentence: Sentence): Hit[] {
  const tokens = tokensOf(sentence)
  const hits: Hit[] = []
  let passed = -1
  for (const [i, token] of tokens.entries()) {
    if (i <= passed) continue
    const [earlier, before, after] = [tokens[i - 2], tokens[i - 1], tokens[i + 1]]
    const rest = after ? sentence.text.slice(after.start - sentence.start) : ''
    const title = titleBefore(tokens, i)
    // The author of a book is nobody's patient.
    if (
      /\b(?:essay|book|paper|article|talk|lecture|podcast|poem|novel|memoir|study|piece|column)s? by $/i.test(
        sentence.text.slice(0, token.start - sentence.start),
      )
    ) {
      passed = lastOf(tokens, i)
      continue
    }
    const context = { token, before, after, earlier, rest, title }
    if (!isName(context)) continue
    passed = lastOf(tokens, i)
    const isNext = before?.base === 'and' && hits.at(-1)?.isTown === true
    const isTown = !title && (isNext || namesTown(sentence, tokens, i))
    const start = (title ?? token).start
    const end = tokens[passed]?.end ?? token.end
    hits.push(isTown ? { rule: 'place', start, end, isTown: true } : { rule: 'name', start, end })
  }
  return hits
}
