'use client'

/** The clock of an answer: seconds against what it may take, and how many words fit by now. */
import { SPEAKING_RATE, wordsFor } from '../../lib/stories/cards/measure'
import styles from './runner.module.css'
import type { RunningClock } from './use-clock'

/** "1:05". */
export function minutes(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}

interface ClockProps {
  readonly clock: RunningClock
  readonly target: readonly [number, number]
  /** Seconds of earlier tries, the latest last. */
  readonly earlier: readonly number[]
}

function aim([from, to]: ClockProps['target']): string {
  return from === 0 ? `up to ${minutes(to)}` : `${minutes(from)} to ${minutes(to)}`
}

export function Clock({ clock: { seconds, running, toggle }, target, earlier }: ClockProps) {
  const [from, to] = target
  /** The line goes on a little past the end, so that too long can be seen. */
  const whole = to * 1.25
  const at = (value: number): number => (Math.min(value, whole) / whole) * 100
  const over = seconds > to
  return (
    <div className={styles.clock}>
      <button type="button" className={styles.time} aria-pressed={running} onClick={toggle}>
        <span className="figures" role="timer" aria-label="Time">
          {minutes(seconds)}
        </span>
        <span className={styles.toggle}>
          {running ? 'Pause' : seconds === 0 ? 'Start the clock' : 'Resume'} <kbd className="keyboard-hint">Space</kbd>
        </span>
      </button>
      <svg viewBox="0 0 100 4" preserveAspectRatio="none" width="100%" height="10" aria-hidden="true">
        <rect className={styles.line} x="0" y="1.5" width="100" height="1" />
        <rect className={styles.range} x={at(from)} y="0" width={at(to) - at(from)} height="4" />
        <rect className={over ? styles.over : styles.filled} x="0" y="1" width={at(seconds)} height="2" />
      </svg>
      <p className={`figures ${styles.pace}`}>
        Aim for {aim(target)} · about {wordsFor(seconds)} words by now, at {SPEAKING_RATE} a minute
      </p>
      {earlier.length > 0 && (
        <p className={`figures ${styles.pace}`}>Earlier tries: {earlier.map(minutes).join(', ')}</p>
      )}
      <p role="status" className={styles.pace}>
        {over ? 'Time to wrap up.' : ''}
      </p>
    </div>
  )
}
