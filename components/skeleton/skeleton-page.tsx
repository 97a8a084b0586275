'use client'

import { useState } from 'react'
import { PageTurn } from '../ui/page-turn'
import styles from './skeleton-page.module.css'
import { type MadeSkeleton, useDrawnPage } from './use-skeleton'

/** Air around a word that stays, in points. */
const air = 1

/** A page of the skeleton as it will be saved, with the words that stay marked. */
export function SkeletonPage({ made }: { readonly made: MadeSkeleton }) {
  const { pages, staying } = made.skeleton
  const [at, setAt] = useState(1)
  const page = pages[at - 1] ?? pages[0]
  const url = useDrawnPage(made, at)
  if (!page) return null
  // Parts of one word ("Three-Digit") have one place.
  const kept = new Map(
    staying.flatMap(({ stays, page: number, box }) =>
      stays && number === page.number ? [[box.join(' '), box] as const] : [],
    ),
  )
  return (
    <div className={styles.pages}>
      <svg
        className={styles.page}
        viewBox={`0 0 ${page.width} ${page.height}`}
        role="img"
        aria-label={`Page ${at} of the skeleton; the words that stay are marked`}
      >
        {url && <image href={url} width={page.width} height={page.height} />}
        {[...kept].map(([key, [x0, y0, x1, y1]]) => (
          <rect
            key={key}
            className={styles.kept}
            x={x0 - air}
            y={y0 - air}
            width={x1 - x0 + 2 * air}
            height={y1 - y0 + 2 * air}
            rx={1.5}
          />
        ))}
      </svg>
      <PageTurn label="Pages of the skeleton" pages={pages.map((_, index) => index + 1)} page={at} onPage={setAt} />
    </div>
  )
}
