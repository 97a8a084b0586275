'use client'

import { useMemo } from 'react'
import { analyze } from '../../lib/analysis/analyze'
import { manualReading } from '../../lib/session/manual'
import type { Choices, ManualEntry } from '../../lib/session/model'
import { today } from '../session/today'
import styles from './live.module.css'

interface LiveProps {
  readonly entry: ManualEntry
  readonly choices: Choices
}

/** What the typed values mean so far: the answer of the report, as it changes. */
export function Live({ entry, choices }: LiveProps) {
  const text = useMemo(() => {
    const reading = manualReading(entry)
    return reading && analyze(reading, { ...choices, today: today() }).headline.text
  }, [entry, choices])
  return (
    <p className={styles.live} aria-live="polite">
      {text ?? <span className="quiet">What the score means appears here as you type.</span>}
    </p>
  )
}
