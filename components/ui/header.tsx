'use client'

import Link from 'next/link'
import { usePathname } from 'next/navigation'
import { chosenReport } from '../../lib/session/current'
import { useCurrentReading, useSession } from '../session/session'
import styles from './header.module.css'
import { Mark } from './mark'
import { ThemeSwitch } from './theme-switch'

/** Name, the ways that lead somewhere now, the promise, and the theme. */
export function Header() {
  const path = usePathname()
  const session = useSession()?.session
  const reading = useCurrentReading()
  const ways = [
    { href: '/', name: 'Open', there: true },
    { href: '/check/', name: 'Check', there: session ? chosenReport(session) !== null : path.startsWith('/check') },
    { href: '/report/', name: 'Report', there: session ? reading !== null : path.startsWith('/report') },
    { href: '/hand/', name: 'By hand', there: true },
    { href: '/goal/', name: 'Goal', there: true },
  ]
  const isHere = (href: string) => (href === '/' ? path === '/' : path.startsWith(href.slice(0, -1)))
  return (
    <header className={styles.header}>
      <div className={`page ${styles.row}`}>
        <Link href="/" className={styles.name}>
          <Mark className={styles.mark} />
          Strongsuit
        </Link>
        <nav aria-label="Main" className={styles.nav}>
          <ul className="plain-list">
            {ways
              .filter((way) => way.there)
              .map(({ href, name }) => (
                <li key={href}>
                  <Link href={href} aria-current={isHere(href) ? 'page' : undefined}>
                    {name}
                  </Link>
                </li>
              ))}
          </ul>
        </nav>
        <Link href="/#private" className={styles.promise}>
          Nothing leaves this device
        </Link>
        <ThemeSwitch />
      </div>
    </header>
  )
}
