/** How an answer went, as a sign and a word. */
import type { RehearsalMark } from '../../lib/session/model'
import styles from './rehearsal.module.css'

const markNames: Readonly<Record<RehearsalMark, string>> = { well: 'Went well', again: 'Once more' }

export function MarkSign({ mark }: { readonly mark: RehearsalMark | null }) {
  if (mark === null) return null
  return (
    <span className={styles.mark}>
      <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
        {mark === 'well' ? (
          <path d="m1.5 6.5 3 3 6-7" fill="none" stroke="currentColor" strokeWidth="1.75" />
        ) : (
          <path
            d="M10.2 4.2A4.5 4.5 0 1 0 10.4 7M10.4 1.6v2.8H7.6"
            fill="none"
            stroke="currentColor"
            strokeWidth="1.5"
          />
        )}
      </svg>{' '}
      {markNames[mark]}
    </span>
  )
}
