'use client'

import { useState } from 'react'
import { currentReading, isEmpty } from '../../lib/session/now/reading'
import { notify } from '../ui/notices'
import { forgetTheme } from '../ui/theme'
import { keepsNothing, rememberKeepsNothing } from './keep'
import { sessionStore, useSession } from './session'
import styles from './start-over.module.css'

/** Everything that this browser keeps of the app; what the person said about saving stays said. */
async function deleteEverything(): Promise<void> {
  const nothing = keepsNothing()
  try {
    await sessionStore().wipe()
    notify('Everything on this device is deleted.')
  } catch {
    notify('This browser did not let the page delete everything. Clear the data of this site in its settings.')
  }
  forgetTheme()
  rememberKeepsNothing(nothing)
}

/** Deletes all that is kept, after one more question: this cannot be taken back. */
export function DeleteEverything() {
  /** Null before it was asked for the first time. */
  const [asked, setAsked] = useState<boolean | null>(null)
  if (!asked)
    return (
      <button
        type="button"
        className="link-button no-print"
        // biome-ignore lint/a11y/noAutofocus: only in the place of the answer that was given
        autoFocus={asked === false}
        onClick={() => setAsked(true)}
      >
        Delete everything on this device
      </button>
    )
  return (
    <span className={`no-print ${styles.ask}`}>
      Every report, story and plan? This cannot be undone.{' '}
      <button type="button" className="link-button" onClick={() => void deleteEverything().then(() => setAsked(false))}>
        Yes, delete everything
      </button>
      {/* biome-ignore lint/a11y/noAutofocus: the safe answer, in the place of the button that was pressed */}
      <button type="button" className="link-button" autoFocus onClick={() => setAsked(false)}>
        Cancel
      </button>
    </span>
  )
}

/** The two ways to be rid of what is here. Not there while there is nothing. */
export function StartOver() {
  const session = useSession()?.session
  if (!session || isEmpty(session)) return null
  const remove = () => {
    sessionStore().remove('Remove this report')
    notify('Removed.', { undo: true })
  }
  return (
    <span className={styles.ways}>
      <button type="button" className="link-button no-print" onClick={remove}>
        {currentReading(session) ? 'Remove this report' : 'Remove what is entered'}
      </button>
      <DeleteEverything />
    </span>
  )
}
