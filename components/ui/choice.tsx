'use client'

/**
 * A word of a sentence that is a choice: press it, type or walk through the list, and the sentence changes in place.
 * The pattern is that of an editable combobox with a list, opened by a button.
 */
import { type KeyboardEvent, type MouseEvent, useId, useRef, useState } from 'react'
import styles from './choice.module.css'

export interface ChoiceOption {
  /** Null stands for no choice. */
  readonly id: string | null
  readonly name: string
  /** Other words by which it can be found. */
  readonly aliases?: readonly string[]
}

export interface ChoiceProps {
  /** What is chosen: "Specialty". */
  readonly label: string
  /** The word as it stands in the sentence. */
  readonly text: string
  readonly value: string | null
  readonly options: readonly ChoiceOption[]
  readonly onChoose: (id: string | null) => void
}

function fold(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9]+/g, ' ')
}

function matches(option: ChoiceOption, typed: string): boolean {
  const wanted = fold(typed).trim()
  return [option.name, ...(option.aliases ?? [])].some((name) => ` ${fold(name)}`.includes(` ${wanted}`))
}

/** Pressing the list or its word must not take the focus from the field, or it would close first. */
function keepFocus(event: MouseEvent): void {
  event.preventDefault()
}

export function Choice(props: ChoiceProps) {
  const { label, text, value } = props
  const [open, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const close = (): void => {
    setOpen(false)
    // It is where the list was: nothing has to move.
    button.current?.focus({ preventScroll: true })
  }
  return (
    <span className={styles.choice}>
      <button
        ref={button}
        type="button"
        className={value === null ? `${styles.word} ${styles.unset}` : styles.word}
        aria-expanded={open}
        onMouseDown={open ? keepFocus : undefined}
        onClick={() => setOpen(!open)}
      >
        {text}
        <span className="visually-hidden">, change {label.toLowerCase()}</span>
      </button>
      {open && <ChoiceList {...props} onLeave={() => setOpen(false)} onDone={close} />}
    </span>
  )
}

interface ChoiceListProps extends ChoiceProps {
  /** The focus went elsewhere. */
  readonly onLeave: () => void
  /** Chosen or given up: back to the word. */
  readonly onDone: () => void
}

function ChoiceList({ label, value, options, onChoose, onLeave, onDone }: ChoiceListProps) {
  const id = useId()
  const [typed, setTyped] = useState('')
  const found = options.filter((option) => matches(option, typed))
  const [at, setAt] = useState(() =>
    Math.max(
      0,
      options.findIndex((option) => option.id === value),
    ),
  )
  const current = found[Math.min(at, found.length - 1)]
  const optionId = (option: ChoiceOption): string => `${id}-${option.id ?? 'none'}`

  const choose = (option: ChoiceOption | undefined): void => {
    if (option === undefined) return
    onChoose(option.id)
    onDone()
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    const last = found.length - 1
    const here = Math.min(at, last)
    const steps: Record<string, number> = {
      ArrowDown: here === last ? 0 : here + 1,
      ArrowUp: here === 0 ? last : here - 1,
      PageDown: last,
      PageUp: 0,
    }
    const next = steps[event.key]
    if (next !== undefined) setAt(next)
    else if (event.key === 'Enter') choose(current)
    else if (event.key === 'Escape') onDone()
    else return
    event.preventDefault()
  }
  /** Under its word, or ending with it where the screen ends first. */
  const keepOnScreen = (element: HTMLElement | null): void => {
    if (element === null) return
    element.dataset.side = 'start'
    const { right } = element.getBoundingClientRect()
    if (right > document.documentElement.clientWidth) element.dataset.side = 'end'
  }
  const showCurrent = (element: HTMLElement | null): void => element?.scrollIntoView?.({ block: 'nearest' })

  return (
    <span ref={keepOnScreen} className={styles.panel}>
      <input
        // The list was asked for by pressing the word: the next key belongs to it.
        ref={(element) => element?.focus()}
        className={styles.input}
        role="combobox"
        aria-label={label}
        aria-expanded="true"
        aria-controls={id}
        aria-autocomplete="list"
        aria-activedescendant={current && optionId(current)}
        autoComplete="off"
        spellCheck={false}
        placeholder="Type to search"
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value)
          setAt(0)
        }}
        onKeyDown={onKeyDown}
        onBlur={onLeave}
      />
      <span id={id} role="listbox" aria-label={label} className={styles.list} tabIndex={-1} onMouseDown={keepFocus}>
        {found.map((option) => (
          <span
            key={option.id ?? 'none'}
            id={optionId(option)}
            ref={option === current ? showCurrent : undefined}
            role="option"
            tabIndex={-1}
            aria-selected={option.id === value}
            className={option === current ? `${styles.option} ${styles.current}` : styles.option}
            onClick={() => choose(option)}
            onKeyDown={onKeyDown}
          >
            {option.name}
          </span>
        ))}
      </span>
      {found.length === 0 && (
        <span className={styles.none} role="status">
          No match. Try another word.
        </span>
      )}
    </span>
  )
}
