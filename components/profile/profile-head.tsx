/** The head of a block of areas: its name, and what its columns mean. */
import type { ProfileSummary } from '../../lib/profile/summary'
import { levels } from '../../lib/reports/levels'
import styles from './profile-head.module.css'

interface ProfileHeadProps {
  readonly title: string
  readonly lanes: ProfileSummary['lanes']
  readonly middle: string
  readonly percent: boolean
  /** False where no area has a share of the exam. */
  readonly shares: boolean
}

export function ProfileHead({ title, lanes, middle, percent, shares }: ProfileHeadProps) {
  return (
    <div className={styles.header}>
      <h3>{title || <span className="visually-hidden">Areas</span>}</h3>
      <span className={styles.shareHeader}>{shares && '% of exam'}</span>
      {percent ? (
        <span className={styles.percentHeader} data-part="heads">
          <span className={styles.own}>● you</span> <span>○ {middle.toLowerCase()}</span>
        </span>
      ) : (
        levels.map((level) => (
          <span key={level} data-level={level} data-part="heads">
            {level === 'average' ? middle : lanes[level]}
          </span>
        ))
      )}
    </div>
  )
}
