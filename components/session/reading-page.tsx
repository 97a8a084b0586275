'use client'

import type { ReactNode } from 'react'
import type { Session } from '../../lib/session/model'
import { currentReading } from '../../lib/session/now/reading'
import { NothingHere } from '../ui/nothing-here'
import { Waiting } from '../ui/waiting'
import { useSession } from './session'

interface ReadingPageProps {
  readonly title: string
  /** Title in its place where no report is open and nothing was typed. */
  readonly nothing: string
  readonly className: string | undefined
  readonly children: (session: Session) => ReactNode
}

/** A page that is about a reading: its title at once, the rest when this browser's storage has been looked up. */
export function ReadingPage({ title, nothing, className, children }: ReadingPageProps) {
  const session = useSession()?.session
  if (session && currentReading(session) === null) return <NothingHere title={nothing} />
  return (
    <div className={`page ${className}`}>
      <h1>{title}</h1>
      {session ? children(session) : <Waiting />}
    </div>
  )
}
