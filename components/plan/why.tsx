/** Why each area has its place in the plan, and what else has to be known. */
import type { Plan } from '../../lib/plan/model'
import { hoursOn, hoursWords } from '../../lib/plan/totals'
import type { ProfileSummary } from '../../lib/profile/summary'
import { LevelSign } from '../charts/level-mark'
import styles from './session-plan.module.css'

interface WhyProps {
  readonly plan: Plan
  readonly profile: ProfileSummary
}

export function Why({ plan, profile }: WhyProps) {
  return (
    <section aria-labelledby="why-title" className={styles.part}>
      <h2 id="why-title">{plan.priorities.length > 0 ? 'Why these areas' : 'Good to know'}</h2>
      <div className={styles.columns}>
        {plan.priorities.length > 0 && (
          <ol className={styles.areas}>
            {plan.priorities.map(({ areaIndex, label, reason }) => {
              const level = profile.areas[areaIndex]?.relative ?? null
              return (
                <li key={areaIndex}>
                  <span className={styles.area}>
                    {level && <LevelSign level={level} />} {label}
                  </span>
                  <span className={styles.hours}>{hoursWords(hoursOn(plan, areaIndex))}</span>
                  <span className={styles.reason}>{reason}</span>
                </li>
              )
            })}
          </ol>
        )}
        <ul className={styles.notes}>
          {plan.notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      </div>
    </section>
  )
}
