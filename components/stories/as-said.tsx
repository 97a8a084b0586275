'use client'

/** A text as it would be said, with how long it takes, to copy. */
import type { ReactNode } from 'react'
import { type Length, SPEAKING_RATE } from '../../lib/stories/cards/measure'
import { CopyButton } from '../ui/copy-button'
import styles from './as-said.module.css'

interface AsSaidProps {
  readonly text: string
  readonly length: Length
  /** Words that it may have: from, to. */
  readonly range: readonly [number, number]
  /** What is copied: "Your story for ...". */
  readonly name: string
  /** In the place of a text that is not there yet. */
  readonly empty: string
  /** A direction that is not said: "Stop here". */
  readonly after?: string
  readonly children?: ReactNode
}

/** "187 words, 80 seconds". */
function lengthWords({ words, seconds }: Length): string {
  return `${words} ${words === 1 ? 'word' : 'words'}, ${seconds} ${seconds === 1 ? 'second' : 'seconds'}`
}

export function AsSaid({ text, length, range, name, empty, after, children }: AsSaidProps) {
  return (
    <div className={styles.said}>
      {text === '' ? (
        <p className={styles.empty}>{empty}</p>
      ) : (
        <blockquote className={styles.text}>
          <p>{text}</p>
        </blockquote>
      )}
      {after && text !== '' && <p className={styles.after}>{after}</p>}
      <Meter length={length} range={range} />
      {children}
      {text !== '' && <CopyButton text={text} label="Copy" of={name} />}
    </div>
  )
}

/** Beyond the range the line goes on by this part of it, so that too long can be seen. */
const beyond = 1.3

/** A line from nothing to too long, the right stretch of it marked, and the same in words. */
function Meter({ length, range: [from, to] }: Pick<AsSaidProps, 'length' | 'range'>) {
  const whole = to * beyond
  const at = (words: number): number => (Math.min(words, whole) / whole) * 100
  const fits = length.words >= from && length.words <= to
  return (
    <div className={styles.meter}>
      <svg viewBox="0 0 100 4" preserveAspectRatio="none" width="100%" height="8" aria-hidden="true">
        <rect className={styles.line} x="0" y="1.5" width="100" height="1" />
        <rect className={styles.range} x={at(from)} y="0" width={at(to) - at(from)} height="4" />
        <rect className={fits ? styles.fits : styles.filled} x="0" y="1" width={at(length.words)} height="2" />
      </svg>
      <p className={`${styles.count} figures`}>
        <strong>{lengthWords(length)}</strong> at {SPEAKING_RATE} words a minute
        <span className={styles.aim}>{from > 0 ? ` · aim for ${from} to ${to} words` : ` · at most ${to} words`}</span>
      </p>
    </div>
  )
}
