/** One talking point: the line, the bridge, and the question that finds the story. */
import type { ReactNode } from 'react'
import type { TalkingPoint } from '../../lib/stories/model'
import { LevelSign } from '../charts/level-mark'
import { CopyButton } from './copy-button'
import styles from './talking-point-card.module.css'

export interface TalkingPointCardProps {
  readonly point: TalkingPoint
  /** Swap and drop. */
  readonly children: ReactNode
}

export function TalkingPointCard({ point, children }: TalkingPointCardProps) {
  const [question, ...more] = point.questions
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

      <div className={styles.swap}>{children}</div>
    </article>
  )
}
