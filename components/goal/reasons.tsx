'use client'

import type { TargetReason } from '../../lib/specialties/target'
import { SourceNote } from '../sources/origin'
import styles from './reasons.module.css'

interface ReasonsProps {
  readonly reasons: readonly TargetReason[]
  /** True where the person has switched any. */
  readonly changed: boolean
  /** Ids of all that are on; null for those that usually hold. */
  readonly onReasons: (reasons: readonly string[] | null) => void
}

const sides = [
  { direction: 'higher', title: 'Reasons to aim higher' },
  { direction: 'lower', title: 'Reasons a lower target may be enough' },
] as const

/** Every reason with what it does and why: the range moves as they are switched. */
export function Reasons({ reasons, changed, onReasons }: ReasonsProps) {
  const [first] = reasons
  const toggle = (id: string, on: boolean): void =>
    onReasons(reasons.filter((reason) => (reason.id === id ? on : reason.on)).map((reason) => reason.id))
  return (
    <section className={styles.reasons} aria-labelledby="reasons-title">
      <h2 id="reasons-title">What changes the target</h2>
      <p className={styles.lead}>
        Rules of thumb from a widely read article, without data behind them. Turn on what applies to you.
      </p>
      <div className={styles.sides}>
        {sides.map(({ direction, title }) => (
          <fieldset key={direction}>
            <legend>{title}</legend>
            {reasons
              .filter((reason) => reason.direction === direction && reason.leftOut === null)
              .map(({ id, label, why, effect, on }) => (
                <div key={id} className={styles.reason}>
                  <input
                    id={`reason-${id}`}
                    type="checkbox"
                    checked={on}
                    aria-describedby={`reason-${id}-why`}
                    onChange={(event) => toggle(id, event.target.checked)}
                  />
                  <label htmlFor={`reason-${id}`}>{label}</label>
                  <p id={`reason-${id}-why`} className={styles.why}>
                    {why} <span className={styles.effect}>It {effect}.</span>
                  </p>
                </div>
              ))}
          </fieldset>
        ))}
      </div>
      {reasons.some(({ leftOut }) => leftOut !== null) && (
        <p className={styles.back}>
          Not offered:{' '}
          {reasons
            .flatMap(({ label, leftOut }) => (leftOut === null ? [] : [`${label}, because ${leftOut}`]))
            .join(' ')}
        </p>
      )}
      {changed && (
        <p className={styles.back}>
          <button type="button" className="link-button" onClick={() => onReasons(null)}>
            Back to the usual reasons
          </button>
        </p>
      )}
      {first && <SourceNote origin={first.origin} />}
    </section>
  )
}
