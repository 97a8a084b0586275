'use client'

import type { SkeletonChoices } from '../../lib/skeleton/redact'
import { type ListedWord, reasonNames, type WordGroup } from '../../lib/skeleton/summary'
import styles from './word-list.module.css'

interface WordListProps {
  readonly groups: readonly WordGroup[]
  readonly choices: SkeletonChoices
  /** `offered`: a word that is replaced unless the person wants it to stay. */
  readonly onDecide: (word: string, stays: boolean, offered: boolean) => void
}

/** Every word that stays, to be taken out one by one; and those that may stay, but do not by themselves. */
export function WordList({ groups, choices, onDecide }: WordListProps) {
  const isOffered = ({ word, stays }: ListedWord) => choices.kept.has(word) || (!stays && !choices.replaced.has(word))
  const offered = groups.flatMap(({ words }) => words.filter(isOffered))
  const staying = groups.map(({ reason, words }) => ({ reason, words: words.filter((word) => !isOffered(word)) }))
  return (
    <div className={styles.list}>
      <h3>These words stay</h3>
      <p className="quiet small">Remove any that should not. It is then replaced everywhere.</p>
      {staying
        .filter(({ words }) => words.length > 0)
        .map(({ reason, words }) => (
          <fieldset key={reason}>
            <legend>{reasonNames[reason]}</legend>
            <Words
              words={words}
              stays={(word) => !choices.replaced.has(word)}
              onDecide={(word, stays) => onDecide(word, stays, false)}
            />
          </fieldset>
        ))}
      {offered.length > 0 && (
        <fieldset>
          <legend>Replaced, although they are among headings and area names</legend>
          <Words
            words={offered}
            stays={(word) => choices.kept.has(word)}
            onDecide={(word, stays) => onDecide(word, stays, true)}
          />
        </fieldset>
      )}
    </div>
  )
}

interface WordsProps {
  readonly words: readonly ListedWord[]
  /** As decided, also while the skeleton is being made again. */
  readonly stays: (word: string) => boolean
  readonly onDecide: (word: string, stays: boolean) => void
}

function Words({ words, stays, onDecide }: WordsProps) {
  return (
    <ul className={`plain-list ${styles.words}`}>
      {words.map(({ word, shown }) => (
        <li key={word}>
          <label className={styles.word}>
            <input type="checkbox" checked={stays(word)} onChange={(event) => onDecide(word, event.target.checked)} />
            <span>{shown}</span>
          </label>
        </li>
      ))}
    </ul>
  )
}
