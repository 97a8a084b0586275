'use client'

/** The page of stories: what is heavy about it comes once the page stands. */
import dynamic from 'next/dynamic'
import { currentReading } from '../../lib/session/current'
import { useSession } from '../session/session'
import { NothingHere } from '../ui/nothing-here'
import styles from './stories-page.module.css'

function Waiting() {
  return <div className={styles.waiting} aria-busy="true" />
}

const StoriesWork = dynamic(() => import('./stories-work').then((module) => module.StoriesWork), {
  ssr: false,
  loading: Waiting,
})

export function StoriesPage() {
  const session = useSession()?.session
  if (session && currentReading(session) === null) {
    return <NothingHere title="Stories begin with a report" />
  }
  return (
    <div className={`page ${styles.stories}`}>
      <h1>Your stories</h1>
      {session ? <StoriesWork session={session} /> : <Waiting />}
    </div>
  )
}
