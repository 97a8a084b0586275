'use client'

/**
 * What somebody shared, read only: a report, on which an adviser can write notes, or such notes on their way back. It comes
 * behind the `#` of the address, which is taken out of it first thing (public/theme.js), or from a file.
 */
import { useEffect, useRef, useState } from 'react'
import type { Envelope, OpenedEnvelope } from '../../lib/archive/envelope'
import { faultWords } from '../../lib/archive/faults'
import { type SharedNotes, type SharedReport, unpackNotes, unpackShared } from '../../lib/archive/share'
import { Sample } from '../ui/nothing-here'
import { SheetPicture } from '../ui/sheet-picture'
import { Waiting } from '../ui/waiting'
import { takeOver } from './incoming'
import { PassphraseForm } from './passphrase-form'
import styles from './share.module.css'
import { SharedNotesView, SharedReportView } from './shared-views'

declare global {
  interface Window {
    /** What stood behind `#` when the page was opened. */
    strongsuitShared?: string | undefined
  }
}

type State =
  | { readonly status: 'waiting' | 'nothing' }
  | { readonly status: 'sealed'; readonly envelope: Envelope; readonly isWrong: boolean }
  | { readonly status: 'fault'; readonly message: string }
  | { readonly status: 'report'; readonly report: SharedReport }
  | { readonly status: 'notes'; readonly notes: SharedNotes }

async function shown(opened: OpenedEnvelope, envelope: Envelope, isAgain: boolean): Promise<State> {
  if (!opened.ok) {
    const isSealed = opened.why === 'passphrase' || opened.why === 'wrong-passphrase'
    if (isSealed) return { status: 'sealed', envelope, isWrong: isAgain }
    return { status: 'fault', message: faultWords[opened.why] }
  }
  if (opened.content === 'report') {
    const report = await unpackShared(opened.value)
    if (report) return { status: 'report', report }
  }
  if (opened.content === 'notes') {
    const notes = unpackNotes(opened.value)
    if (notes) return { status: 'notes', notes }
  }
  const isOther = opened.content === 'archive' || opened.content === 'class'
  const message = isOther ? 'This is a saved archive. Open its file on the Archive page.' : faultWords.damaged
  return { status: 'fault', message }
}

export function SharedPage() {
  const [state, setState] = useState<State>({ status: 'waiting' })
  const heading = useRef<HTMLHeadingElement>(null)

  useEffect(() => {
    const look = async (): Promise<State> => {
      const fragment = window.strongsuitShared ?? ''
      window.strongsuitShared = undefined
      const { fromFragment, unseal } = await import('../../lib/archive/envelope')
      const parsed = takeOver() ?? (fragment === '' ? null : fromFragment(fragment))
      if (!parsed) return { status: 'nothing' }
      if ('why' in parsed) return { status: 'fault', message: faultWords[parsed.why] }
      return shown(await unseal(parsed, null), parsed, false)
    }
    const start = () => void look().then(setState)
    start()
    const onHash = () => {
      if (location.hash.length < 2) return
      window.strongsuitShared = location.hash
      history.replaceState(history.state, '', location.pathname)
      start()
    }
    addEventListener('hashchange', onHash)
    return () => removeEventListener('hashchange', onHash)
  }, [])

  const tryWords = async (envelope: Envelope, words: string) => {
    const { unseal } = await import('../../lib/archive/envelope')
    const next = await shown(await unseal(envelope, words), envelope, true)
    setState(next)
    if (next.status !== 'sealed') heading.current?.focus()
  }
  return (
    <div className={`page ${styles.share}`}>
      <h1 ref={heading} tabIndex={-1}>
        Shared report
      </h1>
      {state.status === 'waiting' && <Waiting />}
      {state.status === 'nothing' && (
        <>
          <p className={styles.lead}>
            Open the full link you were sent, or open a shared file on the Archive page. Nothing is saved here, so after
            a reload open the link again.
          </p>
          <Sample about="A sample of what a report shows.">
            <SheetPicture fraction={0} />
          </Sample>
        </>
      )}
      {state.status === 'fault' && <p role="alert">{state.message}</p>}
      {state.status === 'sealed' && (
        <PassphraseForm
          fault={state.isWrong ? faultWords['wrong-passphrase'] : null}
          onTry={(words) => tryWords(state.envelope, words)}
        />
      )}
      {state.status === 'report' && <SharedReportView report={state.report} />}
      {state.status === 'notes' && <SharedNotesView shared={state.notes} />}
    </div>
  )
}
