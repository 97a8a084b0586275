'use client'

/** Save all to one file, and open such a file. */
import { useRouter } from 'next/navigation'
import { useRef, useState } from 'react'
import type { Envelope } from '../../lib/archive/envelope'
import { FileChooser } from '../ui/file-chooser'
import { notify } from '../ui/notices'
import { saveMade } from '../ui/save-file'
import { archive } from './archive'
import styles from './archive-page.module.css'
import { handOver } from './incoming'
import { PassphraseForm } from './passphrase-form'

interface ArchiveFilesProps {
  readonly hasReports: boolean
  readonly onChange: () => void
}

/** Bytes of a file that is opened; a hundred reports with their documents stay far below. */
const mostBytes = 300_000_000

export function ArchiveFiles({ hasReports, onChange }: ArchiveFilesProps) {
  const [withDocuments, setWithDocuments] = useState(false)
  const [passphrase, setPassphrase] = useState('')
  const [said, setSaid] = useState<string | null>(null)
  /** A sealed file that waits for its passphrase. */
  const [sealed, setSealed] = useState<Envelope | null>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const router = useRouter()

  const save = () =>
    saveMade(
      'The file',
      async () => {
        const { saveArchive } = await import('./save-archive')
        setSaid('Making the file…')
        await saveArchive(withDocuments, passphrase.trim() || null).finally(() => setSaid(null))
      },
      'Try again without the documents.',
    )

  async function openFile(file: File): Promise<void> {
    setSealed(null)
    const { fromFile } = await import('../../lib/archive/envelope')
    const parsed = file.size > mostBytes ? ({ why: 'damaged' } as const) : fromFile(await file.text())
    if ('why' in parsed) return sayFault(parsed.why)
    if (parsed.content === 'report' || parsed.content === 'notes') {
      handOver(parsed)
      return router.push('/shared/')
    }
    if (parsed.content === 'class') return setSaid('This is the file of a class. Open it on the class page.')
    if (parsed.seal) {
      setSealed(parsed)
      return setSaid(null)
    }
    await takeIn(parsed, null)
  }

  async function sayFault(why: keyof typeof import('../../lib/archive/faults').faultWords): Promise<void> {
    const { faultWords } = await import('../../lib/archive/faults')
    setSaid(faultWords[why])
  }

  async function takeIn(envelope: Envelope, phrase: string | null): Promise<void> {
    const { unseal } = await import('../../lib/archive/envelope')
    const opened = await unseal(envelope, phrase)
    if (!opened.ok) return sayFault(opened.why)
    const { archiveContent } = await import('../../lib/archive/archive-file')
    const { reports, left } = archiveContent(opened.value)
    const { added, merged, stayRemoved } = await archive().takeIn(reports)
    if (phrase !== null) heading.current?.focus()
    setSealed(null)
    const parts = [
      `${added} added`,
      `${merged} merged with the same report here`,
      stayRemoved > 0 && `${stayRemoved} deleted here before: not brought back`,
      left > 0 && `${left} damaged: left out`,
    ]
    setSaid(`File opened: ${parts.filter((part) => part !== false).join(', ')}.`)
    onChange()
  }

  const attempt = (what: Promise<void>) => what.catch(() => notify('Your browser blocked saving. Nothing was changed.'))

  return (
    <section className={styles.files} aria-labelledby="archive-files">
      <h2 id="archive-files" ref={heading} tabIndex={-1}>
        Files
      </h2>
      {hasReports && (
        <>
          <p>
            <label>
              <input
                type="checkbox"
                checked={withDocuments}
                onChange={(event) => setWithDocuments(event.target.checked)}
              />{' '}
              With the original documents (they show your name and ID)
            </label>
          </p>
          <div className={styles.row}>
            <label>
              Passphrase, if you want one{' '}
              <input
                value={passphrase}
                autoComplete="off"
                onChange={(event) => setPassphrase(event.target.value)}
                spellCheck={false}
              />
            </label>
            <button type="button" className="button-plain" onClick={() => void save()}>
              Save all to a file
            </button>
          </div>
        </>
      )}
      <p>
        <FileChooser name="Open a saved or shared file" onFiles={([file]) => file && void attempt(openFile(file))} />
      </p>
      {sealed && <PassphraseForm of=" of the file" onTry={(words) => attempt(takeIn(sealed, words))} />}
      <p role="status">{said}</p>
    </section>
  )
}
