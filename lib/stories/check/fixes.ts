/**
 * What one click can put in the place of marked words: the part a person had for a name, the kind of place for a place,
 * or the sentence taken out. Nothing is added that tells more than the words did.
 */
import type { Flag, RuleId } from './model'
import { sentencesOf } from './sentences'

export interface Fix {
  /** What the button says. */
  readonly label: string
  /** The stretch that goes, up to, not including, its end. */
  readonly span: readonly [start: number, end: number]
  /** What stands there instead. */
  readonly with: string
}

/** Somebody is named after their part already: the name can go and the part stays ("my patient Alvarez"). */
const partBefore =
  /\b(?:patient|attending|resident|fellow|intern|nurse|colleague|classmate|mentor|preceptor|professor|daughter|son|wife|husband|mother|father|sister|brother|friend|neighbor|man|woman|boy|girl|doctor|surgeon|pharmacist)(?:,? (?:named|called))?,?\s+$/i
/** With "Dr." too: a teacher's name may stand, so that of a doctor who is marked is a patient's. */
const patientTitle = /^(?:Mr|Mrs|Ms|Miss|Mx|Baby|Dr|Prof|Professor)\b/
const institution = /\b(hospital|clinic|medical center|center|university|college|school|hospice|institute)\b/i
/** Kinds of small places, by the last word of their names. */
const smallPlaces: readonly (readonly [RegExp, string])[] = [
  [/\bisland$/i, 'small island'],
  [/\breservation$/i, 'reservation'],
  [/\bcounty$/i, 'rural county'],
  [/\bvillage\b/i, 'small village'],
  [/./, 'small town'],
]
/** A month with or without its year, but no day. */
const monthOnly = /^[A-Z][a-z]+\.?,?(?:\s+(?:of\s+)?\d{4})?$/

/** The words with a capital where they open a sentence. */
function fitted(words: string, text: string, start: number): string {
  return /(?:^|[.!?]["”’)]?\s+|\n)$/.test(text.slice(0, start)) ? words.charAt(0).toUpperCase() + words.slice(1) : words
}

function replace(text: string, start: number, end: number, words: string): Fix {
  return { label: `Write “${words}”`, span: [start, end], with: fitted(words, text, start) }
}

function nameFixes({ span: [start, end], text: name }: Flag, text: string): Fix[] {
  const ending = /[’']s$/.exec(name)?.[0] ?? ''
  const before = text.slice(0, start)
  const part = partBefore.exec(before)
  if (part !== null) {
    const role = part[0].replace(/,? (?:named|called)/i, '').replace(/[,\s]+$/, '')
    // "Nurse Thompson" is a title: what stays is "the nurse".
    const from = start - part[0].length
    const words = `${/^[A-Z]/.test(role) ? fitted(`the ${role.toLowerCase()}`, text, from) : role}${ending}`
    // "My patient, Alvarez, had": both commas go with the name.
    const comma = part[0].includes(',') && text[end] === ',' ? 1 : 0
    return [{ label: `Leave “${words}”`, span: [from, end + comma], with: words }]
  }
  const parts = patientTitle.test(name) ? ['the patient'] : ['the patient', 'a colleague']
  return parts.map((words) => replace(text, start, end, `${words}${ending}`))
}

function dateFixes({ span: [start, end], text: date }: Flag, text: string): Fix[] {
  const words = monthOnly.test(date) ? 'that month' : 'that day'
  const leading = /\b(?:on|in)\s+(?:the\s+)?$/i.exec(text.slice(0, start))
  return [replace(text, start - (leading?.[0].length ?? 0), end, words)]
}

function placeFixes({ span: [start, end], text: place }: Flag, text: string): Fix[] {
  if (/\d/.test(place)) return []
  const article = /\b(?:the|a|an|our|my|her|his|their)\s+$/i.test(text.slice(0, start)) ? '' : null
  const kind = institution.exec(place)?.[1]?.toLowerCase()
  if (kind !== undefined) return [replace(text, start, end, `${article ?? 'the '}${kind}`)]
  const small = smallPlaces.find(([pattern]) => pattern.test(place))?.[1] ?? ''
  return [replace(text, start, end, `${article ?? 'a '}${small}`)]
}

function ageFixes({ span: [start, end], text: age }: Flag, text: string): Fix[] {
  if (/-year-old$/i.test(age)) return [replace(text, start, end, 'very old')]
  return /^aged|years? old$/i.test(age) ? [replace(text, start, end, 'over 89')] : []
}

/** The sentence that the words stand in, with the blank after it. */
function withoutSentence({ span: [start, end] }: Flag, text: string): Fix[] {
  const sentence = sentencesOf(text).find((one) => start >= one.start && start < one.start + one.text.length)
  if (sentence === undefined) return []
  const last = Math.max(end, sentence.start + sentence.text.length)
  const blank = /^\s*/.exec(text.slice(last))?.[0].length ?? 0
  return [{ label: 'Take the sentence out', span: [sentence.start, last + blank], with: '' }]
}

const byRule: Readonly<Partial<Record<RuleId, (flag: Flag, text: string) => Fix[]>>> = {
  name: nameFixes,
  date: dateFixes,
  place: placeFixes,
  age: ageFixes,
  initials: ({ span: [start, end] }, text) => [replace(text, start, end, 'the patient')],
  room: ({ span: [start, end], text: room }, text) => [
    replace(text, start, end, /bed/i.test(room) ? 'a bed nearby' : 'a room nearby'),
  ],
  'record-number': withoutSentence,
  'weak-score': withoutSentence,
  blame: withoutSentence,
  superlative: withoutSentence,
  comparison: withoutSentence,
  fate: withoutSentence,
  identity: withoutSentence,
  claim: withoutSentence,
  'score-number': withoutSentence,
  percentile: withoutSentence,
  'report-word': withoutSentence,
  'exam-mention': withoutSentence,
}

/** Ways to mend a flag of `text` by one click, the likeliest first; none where only the person can. */
export function fixesFor(flag: Flag, text: string): readonly Fix[] {
  return byRule[flag.rule]?.(flag, text) ?? []
}

/** The text with its span replaced. The fix must have been found in this very text: spans are places in it. */
export function applyFix(text: string, { span: [start, end], with: words }: Fix): string {
  return text.slice(0, start) + words + text.slice(end)
}
