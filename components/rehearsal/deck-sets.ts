/** What can be rehearsed: one's own cards, the questions that are likely, all of it, or what did not go well yet. */
import { spokenFailure } from '../../lib/stories/cards/failure'
import { spokenScript } from '../../lib/stories/cards/script'
import { spokenWeakness } from '../../lib/stories/cards/weakness'
import { scripts } from '../../lib/stories/data/scripts'
import { cardItems, type DeckItem, questionItems, type WrittenAnswer } from '../../lib/stories/rehearsal/deck'
import { rehearsalQuestions } from '../../lib/stories/rehearsal/questions'
import type { Stories } from '../stories/use-stories'

export const setNames = [
  { value: 'cards', name: 'Your cards' },
  { value: 'likely', name: 'Likely questions' },
  { value: 'all', name: 'Everything' },
  { value: 'again', name: 'Once more' },
] as const
export type SetName = (typeof setNames)[number]['value']

/** As many questions as an interview day may bring; all of them are in "everything". */
const likely = 12

const scriptPrompts = {
  'lower-than-practice': 'Is there anything about your scores that you would like to tell us?',
  gap: 'There are a few months without training in your timeline. Would you like to tell us about them?',
  'second-attempt': 'You took this exam more than once. What changed?',
} as const

function answersOf({ work, mode }: Stories): readonly WrittenAnswer[] {
  const weaknesses = Object.values(work.weaknesses).map((card) => ({
    id: `weakness:${card.row}`,
    name: 'a weakness',
    prompt: 'What is an area in which you want to grow?',
    text: spokenWeakness(card),
  }))
  const failure = {
    id: 'failure',
    name: 'a failed attempt or a low score',
    prompt:
      mode === 'failed'
        ? 'You did not pass on your first attempt. What happened, and what changed?'
        : 'Tell me about a failure and what you did next.',
    text: spokenFailure(work.failure),
  }
  const scripted = scripts.flatMap(({ id, title }) => {
    const card = work.scripts[id]
    return card === undefined
      ? []
      : [{ id: `script:${id}`, name: title, prompt: scriptPrompts[id], text: spokenScript(card) }]
  })
  return [...weaknesses, failure, ...scripted].filter(({ text }) => text !== '')
}

/** The sets by name; one may be empty. */
export function deckSets(stories: Stories): Readonly<Record<SetName, readonly DeckItem[]>> {
  const { specialty, mode, cards, work, circumstances } = stories
  const questions = rehearsalQuestions({ specialty, mode, points: cards.map(({ point }) => point), circumstances })
  const own = cardItems(cards, answersOf(stories), questions)
  const asked = questionItems(questions, cards)
  const all = [...own, ...asked]
  return {
    cards: own,
    likely: asked.slice(0, likely),
    all,
    again: all.filter(({ id }) => work.marks[id] === 'again'),
  }
}
