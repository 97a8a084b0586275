'use client'

/** After a rehearsal: what went well, what to say once more, and what was left out. */
import { useEffect, useRef } from 'react'
import type { RehearsalMark } from '../../lib/session/model'
import type { DeckItem } from '../../lib/stories/rehearsal/deck'
import styles from './rehearsal.module.css'

interface SummaryProps {
  readonly items: readonly DeckItem[]
  readonly marks: Readonly<Record<string, RehearsalMark>>
  readonly onRepeat: (items: readonly DeckItem[]) => void
  readonly onBack: () => void
}

function sentence(well: number, again: number, open: number): string {
  if (well + again === 0) return 'Nothing was marked this time. Marks show you which cards to repeat.'
  const parts = [
    well > 0 ? `${well} went well` : '',
    again > 0 ? `${again} to say once more` : '',
    open > 0 ? `${open} not marked` : '',
  ]
  return `${parts.filter((part) => part !== '').join(', ')}.`
}

export function Summary({ items, marks, onRepeat, onBack }: SummaryProps) {
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => title.current?.focus(), [])
  const of = (mark: RehearsalMark | undefined) => items.filter(({ id }) => marks[id] === mark)
  const [well, again, open] = [of('well'), of('again'), of(undefined)]
  const groups = [
    { name: 'Went well', of: well },
    { name: 'Once more', of: again },
  ].filter((group) => group.of.length > 0)
  return (
    <section aria-labelledby="summary-title" className={styles.summary}>
      <h2 id="summary-title" ref={title} tabIndex={-1}>
        How it went
      </h2>
      <p className={styles.lead}>{sentence(well.length, again.length, open.length)}</p>
      <div className={styles.groups}>
        {groups.map((group) => (
          <div key={group.name}>
            <h3>{group.name}</h3>
            <ul>
              {group.of.map(({ id, prompt, because }) => (
                <li key={id}>
                  <span className={styles.prompt}>{prompt}</span>
                  <span className={styles.because}>{because}</span>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
      <p className={styles.start}>
        {again.length > 0 && (
          <button type="button" className="button" onClick={() => onRepeat(again)}>
            {again.length === 1 ? 'Say it once more' : `Say these ${again.length} once more`}
          </button>
        )}
        <button type="button" className="button-plain" onClick={onBack}>
          Choose again
        </button>
      </p>
    </section>
  )
}
