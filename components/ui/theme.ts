/** Light or dark: as the system says, unless the person chose otherwise. The choice is remembered in this browser; public/theme.js sets it before the first paint. */
import { keepsNothing } from '../session/keep'

export type Theme = 'light' | 'dark'

const key = 'strongsuit-theme'

const systemDark = () => matchMedia('(prefers-color-scheme: dark)')

export function currentTheme(): Theme {
  const chosen = document.documentElement.dataset.theme
  if (chosen === 'light' || chosen === 'dark') return chosen
  return systemDark().matches ? 'dark' : 'light'
}

/** Switch to the other theme. Where that is what the system says, the choice is forgotten and the system followed again. */
export function switchTheme(): void {
  const next = currentTheme() === 'dark' ? 'light' : 'dark'
  const asSystem = (next === 'dark') === systemDark().matches
  if (asSystem) delete document.documentElement.dataset.theme
  else document.documentElement.dataset.theme = next
  if (asSystem || keepsNothing()) forgetTheme()
  else remember(next)
}

export function forgetTheme(): void {
  try {
    localStorage.removeItem(key)
  } catch {
    // Storage is switched off: there is nothing to forget.
  }
}

function remember(theme: Theme): void {
  try {
    localStorage.setItem(key, theme)
  } catch {
    // Storage is switched off: the choice lasts as long as the page.
  }
}

/** Call `listener` whenever the theme may have changed; returns how to stop. */
export function watchTheme(listener: () => void): () => void {
  const observer = new MutationObserver(listener)
  observer.observe(document.documentElement, { attributeFilter: ['data-theme'] })
  const media = systemDark()
  media.addEventListener('change', listener)
  return () => {
    observer.disconnect()
    media.removeEventListener('change', listener)
  }
}
