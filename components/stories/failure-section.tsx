'use client'

/** A failed attempt or a low score in four parts and a minute; it waits for the evidence of change. */
import { useMemo } from 'react'
import { writeFailure } from '../../lib/session/actions'
import { type FailureCard, failurePrompts, failureStatus, spokenFailure } from '../../lib/stories/cards/failure'
import { checkFailure } from '../../lib/stories/check/cards'
import type { CheckOptions } from '../../lib/stories/check/check'
import { AnswerCard } from './answer-card'
import { Sign } from './faces'
import { Fold } from './fold'
import { change, type } from './writing'

interface FailureSectionProps {
  readonly card: FailureCard
  readonly checks: CheckOptions
  /** Whether the document shows that it will be needed. */
  readonly applies: boolean
}

function titleOf(part: string): string {
  return failurePrompts.find((prompt) => prompt.part === part)?.title.toLowerCase() ?? part
}

export function FailureSection({ card, checks, applies }: FailureSectionProps) {
  const status = useMemo(() => failureStatus(card), [card])
  const flags = useMemo(() => checkFailure(card, checks), [card, checks])
  const { missing, state } = status
  const rest = missing.filter((what) => what !== 'evidence' && what !== 'shorter').map(titleOf)
  return (
    <Fold
      id="failure"
      title="A failed attempt, or a low score"
      lead="Own it in one sentence, give a short reason, show what changed, and return to the work. Four parts, one minute."
      open={applies || state !== 'empty'}
    >
      <AnswerCard
        id="failure"
        name="a failed attempt or a low score"
        parts={failurePrompts.map(({ part, title, prompt, opening }) => ({
          part,
          title,
          prompt,
          opening,
          value: card[part],
        }))}
        flags={flags}
        text={spokenFailure(card)}
        length={status.length}
        onText={(part, text, how) => {
          const step = (session: Parameters<typeof writeFailure>[0]) => writeFailure(session, { [part]: text })
          if (how === 'typed') type('Write about a failed attempt', `failure ${part}`, step)
          else change('Edit the answer about a failed attempt', step)
        }}
      >
        {state === 'ready' ? (
          <p>
            <Sign ready /> <strong>Ready.</strong> Say it aloud until it is as plain as the rest.
          </p>
        ) : (
          <p>
            <Sign ready={false} /> <strong>{state === 'empty' ? 'Not begun.' : 'Not finished.'}</strong>{' '}
            {state === 'empty'
              ? ''
              : missing.includes('evidence')
                ? 'It needs evidence of change: something that someone could check.'
                : missing.includes('shorter')
                  ? 'It takes more than a minute: cut it first.'
                  : `Still missing: ${rest.join(', ')}.`}
          </p>
        )}
      </AnswerCard>
    </Fold>
  )
}
