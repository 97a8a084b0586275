/** The checker on whole stories and answers: each part by itself, then what only the whole can show. */
import { type FailureCard, failureParts, spokenFailure } from '../cards/failure'
import { ANSWER_SECONDS, countWords, STORY_WORDS, secondsFor } from '../cards/measure'
import { type ScriptCard, spokenScript } from '../cards/script'
import { type StoryCard, spokenStory } from '../cards/story'
import { spokenWeakness, type WeaknessCard, weaknessParts } from '../cards/weakness'
import { type CheckOptions, checkText, flagOf, isExcepted } from './check'
import type { Flag, RuleId } from './model'
import { sentencesOf } from './sentences'

/** A flag and the field of the card that it stands in; null where it is about the whole. */
export interface PartFlag extends Flag {
  readonly part: string | null
}

/** Words of a story in which "me" or "my" is enough. */
const SHORT_STORY = 30

const saysI = /(?<![\p{L}’'])(?:I(?!\p{L})|i(?![\p{L}.]))/u

/** A result that nobody else could have seen: only what was felt, thought or learned. */
const unseen =
  /^\s*(?:and |so |in the end,? )?I (?:felt|learned|learnt|realized|realised|was (?:proud|happy|glad|relieved)|understood|believe|think)\b[^.;]*[.]?\s*$/iu

/** Words by which a plain text says what came of it. */
const cameOf =
  /\b(?:as a result|afterwards?|in the end|since then|from then on|the next (?:day|week|morning|visit)|later|went home|was (?:able|discharged|found|transferred|changed|started|stopped)|improved|recovered|fell|rose|dropped|repeated|changed|stopped|closed|survived|died|thanked|walked|agreed|understood|caught|found|now)\b/i

const whole = (rule: RuleId, text: string): PartFlag => ({ ...flagOf(rule, text, 0, text.length), part: null })

const inPart = (part: string, text: string, options: CheckOptions): PartFlag[] =>
  checkText(text, options).map((flag) => ({ ...flag, part }))

/** Flags of the habit, which is said only when scores are asked about. */
function checkHabit({ habit }: StoryCard, options: CheckOptions): PartFlag[] {
  const flags = inPart('habit', habit, { ...options, face: 'asked' })
  return habit.trim() === '' || saysI.test(habit)
    ? flags
    : [...flags, { ...flagOf('no-i', habit, 0, habit.length), part: 'habit' }]
}

/**
 * Flags of a story card: words by part, then its length, its "I" and its result, then the habit. The story is checked as
 * one that nobody asked for, the habit as part of an answer about scores. An empty card has none.
 */
export function checkStory(card: StoryCard, options: CheckOptions = {}): PartFlag[] {
  const flags = [...checkTold(card, { ...options, face: 'not-asked' }), ...checkHabit(card, options)]
  return flags.filter((flag) => !isExcepted(flag, options.exceptions ?? []))
}

function checkTold(card: StoryCard, options: CheckOptions): PartFlag[] {
  const text = spokenStory(card)
  const words = countWords(text)
  if (words === 0) return []
  const { situation, task, actions, result, learning, link } = card
  const fields: readonly (readonly [string, string])[] = [
    ['situation', situation],
    ['task', task],
    ...actions.map((action, i) => [`actions[${i}]`, action] as const),
    ['result', result],
    ['learning', learning],
    ['link', link],
  ]
  const flags = fields.flatMap(([part, field]) => inPart(part, field, options))
  actions.forEach((action, i) => {
    if (action.trim() !== '' && !saysI.test(action)) {
      flags.push({ ...flagOf('no-i', action, 0, action.length), part: `actions[${i}]` })
    }
  })
  if (result.trim() === '') flags.push(whole('no-result', text))
  else if (unseen.test(result)) flags.push({ ...flagOf('no-result', result, 0, result.length), part: 'result' })
  if (!saysI.test(text)) flags.push(whole('no-i', text))
  if (words > STORY_WORDS.most) flags.push(whole('too-long', text))
  if (words < STORY_WORDS.fewest) flags.push(whole('too-short', text))
  return flags
}

/** Flags of a story that was pasted or written as one text. */
export function checkStoryText(text: string, options: CheckOptions = {}): Flag[] {
  const words = countWords(text)
  if (words === 0) return []
  const flags = checkText(text, options)
  // One sentence can leave the teller out: "It is a 251", "Her score fell to 8"; and "he asked me to slow down" tells of oneself.
  const ofOneself = words <= SHORT_STORY && /\b(?:my|me)\b/i.test(text)
  const isStory = sentencesOf(text).length > 1
  if (isStory && !saysI.test(text) && !ofOneself) flags.push(flagOf('no-i', text, 0, text.length))
  if (!cameOf.test(text)) flags.push(flagOf('no-result', text, 0, text.length))
  if (words > STORY_WORDS.most) flags.push(flagOf('too-long', text, 0, text.length))
  if (words < STORY_WORDS.fewest) flags.push(flagOf('too-short', text, 0, text.length))
  return flags.filter((flag) => !isExcepted(flag, options.exceptions ?? []))
}

function checkAnswer(
  fields: readonly (readonly [string, string])[],
  spoken: string,
  options: CheckOptions,
): PartFlag[] {
  // These answers are given when asked, so a plain mention of the examination may stand.
  const asked: CheckOptions = { ...options, face: 'asked' }
  const flags = fields.flatMap(([part, field]) => inPart(part, field, asked))
  const words = countWords(spoken)
  if (words > 0 && !saysI.test(spoken)) flags.push(whole('no-i', spoken))
  if (secondsFor(words) > ANSWER_SECONDS) {
    flags.push({ ...whole('too-long', spoken), suggestion: 'Cut to a minute, about 140 words.' })
  }
  return flags
}

/** Flags of a failure card: blame above all, and more than a minute. */
export function checkFailure(card: FailureCard, options: CheckOptions = {}): PartFlag[] {
  const parts = [...failureParts, 'evidence'] as const
  return checkAnswer(
    parts.map((part) => [part, card[part]] as const),
    spokenFailure(card),
    options,
  )
}

/** Flags of an answer along a script. */
export function checkScript(card: ScriptCard, options: CheckOptions = {}): PartFlag[] {
  return checkAnswer(
    card.parts.map((part, index) => [`parts[${index}]`, part] as const),
    spokenScript(card),
    options,
  )
}

/** Flags of a weakness card. */
export function checkWeakness(card: WeaknessCard, options: CheckOptions = {}): PartFlag[] {
  return checkAnswer(
    weaknessParts.map((part) => [part, card[part]] as const),
    spokenWeakness(card),
    options,
  )
}
