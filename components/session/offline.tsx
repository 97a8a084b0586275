'use client'

import { useEffect } from 'react'
import { siteAddress } from '../../lib/document/worker/site'

/** Keeps the app's own parts in this browser once the page is at rest, so that everything works with the network off. */
export function Offline() {
  useEffect(() => {
    if (process.env.NODE_ENV !== 'production' || !('serviceWorker' in navigator)) return
    // A reader that started before has its requests go past the keeper of the parts: nothing it fetched would be kept.
    const renewReader = () => {
      import('../../lib/document/worker/client').then(({ renew }) => renew()).catch(() => undefined)
    }
    navigator.serviceWorker.addEventListener('controllerchange', renewReader)
    const register = () => {
      // Where it is refused (a private window, say), the page works as before, only not offline.
      navigator.serviceWorker.register(siteAddress('/sw.js')).catch(() => undefined)
    }
    if (document.readyState === 'complete') register()
    else addEventListener('load', register, { once: true })
    return () => {
      removeEventListener('load', register)
      navigator.serviceWorker.removeEventListener('controllerchange', renewReader)
    }
  }, [])
  return null
}
