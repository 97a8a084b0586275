'use client'

import { startOver } from '../../lib/session/actions'
import { isEmpty } from '../../lib/session/now/reading'
import { notify } from '../ui/notices'
import { forgetTheme } from '../ui/theme'
import { sessionStore, useSession } from './session'

function startOverNow() {
  sessionStore().change('Start over', startOver)
  forgetTheme()
  notify('Started over: nothing is kept any more.', { undo: true })
}

/** Clears everything that is here and kept; can be taken back as long as the page is open. Not there while there is nothing. */
export function StartOver() {
  const session = useSession()?.session
  if (!session || isEmpty(session)) return null
  return (
    <button type="button" className="link-button no-print" onClick={startOverNow}>
      Start over
    </button>
  )
}
