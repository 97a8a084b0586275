'use client'

import type { FormEvent } from 'react'
import { useEffect, useState } from 'react'
import type { Box } from '../../lib/pages/model'
import type { Evidence } from '../../lib/reports/schema'
import type { OpenedDocument } from '../../lib/session/model'
import { filesOf, nameOf } from '../../lib/session/now/reading'
import { rememberPassword } from '../session/password'
import { useMedia } from '../ui/use-media'
import { drawAhead, forgetPages, usePageImage } from './page-image'
import styles from './page-view.module.css'
import { viewOf } from './view'

/** Where page and values no longer stand side by side (check-page.module.css). */
const narrowPage = '(max-width: 56rem)'

/** Air around a value's place, as a share of the page's width, so that the outline does not cut through the print. */
const air = 1 / 300
/** More around one in doubt: its outline is thick, and it has to be read. */
const airInDoubt = 1 / 150

interface PageViewProps {
  readonly document: OpenedDocument
  readonly page: number
  /** All that can be turned to. */
  readonly pages: readonly number[]
  readonly evidence: Readonly<Record<string, Evidence>>
  readonly unsure: ReadonlySet<string>
  /** Path of the value that the pointer or the cursor is on. */
  readonly active: string | null
}

/** A page of the file with the place of every value outlined. The values beside it say the same in words. */
export function PageView({ document, page, pages, evidence, unsure, active }: PageViewProps) {
  const [attempt, setAttempt] = useState(0)
  const narrow = useMedia(narrowPage)
  const state = usePageImage(document, page, attempt)
  useEffect(() => drawAhead(document, pages), [document, pages])

  if (state.status === 'failed')
    return (
      <div className={styles.empty}>
        <p>{state.needsPassword ? 'Enter the file’s password to draw the page again.' : state.message}</p>
        {state.needsPassword && (
          <PasswordForm
            onPassword={(password) => {
              rememberPassword(document, password)
              forgetPages(document)
              setAttempt(attempt + 1)
            }}
          />
        )}
      </div>
    )
  const places = Object.entries(evidence).filter(([, place]) => place.page === page)
  if (state.status === 'drawing') {
    // A page that was looked at is shown level, as its places lie: its lines have to be found first.
    const isPicture = places.some(([, { how }]) => how === 'ocr')
    return (
      <div className={styles.empty} aria-busy="true">
        <p>{isPicture ? 'Straightening the picture. This can take half a minute.' : 'Drawing the page'}</p>
      </div>
    )
  }

  const { url, width, height } = state.image
  const view = viewOf({ width, height }, narrow ? places : [], active)
  return (
    <svg
      className={styles.page}
      viewBox={view.join(' ')}
      role="img"
      aria-label={`Page ${page} of ${nameOf(filesOf(document))}`}
    >
      <image href={url} width={width} height={height} />
      {places.map(([path, { box }]) => {
        const frame = withAir(box, width * (unsure.has(path) ? airInDoubt : air))
        return (
          <g key={path}>
            {path === active && <rect className={styles.halo} {...frame} />}
            <rect data-path={path} className={placeClass(unsure.has(path), path === active)} {...frame} />
          </g>
        )
      })}
    </svg>
  )
}

function placeClass(unsure: boolean, active: boolean): string {
  return [styles.place, unsure && styles.unsure, active && styles.active].filter(Boolean).join(' ')
}

function withAir([x0, y0, x1, y1]: Box, air: number) {
  return { x: x0 - air, y: y0 - air, width: x1 - x0 + 2 * air, height: y1 - y0 + 2 * air, rx: air }
}

function PasswordForm({ onPassword }: { readonly onPassword: (password: string) => void }) {
  const [password, setPassword] = useState('')
  function submit(event: FormEvent) {
    event.preventDefault()
    if (password) onPassword(password)
  }
  return (
    <form className={styles.password} onSubmit={submit}>
      <input
        type="password"
        autoComplete="off"
        aria-label="Password of the file"
        value={password}
        onChange={(event) => setPassword(event.target.value)}
      />
      <button type="submit" className="button-plain">
        Draw the page
      </button>
    </form>
  )
}
