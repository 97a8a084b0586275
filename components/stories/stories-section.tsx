'use client'

/** The report's talking points: the head at once, the points once the page stands, and the way on to the stories. */
import dynamic from 'next/dynamic'
import Link from 'next/link'
import type { Analysis } from '../../lib/analysis/types'
import styles from './stories-section.module.css'

const TalkingPoints = dynamic(() => import('./talking-points').then((module) => module.TalkingPoints), {
  ssr: false,
  loading: () => <div className={styles.waiting} aria-busy="true" />,
})

export function StoriesSection({ analysis }: { readonly analysis: Analysis }) {
  const { mode, profile } = analysis
  return (
    // On paper "what now" takes the room after a failure: that page is for the next weeks, not for an interview.
    <section id="stories" aria-labelledby="stories-title" className={mode === 'failed' ? 'no-print' : undefined}>
      <h2 id="stories-title">{profile.strengths.length > 0 ? 'From your strengths to a story' : 'Talking points'}</h2>
      <p className={styles.lead}>
        {profile.areas.length > 0 && 'Programs never see this profile; only you get it. '}
        The line is for when you are asked about academic strengths. What you bring up yourself is the story, and only
        you have it.
      </p>
      <TalkingPoints />
      <p className={`no-print ${styles.on}`}>
        <Link href="/stories/" className="button">
          Write your stories
        </Link>
      </p>
    </section>
  )
}
