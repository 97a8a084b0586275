'use client'

/** Beside the profile: the first line to say, what to work on, and what programs see. All of it is chosen from the list. */
import dynamic from 'next/dynamic'
import { Fragment, useEffect, useState } from 'react'
import type { Analysis } from '../../lib/analysis/types'
import type { ProfileArea } from '../../lib/profile/summary'
import { LevelSign } from '../charts/level-mark'
import { light } from '../ui/light'
import { Link } from '../ui/link'
import styles from './beside.module.css'

const FirstLine = dynamic(() => import('../stories/first-line').then((module) => module.FirstLine), {
  ssr: false,
  loading: () => <div className={styles.waiting} aria-busy="true" />,
})

/** Names that a sentence lists before it says "and N more". */
const named = 4

/** "Pediatrics, Renal System and 2 more"; a name under the pointer lights its row. */
function Listed({ areas }: { readonly areas: readonly ProfileArea[] }) {
  const [pointed, setPointed] = useState<number | null>(null)
  useEffect(() => {
    if (pointed !== null) return light(document, `[data-area="${pointed}"]`)
  }, [pointed])
  const more = areas.length - named
  return (
    <>
      {areas.slice(0, named).map(({ index, label }, at) => (
        <Fragment key={index}>
          {at > 0 && ', '}
          <span onPointerEnter={() => setPointed(index)} onPointerLeave={() => setPointed(null)}>
            {label}
          </span>
        </Fragment>
      ))}
      {more > 0 && ` and ${more} more`}
    </>
  )
}

const purpose: Readonly<Record<Analysis['mode'], string>> = {
  passed: 'You passed, so this is for residency',
  failed: 'For your next attempt',
  practice: 'For the exam itself',
  none: 'For what comes next',
}

export function Beside({ analysis }: { readonly analysis: Analysis }) {
  const { profile, mode } = analysis
  const { strengths, weaknesses, even, areas } = profile
  const hasProfile = areas.length > 0
  return (
    <aside className={styles.beside} aria-label="What to do with it">
      <div id="stories">
        <h2 className={styles.title}>
          {strengths.length > 0 && <LevelSign level="higher" />}
          {strengths.length > 0
            ? `${strengths.length} ${strengths.length === 1 ? 'strength' : 'strengths'}, if they ask`
            : even
              ? 'If they ask about strengths'
              : 'If they ask what you are working toward'}
        </h2>
        {even && <p className="quiet small">Nothing stands out either way. An even profile is common.</p>}
        <FirstLine />
      </div>
      {hasProfile && (
        <div>
          <h2 className={styles.title}>
            {weaknesses.length > 0 && <LevelSign level="lower" />}
            {weaknesses.length === 0
              ? `No area was ${areas.some(({ relative }) => relative === null) ? 'read as lower' : 'lower'}`
              : `${weaknesses.length} ${weaknesses.length === 1 ? 'area' : 'areas'} to work on`}
          </h2>
          <p className={styles.words}>
            {weaknesses.length > 0 && (
              <>
                {purpose[mode]}: <Listed areas={weaknesses} />.{' '}
              </>
            )}
            <Link href="/plan/" className="no-print">
              Make a plan
            </Link>
          </p>
        </div>
      )}
      {hasProfile && (
        <div>
          <h2 className={styles.title}>Programs never see this profile</h2>
          <p className={styles.words}>
            {mode === 'practice' ? 'Nor a practice score.' : 'They see your scores and attempts.'} What you say about
            your strengths has to stand on its own.
          </p>
        </div>
      )}
    </aside>
  )
}
