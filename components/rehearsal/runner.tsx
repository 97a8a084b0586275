'use client'

/**
 * One thing at a time over the whole screen: the question, the clock, one's own words where they are wanted, and how it
 * went. A dialog, so that nothing behind it can be reached; the browser's full screen comes on top where there is one.
 */
import { type KeyboardEvent, type PointerEvent, useEffect, useRef, useState } from 'react'
import { type RehearsalMark, rehearsalMarks } from '../../lib/session/model'
import type { DeckItem } from '../../lib/stories/rehearsal/deck'
import { FootBar } from '../ui/foot-bar'
import { Clock } from './clock'
import { MarkSign } from './mark-sign'
import styles from './runner.module.css'
import { useClock } from './use-clock'

interface RunnerProps {
  readonly items: readonly DeckItem[]
  readonly marks: Readonly<Record<string, RehearsalMark>>
  readonly onMark: (id: string, mark: RehearsalMark | null) => void
  /** Seconds of earlier tries, by what was rehearsed. */
  readonly times: Readonly<Record<string, readonly number[]>>
  readonly onTime: (id: string, seconds: number) => void
  readonly onEnd: () => void
}

/** CSS pixels that a finger has to move sideways for "the next one". */
const swipe = 56

export function Runner({ items, marks, onMark, times, onTime, onEnd }: RunnerProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const touch = useRef<{ x: number; y: number } | null>(null)
  const [at, setAt] = useState(0)
  const [words, setWords] = useState(false)
  const clock = useClock()
  const keepTime = (): void => {
    const id = items[at]?.id
    if (id !== undefined && clock.seconds > 0) onTime(id, clock.seconds)
  }
  const finish = (): void => {
    keepTime()
    onEnd()
  }
  const end = useRef(finish)
  useEffect(() => {
    end.current = finish
  })

  useEffect(() => {
    dialog.current?.showModal()
    // The question, not the first button: space is for the clock.
    heading.current?.focus()
    // Where full screen is refused or not there, the dialog fills the page as it is.
    document.documentElement.requestFullscreen?.().catch(() => undefined)
    const onChange = (): void => {
      // Escape leaves full screen before it reaches the page.
      if (document.fullscreenElement === null) end.current()
    }
    document.addEventListener('fullscreenchange', onChange)
    return () => {
      document.removeEventListener('fullscreenchange', onChange)
      if (document.fullscreenElement !== null) document.exitFullscreen().catch(() => undefined)
    }
  }, [])
  const item = items[at]
  if (item === undefined) return null
  const mark = marks[item.id] ?? null

  const go = (to: number): void => {
    if (to < 0) return
    if (to >= items.length) {
      finish()
      return
    }
    keepTime()
    clock.reset()
    setWords(false)
    setAt(to)
    heading.current?.focus()
  }
  const setMark = (next: RehearsalMark): void => {
    onMark(item.id, mark === next ? null : next)
    if (mark !== next) go(at + 1)
  }
  const keys = new Map([
    ['ArrowRight', () => go(at + 1)],
    ['ArrowLeft', () => go(at - 1)],
    ['ArrowDown', () => setWords(true)],
    ['ArrowUp', () => setWords(false)],
    ['1', () => setMark('well')],
    ['2', () => setMark('again')],
  ])
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    // A button that has the focus keeps its own space.
    const own = event.target instanceof HTMLButtonElement
    const act = event.key === ' ' && !own ? clock.toggle : keys.get(event.key)
    if (act === undefined) return
    event.preventDefault()
    act()
  }
  const onPointerUp = ({ clientX, clientY, pointerType }: PointerEvent): void => {
    const from = touch.current
    touch.current = null
    if (from === null || pointerType === 'mouse') return
    const [dx, dy] = [clientX - from.x, clientY - from.y]
    if (Math.abs(dx) > swipe && Math.abs(dx) > 1.5 * Math.abs(dy)) go(dx < 0 ? at + 1 : at - 1)
  }
  return (
    <dialog
      ref={dialog}
      className={styles.runner}
      aria-label="Rehearsal"
      onKeyDown={onKeyDown}
      onPointerDown={({ clientX, clientY }) => {
        touch.current = { x: clientX, y: clientY }
      }}
      onPointerUp={onPointerUp}
      onPointerCancel={() => {
        touch.current = null
      }}
      onCancel={(event) => {
        event.preventDefault()
        finish()
      }}
    >
      <div className={styles.top}>
        <p className="figures">
          {at + 1} of {items.length}
          <span className={styles.because}>{item.because}</span>
        </p>
        <button type="button" className={styles.plain} onClick={finish}>
          End <kbd className="keyboard-hint">Esc</kbd>
        </button>
      </div>
      <div className={styles.middle}>
        <h2 ref={heading} tabIndex={-1} className={styles.prompt}>
          {item.prompt}
        </h2>
        <Clock clock={clock} target={item.target} earlier={times[item.id] ?? []} />
        {item.notes.length > 0 && (
          <div className={styles.notes}>
            <button type="button" className={styles.plain} aria-expanded={words} onClick={() => setWords(!words)}>
              {words ? 'Hide your words' : 'Show your words'} <kbd className="keyboard-hint">{words ? '↑' : '↓'}</kbd>
            </button>
            {words &&
              item.notes.map(({ name, text }) => (
                <div key={`${name} ${text}`} className={styles.note}>
                  <h3>{name}</h3>
                  <p>{text}</p>
                </div>
              ))}
          </div>
        )}
      </div>
      <FootBar className={styles.bottom}>
        <button type="button" className={styles.plain} disabled={at === 0} onClick={() => go(at - 1)}>
          <span aria-hidden="true">←</span> Back
        </button>
        <fieldset className={styles.marks}>
          <legend className="visually-hidden">How it went</legend>
          {rehearsalMarks.map((one, index) => (
            <button
              key={one}
              type="button"
              className={styles.markButton}
              aria-pressed={mark === one}
              onClick={() => setMark(one)}
            >
              <MarkSign mark={one} /> <kbd className="keyboard-hint">{index + 1}</kbd>
            </button>
          ))}
        </fieldset>
        <button type="button" className={styles.plain} onClick={() => go(at + 1)}>
          {at + 1 === items.length ? 'Finish' : 'Next'} <span aria-hidden="true">→</span>
        </button>
      </FootBar>
    </dialog>
  )
}
