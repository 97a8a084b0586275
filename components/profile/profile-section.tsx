'use client'

/** The profile: what its lanes are relative to, in which order it is read, and the one list of its areas. */
import dynamic from 'next/dynamic'
import { useState } from 'react'
import type { Analysis } from '../../lib/analysis/types'
import type { Reading, Reference } from '../../lib/reports/schema'
import { DataTable } from '../charts/chart-frame'
import { SourceNote } from '../sources/origin'
import { ProfileList, type ProfileOrder } from './profile-list'
import { profileTables } from './profile-rows'
import styles from './profile-section.module.css'

const AreaDetails = dynamic(() => import('./area-details').then((module) => module.AreaDetails), { ssr: false })

const titles: Readonly<Record<Reference, string>> = {
  'own-overall': 'Your strengths and weaknesses',
  borderline: 'Your areas and the pass line',
  'comparison-group': 'Your areas and the comparison group',
  'national-mean': 'Your areas and the national mean',
  none: 'Your areas',
}

const comparedWith: Readonly<Record<Reference, string>> = {
  'own-overall': 'Compared with your own overall score, not with other people.',
  borderline: 'Each mark compares an area with the pass line, not with your own overall score.',
  'comparison-group': 'Each figure is compared with the comparison group that your report names.',
  'national-mean': 'Each mark compares an area with the national mean of COMLEX candidates.',
  none: '',
}

interface ProfileSectionProps {
  readonly reading: Reading
  readonly analysis: Analysis
  readonly specialty: string | null
}

export function ProfileSection({ reading, analysis, specialty }: ProfileSectionProps) {
  const { profile, score } = analysis
  const [order, setOrder] = useState<ProfileOrder>('strengths')
  const other: ProfileOrder = order === 'strengths' ? 'printed' : 'strengths'
  if (profile.areas.length === 0) return null
  const published = profile.areas.find(({ share }) => share?.origin.from === 'figures')?.share?.origin
  return (
    <section id="profile" aria-labelledby="profile-title">
      <div className={styles.title}>
        <h2 id="profile-title">{titles[profile.reference]}</h2>
        {profile.reference !== 'none' && <p>{comparedWith[profile.reference]}</p>}
      </div>
      <p className="visually-hidden">{profile.sentence}</p>
      <ProfileList
        reading={reading}
        profile={profile}
        order={order}
        score={score?.value ?? null}
        details={(area) => <AreaDetails area={area} reading={reading} analysis={analysis} specialty={specialty} />}
      />
      <p className={`no-print small ${styles.order}`}>
        <button type="button" className="link-button" onClick={() => setOrder(other)}>
          {other === 'printed' ? 'Show in the printed order' : 'Show strengths first'}
        </button>
      </p>
      <details className={`no-print ${styles.more}`}>
        <summary>What this means, and view as table</summary>
        <p>{profile.meaning}</p>
        {profileTables(reading, profile).map((table) => (
          <DataTable key={table.caption} {...table} />
        ))}
        {published && (
          <>
            <p>Shares of the exam that your report does not print come from the published content outline.</p>
            <SourceNote origin={published} />
          </>
        )}
      </details>
    </section>
  )
}
