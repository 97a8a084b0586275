'use client'

import type { Evidence } from '../../lib/reports/schema'
import type { OpenedDocument } from '../../lib/session/model'
import styles from './as-printed.module.css'
import { usePageImage } from './page-image'
import { stripOf } from './view'

interface AsPrintedProps {
  readonly document: OpenedDocument
  /** Where the value stands, or the parts of its row: on one page. */
  readonly places: readonly [Evidence, ...Evidence[]]
}

/** The print that a value in doubt was read from, large enough to compare. The page itself is shown in full beside it. */
export function AsPrinted({ document, places }: AsPrintedProps) {
  const [{ page }] = places
  const state = usePageImage(document, page, 0)
  if (state.status !== 'drawn') return null
  const { url, width, height } = state.image
  const view = stripOf(
    { width, height },
    places.filter((place) => place.page === page).map(({ box }) => box),
  )
  return (
    <svg className={styles.strip} viewBox={view.join(' ')} aria-hidden="true">
      <image href={url} width={width} height={height} />
    </svg>
  )
}
