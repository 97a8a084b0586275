'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useState } from 'react'
import styles from './drop-anywhere.module.css'
import { fromFile, openSource } from './opening'

const holdsFile = (transfer: DataTransfer | null) => transfer?.types.includes('Files') ?? false

/** Takes a file dropped or pasted anywhere on any page. Without it the browser would leave the page to show the file. */
export function DropAnywhere() {
  const router = useRouter()
  const [over, setOver] = useState(false)

  useEffect(() => {
    function open(file: File | undefined) {
      setOver(false)
      if (!file) return
      router.push('/')
      void openSource(fromFile(file)).then((next) => next && router.push(next))
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
      open(event.dataTransfer?.files[0])
    }
    function onPaste(event: ClipboardEvent) {
      const file = event.clipboardData?.files[0]
      if (!file) return
      event.preventDefault()
      open(file)
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
  }, [router])

  return over ? (
    <div className={styles.veil} aria-hidden="true">
      <p>Let go to open it</p>
    </div>
  ) : null
}
