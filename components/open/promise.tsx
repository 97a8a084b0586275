'use client'

import { useEffect, useRef } from 'react'
import { rememberKeepsNothing } from '../session/keep'
import { sessionStore, useSession } from '../session/session'
import { forgetTheme } from '../ui/theme'
import styles from './promise.module.css'

/** What happens to the document, how to check it, and the switch that keeps nothing. */
export function PrivacyPromise() {
  const details = useRef<HTMLDetailsElement>(null)
  const keep = useSession()?.keep ?? true

  useEffect(() => {
    const show = () => {
      if (location.hash !== '#private' || !details.current) return
      details.current.open = true
      details.current.scrollIntoView({ block: 'nearest' })
      details.current.querySelector('summary')?.focus()
    }
    show()
    addEventListener('hashchange', show)
    return () => removeEventListener('hashchange', show)
  }, [])

  return (
    <section className={styles.promise} aria-labelledby="promise">
      <h2 id="promise" className={styles.title}>
        Nothing leaves this device
      </h2>
      <p>
        Your report is read here, in your browser. No server, no account, no tracking. What you open stays in this
        browser until you remove it.
      </p>
      <label className={styles.switch}>
        <input
          type="checkbox"
          checked={!keep}
          onChange={(event) => {
            const nothing = event.target.checked
            rememberKeepsNothing(nothing)
            if (nothing) forgetTheme()
            sessionStore().setKeep(!nothing)
          }}
        />
        <span>
          Don’t save anything <span className="quiet">(for shared computers)</span>
        </span>
      </label>
      <details ref={details} id="private" className={styles.check}>
        <summary>How to check this yourself</summary>
        <ol>
          <li>
            <strong>Turn the network off.</strong> Once this page has loaded, switch to airplane mode and open a report.
            It still works.
          </li>
          <li>
            <strong>Watch the network.</strong> Open your browser’s developer tools (F12), Network tab, then open a
            report. Only this site’s own files are requested, and nothing is sent with them.
          </li>
          <li>
            <strong>Read the rule the browser enforces.</strong> The page’s source starts with a Content-Security-Policy
            that says <code>connect-src 'self'</code>. The browser then blocks any connection to another site, including
            from the part that reads the file.
          </li>
          <li>
            <strong>Look at what is kept.</strong> In developer tools, open Application, IndexedDB, strongsuit.{' '}
            <em>Delete everything on this device</em> empties it.
          </li>
        </ol>
      </details>
    </section>
  )
}
