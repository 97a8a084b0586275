/** Words of a sentence with their places, and what a capital on one of them can mean. */
import { commonWords } from './data/common-words'
import { doubleNames, givenNames } from './data/given-names'
import { knownCapitals } from './data/known-capitals'
import { terms } from './data/terms'
import type { Sentence } from './sentences'

export interface Token {
  readonly text: string
  /** In lower case, without a possessive ending. */
  readonly base: string
  readonly start: number
  readonly end: number
  /** What stands between this word and the next. */
  readonly gap: string
  /** First word of the sentence or of a quotation: a capital there says nothing. */
  readonly opens: boolean
}

/** A colon, an opening quotation mark or bracket, a dash: the next word may open a sentence of its own. */
const opening = /(?:[:(“"]|(?:^|\s)['‘]|[–—])\s*$/u

/** The words of a sentence, with their places in the whole text. */
export function tokensOf({ text, start }: Sentence): Token[] {
  const matches = [...text.matchAll(/\p{L}[\p{L}’'-]*/gu)].map((match) => ({
    index: match.index,
    word: match[0].replace(/[’'-]+$/, ''),
  }))
  return matches.map(({ index, word }, i) => ({
    text: word,
    base: word.replace(/[’']s$/, '').toLowerCase(),
    start: start + index,
    end: start + index + word.length,
    gap: text.slice(index + word.length, matches[i + 1]?.index ?? text.length),
    opens: i === 0 || opening.test(text.slice(0, index)),
  }))
}

/** "EpiPen" and "UpToDate" are things; "McKay", "O'Brien" and "DeShawn" are people. */
const inner = /^(?!Mc|Mac|De|Di|La|Le|Van|O[’'])\p{Lu}\p{Ll}+\p{Lu}/u

/** Written as names are: a capital, then small letters. Not "CT", not "I'm". */
export function isCapitalized({ text }: Token): boolean {
  return /^\p{Lu}(?:\p{Ll}|[’']\p{Lu})/u.test(text) && !inner.test(text)
}

/** "Tomás" is on the list as "tomas". */
const plain = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '')
const parts = ({ base }: Token): string[] => [base, ...base.split('-')].map(plain)

/** Endings of terms, drugs and abstract nouns, on words long enough not to be a short name. */
const termEnding =
  /^.{3,}(?:tion|sion|ment|ness|ology|ologist|itis|emia|ics|coccus|bacter|bacillus|monas|farin|formin|xaban|grel|profen|codone|morphone|barbital|phylline|terol|asone|olone|setron|tidine|quine|thiazide|semide|lactone|afil|triptan|lukast|dronate|tinib|osis|ectomy|scopy|graphy|pathy|globin|mycin|cillin|statin|sartan|azole|olol|pril|mab|cycline|parin|caine|zepam|azine|oxacin|gliptin|gliflozin|tide|ism|ship|hood|ility|icity|ance|ency|gram|meter|plasty|ostomy|otomy|ical|ous|ium)$/

/** A word that is written with a capital for another reason than that it is a name; plurals too. */
export function isWord(word: string): boolean {
  const forms = word.endsWith('s') ? [word, word.slice(0, -1)] : [word]
  return forms.some((form) => knownCapitals.has(form) || commonWords.has(form) || terms.has(form))
}

/** Whether the capital is explained: a month, a people, an eponym, a brand, an institution, a term, an everyday word. */
export function isKnownCapital(token: Token): boolean {
  const words = [...parts(token), token.text.toLowerCase().replace('’', "'")]
  return words.some(isWord) || termEnding.test(token.base)
}

/** A month, a place, an eponym: written with a capital wherever it stands. */
export function isFixedCapital({ base }: Token): boolean {
  return knownCapitals.has(base)
}

/** A given name that is nothing else. */
export function isGivenName(token: Token): boolean {
  return parts(token).some((word) => givenNames.has(word) && !isWord(word))
}

/** A given name that is an everyday word, a month or a term as well. */
export function isDoubleName(token: Token): boolean {
  return doubleNames.has(token.base) || (givenNames.has(token.base) && isWord(token.base))
}
