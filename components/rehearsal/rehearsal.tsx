'use client'

/** Choose what to rehearse, rehearse it one thing at a time, and see what went well. */
import { useMemo, useState } from 'react'
import { clearMarks, keepTime, markRehearsed } from '../../lib/session/actions'
import type { Session } from '../../lib/session/model'
import type { DeckItem } from '../../lib/stories/rehearsal/deck'
import { useStories } from '../stories/use-stories'
import { change } from '../stories/writing'
import { CopyButton } from '../ui/copy-button'
import { Link } from '../ui/link'
import { notify } from '../ui/notices'
import { Pills } from '../ui/pills'
import { deckSets, type SetName, setNames } from './deck-sets'
import { MarkSign } from './mark-sign'
import styles from './rehearsal.module.css'
import { Runner } from './runner'
import { Summary } from './summary'

export function Rehearsal({ session }: { readonly session: Session }) {
  const stories = useStories(session)
  const [name, setName] = useState<SetName>('cards')
  const [running, setRunning] = useState<readonly DeckItem[] | null>(null)
  const [done, setDone] = useState<readonly DeckItem[] | null>(null)
  const sets = useMemo(() => (stories === null ? null : deckSets(stories)), [stories])
  if (stories === null || sets === null) return null
  const { marks, times } = stories.work
  const shown: SetName = sets[name].length > 0 ? name : 'cards'
  const items = sets[shown]
  const marked = Object.keys(marks).length

  const start = (deck: readonly DeckItem[]): void => {
    setDone(null)
    setRunning(deck)
  }
  return (
    <>
      {done === null ? (
        <>
          <p className={styles.lead}>
            One card at a time, in large type, with a clock. Practice out loud. Nothing is recorded.
          </p>
          <Pills
            label="What to rehearse"
            labelHidden
            value={shown}
            options={setNames
              .filter((one) => sets[one.value].length > 0)
              .map((one) => ({ value: one.value, name: `${one.name} (${sets[one.value].length})` }))}
            onChange={setName}
          />
          <p className={styles.start}>
            <button type="button" className="button" onClick={() => start(items)}>
              Begin
            </button>
            <span className={`keyboard-hint ${styles.keys}`}>
              <kbd>Space</kbd> clock · <kbd>←</kbd> <kbd>→</kbd> back and on · <kbd>↓</kbd> your words · <kbd>1</kbd>{' '}
              went well · <kbd>2</kbd> once more · <kbd>Esc</kbd> end
            </span>
          </p>
          <ol className={styles.list}>
            {items.map((item) => (
              <li key={item.id}>
                <span className={styles.prompt}>{item.prompt}</span>
                <span className={styles.because}>
                  {item.because} <MarkSign mark={marks[item.id] ?? null} />
                </span>
              </li>
            ))}
          </ol>
          {marked > 0 && (
            <p className={styles.clear}>
              <button
                type="button"
                className="link-button"
                onClick={() => {
                  change('Clear the marks', clearMarks)
                  notify('Cleared the marks.', { undo: true })
                }}
              >
                Clear all marks
              </button>
            </p>
          )}
        </>
      ) : (
        <Summary items={done} marks={marks} onRepeat={start} onBack={() => setDone(null)} />
      )}
      <section className={styles.ask} aria-labelledby="to-ask">
        <h2 id="to-ask">Questions to ask at the end</h2>
        <ul>
          {stories.toAsk.map((question) => (
            <li key={question}>{question}</li>
          ))}
        </ul>
        <p className={styles.after}>
          <CopyButton text={stories.toAsk.join('\n')} label="Copy both" of="the questions for the program" />
          <Link href="/stories/">Back to your stories</Link>
        </p>
      </section>
      {running && (
        <Runner
          items={running}
          marks={marks}
          onMark={(id, mark) => change('Mark how it went', (before) => markRehearsed(before, id, mark))}
          times={times}
          onTime={(id, seconds) => change('Keep the time of a try', (before) => keepTime(before, id, seconds))}
          onEnd={() => {
            setDone(running)
            setRunning(null)
          }}
        />
      )}
    </>
  )
}
