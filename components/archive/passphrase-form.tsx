import { useState } from 'react'
import styles from './share.module.css'

interface PassphraseFormProps {
  /** What it opens, as the label ends: " of the file". */
  readonly of?: string
  /** What is wrong with the words that were tried last. */
  readonly fault?: string | null
  readonly onTry: (words: string) => Promise<unknown>
}

/** Asks for the words that open something. Its rounds take a slow device a second or more: that is said meanwhile. */
export function PassphraseForm({ of = '', fault = null, onTry }: PassphraseFormProps) {
  const [words, setWords] = useState('')
  const [isBusy, setBusy] = useState(false)
  return (
    <form
      className={styles.row}
      onSubmit={(event) => {
        event.preventDefault()
        if (isBusy) return
        setBusy(true)
        void onTry(words).finally(() => setBusy(false))
      }}
    >
      <label>
        Passphrase{of}{' '}
        <input
          required
          value={words}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          onChange={(event) => setWords(event.target.value)}
        />
      </label>
      <button type="submit" className="button">
        Open
      </button>
      <span role="status">{isBusy && 'Opening…'}</span>
      {fault && !isBusy && <p role="alert">{fault}</p>}
    </form>
  )
}
