'use client'

/** What people ask: a fold each, opened by a click, by its address, or by a search that leaves one. */
import { type ReactNode, useEffect, useState } from 'react'
import { noMatch, SearchField } from '../ui/search-field'
import styles from './guide-page.module.css'

interface QuestionsProps {
  readonly questions: readonly {
    readonly id: string
    readonly question: string
    /** The answer as plain text, to be searched. */
    readonly text: string
    readonly answer: ReactNode
  }[]
}

export function Questions({ questions }: QuestionsProps) {
  const [typed, setTyped] = useState('')
  useEffect(() => {
    const show = (): void => {
      const fold = document.getElementById(location.hash.slice(1))
      if (!(fold instanceof HTMLDetailsElement)) return
      fold.open = true
      fold.scrollIntoView()
    }
    show()
    addEventListener('hashchange', show)
    return () => removeEventListener('hashchange', show)
  }, [])
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean)
  const found = questions.filter(({ question, text }) => {
    const all = `${question} ${text}`.toLowerCase()
    return words.every((word) => all.includes(word))
  })
  return (
    <>
      <SearchField
        label="Search the questions"
        value={typed}
        onType={setTyped}
        found={words.length === 0 ? '' : found.length === 0 ? noMatch : `${found.length} found`}
      />
      {questions.map((one) => (
        <details
          key={one.id}
          id={one.id}
          className={styles.question}
          hidden={!found.includes(one)}
          open={(words.length > 0 && found.length === 1) || undefined}
        >
          <summary>
            <h3>{one.question}</h3>
          </summary>
          <div className="prose">{one.answer}</div>
        </details>
      ))}
    </>
  )
}
