'use client'

import { useRouter } from 'next/navigation'
import { useEffect } from 'react'
import type { News } from '../../lib/session/kept/session-store'
import { currentNotice, dismissNotice, type NoticeAction, notify } from '../ui/notices'
import { rememberKeepsNothing } from './keep'
import { sessionStore, useSession } from './session'

/** True where the browser's own undo of typed text comes first: not where each letter goes into the session. */
function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement) || target.dataset.undo === 'session') return false
  if (target instanceof HTMLInputElement) return !['radio', 'checkbox', 'button', 'file'].includes(target.type)
  return target instanceof HTMLTextAreaElement || target.isContentEditable
}

const words: Readonly<Record<News['what'], string>> = {
  first: 'This report is saved in this browser only. Find it under Archive.',
  found: 'An earlier report was found. Both are saved.',
  'set-aside': 'Part of what was saved is damaged and was left out. Please check the values.',
  removed: 'This report was removed on another page.',
  wiped: 'Everything on this device was deleted on another page.',
}

/** What can be done about it in place. */
function actionFor({ what, id }: News, show: () => void): NoticeAction | null {
  if (what === 'first')
    return {
      name: 'Don’t save',
      run() {
        rememberKeepsNothing(true)
        sessionStore().setKeep(false)
        notify('Nothing is saved. This report is gone when the page is closed or reloaded.')
      },
    }
  if (what !== 'found') return null
  return {
    name: 'Open it',
    run: () =>
      void sessionStore()
        .openKept(id)
        .then((opened) => opened && show()),
  }
}

function say(news: News, show: () => void): void {
  notify(words[news.what], { action: actionFor(news, show) })
  // Where it is refused, the archive says what that means.
  if (news.what === 'first') navigator.storage?.persist?.().catch(() => false)
}

/** Puts down what is not kept yet when the page is left, takes undo and redo from the keyboard, and says when keeping fails. Draws nothing. */
export function SessionKeeper() {
  const state = useSession()
  const unkept = state?.unkept ?? false
  const news = state?.news ?? null
  const router = useRouter()
  useEffect(() => {
    if (news) say(news, () => router.push('/report/'))
  }, [news, router])
  useEffect(() => {
    if (unkept)
      notify('This browser is not saving anything now. What is here is lost when the page is closed or reloaded.')
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
      const offered = currentNotice()?.undo
      if (!again && typeof offered === 'function') {
        event.preventDefault()
        dismissNotice()
        return offered()
      }
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
