'use client'

/**
 * A field for a part of what one tells: it grows with the text, the checker's marks lie under the words, and what the
 * checker has to say stands below it, each remark with what can be done about it.
 */
import { useId } from 'react'
import { applyFix, type Fix, fixesFor } from '../../lib/stories/check/fixes'
import type { Flag } from '../../lib/stories/check/model'
import { hasPlace, segmentsOf } from '../../lib/stories/check/segments'
import { findingName, letStandWords } from './finding-words'
import styles from './story-field.module.css'
import { goTo } from './writing'

export interface StoryFieldProps {
  /** Of the field in the page; the checker's list leads here. */
  readonly id: string
  readonly label: string
  /** How much: "one sentence". */
  readonly amount?: string
  readonly prompt: string
  /** Words to begin with, for the person to take up or not. */
  readonly opening?: string
  readonly value: string
  readonly flags: readonly Flag[]
  /** Typed letter by letter, or changed at once by a click. */
  readonly onText: (text: string, how: 'typed' | 'mended') => void
  readonly onLetStand: (flag: Flag) => void
}

/** "“Mrs. Alvarez”, a name": for those who hear the field. */
function described(flag: Flag): string {
  return hasPlace(flag) ? `“${flag.text}”, ${findingName(flag)}` : findingName(flag)
}

export function StoryField({ id, label, amount, prompt, opening, value, flags, onText, onLetStand }: StoryFieldProps) {
  const hint = useId()
  const marked = useId()
  const mend = (fix: Fix): void => {
    onText(applyFix(value, fix), 'mended')
    const end = fix.span[0] + fix.with.length
    requestAnimationFrame(() => goTo(id, [end, end]))
  }
  const letStand = (flag: Flag): void => {
    onLetStand(flag)
    goTo(id, flag.span)
  }
  return (
    <div className={styles.field}>
      <p className={styles.head}>
        <label htmlFor={id}>{label}</label>
        {amount && <span className={styles.amount}>{amount}</span>}
      </p>
      <p id={hint} className={styles.prompt}>
        {prompt}
        {opening && <span className={styles.opening}> You could begin: “{opening}”</span>}
      </p>
      <div className={styles.box}>
        <div className={styles.under} aria-hidden="true">
          {segmentsOf(value, flags).map(({ start, text, marked }) =>
            marked ? <mark key={start}>{text}</mark> : <span key={start}>{text}</span>,
          )}
          {/* A line break at the end has no height of its own. */}
          {'\u200b'}
        </div>
        <textarea
          id={id}
          rows={1}
          maxLength={4000}
          data-undo="session"
          aria-describedby={flags.length > 0 ? `${hint} ${marked}` : hint}
          value={value}
          onChange={(event) => onText(event.target.value, 'typed')}
        />
      </div>
      <span id={marked} className="visually-hidden">
        {flags.length > 0 && `The checker: ${flags.map(described).join('; ')}.`}
      </span>
      {flags.length > 0 && (
        <ul className={`plain-list ${styles.findings}`} aria-label={`The checker on: ${label}`}>
          {flags.map((flag) => (
            <li key={`${flag.rule} ${flag.span[0]}`}>
              {hasPlace(flag) && (
                <button type="button" className={styles.words} onClick={() => goTo(id, flag.span)}>
                  “{flag.text}”
                </button>
              )}
              <span>
                {flag.reason} <span className={styles.suggestion}>{flag.suggestion}</span>
              </span>
              <span className={styles.ways}>
                {fixesFor(flag, value).map((fix) => (
                  <button key={fix.label} type="button" className="link-button" onClick={() => mend(fix)}>
                    {fix.label}
                    <span className="visually-hidden"> for “{flag.text}”</span>
                  </button>
                ))}
                <button type="button" className="link-button" onClick={() => letStand(flag)}>
                  {letStandWords(flag)}
                  <span className="visually-hidden">: {flag.text}</span>
                </button>
              </span>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
