/**
 * A story card: STAR + L, written by the person and by nobody else. The program brings the frame, the prompts and the
 * count; `storyFrame` leaves every part empty.
 */
import * as v from 'valibot'
import { fields, orNull, text } from '../../kept/shape'
import prompts from '../data/prompts.json' with { type: 'json' }
import { pick } from '../hash'
import type { TalkingPoint } from '../model'
import { type Length, lengthOf, STORY_WORDS } from './measure'
import { spoken } from './spoken'

/** What shows the strength outside the examination. */
export const evidenceKinds = [
  'clerkship-comment',
  'sub-internship',
  'project',
  'patient-outcome',
  'letter',
  'standardized-letter',
  'presentation',
  'teaching',
  'other',
] as const
export type EvidenceKind = (typeof evidenceKinds)[number]

const evidence = fields({
  kind: v.fallback(v.picklist(evidenceKinds), 'other'),
  /** In the person's words: who said or saw what. */
  note: v.string(),
})
export type Evidence = v.InferOutput<typeof evidence>

const storyParts = ['situation', 'task', 'actions', 'result', 'learning', 'link'] as const
export type StoryPart = (typeof storyParts)[number]

/** What is kept of a story. `version` rises when the shape changes. */
export const storyCard = fields({
  type: v.fallback(v.literal('story'), 'story'),
  version: v.fallback(v.literal(1), 1),
  /** The talking point that it belongs to. */
  point: v.string(),
  /** The story as it was first told, until it is sorted into the parts below; never said, printed or shared. */
  told: text,
  situation: text,
  task: text,
  actions: v.fallback(v.pipe(v.tuple([text, text, text]), v.readonly()), ['', '', '']),
  result: text,
  learning: text,
  link: text,
  evidence: orNull(evidence),
  /** For the other face, when scores are asked about: a habit that preparing left behind, in the person's words. */
  habit: text,
})
export type StoryCard = v.InferOutput<typeof storyCard>

/** A card without a word. */
export const emptyStory = (point: string): StoryCard => v.parse(storyCard, { point })

/** An empty field with what belongs into it. */
export interface PartPrompt {
  readonly part: StoryPart
  readonly title: string
  readonly prompt: string
  /** How much: "one sentence", "three bullets". */
  readonly amount: string
}

export interface StoryFrame {
  readonly card: StoryCard
  readonly prompts: readonly PartPrompt[]
  /** To find a story by. */
  readonly questions: readonly string[]
}

/** A part of a frame in the words that this person gets. */
function promptFor(part: StoryPart, seed: string): PartPrompt {
  const { title, amount, prompts: variants } = prompts.story[part]
  return { part, title, amount, prompt: pick(variants, `${seed}|${part}`) }
}

/** An empty card for a point, with prompts in words that vary from person to person. Writes no word of a story. */
export function storyFrame(point: TalkingPoint): StoryFrame {
  return {
    card: emptyStory(point.key),
    // The line differs from person to person by the reading, so it is a seed for the prompts as well.
    prompts: storyParts.map((part) => promptFor(part, `${point.key}|${point.line}`)),
    questions: point.questions,
  }
}

/** The parts in the order in which they are said, the empty ones left out. */
export function spokenStory({ situation, task, actions, result, learning, link }: StoryCard): string {
  return spoken([situation, task, ...actions, result, learning, link])
}

/** What keeps a card from being ready, in the order in which it should be mended. */
export type Missing = StoryPart | 'evidence' | 'words' | 'fewer-words'

export interface StoryStatus {
  readonly state: 'empty' | 'draft' | 'ready'
  readonly missing: readonly Missing[]
  readonly length: Length
}

const isEmpty = (text: string): boolean => text.trim() === ''

/** A card is a draft until every part is written, evidence outside the examination is named, and the length fits. */
export function storyStatus(card: StoryCard): StoryStatus {
  const length = lengthOf(spokenStory(card))
  const parts = storyParts.filter((part) => (part === 'actions' ? card.actions.some(isEmpty) : isEmpty(card[part])))
  const missing: Missing[] = [...parts]
  if (card.evidence === null || isEmpty(card.evidence.note)) missing.push('evidence')
  if (length.words < STORY_WORDS.fewest) missing.push('words')
  if (length.words > STORY_WORDS.most) missing.push('fewer-words')
  const state = length.words === 0 && card.evidence === null ? 'empty' : missing.length === 0 ? 'ready' : 'draft'
  return { state, missing, length }
}
