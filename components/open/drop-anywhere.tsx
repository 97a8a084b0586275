'use client'

import { useEffect, useState } from 'react'
import styles from './drop-anywhere.module.css'
import { fromFile, openSources } from './opening'
import { useOpenFromHere } from './use-open-from-here'

const holdsFile = (transfer: DataTransfer | null) => transfer?.types.includes('Files') ?? false

/** Takes files dropped or pasted anywhere on any page. Without it the browser would leave the page to show the file. */
export function DropAnywhere() {
  const openFromHere = useOpenFromHere()
  const [over, setOver] = useState(false)

  useEffect(() => {
    function open(files: FileList | undefined) {
      setOver(false)
      if (!files || files.length === 0) return
      openFromHere(() => openSources(Array.from(files, fromFile)))
    }
    function onDragOver(event: DragEvent) {
      if (!holdsFile(event.dataTransfer)) return
      event.preventDefault()
      if (event.dataTransfer) event.dataTransfer.dropEffect = 'copy'
      setOver(true)
    }
    function onDragLeave(event: DragEvent) {
      if (event.relatedTarget === null) setOver(false)
    }
    function onDrop(event: DragEvent) {
      if (!holdsFile(event.dataTransfer)) return
      event.preventDefault()
      open(event.dataTransfer?.files)
    }
    function onPaste(event: ClipboardEvent) {
      const files = event.clipboardData?.files
      if (!files || files.length === 0) return
      event.preventDefault()
      open(files)
    }
    addEventListener('dragover', onDragOver)
    addEventListener('dragleave', onDragLeave)
    addEventListener('drop', onDrop)
    addEventListener('paste', onPaste)
    return () => {
      removeEventListener('dragover', onDragOver)
      removeEventListener('dragleave', onDragLeave)
      removeEventListener('drop', onDrop)
      removeEventListener('paste', onPaste)
    }
  }, [openFromHere])

  return over ? (
    <div className={styles.veil} aria-hidden="true">
      <p>Drop to open</p>
    </div>
  ) : null
}
