'use client'

import { useRouter } from 'next/navigation'
import { useCallback, useEffect, useSyncExternalStore } from 'react'
import { LayoutPicture } from '../hand/layout-picture'
import { loadReport } from '../report/report'
import { Link } from '../ui/link'
import { whenIdle } from '../ui/when-idle'
import { Continue } from './continue'
import styles from './open-page.module.css'
import {
  currentOpening,
  fromSample,
  mayFetchAhead,
  type Next,
  nothingOpening,
  openSources,
  warmReader,
  watchOpening,
} from './opening'
import { PrivacyPromise } from './promise'
import { samples } from './samples'
import { Sheet, TakePhoto } from './sheet'

export function OpenPage() {
  const router = useRouter()
  const opening = useSyncExternalStore(watchOpening, currentOpening, nothingOpening)

  useEffect(
    () =>
      whenIdle(() => {
        if (!mayFetchAhead()) return
        router.prefetch('/report/')
        // What cannot be had now is asked for again when it is needed.
        Promise.all([warmReader(), loadReport()]).catch(() => undefined)
      }),
    [router],
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
