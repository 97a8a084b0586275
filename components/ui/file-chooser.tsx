'use client'

import { type InputHTMLAttributes, useId } from 'react'
import styles from './file-chooser.module.css'

interface FileChooserProps {
  readonly name: string
  readonly primary?: boolean
  /** Chooses a whole folder instead of files. */
  readonly folder?: boolean
  readonly multiple?: boolean
  readonly onFiles: (files: readonly File[]) => unknown
}

/** A button that chooses files of any kind. */
export function FileChooser({ name, primary = false, folder = false, multiple = false, onFiles }: FileChooserProps) {
  const id = useId()
  const directory: InputHTMLAttributes<HTMLInputElement> & { webkitdirectory?: string } = folder
    ? { webkitdirectory: '' }
    : {}
  return (
    <label className={`${primary ? 'button' : 'button-plain'} ${styles.chooser}`} htmlFor={id}>
      <input
        id={id}
        type="file"
        multiple={multiple}
        className={styles.input}
        {...directory}
        onChange={({ target }) => {
          const files = Array.from(target.files ?? [])
          // The same file chosen again has to be noticed again.
          target.value = ''
          if (files.length > 0) onFiles(files)
        }}
      />
      {name}
    </label>
  )
}
