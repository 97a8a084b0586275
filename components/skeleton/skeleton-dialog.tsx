'use client'

import { useEffect, useId, useMemo, useRef, useState } from 'react'
import type { OpenedDocument } from '../../lib/session/model'
import { freshSeed } from '../../lib/skeleton/random'
import type { SkeletonChoices } from '../../lib/skeleton/redact'
import {
  countsSentence,
  likenessSentence,
  listWords,
  skeletonName,
  truthName,
  visibleSentence,
} from '../../lib/skeleton/summary'
import { type SkeletonTruth, truthOf, truthText } from '../../lib/skeleton/truth'
import { FootBar } from '../ui/foot-bar'
import { notify } from '../ui/notices'
import { saveFile } from '../ui/save-file'
import styles from './skeleton-dialog.module.css'
import { SkeletonPage } from './skeleton-page'
import { type MadeSkeleton, useSkeleton } from './use-skeleton'
import { WordList } from './word-list'

interface SkeletonDialogProps {
  readonly document: OpenedDocument
  /** What the person corrected of what was read, put into the truth. */
  readonly correct?: (truth: SkeletonTruth) => SkeletonTruth
  readonly onClose: () => void
}

/** Shows the skeleton of a file before it is saved: its pages as they will be, and every word that stays. */
export default function SkeletonDialog({ document, correct, onClose }: SkeletonDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const id = useId()
  const [seed, setSeed] = useState(freshSeed)
  const [replaced, setReplaced] = useState<ReadonlySet<string>>(new Set())
  const [kept, setKept] = useState<ReadonlySet<string>>(new Set())
  const choices = useMemo((): SkeletonChoices => ({ replaced, kept }), [replaced, kept])
  const state = useSkeleton(document, choices, seed)
  useEffect(() => {
    dialog.current?.showModal()
    heading.current?.focus()
  }, [])

  function decide(word: string, stays: boolean, offered: boolean) {
    const change = offered ? setKept : setReplaced
    change((before) => {
      const next = new Set(before)
      if (stays === offered) next.add(word)
      else next.delete(word)
      return next
    })
  }

  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
      // Keys that mean something to the page below stay here.
      onKeyDown={(event) => event.stopPropagation()}
    >
      <header className={styles.head}>
        <div className="prose">
          <h2 id={id} tabIndex={-1} ref={heading}>
            Help us read this layout
          </h2>
          <p>
            This is a skeleton of your document: a new drawing with its lines, boxes and marks, and only the words that
            every such report has. All other words, numbers and dates are replaced. It is made and saved on this device;
            nothing is sent.
          </p>
        </div>
        <button type="button" className="button-plain" onClick={onClose}>
          Close
        </button>
      </header>
      {state.status === 'reading' && (
        <p className={styles.waiting} role="status">
          Drawing the skeleton <progress aria-label="Drawing" max={1} value={state.fraction} />
        </p>
      )}
      {state.status === 'failed' && (
        <p className={styles.waiting} role="alert">
          {state.message}
        </p>
      )}
      {state.status === 'made' && (
        <Made
          made={state.made}
          fresh={state.fresh}
          choices={choices}
          correct={correct}
          onDecide={decide}
          onOthers={() => setSeed(freshSeed())}
        />
      )}
    </dialog>
  )
}

interface MadeProps {
  readonly made: MadeSkeleton
  readonly fresh: boolean
  readonly choices: SkeletonChoices
  readonly correct: ((truth: SkeletonTruth) => SkeletonTruth) | undefined
  readonly onDecide: (word: string, stays: boolean, offered: boolean) => void
  /** Other letters and numbers are wanted. */
  readonly onOthers: () => void
}

function Made({ made, fresh, choices, correct, onDecide, onOthers }: MadeProps) {
  const { skeleton, pdf } = made
  const groups = useMemo(() => listWords(skeleton.staying), [skeleton])
  const name = skeletonName(skeleton.outcomes)
  function saveTruth() {
    const truth = truthOf(skeleton.outcomes, name)
    saveFile(truthName(name), truthText(correct ? correct(truth) : truth), 'application/json')
  }
  return (
    <div className={styles.both}>
      <SkeletonPage made={made} />
      <div className={styles.side}>
        <section className={styles.said} aria-live="polite">
          <p>{countsSentence(skeleton)}</p>
          <p>{visibleSentence(skeleton)}</p>
          <p>{likenessSentence(skeleton)}</p>
        </section>
        <button type="button" className="link-button" onClick={onOthers}>
          Use other letters and numbers
        </button>
        <WordList groups={groups} choices={choices} onDecide={onDecide} />
        <FootBar className={styles.save}>
          <button
            type="button"
            className="button"
            disabled={!fresh}
            onClick={() => {
              saveFile(name, pdf, 'application/pdf')
              notify(`Saved ${name}. Nothing was sent.`)
            }}
          >
            Save skeleton
          </button>
          <button type="button" className="button-plain" disabled={!fresh} onClick={saveTruth}>
            Save what it should read
          </button>
          <p className={`quiet small ${styles.note}`}>
            The second file lists what was read from the skeleton. Correct it where it differs from the drawing. If you
            like, post both where the program’s source is kept.
          </p>
        </FootBar>
      </div>
    </div>
  )
}
