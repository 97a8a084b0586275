'use client'

/** A frame for one of three questions that people dread, in four parts. */
import { useMemo } from 'react'
import { writeScript } from '../../lib/session/actions'
import { emptyScript, type ScriptCard, scriptStatus, spokenScript } from '../../lib/stories/cards/script'
import { checkScript } from '../../lib/stories/check/cards'
import type { CheckOptions } from '../../lib/stories/check/check'
import type { Script } from '../../lib/stories/data/scripts'
import { AnswerCard } from './answer-card'
import styles from './answer-card.module.css'
import { Sign } from './faces'
import { Fold } from './fold'
import { change, type } from './writing'

interface ScriptSectionProps {
  readonly script: Script
  readonly card: ScriptCard | undefined
  readonly checks: CheckOptions
  readonly applies: boolean
}

export function ScriptSection({ script, card: written, checks, applies }: ScriptSectionProps) {
  const { id, title, use, parts, leaveOut } = script
  const card = useMemo(() => written ?? emptyScript(id), [written, id])
  const status = useMemo(() => scriptStatus(card), [card])
  const flags = useMemo(() => checkScript(card, checks), [card, checks])
  const missing = status.missing.flatMap((index) =>
    index === 'shorter' ? [] : (parts[index]?.title.toLowerCase() ?? []),
  )
  return (
    <Fold id={id} title={title} lead={use} open={applies || status.state !== 'empty'}>
      <AnswerCard
        id={`script-${id}`}
        name={title}
        parts={parts.map((part, index) => ({ ...part, part: `parts[${index}]`, value: card.parts[index] ?? '' }))}
        flags={flags}
        text={spokenScript(card)}
        length={status.length}
        onText={(part, text, how) => {
          const index = parts.findIndex((_, at) => part === `parts[${at}]`)
          const step = (session: Parameters<typeof writeScript>[0]) => writeScript(session, id, index, text)
          if (how === 'typed') type(`Write: ${title}`, `script ${id} ${part}`, step)
          else change(`Edit: ${title}`, step)
        }}
      >
        <p>
          <Sign ready={status.state === 'ready'} />{' '}
          <strong>{status.state === 'ready' ? 'Ready.' : status.state === 'draft' ? 'Draft.' : 'Not begun.'}</strong>{' '}
          {status.missing.includes('shorter')
            ? 'It takes more than a minute.'
            : status.state === 'draft' && `Still missing: ${missing.join(', ')}.`}
        </p>
        <p className={styles.advice}>Leave out: {leaveOut.join('; ')}.</p>
      </AnswerCard>
    </Fold>
  )
}
