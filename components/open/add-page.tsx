'use client'

import { useRouter } from 'next/navigation'
import { useCallback } from 'react'
import type { OpenedDocument } from '../../lib/session/model'
import { FileButton } from './file-input'
import { addSources, type Source } from './opening'

interface AddPageProps {
  readonly document: OpenedDocument
  readonly className: string
}

/** Reads further pictures or files together with a document: photos are taken a page at a time. */
export function AddPage({ document, className }: AddPageProps) {
  const router = useRouter()
  const add = useCallback(
    (sources: readonly Source[]) => {
      // Where it is shown how far reading is.
      router.push('/')
      void addSources(document, sources).then((next) => next && router.push(next))
    },
    [document, router],
  )
  return (
    <FileButton className={className} onChosen={add}>
      Add another page
    </FileButton>
  )
}
