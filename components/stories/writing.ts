/** Writing into the session: what is typed without a pause is one step for undo. */
import type { Session } from '../../lib/session/model'
import { sessionStore } from '../session/session'

/** Milliseconds without a key after which a new step begins. */
const pause = 1500

let run = { field: '', at: 0, count: 0 }

/** Change the session by a step that has a name for undo. */
export function change(what: string, step: (session: Session) => Session): void {
  sessionStore().change(what, step)
}

/** The same for text as it is typed into a field. */
export function type(what: string, field: string, step: (session: Session) => Session): void {
  const now = performance.now()
  const goesOn = run.field === field && now - run.at < pause
  run = { field, at: now, count: goesOn ? run.count : run.count + 1 }
  sessionStore().change(what, step, `${field} ${run.count}`)
}

/** Put the focus into a field and the caret at a stretch of its text. */
export function goTo(field: string, span?: readonly [number, number]): void {
  const element = document.getElementById(field)
  if (!(element instanceof HTMLElement)) return
  element.closest('details')?.setAttribute('open', '')
  element.focus()
  if (span && element instanceof HTMLTextAreaElement) element.setSelectionRange(span[0], span[1])
  element.scrollIntoView({ block: 'center' })
}
