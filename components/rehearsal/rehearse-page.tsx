'use client'

/** The page of rehearsal: what is heavy about it comes once the page stands. */
import dynamic from 'next/dynamic'
import { ReadingPage } from '../session/reading-page'
import { Waiting } from '../ui/waiting'
import styles from './rehearsal.module.css'

const Rehearsal = dynamic(() => import('./rehearsal').then((module) => module.Rehearsal), {
  ssr: false,
  loading: () => <Waiting />,
})

export function RehearsePage() {
  return (
    <ReadingPage title="Rehearse aloud" nothing="Open a report to rehearse" className={styles.page}>
      {(session) => <Rehearsal session={session} />}
    </ReadingPage>
  )
}
