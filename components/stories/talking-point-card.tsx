/** One talking point: the line, the bridge, and the question that finds the story. */

import type { TalkingPoint } from '../../lib/stories/model'
import type { PointOption } from '../../lib/stories/talking-points'
import { LevelSign } from '../charts/level-mark'
import { CopyButton } from './copy-button'
import styles from './talking-point-card.module.css'

export interface TalkingPointCardProps {
  readonly point: TalkingPoint
  /** What it can be swapped for. */
  readonly options: readonly PointOption[]
  readonly onSwap: (key: string) => void
}

export function TalkingPointCard({ point, options, onSwap }: TalkingPointCardProps) {
  const [question, ...more] = point.questions
  const strengths = options.filter((option) => option.strength)
  const others = options.filter((option) => !option.strength)
  const entry = ({ key, label }: PointOption) => (
    <option key={key} value={key}>
      {label}
    </option>
  )
  return (
    <article className={styles.card}>
      <h3>
        {point.basis === 'strength' && <LevelSign level="higher" />} {point.label}
      </h3>
      <p className={styles.reason}>{point.reason}</p>

      <h4>The line</h4>
      <p className={styles.line}>{point.line}</p>
      <CopyButton text={point.line} label="Copy the line" of={point.label} />

      <h4>The bridge</h4>
      <p>{point.bridge}</p>
      <CopyButton text={point.bridge} label="Copy the bridge" of={point.label} />

      <h4>A question to find your story</h4>
      <p>{question}</p>
      {more.length > 0 && (
        <details className={styles.more}>
          <summary>
            More questions<span className="visually-hidden">: {point.label}</span>
          </summary>
          <ul>
            {more.map((each) => (
              <li key={each}>{each}</li>
            ))}
          </ul>
        </details>
      )}

      {options.length > 0 && (
        <label className={styles.swap}>
          <span>Swap for</span>
          <select value="" onChange={(event) => onSwap(event.target.value)}>
            <option value="">another area</option>
            {strengths.length > 0 && <optgroup label="Stands out in your profile">{strengths.map(entry)}</optgroup>}
            {others.length > 0 && <optgroup label="Other areas">{others.map(entry)}</optgroup>}
          </select>
        </label>
      )}
    </article>
  )
}
