'use client'

/** What the checker was told to let stand, and how it is told otherwise. */
import { addException, removeException } from '../../lib/session/actions'
import type { Exception, Flag } from '../../lib/stories/check/model'
import { notify } from '../ui/notices'
import { findingName } from './finding-words'
import styles from './story-card.module.css'
import { change } from './writing'

/** From now on the checker lets these words stand. */
export function letStand({ rule, text }: Flag): void {
  change(`Keep “${text}” anyway`, (session) => addException(session, { rule, text }))
  notify('Kept. The checker won’t mention it again.', { undo: true })
}

function askAgain(exception: Exception): void {
  change(`Check “${exception.text}” again`, (session) => removeException(session, exception))
}

export function LetStand({ exceptions }: { readonly exceptions: readonly Exception[] }) {
  if (exceptions.length === 0) return null
  return (
    <details className={styles.exceptions}>
      <summary>What you kept anyway ({exceptions.length})</summary>
      <ul>
        {exceptions.map((exception) => (
          <li key={`${exception.rule} ${exception.text}`}>
            “{exception.text}”, not {findingName(exception)}.{' '}
            <button type="button" className="link-button" onClick={() => askAgain(exception)}>
              Check it again<span className="visually-hidden">: {exception.text}</span>
            </button>
          </li>
        ))}
      </ul>
    </details>
  )
}
