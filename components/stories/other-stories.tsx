'use client'

/** Stories that stand apart: of points that are not chosen now, and of other reports on this device. */
import { bringStories, choosePoints, clearStory } from '../../lib/session/actions'
import type { Session, StoryWork } from '../../lib/session/model'
import { isWritten, otherWork } from '../../lib/session/now/reading'
import { MOST_POINTS } from '../../lib/stories/choose'
import { changedChoice, type PointOption } from '../../lib/stories/talking-points'
import { notify } from '../ui/notices'
import styles from './stories-page.module.css'
import { change } from './writing'

interface OtherStoriesProps {
  readonly session: Session
  readonly work: StoryWork
  readonly chosen: readonly string[]
  readonly options: readonly PointOption[]
}

/** The first words, to know a story by. */
function beginning(text: string): string {
  const words = text.trim().split(/\s+/)
  return words.length > 9 ? `${words.slice(0, 9).join(' ')} …` : words.join(' ')
}

export function OtherStories({ session, work, chosen, options }: OtherStoriesProps) {
  const aside = Object.values(work.cards).filter((card) => isWritten(card) && !chosen.includes(card.point))
  const elsewhere = otherWork(session)
  const last = chosen.at(-1)
  const bringBack = (key: string): void =>
    change('Bring a story back', (before) =>
      choosePoints(
        before,
        changedChoice(chosen, chosen.length < MOST_POINTS ? { add: key } : { drop: last ?? '', add: key }),
      ),
    )
  if (aside.length === 0 && elsewhere.length === 0) return null
  return (
    <section className={`no-print ${styles.aside}`} aria-label="Other stories of yours">
      {aside.length > 0 && (
        <>
          <h2>Also written</h2>
          <ul className="plain-list">
            {aside.map(({ point, situation, task, actions }) => {
              const name = options.find(({ key }) => key === point)?.label ?? 'An area that is not on this report'
              const begins = [situation, task, ...actions].find((text) => text.trim() !== '')
              const known = options.some(({ key }) => key === point)
              return (
                <li key={point}>
                  <strong>{name}</strong>
                  {begins && <>: “{beginning(begins)}”</>}{' '}
                  {known && (
                    <button type="button" className="link-button" onClick={() => bringBack(point)}>
                      Bring it back<span className="visually-hidden">: {name}</span>
                    </button>
                  )}{' '}
                  <button
                    type="button"
                    className="link-button"
                    onClick={() => {
                      change('Delete a story', (before) => clearStory(before, point))
                      notify('Deleted.', { undo: true })
                    }}
                  >
                    Delete it<span className="visually-hidden">: {name}</span>
                  </button>
                </li>
              )
            })}
          </ul>
        </>
      )}
      {elsewhere.map((id) => (
        <p key={id}>
          This browser has stories that were written{' '}
          {id === 'hand' ? 'for what was typed by hand' : 'for another report'}.{' '}
          <button
            type="button"
            className="link-button"
            onClick={() => {
              change('Bring stories over', (before) => bringStories(before, id))
              notify('Brought over. They also stay where they were.', { undo: true })
            }}
          >
            Bring them over
          </button>
        </p>
      ))}
    </section>
  )
}
