'use client'

import { type ReactNode, useEffect, useId, useRef } from 'react'
import styles from '../ui/file-chooser.module.css'
import { fromFile, type Source } from './opening'

const accepted = '.pdf,.png,.jpg,.jpeg,.webp,application/pdf,image/png,image/jpeg,image/webp'

interface FileInputProps {
  readonly id: string
  /** Takes a photo with the camera at the back instead of choosing files. */
  readonly camera?: boolean
  /** Called with what was chosen; never with nothing. */
  readonly onChosen: (sources: readonly Source[]) => void
}

/** Hand on what was chosen, where something was. */
function take(input: HTMLInputElement, onChosen: FileInputProps['onChosen']) {
  const sources = Array.from(input.files ?? [], fromFile)
  if (sources.length === 0) return
  // The same file chosen again has to be noticed again.
  input.value = ''
  onChosen(sources)
}

/** Chooses files, unseen over all of the label that it stands in: that has to be positioned. */
export function FileInput({ id, camera = false, onChosen }: FileInputProps) {
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => {
    // A file may have been chosen before the page's scripts were there.
    if (input.current) take(input.current, onChosen)
  }, [onChosen])
  return (
    <input
      id={id}
      ref={input}
      type="file"
      {...(camera ? { accept: 'image/*', capture: 'environment' } : { accept: accepted, multiple: true })}
      className={styles.input}
      onChange={(event) => take(event.target, onChosen)}
    />
  )
}

interface FileButtonProps extends Omit<FileInputProps, 'id'> {
  readonly className: string
  readonly children: ReactNode
}

/** A button, or what looks like a link, that chooses files. */
export function FileButton({ className, children, ...input }: FileButtonProps) {
  const id = useId()
  return (
    <label className={`${className} ${styles.chooser}`} htmlFor={id}>
      <FileInput id={id} {...input} />
      {children}
    </label>
  )
}
