/** The profile as the document draws it, and at its side what stands out. */
import type { ProfileArea, ProfileSummary } from '../../lib/profile/summary'
import type { Level, Reading, Reference } from '../../lib/reports/schema'
import { ChartFrame } from '../charts/chart-frame'
import { LevelSign } from '../charts/level-mark'
import { SourceNote } from '../sources/origin'
import { ProfileDrawing } from './profile-drawing'
import { profilePicture, profileTables, shareWords } from './profile-rows'
import styles from './profile-section.module.css'

const titles: Readonly<Record<Reference, string>> = {
  'own-overall': 'Where you stood out against yourself',
  borderline: 'Your areas against the pass line',
  'comparison-group': 'Your areas beside the comparison group',
  'national-mean': 'Your areas against the national mean',
  none: 'Your areas',
}

/** What a strength stands out from. For a pass line it is the median row: all of a good report lies above the line. */
const against: Readonly<Record<Reference, string>> = {
  'own-overall': 'relative to your own overall result',
  borderline: 'relative to your own other areas',
  'comparison-group': 'relative to the comparison group',
  'national-mean': 'relative to the national mean',
  none: '',
}

/** Drawn wider than paper and so printed smaller: 25 areas then leave room for the rest of two pages. */
const printedWidth = 860

export interface ProfileSectionProps {
  readonly reading: Reading
  readonly profile: ProfileSummary
}

export function ProfileSection({ reading, profile }: ProfileSectionProps) {
  if (profile.areas.length === 0) return null
  const picture = profilePicture(reading, profile)
  const title = titles[profile.reference]
  const published = profile.areas.find(({ share }) => share?.origin.from === 'figures')?.share?.origin
  return (
    <section id="profile" aria-labelledby="profile-title">
      <h2 id="profile-title">{title}</h2>
      <p className={styles.meaning}>
        {profile.meaning}
        {profile.reference === 'borderline' && ' The symbols at the right say that.'}
      </p>
      <div className={styles.columns}>
        <ChartFrame
          title="Profile by area"
          titleHidden
          summary={profile.sentence}
          tables={profileTables(reading, profile)}
          printed={printedWidth}
        >
          {(drawing) => <ProfileDrawing picture={picture} {...drawing} />}
        </ChartFrame>
        <aside className={styles.side} aria-label="What stands out">
          {profile.even ? (
            <div className={styles.group}>
              <h3>
                <LevelSign level="average" /> An even profile
              </h3>
              <p>Nothing stands out either way. That is the usual result, and no weakness.</p>
            </div>
          ) : (
            <>
              <Outstanding level="higher" title="Stands out" areas={profile.strengths} reference={profile.reference} />
              <Outstanding
                level="lower"
                title="Worth a plan"
                areas={profile.weaknesses}
                reference={profile.reference}
              />
            </>
          )}
          <p className={styles.note}>One question can count in several areas, so neither shares nor levels add up.</p>
          {published && (
            <div className={styles.published}>
              Shares of items that the document does not print are those of the published content outline.
              <SourceNote origin={published} />
            </div>
          )}
        </aside>
      </div>
    </section>
  )
}

interface OutstandingProps {
  readonly level: Exclude<Level, 'average'>
  readonly title: string
  readonly areas: readonly ProfileArea[]
  readonly reference: Reference
}

const noneWords = { higher: 'No area stands out upwards.', lower: 'No area lies lower.' }

function Outstanding({ level, title, areas, reference }: OutstandingProps) {
  return (
    <div className={styles.group}>
      <h3>
        <LevelSign level={level} /> {title}
      </h3>
      <p className={styles.against}>{against[reference]}</p>
      {areas.length === 0 ? (
        <p>{noneWords[level]}</p>
      ) : (
        <ul className={styles.areas}>
          {areas.map((area) => (
            <li key={area.index}>
              <span>{area.label}</span>
              <span className={styles.share}>{shareWords(area.share)}</span>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
