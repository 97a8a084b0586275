'use client'

/** Statements to be judged: answer first, then the reason. Nothing is counted against anybody, and nothing is kept. */
import { type ReactNode, useState } from 'react'
import styles from './misreadings.module.css'

interface Card {
  readonly id: string
  readonly statement: string
  readonly isTrue: boolean
  readonly why: ReactNode
}

const word = (isTrue: boolean): string => (isTrue ? 'True' : 'False')

export function Misreadings({ cards }: { readonly cards: readonly Card[] }) {
  return (
    <ol className={styles.cards}>
      {cards.map((card) => (
        <li key={card.id}>
          <StatementCard {...card} />
        </li>
      ))}
    </ol>
  )
}

function StatementCard({ id, statement, isTrue, why }: Card) {
  const [answer, setAnswer] = useState<boolean | null>(null)
  return (
    <article className={styles.card} aria-labelledby={id}>
      <h3 id={id} className={styles.statement}>
        {statement}
      </h3>
      <fieldset className={styles.answers}>
        <legend className="visually-hidden">True or false: {statement}</legend>
        {[true, false].map((value) => (
          <button
            key={String(value)}
            type="button"
            className="button-plain"
            aria-pressed={answer === value}
            onClick={() => setAnswer(value)}
          >
            {word(value)}
          </button>
        ))}
      </fieldset>
      <div aria-live="polite" className={styles.why} data-answered={answer !== null || undefined}>
        {answer === null ? null : (
          <p className={styles.verdict}>
            {answer === isTrue ? 'Yes, it is' : 'No, it is'} {word(isTrue).toLowerCase()}.
          </p>
        )}
        {answer === null ? null : why}
      </div>
      <div className={`print-only ${styles.why}`}>
        <p className={styles.verdict}>{word(isTrue)}.</p>
        {why}
      </div>
    </article>
  )
}
