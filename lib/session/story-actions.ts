/** What a person can do to talking points and stories: each a pure step from one session to the next. */
import { type FailureCard, spokenFailure } from '../stories/cards/failure'
import { emptyScript, type ScriptId } from '../stories/cards/script'
import { emptyStory, type StoryCard } from '../stories/cards/story'
import { emptyWeakness, type WeaknessCard } from '../stories/cards/weakness'
import type { Exception } from '../stories/check/model'
import type { Session } from './model'
import { type RehearsalMark, type StoryWork, storyWork, workId } from './story-work'

/** The session with the work on the current report changed; the same where no report is there. */
function changeWork(session: Session, change: (work: StoryWork) => StoryWork): Session {
  const id = workId(session)
  if (id === null) return session
  const before = storyWork(session)
  const after = change(before)
  return after === before ? session : { ...session, stories: { ...session.stories, [id]: after } }
}

function without<T>(record: Readonly<Record<string, T>>, key: string): Readonly<Record<string, T>> {
  return Object.fromEntries(Object.entries(record).filter(([other]) => other !== key))
}

/** Choose talking points by key; null leaves the choice to the rules again. */
export function choosePoints(session: Session, points: readonly string[] | null): Session {
  return changeWork(session, (work) => ({ ...work, points }))
}

export type StoryFields = Partial<Omit<StoryCard, 'type' | 'version' | 'point'>>

/** Write fields of a point's card; the card begins with the first of them. */
export function writeStory(session: Session, point: string, fields: StoryFields): Session {
  return changeWork(session, (work) => ({
    ...work,
    cards: { ...work.cards, [point]: { ...(work.cards[point] ?? emptyStory(point)), ...fields } },
  }))
}

/** Throw a card away. */
export function clearStory(session: Session, point: string): Session {
  return changeWork(session, (work) => (point in work.cards ? { ...work, cards: without(work.cards, point) } : work))
}

/** Write into the answer about a weaker row; what is left out stays. */
export function writeWeakness(
  session: Session,
  row: string,
  fields: Partial<Omit<WeaknessCard, 'type' | 'version' | 'row'>>,
): Session {
  return changeWork(session, (work) => ({
    ...work,
    weaknesses: { ...work.weaknesses, [row]: { ...(work.weaknesses[row] ?? emptyWeakness(row)), ...fields } },
  }))
}

/** Write into the answer about a failure; what is left out stays. */
export function writeFailure(session: Session, fields: Partial<Omit<FailureCard, 'type' | 'version'>>): Session {
  return changeWork(session, (work) => ({ ...work, failure: { ...work.failure, ...fields } }))
}

/** Write the part of a script that has this index. */
export function writeScript(session: Session, script: ScriptId, index: number, text: string): Session {
  return changeWork(session, (work) => {
    const card = work.scripts[script] ?? emptyScript(script)
    const [a, b, c, d] = card.parts.map((part, at) => (at === index ? text : part)) as [string, string, string, string]
    return { ...work, scripts: { ...work.scripts, [script]: { ...card, parts: [a, b, c, d] } } }
  })
}

const sameException = (a: Exception, b: Exception): boolean => a.rule === b.rule && a.text === b.text

/** "This is not a name": the checker lets these words stand from now on. */
export function addException(session: Session, exception: Exception): Session {
  return changeWork(session, (work) =>
    work.exceptions.some((known) => sameException(known, exception))
      ? work
      : { ...work, exceptions: [...work.exceptions, exception] },
  )
}

/** Let the checker speak again of what had been let stand. */
export function removeException(session: Session, exception: Exception): Session {
  return changeWork(session, (work) => ({
    ...work,
    exceptions: work.exceptions.filter((known) => !sameException(known, exception)),
  }))
}

/** How it went when this was rehearsed; null takes the mark away. */
export function markRehearsed(session: Session, what: string, mark: RehearsalMark | null): Session {
  return changeWork(session, (work) => ({
    ...work,
    marks: mark === null ? without(work.marks, what) : { ...work.marks, [what]: mark },
  }))
}

/** Forget how rehearsing went. */
export function clearMarks(session: Session): Session {
  return changeWork(session, (work) => ({ ...work, marks: {} }))
}

/** Bring what was written for another report over to this one; what is written here already stays as it is. */
export function bringStories(session: Session, from: string): Session {
  const other = session.stories[from]
  if (other === undefined) return session
  return changeWork(session, (work) => ({
    ...work,
    cards: { ...other.cards, ...work.cards },
    weaknesses: { ...other.weaknesses, ...work.weaknesses },
    failure: spokenFailure(work.failure) === '' ? other.failure : work.failure,
    scripts: { ...other.scripts, ...work.scripts },
    exceptions: [
      ...work.exceptions,
      ...other.exceptions.filter((e) => !work.exceptions.some((w) => sameException(w, e))),
    ],
  }))
}
