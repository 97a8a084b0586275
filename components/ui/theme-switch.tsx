'use client'

import { useSyncExternalStore } from 'react'
import styles from './header.module.css'
import { currentTheme, switchTheme, watchTheme } from './theme'

/** Switches between light and dark. */
export function ThemeSwitch() {
  const theme = useSyncExternalStore(watchTheme, currentTheme, () => 'light' as const)
  const label = theme === 'dark' ? 'Switch to light' : 'Switch to dark'
  return (
    <button type="button" className={styles.theme} onClick={switchTheme} aria-label={label} title={label}>
      <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
        <circle cx="10" cy="10" r="7" fill="none" stroke="currentColor" strokeWidth="1.5" />
        <path d="M10 3a7 7 0 0 1 0 14z" fill="currentColor" />
      </svg>
    </button>
  )
}
