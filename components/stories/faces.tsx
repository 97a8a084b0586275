'use client'

/** Both faces of a card as they would be said, what is missing, and what the checker found. */
import { useState } from 'react'
import type { CardFaces } from '../../lib/stories/cards/faces'
import { STORY_WORDS } from '../../lib/stories/cards/measure'
import type { PartFlag } from '../../lib/stories/check/cards'
import type { TalkingPoint } from '../../lib/stories/model'
import { Pills } from '../ui/pills'
import { AsSaid } from './as-said'
import styles from './faces.module.css'
import { findingName } from './finding-words'
import { fieldId, missingWords, partName } from './story-fields'
import { goTo } from './writing'

const faceNames = [
  { value: 'not-asked', name: 'Not asked' },
  { value: 'asked', name: 'Asked about scores' },
] as const
type FaceName = (typeof faceNames)[number]['value']

/** Thanks, a habit, one sentence: more is a speech. */
const answerWords = [0, 90] as const

interface FacesProps {
  readonly point: TalkingPoint
  readonly faces: CardFaces
  readonly flags: readonly PartFlag[]
  readonly stop: string
}

export function Faces({ point: { key, label }, faces, flags, stop }: FacesProps) {
  const [face, setFace] = useState<FaceName>('not-asked')
  const { state } = faces.status
  return (
    <section className={styles.faces} aria-label={`As it would be said: ${label}`}>
      <h3>As you would say it</h3>
      <Pills label={`When: ${label}`} labelHidden value={face} options={faceNames} onChange={setFace} />
      {face === 'not-asked' ? (
        <AsSaid
          {...faces.notAsked}
          range={[STORY_WORDS.fewest, STORY_WORDS.most]}
          name={`your story for ${label}`}
          empty="Your story appears here as you write it. Nothing is written for you."
        />
      ) : (
        <AsSaid {...faces.asked} range={answerWords} name={`your answer on ${label}`} empty="" after={stop} />
      )}
      {state === 'ready' ? (
        <p className={styles.state}>
          <Sign ready /> <strong>Ready.</strong> Say it aloud once before you rely on it.
        </p>
      ) : (
        state === 'draft' && <Draft pointKey={key} missing={faces.status.missing} />
      )}
      <Findings pointKey={key} flags={flags} />
    </section>
  )
}

export function Sign({ ready }: { readonly ready: boolean }) {
  return (
    <svg className={styles.sign} viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
      {ready ? (
        <path d="m1.5 6.5 3 3 6-7" fill="none" stroke="currentColor" strokeWidth="1.75" />
      ) : (
        <circle cx="6" cy="6" r="4.5" fill="none" stroke="currentColor" strokeWidth="1.5" strokeDasharray="2.4 2" />
      )}
    </svg>
  )
}

interface DraftProps {
  readonly pointKey: string
  readonly missing: CardFaces['status']['missing']
}

function Draft({ pointKey, missing }: DraftProps) {
  return (
    <div className={styles.state}>
      <p>
        <Sign ready={false} /> <strong>Draft.</strong> Still missing:
      </p>
      <ul className={styles.missing}>
        {missing.map((what) => {
          const { words, part } = missingWords[what]
          return (
            <li key={what}>
              {part === null ? (
                words
              ) : (
                <button type="button" className="link-button" onClick={() => goTo(fieldId(pointKey, part))}>
                  {words}
                </button>
              )}
            </li>
          )
        })}
      </ul>
    </div>
  )
}

/** The checker's list: each entry puts the caret on its words. What "Draft" says already is not said twice. */
function Findings({ pointKey, flags }: { readonly pointKey: string; readonly flags: readonly PartFlag[] }) {
  const placed = flags.flatMap((flag) => (flag.part === null ? [] : [{ ...flag, part: flag.part }]))
  return (
    <div className={styles.findings}>
      <p role="status">
        {placed.length === 0
          ? ''
          : placed.length === 1
            ? 'The checker has one remark:'
            : `The checker has ${placed.length} remarks:`}
      </p>
      {placed.length > 0 && (
        <ul>
          {placed.map(({ rule, span, text, part }) => (
            <li key={`${part} ${rule} ${span[0]}`}>
              <button type="button" className="link-button" onClick={() => goTo(fieldId(pointKey, part), span)}>
                {partName(part)}: {findingName({ rule })}
                <span className="visually-hidden">, “{text}”</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
