'use client'

import { useMemo } from 'react'
import { manualReading } from '../../lib/session/manual'
import type { Choices, ManualEntry } from '../../lib/session/model'
import styles from './live.module.css'

interface LiveProps {
  readonly entry: ManualEntry
  readonly choices: Choices
}

/** What the typed values mean so far: the report's first sentences, as they change. */
export function Live({ entry }: LiveProps) {
  const reading = useMemo(() => manualReading(entry), [entry])
  return (
    <p className={styles.live} aria-live="polite">
      {reading ? `${reading.score}` : 'Type the score: what it means appears here.'}
    </p>
  )
}
