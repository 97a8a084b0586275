'use client'

/** One strength: what can be said at once, the questions that find a story, the frame to write it in, and both faces. */
import { useMemo, useState } from 'react'
import { clearStory, type StoryFields, writeStory } from '../../lib/session/actions'
import { isWritten } from '../../lib/session/now/reading'
import { askedFace } from '../../lib/stories/cards/asked'
import type { PointCard } from '../../lib/stories/cards/faces'
import { sortTold } from '../../lib/stories/cards/sort-told'
import { storyFrame } from '../../lib/stories/cards/story'
import { checkStory } from '../../lib/stories/check/cards'
import { type CheckOptions, checkText } from '../../lib/stories/check/check'
import { LevelSign } from '../charts/level-mark'
import { CopyButton } from '../ui/copy-button'
import { notify } from '../ui/notices'
import layout from './beside.module.css'
import { EvidenceField } from './evidence-field'
import { Faces } from './faces'
import { letStand } from './let-stand'
import styles from './story-card.module.css'
import { StoryField } from './story-field'
import { fieldId } from './story-fields'
import { Told } from './told'
import { change, goTo, type } from './writing'

interface StoryCardProps {
  readonly card: PointCard
  readonly checks: CheckOptions
  /** True where the frame is open at first; a card that is begun always is. */
  readonly open: boolean
  /** Swap and drop. */
  readonly children: React.ReactNode
}

const summaryWords = {
  empty: 'Find your story and write it',
  draft: 'Your story, a draft',
  ready: 'Your story',
} as const
const ordinals = ['First', 'Second', 'Third'] as const

export function StoryCard({ card: { point, card, faces }, checks, open, children }: StoryCardProps) {
  const { key, label } = point
  const frame = useMemo(() => storyFrame(point), [point])
  const asked = useMemo(() => askedFace(point), [point])
  const flags = useMemo(() => checkStory(card, checks), [card, checks])
  const title = fieldId(key, 'title')
  const [openAtFirst] = useState(open || isWritten(card))
  const [partByPart, setPartByPart] = useState(false)
  const framed = partByPart || isWritten({ ...card, told: '' })

  const write = (part: string, fields: StoryFields, how: 'typed' | 'mended'): void => {
    const step = (session: Parameters<typeof writeStory>[0]) => writeStory(session, key, fields)
    if (how === 'typed') type(`Write: ${label}`, fieldId(key, part), step)
    else change(`Edit: ${label}`, step)
  }
  /** What every field of the card needs, by the part that it is for. */
  const field = (part: string, fieldsFor: (text: string) => StoryFields) => ({
    id: fieldId(key, part),
    flags: flags.filter((flag) => flag.part === part),
    onText: (text: string, how: 'typed' | 'mended') => write(part, fieldsFor(text), how),
    onLetStand: letStand,
  })
  const sort = (): void => {
    change(`Sort the story: ${label}`, (session) => writeStory(session, key, { ...sortTold(card.told), told: '' }))
    notify('Sorted into parts. Move what is in the wrong one.', { undo: true })
    requestAnimationFrame(() => goTo(fieldId(key, 'situation')))
  }
  const startParts = (): void => {
    setPartByPart(true)
    requestAnimationFrame(() => goTo(fieldId(key, 'situation')))
  }
  const clear = (): void => {
    change(`Clear the card: ${label}`, (session) => clearStory(session, key))
    notify(`Cleared the card for ${label}.`, { undo: true })
  }

  return (
    <article id={fieldId(key, 'card')} className={styles.card} aria-labelledby={title}>
      <header className={styles.head}>
        <h2 id={title}>
          {point.basis === 'strength' && <LevelSign level="higher" />} {label}
        </h2>
        <p className={styles.reason}>{point.reason}</p>
        <div className={`no-print ${styles.change}`}>{children}</div>
      </header>

      <div className={styles.ready}>
        <section aria-label={`What to say: ${label}`}>
          <h3>What to say</h3>
          <p className={styles.line}>{point.line}</p>
          <CopyButton text={point.line} label="Copy what to say" of={label} />
        </section>
        <section aria-label={`Why it matters in your specialty: ${label}`}>
          <h3>Why it matters in your specialty</h3>
          <p className={styles.bridge}>{point.bridge}</p>
          <CopyButton text={point.bridge} label="Copy why it matters" of={label} />
        </section>
      </div>

      <details className={styles.frame} open={openAtFirst}>
        <summary>
          {summaryWords[faces.status.state]}
          <span className="visually-hidden">: {label}</span>
        </summary>
        <section className={styles.find} aria-label={`Questions to find a story: ${label}`}>
          <h3>Find your story</h3>
          <p className={styles.quiet}>Just for you. Pick the one that reminds you of a real patient.</p>
          <ul>
            {frame.questions.map((question) => (
              <li key={question}>{question}</li>
            ))}
          </ul>
          <p className={styles.quiet}>Competencies this shows: {point.competencies.join(', ')}.</p>
        </section>

        {(!framed || card.told !== '') && (
          <Told
            {...field('told', (told) => ({ told }))}
            value={card.told}
            flags={checkText(card.told, checks)}
            onSort={sort}
            onFrame={startParts}
          />
        )}
        {framed && (
          <div className={`${layout.beside} ${styles.work}`}>
            <section className={styles.editor} aria-label={`Write it: ${label}`}>
              <h3>Write it</h3>
              {frame.prompts.map(({ part, title: name, amount, prompt }) =>
                part === 'actions' ? (
                  <fieldset key={part} className={styles.actions}>
                    <legend>
                      {name} <span className={styles.amount}>{amount}</span>
                    </legend>
                    <p className={styles.quiet}>{prompt}</p>
                    {card.actions.map((action, index) => (
                      <StoryField
                        // The three places are fixed; only their texts change.
                        key={ordinals[index]}
                        {...field(`actions[${index}]`, (text) => {
                          const [a, b, c] = card.actions.map((before, at) => (at === index ? text : before))
                          return { actions: [a ?? '', b ?? '', c ?? ''] }
                        })}
                        label={`${ordinals[index]} action`}
                        prompt=""
                        value={action}
                      />
                    ))}
                  </fieldset>
                ) : (
                  <StoryField
                    key={part}
                    {...field(part, (text) => ({ [part]: text }))}
                    label={name}
                    amount={amount}
                    prompt={prompt}
                    value={card[part]}
                  />
                ),
              )}
              <EvidenceField
                id={fieldId(key, 'evidence')}
                evidence={card.evidence}
                onEvidence={(evidence, how) => write('evidence', { evidence }, how)}
              />
              <StoryField
                {...field('habit', (habit) => ({ habit }))}
                label="A habit, for when scores are asked about"
                amount="one sentence"
                prompt={asked.habitPrompt}
                value={card.habit}
              />
              {isWritten(card) && (
                <p className="no-print small">
                  <button type="button" className="link-button" onClick={clear}>
                    Clear this card<span className="visually-hidden">: {label}</span>
                  </button>
                </p>
              )}
            </section>
            <Faces point={point} faces={faces} flags={flags} stop={asked.stop} />
          </div>
        )}
      </details>
    </article>
  )
}
