'use client'

/** What stands on the page and how far each card is, with undo and redo. */
import { scripts } from '../../lib/stories/data/scripts'
import { sessionStore, useSession } from '../session/session'
import { Link } from '../ui/link'
import { notify } from '../ui/notices'
import { Sign } from './faces'
import styles from './rail.module.css'
import { fieldId } from './story-fields'
import type { Stories } from './use-stories'

const states = { empty: 'not begun', draft: 'draft', ready: 'ready' } as const

export function Rail({ stories: { cards, mode } }: { readonly stories: Stories }) {
  const answers = [
    { id: 'weakness', name: '“A weakness?”' },
    ...(mode === 'failed' ? [] : [{ id: 'failure', name: 'A failed attempt' }]),
    ...scripts.map(({ id, title }) => ({ id, name: title })),
    { id: 'ask', name: 'Two questions for them' },
  ]
  return (
    <div className={`no-print ${styles.rail}`}>
      <nav aria-label="On this page">
        <ul className="plain-list">
          {mode === 'failed' && (
            <li>
              <a href="#failure">A failed attempt</a>
            </li>
          )}
          {cards.map(({ point, faces: { status } }) => (
            <li key={point.key} className={styles.point}>
              <a href={`#${fieldId(point.key, 'card')}`}>{point.label}</a>
              <span className={styles.state}>
                <Sign ready={status.state === 'ready'} /> {states[status.state]}
              </span>
            </li>
          ))}
          {answers.map(({ id, name }) => (
            <li key={id} className={styles.answer}>
              <a href={`#${id}`}>{name}</a>
            </li>
          ))}
        </ul>
      </nav>
      <p className={styles.ways}>
        <Link href="/rehearse/">Rehearse</Link>
        <Link href="/brief/">Print or save</Link>
        <Steps />
      </p>
    </div>
  )
}

function Steps() {
  const state = useSession()
  const undoes = state?.undoes ?? null
  const redoes = state?.redoes ?? null
  const go = (way: 'undo' | 'redo', what: string | null): void => {
    if (what === null) return
    sessionStore()[way]()
    notify(`${way === 'undo' ? 'Undone' : 'Done again'}: ${what}`)
  }
  return (
    <>
      {(
        [
          ['undo', 'Undo', undoes],
          ['redo', 'Redo', redoes],
        ] as const
      ).map(([way, name, what]) => (
        <button
          key={way}
          type="button"
          className="link-button"
          // Not `disabled`: the focus would be lost with the last step.
          aria-disabled={what === null}
          title={what ?? undefined}
          onClick={() => go(way, what)}
        >
          {name}
        </button>
      ))}
    </>
  )
}
