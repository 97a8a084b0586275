'use client'

import { useEffect } from 'react'
import { siteAddress } from '../../lib/document/worker/site'
import { currentOpening, mayFetchAhead, warmReader } from '../open/opening'
import { whenIdle } from '../ui/when-idle'

/** Milliseconds: fetching all parts of the site is not to hold up whoever opens a document right away. */
const HEAD_START = 4_000

/** A reader that started before has its requests go past the keeper of the parts: nothing it fetched would be kept. */
async function renewReader(): Promise<void> {
  const { renew } = await import('../../lib/document/worker/client')
  if (renew() && mayFetchAhead()) await warmReader()
}

/** Keeps the app's own parts in this browser once the page is at rest, so that everything works with the network off. */
export function Offline() {
  useEffect(() => {
    if (process.env.NODE_ENV !== 'production' || !('serviceWorker' in navigator)) return
    const renew = () => void renewReader().catch(() => undefined)
    navigator.serviceWorker.addEventListener('controllerchange', renew)
    let timer = setTimeout(register, HEAD_START)
    function register() {
      if (currentOpening().status === 'reading') timer = setTimeout(register, HEAD_START)
      // Where it is refused (a private window, say), the page works as before, only not offline.
      else whenIdle(() => navigator.serviceWorker.register(siteAddress('/sw.js')).catch(() => undefined))
    }
    return () => {
      clearTimeout(timer)
      navigator.serviceWorker.removeEventListener('controllerchange', renew)
    }
  }, [])
  return null
}
