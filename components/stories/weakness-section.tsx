'use client'

/** A lower area as an answer to "a weakness?", for when it is asked and never before. */
import { useMemo, useState } from 'react'
import { writeWeakness } from '../../lib/session/actions'
import type { StoryWork } from '../../lib/session/model'
import {
  emptyWeakness,
  spokenWeakness,
  type WeaknessPart,
  weaknessParts,
  weaknessPrompts,
  weaknessStatus,
} from '../../lib/stories/cards/weakness'
import type { WeaknessOption } from '../../lib/stories/cards/weakness-options'
import { checkWeakness } from '../../lib/stories/check/cards'
import type { CheckOptions } from '../../lib/stories/check/check'
import { Pills } from '../ui/pills'
import { AnswerCard } from './answer-card'
import styles from './answer-card.module.css'
import { Sign } from './faces'
import { Fold } from './fold'
import { change, type } from './writing'

const titles: Readonly<Record<WeaknessPart, string>> = {
  area: 'The area, in plain words',
  done: 'What you did about it',
  progress: 'Progress',
  next: 'What next',
}
/** The key of an answer about something that no row names. */
const ownArea = 'own'

interface WeaknessSectionProps {
  readonly options: readonly WeaknessOption[]
  readonly work: StoryWork
  readonly checks: CheckOptions
}

export function WeaknessSection({ options, work: { weaknesses }, checks }: WeaknessSectionProps) {
  const begun = Object.values(weaknesses).find((card) => spokenWeakness(card) !== '')
  const [picked, setPicked] = useState<string | null>(null)
  const key = picked ?? begun?.row ?? options[0]?.key ?? ownArea
  const option = options.find((one) => one.key === key)
  const card = useMemo(() => weaknesses[key] ?? emptyWeakness(key), [weaknesses, key])
  const status = useMemo(() => weaknessStatus(card, option?.core ?? false), [card, option])
  const flags = useMemo(() => checkWeakness(card, checks), [card, checks])
  const parts = status.missing.filter((what) => what !== 'shorter').map((part) => titles[part].toLowerCase())
  const choices = [
    ...options.map((one) => ({ value: one.key, name: one.label })),
    { value: ownArea, name: 'Something else' },
  ]
  return (
    <Fold
      id="weakness"
      title="“A weakness?”"
      lead={
        options.length === 0
          ? 'Nothing on your report is lower. Choose something of your own: small, true, and in progress.'
          : 'Only for when you are asked. An area that was lower, what you did, what is better, and what comes next.'
      }
      open={begun !== undefined}
    >
      {options.length > 0 && <Pills label="About" value={key} options={choices} onChange={setPicked} />}
      {option && <p className={styles.advice}>{option.advice}</p>}
      {status.chooseAnother && (
        <p className={styles.whole}>
          Don’t bring it up without progress to show. Write what is better now, or choose another.
        </p>
      )}
      <AnswerCard
        key={key}
        id={`weakness-${key}`}
        name="a weakness"
        parts={weaknessParts.map((part) => ({
          part,
          title: titles[part],
          prompt: weaknessPrompts[part],
          opening: part === 'area' && option ? `One area that I am working on is ${option.phrase}, and ...` : undefined,
          value: card[part],
        }))}
        flags={flags}
        text={spokenWeakness(card)}
        length={status.length}
        onText={(part, text, how) => {
          const step = (session: Parameters<typeof writeWeakness>[0]) => writeWeakness(session, key, { [part]: text })
          if (how === 'typed') type('Write about a weakness', `weakness ${key} ${part}`, step)
          else change('Edit the answer about a weakness', step)
        }}
      >
        <p>
          <Sign ready={status.state === 'ready'} />{' '}
          <strong>{status.state === 'ready' ? 'Ready.' : status.state === 'draft' ? 'Draft.' : 'Not begun.'}</strong>{' '}
          {status.missing.includes('shorter')
            ? 'It takes more than a minute.'
            : status.state === 'draft' && `Still missing: ${parts.join(', ')}.`}
        </p>
      </AnswerCard>
    </Fold>
  )
}
