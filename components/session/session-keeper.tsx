'use client'

import { useEffect } from 'react'
import { notify } from '../ui/notices'
import { sessionStore, useSession } from './session'

/** True where the browser's own undo of typed text comes first: not where each letter goes into the session. */
function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement) || target.dataset.undo === 'session') return false
  if (target instanceof HTMLInputElement) return !['radio', 'checkbox', 'button', 'file'].includes(target.type)
  return target instanceof HTMLTextAreaElement || target.isContentEditable
}

/** Puts down what is not kept yet when the page is left, takes undo and redo from the keyboard, and says when keeping fails. Draws nothing. */
export function SessionKeeper() {
  const unkept = useSession()?.unkept ?? false
  useEffect(() => {
    if (unkept) notify('This browser does not let the page keep anything: a reload will lose what is here.')
  }, [unkept])
  useEffect(() => {
    const leave = () => sessionStore().leave()
    addEventListener('pagehide', leave)
    return () => removeEventListener('pagehide', leave)
  }, [])
  useEffect(() => {
    function onKey(event: KeyboardEvent) {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || isTyping(event.target)) return
      const key = event.key.toLowerCase()
      const again = (key === 'z' && event.shiftKey) || key === 'y'
      if (!again && key !== 'z') return
      const store = sessionStore()
      const { undoes, redoes } = store.get()
      const what = again ? redoes : undoes
      if (what === null) return
      event.preventDefault()
      if (again) store.redo()
      else store.undo()
      notify(`${again ? 'Done again' : 'Undone'}: ${what}`)
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [])
  return null
}
