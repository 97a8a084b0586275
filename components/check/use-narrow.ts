import { useSyncExternalStore } from 'react'

/** Where page and values no longer stand side by side (check-page.module.css). */
const query = '(max-width: 56rem)'

function watch(listener: () => void) {
  const media = matchMedia(query)
  media.addEventListener('change', listener)
  return () => media.removeEventListener('change', listener)
}

export function useNarrow(): boolean {
  return useSyncExternalStore(
    watch,
    () => matchMedia(query).matches,
    () => false,
  )
}
