/** A story told in one piece, sorted into the parts of a card by its sentences: a first draft for the person to move about. */
import { spoken } from './spoken'
import type { StoryCard } from './story'

/** Part of a card that a sentence can belong to; actions come one to a field. */
type Place = 'situation' | 'task' | 'actions' | 'result' | 'learning' | 'link'

/** Words by which a sentence names its part, asked in this order. */
const cues: readonly (readonly [Place, RegExp])[] = [
  [
    'link',
    /\b(as a (future )?(resident|intern|physician|surgeon)|in residency|my specialty|(chose|choosing) this specialty)\b/i,
  ],
  ['learning', /\b(I (have )?learned|taught me|since then|from then on|ever since|next time|nowadays|I now)\b/i],
  [
    'task',
    /\b(my (job|task|role|part)|I (was|had been) (asked|told|assigned|responsible)|asked me to|fell to me|I (had|needed|wanted) to)\b/i,
  ],
  [
    'result',
    /\b(as a result|in the end|afterward|the next (day|morning|week)|later|went home|discharged|improved|recovered|turned out|thanked|was (found|changed|stopped|started))\b/i,
  ],
  ['actions', /(^|[,;] (and |so |then )?)I \p{Ll}/u],
]

/** Told in this order: a sentence without a cue goes on with the part before it, and with the result once something was done. */
function placeOf(sentence: string, before: Place): Place {
  const cue = cues.find(([, words]) => words.test(sentence))?.[0]
  if (cue === 'result' && before === 'situation') return 'situation'
  return cue ?? (before === 'actions' ? 'result' : before)
}

/**
 * Every sentence in one part, none changed or left out; the fourth action and those after it join the third.
 *
 * @param told in the person's own words
 */
export function sortTold(told: string): Pick<StoryCard, Place> {
  const sentences = told.split(/(?<=[.!?]["”’)]?)\s+|\n+/).filter((one) => one.trim() !== '')
  const sorted: Record<Place, string[]> = { situation: [], task: [], actions: [], result: [], learning: [], link: [] }
  let place: Place = 'situation'
  for (const sentence of sentences) {
    place = placeOf(sentence, place)
    sorted[place].push(sentence)
  }
  const [first = '', second = '', ...others] = sorted.actions
  return {
    situation: spoken(sorted.situation),
    task: spoken(sorted.task),
    actions: [spoken([first]), spoken([second]), spoken(others)],
    result: spoken(sorted.result),
    learning: spoken(sorted.learning),
    link: spoken(sorted.link),
  }
}
