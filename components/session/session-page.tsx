'use client'

import type { ComponentType } from 'react'
import type { Session } from '../../lib/session/model'
import { Waiting } from '../ui/waiting'
import { useSession } from './session'

interface SessionPageProps {
  /** Draws the page; loaded beside what this browser keeps, so that neither waits for the other. */
  readonly content: ComponentType<{ readonly session: Session }>
  /** Shown until the session is there. */
  readonly title?: string
}

export function SessionPage({ content: Content, title }: SessionPageProps) {
  const session = useSession()?.session
  return session ? <Content session={session} /> : <Waiting title={title} />
}
