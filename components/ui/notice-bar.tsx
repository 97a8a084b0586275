'use client'

import { useEffect, useRef, useSyncExternalStore } from 'react'
import { sessionStore } from '../session/session'
import styles from './notice-bar.module.css'
import { currentNotice, dismissNotice, watchNotices } from './notices'

/** How long a notice stays: long enough to read it and reach its button. With the pointer or the focus on it, it stays. */
const shownFor = 12_000

export function NoticeBar() {
  const notice = useSyncExternalStore(watchNotices, currentNotice, () => null)
  const number = notice?.number
  useEffect(() => {
    if (number === undefined) return
    const timer = setInterval(() => {
      if (!document.querySelector(`.${styles.bar}:is(:hover, :focus-within)`)) dismissNotice()
    }, shownFor)
    return () => clearInterval(timer)
  }, [number])

  /** Where the focus was before it came here. */
  const from = useRef<EventTarget | null>(null)
  const leave = () => {
    dismissNotice()
    if (from.current instanceof HTMLElement) from.current.focus({ preventScroll: true })
  }
  return (
    <div className={`no-print ${styles.place}`}>
      <p role="status" className="visually-hidden">
        {notice?.text}
        {notice?.undo && <span className="keyboard-hint"> Ctrl+Z takes it back.</span>}
      </p>
      {notice && (
        // biome-ignore lint/a11y/noStaticElementInteractions: it only remembers where the focus came from
        <div
          className={styles.bar}
          key={notice.number}
          onFocus={({ currentTarget, relatedTarget }) => {
            if (!currentTarget.contains(relatedTarget)) from.current = relatedTarget
          }}
        >
          <span aria-hidden="true">{notice.text}</span>
          {notice.undo && (
            <button
              type="button"
              onClick={() => {
                if (notice.undo === true) sessionStore().undo()
                else if (notice.undo) notice.undo()
                leave()
              }}
            >
              Undo
            </button>
          )}
          {notice.action && (
            <button
              type="button"
              onClick={() => {
                leave()
                notice.action?.run()
              }}
            >
              {notice.action.name}
            </button>
          )}
          <button type="button" onClick={leave} aria-label="Dismiss">
            <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
              <path d="m1.5 1.5 9 9m0-9-9 9" stroke="currentColor" strokeWidth="1.5" />
            </svg>
          </button>
        </div>
      )}
    </div>
  )
}
