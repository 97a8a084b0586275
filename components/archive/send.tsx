'use client'

/** Makes what is sent to somebody: a link with its QR code where others can reach this page, and a file always. */
import { useEffect, useState } from 'react'
import type { Content, Envelope } from '../../lib/archive/envelope'
import { isPrivateHost, linkOf, longestForCode, longestLink } from '../../lib/archive/share-link'
import { CopyButton } from '../ui/copy-button'
import { saveFile, saveMade } from '../ui/save-file'
import { QrCode } from './qr-code'
import styles from './share.module.css'

interface SendProps {
  readonly content: Content
  /** What is sent, as it is now. */
  readonly value: object
  readonly fileName: string
}

/** Where the app's pages begin: this page lies one folder below. */
const base = (): string => new URL('..', location.href.split('#')[0]).href

export function Send({ content, value, fileName }: SendProps) {
  const [isProtected, setProtected] = useState(true)
  const [passphrase, setPassphrase] = useState('')
  const [link, setLink] = useState<string | null>(null)
  /** What is being made: the rounds of the passphrase take a slow device a second or more. */
  const [making, setMaking] = useState<string | null>(null)
  const [isPrivate, setPrivate] = useState<boolean | null>(null)
  useEffect(() => setPrivate(isPrivateHost(location.hostname)), [])

  const draw = async () => {
    const { drawPassphrase } = await import('../../lib/archive/passphrase')
    setPassphrase(drawPassphrase())
    setLink(null)
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: drawn once, and again when asked for
  useEffect(() => void draw(), [])
  // A link that was made holds what was chosen then.
  const key = JSON.stringify(value)
  // biome-ignore lint/correctness/useExhaustiveDependencies: whatever is sent changed
  useEffect(() => setLink(null), [key, isProtected])

  async function make(): Promise<Envelope> {
    const { seal } = await import('../../lib/archive/envelope')
    return seal(content, value, isProtected ? passphrase : null)
  }
  const alone = async (what: string, work: () => Promise<void>): Promise<void> => {
    if (making || !passphrase) return
    setMaking(what)
    await work().finally(() => setMaking(null))
  }
  const makeLink = async () => setLink(linkOf(base(), await make()))
  const save = () =>
    saveMade(
      'The file',
      async () => {
        const { toFile } = await import('../../lib/archive/envelope')
        saveFile(fileName, toFile(await make()), 'application/octet-stream')
      },
      'Try another browser.',
    )
  const isTooLong = link !== null && link.length > longestLink
  return (
    <div className={styles.send}>
      <p>
        <label>
          <input type="checkbox" checked={isProtected} onChange={(event) => setProtected(event.target.checked)} />{' '}
          Protect it with a passphrase
        </label>
      </p>
      {isProtected ? (
        <p>
          <output className={styles.passphrase} aria-label="Passphrase">
            {passphrase}
          </output>{' '}
          <CopyButton text={passphrase} label="Copy the passphrase" />{' '}
          <button type="button" className="link-button" onClick={() => void draw()}>
            New words
          </button>
          <br />
          <span className="quiet">Send the passphrase separately, for example by phone.</span>
        </p>
      ) : (
        <p>Anyone with this link or file can read it, including the mail or chat service that carries it.</p>
      )}
      <p className={styles.row}>
        {isPrivate === false && (
          <button type="button" className="button" onClick={() => void alone('Making the link…', makeLink)}>
            Make a link
          </button>
        )}
        <button type="button" className="button-plain" onClick={() => void alone('Making the file…', save)}>
          Save a file to send
        </button>
        <span role="status">{making ?? (link && !isTooLong && 'The link is ready below.')}</span>
      </p>
      {isPrivate && (
        <p className="quiet">
          A link works only from a public site; this page runs on your own device or network. Send the file.
        </p>
      )}
      {isTooLong && <p role="alert">This is too long for a link. Send the file, or leave out the stories.</p>}
      {link !== null && !isTooLong && (
        <>
          <p>
            <label>
              Link <input className={styles.link} readOnly value={link} onFocus={(event) => event.target.select()} />
            </label>{' '}
            <CopyButton text={link} label="Copy the link" />
          </p>
          {link.length <= longestForCode ? (
            <QrCode text={link} label="QR code of the link" />
          ) : (
            <p className="quiet">Too long for a QR code.</p>
          )}
        </>
      )}
    </div>
  )
}
