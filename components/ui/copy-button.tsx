'use client'

/** Copies a text, and says that it did: on the button, and to those who hear the page. */
import { useEffect, useState } from 'react'
import styles from './copy-button.module.css'

type State = 'ready' | 'copied' | 'failed'

const words: Readonly<Record<State, string | null>> = {
  ready: null,
  copied: 'Copied',
  failed: 'Couldn’t copy. Select the text instead.',
}
/** Milliseconds until the button says again what it does. */
const confirmationTime = 2500

export interface CopyButtonProps {
  readonly text: string
  /** What the button does: "Copy what to say". */
  readonly label: string
  /** Of what, for those who hear the button alone; where the label does not say it. */
  readonly of?: string
}

export function CopyButton({ text, label, of }: CopyButtonProps) {
  const [state, setState] = useState<State>('ready')
  useEffect(() => {
    if (state === 'ready') return
    const timer = setTimeout(() => setState('ready'), confirmationTime)
    return () => clearTimeout(timer)
  }, [state])

  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text)
      setState('copied')
    } catch {
      setState('failed')
    }
  }
  return (
    <span className={styles.copy}>
      <button type="button" className="link-button" onClick={copy}>
        {label}
        {of && <span className="visually-hidden">: {of}</span>}
      </button>
      <span role="status" className={styles.status}>
        {words[state]}
      </span>
    </span>
  )
}
