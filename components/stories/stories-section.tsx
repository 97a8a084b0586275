'use client'

/** Up to three talking points, chosen by rule, which the person can swap. */
import { useMemo } from 'react'
import type { Analysis } from '../../lib/analysis/types'
import type { Reading } from '../../lib/reports/schema'
import { choosePoints } from '../../lib/session/story-actions'
import { emptyStoryWork, storyWork } from '../../lib/session/story-work'
import { talkInput } from '../../lib/session/talk'
import type { TalkingPoint } from '../../lib/stories/model'
import { changedChoice, type PointOption, pointOptions, talkingPoints } from '../../lib/stories/talking-points'
import { sessionStore, useSession } from '../session/session'
import { CopyButton } from './copy-button'
import styles from './stories-section.module.css'
import { TalkingPointCard } from './talking-point-card'

function asText({ label, line, bridge, questions }: TalkingPoint): string {
  return [label, line, bridge, questions[0]].filter((part) => part !== undefined).join('\n')
}

/** The rows of the report where there are any; other topics only where nothing was read. */
function offered(options: readonly PointOption[]): readonly PointOption[] {
  const rows = options.filter(({ onReport }) => onReport)
  return rows.length > 0 ? rows : options
}

export interface StoriesSectionProps {
  readonly reading: Reading
  readonly analysis: Analysis
  readonly specialty: string | null
}

export function StoriesSection({ reading, analysis, specialty }: StoriesSectionProps) {
  const session = useSession()?.session
  const work = session ? storyWork(session) : emptyStoryWork
  const { mode, profile } = analysis
  const input = useMemo(() => talkInput(reading, specialty, work), [reading, specialty, work])
  const points = useMemo(() => talkingPoints(input), [input])
  const options = useMemo(() => offered(pointOptions(input)), [input])
  if (points.length === 0) return null
  const fromStrengths = points.some((point) => point.basis === 'strength')
  const taken = new Set(points.map((point) => point.key))
  return (
    // On paper "what now" takes the room after a failure: that page is for the next weeks, not for an interview.
    <section id="stories" aria-labelledby="stories-title" className={mode === 'failed' ? 'no-print' : undefined}>
      <h2 id="stories-title">{fromStrengths ? 'From your strengths to a story' : 'Talking points'}</h2>
      <p className={styles.lead}>
        {profile.areas.length > 0 && 'Programs never see this profile; only you get it. '}
        The line is for when you are asked about academic strengths. What you bring up yourself is the story, and only
        you have it.
      </p>
      <div className={styles.cards}>
        {points.map((point) => (
          <TalkingPointCard
            key={point.key}
            point={point}
            options={options.filter((option) => !taken.has(option.key))}
            onSwap={(add) =>
              sessionStore().change('Swap a talking point', (before) =>
                choosePoints(before, changedChoice([...taken], { drop: point.key, add })),
              )
            }
          />
        ))}
      </div>
      <CopyButton text={points.map(asText).join('\n\n')} label="Copy all" of="every talking point" />
    </section>
  )
}
