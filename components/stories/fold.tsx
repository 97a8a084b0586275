'use client'

/** A part of the page that most people do not need at once: closed until it is asked for, or until a link leads to it. */
import { type ReactNode, useEffect, useRef, useState } from 'react'
import styles from './fold.module.css'

interface FoldProps {
  readonly id: string
  readonly title: string
  readonly lead: string
  /** How it is found; afterwards it stays as the person leaves it. */
  readonly open: boolean
  readonly children: ReactNode
}

export function Fold({ id, title, lead, open, children }: FoldProps) {
  const details = useRef<HTMLDetailsElement>(null)
  const [atFirst] = useState(open)
  useEffect(() => {
    const element = details.current
    if (!element) return
    const show = (): void => {
      if (location.hash !== `#${id}`) return
      element.open = true
      element.scrollIntoView()
    }
    show()
    addEventListener('hashchange', show)
    return () => removeEventListener('hashchange', show)
  }, [id])
  return (
    <section id={id} aria-label={title}>
      <details ref={details} className={styles.fold} open={atFirst}>
        <summary>
          <h2>{title}</h2>
        </summary>
        <p className={styles.lead}>{lead}</p>
        {children}
      </details>
    </section>
  )
}
