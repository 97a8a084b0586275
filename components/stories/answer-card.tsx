'use client'

/** An answer in parts to a question that people dread: a prompt for each part, the checker, and the whole as it would be said. */
import type { ReactNode } from 'react'
import { ANSWER_SECONDS, type Length, wordsFor } from '../../lib/stories/cards/measure'
import type { PartFlag } from '../../lib/stories/check/cards'
import styles from './answer-card.module.css'
import { AsSaid } from './as-said'
import layout from './beside.module.css'
import { letStand } from './let-stand'
import { StoryField } from './story-field'
import { fieldId } from './story-fields'

interface AnswerPart {
  readonly part: string
  readonly title: string
  readonly prompt: string
  readonly opening?: string
  readonly value: string
}

interface AnswerCardProps {
  /** Of the answer; fields are named after it. */
  readonly id: string
  readonly name: string
  readonly parts: readonly AnswerPart[]
  readonly flags: readonly PartFlag[]
  readonly text: string
  readonly length: Length
  readonly onText: (part: string, text: string, how: 'typed' | 'mended') => void
  /** How far it is. */
  readonly children: ReactNode
}

const range = [0, wordsFor(ANSWER_SECONDS)] as const

export function AnswerCard({ id, name, parts, flags, text, length, onText, children }: AnswerCardProps) {
  const whole = flags.filter(({ part }) => part === null)
  return (
    <div className={`${layout.beside} ${styles.answer}`}>
      <div className={styles.parts}>
        {parts.map(({ part, title, prompt, opening, value }) => (
          <StoryField
            key={part}
            id={fieldId(id, part)}
            label={title}
            prompt={prompt}
            opening={opening}
            value={value}
            flags={flags.filter((flag) => flag.part === part)}
            onText={(next, how) => onText(part, next, how)}
            onLetStand={letStand}
          />
        ))}
      </div>
      <section className={styles.said} aria-label={`As it would be said: ${name}`}>
        <h3>As you would say it</h3>
        <AsSaid
          text={text}
          length={length}
          range={range}
          name={name}
          empty="Nothing yet. It appears here as you write."
        />
        <div role="status">{children}</div>
        {whole.map(({ rule, reason, suggestion }) => (
          <p key={rule} className={styles.whole}>
            {reason} {suggestion}
          </p>
        ))}
      </section>
    </div>
  )
}
