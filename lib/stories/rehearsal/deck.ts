/** What is rehearsed, one thing at a time: the person's own cards, then the questions that are likely. */
import type { PointCard } from '../cards/faces'
import { ANSWER_SECONDS, STORY_SECONDS } from '../cards/measure'
import { generalQuestions } from '../data/questions'
import { hash } from '../hash'
import type { RehearsalQuestion } from './questions'

export interface DeckItem {
  /** Stays with the item from one day to the next: marks are kept under it. */
  readonly id: string
  readonly kind: 'card' | 'question'
  /** What the interviewer says. */
  readonly prompt: string
  /** Why it comes, for the person's own eyes. */
  readonly because: string
  /** What the person has to say to it, each with its name; empty where nothing is written. */
  readonly notes: readonly { readonly name: string; readonly text: string }[]
  /** Seconds that the answer may take: from, to. */
  readonly target: readonly [number, number]
}

/** An answer beside the talking points: weakness, failure, script. */
export interface WrittenAnswer {
  readonly id: string
  readonly name: string
  readonly prompt: string
  readonly text: string
}

/** Thanks, a habit, one sentence: an answer that stops by itself. */
const SHORT_ANSWER = 45

const storySeconds = [STORY_SECONDS.fewest, STORY_SECONDS.most] as const
/** Questions that the line answers, one for each point. */
const strengthQuestions = [
  'What do you see as your academic strengths?',
  'Is there anything about your scores that you would like to tell us?',
  'Which part of medicine comes most naturally to you?',
] as const
const openers = generalQuestions.filter(({ theme, text }) => theme === 'strength' && text !== strengthQuestions[0])

/** The question that calls for a point's story: one that it answers, else one that is asked of everybody. */
function opener(key: string, at: number, questions: readonly RehearsalQuestion[]): string {
  const own = questions.find(({ points }) => points.length === 1 && points[0] === key)
  return own?.text ?? openers[at % openers.length]?.text ?? strengthQuestions[0]
}

/** The cards of the person in the order of the points: the story where one is begun, and the answer about strengths. */
export function cardItems(
  cards: readonly PointCard[],
  answers: readonly WrittenAnswer[],
  questions: readonly RehearsalQuestion[],
): readonly DeckItem[] {
  const onPoints = cards.flatMap(({ point, faces }, at): DeckItem[] => [
    ...(faces.notAsked.text === ''
      ? []
      : [
          {
            id: `story:${point.key}`,
            kind: 'card' as const,
            prompt: opener(point.key, at, questions),
            because: `Your story for ${point.label}.`,
            notes: [{ name: 'Your story', text: faces.notAsked.text }],
            target: storySeconds,
          },
        ]),
    {
      id: `asked:${point.key}`,
      kind: 'card',
      prompt: strengthQuestions[at % strengthQuestions.length] ?? strengthQuestions[0],
      because: `Your talking point on ${point.label}.`,
      notes: [
        { name: 'Your answer', text: faces.asked.text },
        { name: 'If they want to know why it matters', text: point.bridge },
      ],
      target: [0, SHORT_ANSWER],
    },
  ])
  const others = answers.map(
    ({ id, name, prompt, text }): DeckItem => ({
      id,
      kind: 'card',
      prompt,
      because: `Your answer: ${name}.`,
      notes: [{ name: 'Your answer', text }],
      target: [0, ANSWER_SECONDS],
    }),
  )
  return [...onPoints, ...others]
}

/** The likely questions; a story that answers one is at hand as a note. */
export function questionItems(
  questions: readonly RehearsalQuestion[],
  cards: readonly PointCard[],
): readonly DeckItem[] {
  return questions.map(({ text, because, points }) => ({
    id: `question:${hash(text).toString(36)}`,
    kind: 'question',
    prompt: text,
    because,
    notes: cards.flatMap(({ point, faces }) =>
      points.includes(point.key)
        ? [{ name: point.label, text: faces.notAsked.text === '' ? faces.asked.text : faces.notAsked.text }]
        : [],
    ),
    target: storySeconds,
  }))
}
