'use client'

import { useCallback, useEffect, useId, useRef, useState } from 'react'
import type { RefusalCode } from '../../lib/pages/failure'
import type { OpenedDocument } from '../../lib/session/model'
import { HelpUs } from '../skeleton/help-us'
import { Link } from '../ui/link'
import { SheetPicture } from '../ui/sheet-picture'
import { useMedia } from '../ui/use-media'
import { AddPage } from './add-page'
import { FileButton, FileInput } from './file-input'
import type { Next, Opening, Source } from './opening'
import { cancelOpening, openSources, openWithPassword } from './opening'
import { defect, refusals } from './refusals'
import styles from './sheet.module.css'

interface SheetProps {
  readonly opening: Opening
  /** Called with where to go once a file was read. */
  readonly onOpened: (next: Next | null) => void
}

/** The one large place on the open page: takes a file, shows how far reading is, asks for a password, says why not. */
export function Sheet({ opening, onOpened }: SheetProps) {
  return (
    <div className={styles.sheet} data-status={opening.status}>
      {opening.status === 'idle' && <Picker onOpened={onOpened} />}
      {opening.status === 'reading' && <Progress {...opening} />}
      {opening.status === 'password' && <Password {...opening} onOpened={onOpened} />}
      {opening.status === 'refused' && <Refused {...opening} {...refusals[opening.code]} onOpened={onOpened} />}
      {opening.status === 'failed' && <Refused {...opening} {...defect} onOpened={onOpened} />}
    </div>
  )
}

/** Opens what was chosen. */
function useOpen(onOpened: SheetProps['onOpened']): (sources: readonly Source[]) => void {
  return useCallback((sources) => void openSources(sources).then(onOpened), [onOpened])
}

function Picker({ onOpened }: Pick<SheetProps, 'onOpened'>) {
  const id = useId()
  const open = useOpen(onOpened)
  return (
    <label className={styles.picker} htmlFor={id}>
      <FileInput id={id} onChosen={open} />
      <span className={`${styles.title} ${styles.byPointer}`}>Drop the report here</span>
      <span className={`${styles.title} ${styles.byTouch}`}>Open the report</span>
      <span className={`button ${styles.choose}`}>Choose a file</span>
      <span className={styles.kinds}>
        PDF, PNG, JPEG or WebP; several pictures are read as one report.
        <span className={styles.byPointer}> Pasting works too.</span>
      </span>
      <SheetPicture fraction={0} />
    </label>
  )
}

const touches = '(any-pointer: coarse)'

/** On a phone or tablet: a photo of the report on paper. */
export function TakePhoto({ onOpened }: Pick<SheetProps, 'onOpened'>) {
  const open = useOpen(onOpened)
  const hasTouch = useMedia(touches)
  if (!hasTouch) return null
  return (
    <FileButton className="button-plain" onChosen={open} camera>
      Take a photo
    </FileButton>
  )
}

/** A PDF is read long before this, in milliseconds. */
const LONG = 2_000

/** What is done with a picture: shares are counted from when its words are read up to when all of them are. */
function stepOf(fraction: number): string {
  if (fraction === 0) return 'Finding the page and straightening it.'
  return fraction < 1 ? 'Reading the words.' : 'Finding the score and the marks.'
}

function Progress({ name, fraction, picture }: Extract<Opening, { status: 'reading' }>) {
  const [isLong, setLong] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), LONG)
    return () => clearTimeout(timer)
  }, [])
  return (
    <div className={styles.state}>
      <p className={styles.title} role="status">
        Reading {name}
      </p>
      <progress
        className={styles.progress}
        aria-label="Reading"
        max={1}
        {...(fraction === null ? {} : { value: fraction })}
      />
      <p className={styles.kinds} role="status">
        {picture !== null && stepOf(fraction ?? 0)}{' '}
        {isLong && 'Pictures take a few seconds per page. The first one loads 18 MB from this site, once.'}
      </p>
      <button type="button" className="button-plain" onClick={cancelOpening}>
        Cancel
      </button>
      {picture === null ? (
        <SheetPicture fraction={fraction ?? 0} />
      ) : (
        // biome-ignore lint/performance/noImgElement: a file of the person's own, which nothing could optimize
        <img className={styles.photo} src={picture} alt={name} />
      )}
    </div>
  )
}

/** Move the focus to what just appeared, so that it is read out and the keyboard goes on from there. */
function useFocusOnShow<T extends HTMLElement>() {
  const ref = useRef<T>(null)
  useEffect(() => ref.current?.focus(), [])
  return ref
}

function Password({ name, wrong, onOpened }: Extract<Opening, { status: 'password' }> & Pick<SheetProps, 'onOpened'>) {
  const id = useId()
  const input = useFocusOnShow<HTMLInputElement>()
  return (
    <form
      className={styles.state}
      onSubmit={(event) => {
        event.preventDefault()
        if (input.current?.value) void openWithPassword(input.current.value).then(onOpened)
      }}
    >
      <h2 className={styles.title}>{refusals.encrypted.title}</h2>
      <p className="quiet">{name}</p>
      <label htmlFor={id}>Password</label>
      <input
        ref={input}
        id={id}
        type="password"
        autoComplete="off"
        className={styles.input}
        aria-invalid={wrong}
        aria-describedby={`${id}-help`}
      />
      <p id={`${id}-help`} className="quiet small">
        {wrong && (
          <strong className={styles.wrong} role="alert">
            Wrong password. Try again.
          </strong>
        )}
        {refusals.encrypted.help}
      </p>
      <div className={styles.actions}>
        <button type="submit" className="button">
          Open
        </button>
        <button type="button" className="button-plain" onClick={cancelOpening}>
          Cancel
        </button>
      </div>
    </form>
  )
}

interface RefusedProps extends Pick<SheetProps, 'onOpened'> {
  readonly name: string
  readonly code?: RefusalCode
  readonly title: string
  readonly message: string
  readonly help: string | null
  readonly document?: OpenedDocument | null
}

/** Readable documents that the reader does not know: their layout is worth showing. */
const unknown: readonly RefusalCode[] = ['unsupported-report', 'not-a-score-report']

/** Why a file was not read: what was found, and what helps. */
function Refused({ name, code, title, message, help, document = null, onOpened }: RefusedProps) {
  const open = useOpen(onOpened)
  const layoutUnknown = code !== undefined && unknown.includes(code)
  const heading = useFocusOnShow<HTMLHeadingElement>()
  return (
    <div className={styles.state} data-code={code ?? 'defect'}>
      <h2 className={styles.title} tabIndex={-1} ref={heading}>
        {title}
      </h2>
      <p className={styles.found}>
        <span className="quiet">{name}</span>
        <br />
        {message}
      </p>
      {help && <p className={styles.found}>{help}</p>}
      {document && layoutUnknown && (
        <div className={styles.found}>
          Want us to support it? <HelpUs document={document}>Make a copy without your data</HelpUs>
        </div>
      )}
      <div className={styles.actions}>
        <FileButton className="button" onChosen={open}>
          Choose another file
        </FileButton>
        {document && code === 'not-a-score-report' && <AddPage document={document} className="button-plain" />}
        <Link href="/hand/" className="button-plain">
          Enter by hand
        </Link>
        <button type="button" className="link-button" onClick={cancelOpening}>
          Back
        </button>
      </div>
    </div>
  )
}
