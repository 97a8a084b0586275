'use client'

import { type ComponentType, Suspense } from 'react'
import type { Session } from '../../lib/session/model'
import { Waiting } from '../ui/waiting'
import { useSession } from './session'

interface SessionPageProps {
  /** Draws the page; loaded beside what this browser keeps, so that neither waits for the other. */
  readonly content: ComponentType<{ readonly session: Session }>
  /** Shown until both are there. */
  readonly title?: string
}

export function SessionPage({ content: Content, title }: SessionPageProps) {
  const session = useSession()?.session
  const waiting = <Waiting title={title} />
  return session ? (
    <Suspense fallback={waiting}>
      <Content session={session} />
    </Suspense>
  ) : (
    waiting
  )
}
