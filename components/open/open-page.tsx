'use client'

import { useRouter } from 'next/navigation'
import { useCallback, useEffect, useSyncExternalStore } from 'react'
import { LayoutPicture } from '../hand/sheets'
import { Link } from '../ui/link'
import { Continue } from './continue'
import styles from './open-page.module.css'
import { currentOpening, fromSample, type Next, nothingOpening, openSources, warmReader, watchOpening } from './opening'
import { PrivacyPromise } from './promise'
import { samples } from './samples'
import { Sheet, TakePhoto } from './sheet'

/** Wait for a quiet moment, where the browser can say when that is. */
function whenIdle(task: () => void): () => void {
  if (typeof requestIdleCallback !== 'function') {
    const timer = setTimeout(task, 300)
    return () => clearTimeout(timer)
  }
  const handle = requestIdleCallback(task, { timeout: 2000 })
  return () => cancelIdleCallback(handle)
}

export function OpenPage() {
  const router = useRouter()
  const opening = useSyncExternalStore(watchOpening, currentOpening, nothingOpening)

  useEffect(
    () =>
      whenIdle(() => {
        // Where the reader cannot be had now, opening a file says so.
        warmReader().catch(() => undefined)
      }),
    [],
  )
  const follow = useCallback(
    (next: Next | null) => {
      if (next) router.push(next)
    },
    [router],
  )

  // A refusal offers it itself.
  const isRefused = opening.status === 'refused' || opening.status === 'failed'

  return (
    <div className={`page ${styles.open}`}>
      <div className={styles.say}>
        <h1>See what your Step&nbsp;2&nbsp;CK score means, and what your strengths are.</h1>
        <Continue />
      </div>
      <div className={styles.place}>
        <Sheet opening={opening} onOpened={follow} />
        <div className={styles.ways}>
          <TakePhoto onOpened={follow} />
          {!isRefused && (
            <Link href="/hand/" className="button-plain">
              Enter by hand
            </Link>
          )}
        </div>
      </div>
      <section className={styles.samples} aria-labelledby="samples">
        <h2 id="samples">Or try a sample</h2>
        <ul className="plain-list">
          {samples.map(({ path, name, holds, drawn }) => (
            <li key={path}>
              <button
                type="button"
                className={styles.sample}
                onClick={() => void openSources([fromSample(path)]).then(follow)}
              >
                <LayoutPicture drawn={drawn} />
                <span>
                  <strong>{name}</strong>
                  <br />
                  {holds}
                </span>
              </button>
            </li>
          ))}
        </ul>
      </section>
      <PrivacyPromise />
    </div>
  )
}
