'use client'

/** Everything else about a score, behind one line; it comes when it is opened. */
import dynamic from 'next/dynamic'
import { useEffect, useId, useRef, useState } from 'react'
import type { FigureSource } from '../../lib/figures/source'
import { staleLine } from '../../lib/specialties/season'
import { today } from '../session/today'
import { Sources } from '../sources/source-list'
import styles from './more.module.css'
import type { MoreInsideProps } from './more-inside'

const MoreInside = dynamic(() => import('./more-inside').then((module) => module.MoreInside), { ssr: false })

interface MoreProps extends MoreInsideProps {
  readonly sources: readonly FigureSource[]
}

/** Opens for a link to anything within it. */
function useOpenForLinks() {
  const inside = useRef<HTMLDivElement>(null)
  const [open, setOpen] = useState(false)
  useEffect(() => {
    const show = (): void => {
      const target = location.hash === '' ? null : document.getElementById(location.hash.slice(1))
      if (!target || !inside.current?.contains(target)) return
      setOpen(true)
      requestAnimationFrame(() => target.scrollIntoView())
    }
    show()
    addEventListener('hashchange', show)
    return () => removeEventListener('hashchange', show)
  }, [])
  return { inside, open, setOpen }
}

export function More({ sources, ...inner }: MoreProps) {
  const { inside, open, setOpen } = useOpenForLinks()
  const id = useId()
  const newest = sources
    .map(({ retrieved }) => retrieved)
    .sort()
    .at(-1)
  const stale = newest === undefined ? null : staleLine(today(), newest)
  return (
    <div className={styles.more}>
      {stale && <p className="quiet small">{stale}</p>}
      <button
        type="button"
        className={`no-print ${styles.toggle}`}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        More about this score
      </button>
      {/* Paper always has the sources. */}
      <div id={id} ref={inside} className={open ? styles.inside : styles.closed}>
        {open && <MoreInside {...inner} />}
        <Sources sources={sources} />
      </div>
    </div>
  )
}
