'use client'

import Link from 'next/link'
import { useEffect, useId, useRef, useSyncExternalStore } from 'react'
import type { RefusalCode } from '../../lib/reports/schema'
import type { OpenedDocument } from '../../lib/session/model'
import { HelpUs } from '../skeleton/help-us'
import type { Opening } from './opening'
import { cancelOpening, fromFile, openSource, openWithPassword } from './opening'
import { defect, refusals } from './refusals'
import styles from './sheet.module.css'
import { SheetPicture } from './sheet-picture'

const accepted = '.pdf,.png,.jpg,.jpeg,.webp,application/pdf,image/png,image/jpeg,image/webp'

interface SheetProps {
  readonly opening: Opening
  /** Called with where to go once a file was read. */
  readonly onOpened: (next: '/report/' | '/check/' | null) => void
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

/** Open what was chosen, where something was. */
function take(input: HTMLInputElement, onOpened: SheetProps['onOpened']) {
  const file = input.files?.[0]
  if (!file) return
  // The same file chosen again has to be noticed again.
  input.value = ''
  void openSource(fromFile(file)).then(onOpened)
}

interface FileInputProps extends Pick<SheetProps, 'onOpened'> {
  readonly id: string
  /** Takes a photo with the camera at the back instead of choosing a file. */
  readonly camera?: boolean
}

function FileInput({ onOpened, id, camera = false }: FileInputProps) {
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => {
    // A file may have been chosen before the page's scripts were there.
    if (input.current) take(input.current, onOpened)
  }, [onOpened])
  return (
    <input
      id={id}
      ref={input}
      type="file"
      {...(camera ? { accept: 'image/*', capture: 'environment' } : { accept: accepted })}
      className={styles.file}
      onChange={(event) => take(event.target, onOpened)}
    />
  )
}

function Picker({ onOpened }: Pick<SheetProps, 'onOpened'>) {
  const id = useId()
  return (
    <label className={styles.picker} htmlFor={id}>
      <FileInput id={id} onOpened={onOpened} />
      <span className={styles.title}>Drop the report here</span>
      <span className={`button ${styles.choose}`}>Choose a file</span>
      <span className={styles.kinds}>PDF, PNG, JPEG or WebP. It can also be pasted.</span>
      <SheetPicture fraction={0} />
    </label>
  )
}

const touches = '(any-pointer: coarse)'

function watchTouch(listener: () => void): () => void {
  const query = matchMedia(touches)
  query.addEventListener('change', listener)
  return () => query.removeEventListener('change', listener)
}

/** On a phone or tablet: a photo of the report on paper. */
export function TakePhoto({ onOpened }: Pick<SheetProps, 'onOpened'>) {
  const id = useId()
  const hasTouch = useSyncExternalStore(
    watchTouch,
    () => matchMedia(touches).matches,
    () => false,
  )
  if (!hasTouch) return null
  return (
    <label className={`button-plain ${styles.another}`} htmlFor={id}>
      <FileInput id={id} onOpened={onOpened} camera />
      Take a photo
    </label>
  )
}

function Progress({ name, fraction }: Extract<Opening, { status: 'reading' }>) {
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
      <button type="button" className="button-plain" onClick={cancelOpening}>
        Cancel
      </button>
      <SheetPicture fraction={fraction ?? 0} />
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
        {wrong ? 'That password does not open the file. ' : ''}
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
  const id = useId()
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
      {document && code && unknown.includes(code) && (
        <div className={styles.found}>
          Should it be read? <HelpUs document={document}>Help us read this layout</HelpUs>, without giving anything
          away.
        </div>
      )}
      <div className={styles.actions}>
        <label className={`button ${styles.another}`} htmlFor={id}>
          <FileInput id={id} onOpened={onOpened} />
          Choose another file
        </label>
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
