'use client'

import { useCallback } from 'react'
import type { OpenedDocument } from '../../lib/session/model'
import { FileButton } from './file-input'
import { addSources, type Source } from './opening'
import { useOpenFromHere } from './use-open-from-here'

interface AddPageProps {
  readonly document: OpenedDocument
  readonly className: string
}

/** Reads further pictures or files together with a document: photos are taken a page at a time. */
export function AddPage({ document, className }: AddPageProps) {
  const open = useOpenFromHere()
  const add = useCallback((sources: readonly Source[]) => open(() => addSources(document, sources)), [document, open])
  return (
    <FileButton className={className} onChosen={add}>
      Add another page
    </FileButton>
  )
}
