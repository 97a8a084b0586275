/** Names of the fields in the page, and what a part of a card is called. */
import type { Missing } from '../../lib/stories/cards/story'

/** The id of a part's field: of the card with this key, or of an answer. */
export function fieldId(key: string, part: string): string {
  return `story-${key}-${part}`.replace(/[^\w-]+/g, '-')
}

/** What is missing, and the part whose field it leads to; null where it is about the whole. */
export const missingWords: Readonly<Record<Missing, { readonly words: string; readonly part: string | null }>> = {
  situation: { words: 'the situation', part: 'situation' },
  task: { words: 'your task', part: 'task' },
  actions: { words: 'three actions', part: 'actions[0]' },
  result: { words: 'a result that could be observed', part: 'result' },
  learning: { words: 'what you learned', part: 'learning' },
  link: { words: 'the connection to the specialty', part: 'link' },
  evidence: { words: 'evidence outside the exam', part: 'evidence' },
  words: { words: 'more words: at least 150 in all', part: null },
  'fewer-words': { words: 'fewer words: at most 260 in all', part: null },
}

const partNames: Readonly<Record<string, string>> = {
  situation: 'Situation',
  task: 'Task',
  'actions[0]': 'First action',
  'actions[1]': 'Second action',
  'actions[2]': 'Third action',
  result: 'Result',
  learning: 'Learning',
  link: 'Connection to the specialty',
  habit: 'Habit',
}

export function partName(part: string): string {
  return partNames[part] ?? part
}
