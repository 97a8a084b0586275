'use client'

/** The page of rehearsal: what is heavy about it comes once the page stands. */
import dynamic from 'next/dynamic'
import { currentReading } from '../../lib/session/current'
import { useSession } from '../session/session'
import { NothingHere } from '../ui/nothing-here'
import styles from './rehearsal.module.css'

function Waiting() {
  return <div className={styles.waiting} aria-busy="true" />
}

const Rehearsal = dynamic(() => import('./rehearsal').then((module) => module.Rehearsal), {
  ssr: false,
  loading: Waiting,
})

export function RehearsePage() {
  const session = useSession()?.session
  if (session && currentReading(session) === null) {
    return <NothingHere title="Rehearsal begins with a report" />
  }
  return (
    <div className={`page ${styles.page}`}>
      <h1>Rehearse aloud</h1>
      {session ? <Rehearsal session={session} /> : <Waiting />}
    </div>
  )
}
