'use client'

/** Up to three talking points, chosen by rule, which the person can swap, drop and add to. */
import type { Session } from '../../lib/session/model'
import type { TalkingPoint } from '../../lib/stories/model'
import { useSession } from '../session/session'
import { CopyButton } from './copy-button'
import { AddPoint, ChangePoint } from './point-choice'
import styles from './stories-section.module.css'
import { TalkingPointCard } from './talking-point-card'
import { useStories } from './use-stories'

function asText({ label, line, bridge, questions }: TalkingPoint): string {
  return [label, line, bridge, questions[0]].filter((part) => part !== undefined).join('\n')
}

export function TalkingPoints() {
  const session = useSession()?.session
  return session ? <SessionPoints session={session} /> : null
}

function SessionPoints({ session }: { readonly session: Session }) {
  const stories = useStories(session)
  if (stories === null) return null
  const { cards, options, work, passedOver } = stories
  const chosen = cards.map(({ point }) => point.key)
  return (
    <>
      <div className={styles.cards}>
        {cards.map(({ point }) => (
          <TalkingPointCard key={point.key} point={point}>
            <ChangePoint point={point} chosen={chosen} options={options} />
          </TalkingPointCard>
        ))}
      </div>
      {passedOver.length > 0 && (
        <ul>
          {passedOver.map(({ key, label, reason }) => (
            <li key={key}>
              <strong>{label}</strong>: {reason}
            </li>
          ))}
        </ul>
      )}
      <AddPoint chosen={chosen} options={options} byHand={work.points !== null} />
      {cards.length > 0 && (
        <CopyButton
          text={cards.map(({ point }) => asText(point)).join('\n\n')}
          label="Copy all"
          of="every talking point"
        />
      )}
    </>
  )
}
