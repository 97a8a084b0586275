'use client'

/** The page of stories: what is heavy about it comes once the page stands. */
import dynamic from 'next/dynamic'
import { ReadingPage } from '../session/reading-page'
import { Waiting } from '../ui/waiting'
import styles from './stories-page.module.css'

const StoriesWork = dynamic(() => import('./stories-work').then((module) => module.StoriesWork), {
  ssr: false,
  loading: () => <Waiting />,
})

export function StoriesPage() {
  return (
    <ReadingPage title="Your stories" nothing="Open a report to start" className={styles.stories}>
      {(session) => <StoriesWork session={session} />}
    </ReadingPage>
  )
}
