'use client'

import { usePathname } from 'next/navigation'
import { useEffect, useId, useRef, useState } from 'react'
import styles from './header.module.css'
import { Link } from './link'
import { Mark } from './mark'
import { ThemeSwitch } from './theme-switch'
import { isHere, ways } from './ways'

/** Name, the ways through the app, the promise, and the theme. */
export function Header() {
  return (
    <header className={styles.header}>
      <div className={`page ${styles.row}`}>
        <Link href="/" className={styles.name}>
          <Mark className={styles.mark} />
          Strongsuit
        </Link>
        <Ways />
        <Link href="/#private" className={styles.promise}>
          Nothing leaves this device
        </Link>
        <ThemeSwitch />
      </div>
    </header>
  )
}

/** Side by side where there is room, else behind a button: Escape, a link, or a touch elsewhere closes it again. */
function Ways() {
  const path = usePathname()
  const list = useId()
  const nav = useRef<HTMLElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const [open, setOpen] = useState(false)

  useEffect(() => {
    if (!open) return
    const elsewhere = ({ target }: Event): void => {
      if (target instanceof Node && !nav.current?.contains(target)) setOpen(false)
    }
    const leave = ({ key }: KeyboardEvent): void => {
      if (key !== 'Escape') return
      setOpen(false)
      button.current?.focus()
    }
    const closing = new AbortController()
    const { signal } = closing
    document.addEventListener('pointerdown', elsewhere, { signal })
    document.addEventListener('focusin', elsewhere, { signal })
    document.addEventListener('keydown', leave, { signal })
    return () => closing.abort()
  }, [open])

  return (
    <nav aria-label="Main" className={styles.nav} ref={nav}>
      <button
        type="button"
        ref={button}
        className={styles.menu}
        aria-expanded={open}
        aria-controls={list}
        onClick={() => setOpen(!open)}
      >
        <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
          <path
            d={open ? 'm5 5 10 10M15 5 5 15' : 'M3 6.5h14M3 13.5h14'}
            fill="none"
            stroke="currentColor"
            strokeWidth="1.5"
          />
        </svg>
        Menu
      </button>
      <ul id={list} className={styles.ways} data-open={open || undefined}>
        {ways.map(({ href, name, wide }) => {
          const here = isHere(href, path)
          return (
            <li key={href} className={wide || here ? undefined : styles.inMenu}>
              <Link href={href} aria-current={here ? 'page' : undefined} onClick={() => setOpen(false)}>
                {name}
              </Link>
            </li>
          )
        })}
      </ul>
    </nav>
  )
}
