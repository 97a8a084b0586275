'use client'

import type { ReactNode } from 'react'
import { lazy, Suspense, useState } from 'react'
import type { OpenedDocument } from '../../lib/session/model'
import type { SkeletonTruth } from '../../lib/skeleton/truth'

const SkeletonDialog = lazy(() => import('./skeleton-dialog'))

interface HelpUsProps {
  readonly document: OpenedDocument
  readonly correct?: (truth: SkeletonTruth) => SkeletonTruth
  readonly className?: string
  readonly children: ReactNode
}

/** The way to a skeleton of a file. Everything that makes one is loaded when it is asked for. */
export function HelpUs({ document, correct, className = 'link-button', children }: HelpUsProps) {
  const [open, setOpen] = useState(false)
  return (
    <>
      <button type="button" className={className} onClick={() => setOpen(true)}>
        {children}
      </button>
      {open && (
        <Suspense fallback={null}>
          <SkeletonDialog document={document} {...(correct ? { correct } : {})} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  )
}
