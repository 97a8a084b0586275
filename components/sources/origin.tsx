/** Where a number comes from: publisher, edition, people, date and reliability; the rest is a click away. */

import { confidenceWords } from '../../lib/figures/confidence'
import { dayWords } from '../../lib/figures/dates'
import { editionWords, type FigureSource, type Origin } from '../../lib/figures/source'
import { SourceLink } from '../sources/source-link'
import { Link } from '../ui/link'
import styles from './origin.module.css'
import { Transcribed } from './transcribed'

/** Where what was printed can be looked at, and what was typed can be changed. */
const checkPage = '/check/'

/** An origin in a few words. */
function originWords(origin: Origin): string {
  switch (origin.from) {
    case 'document':
      return 'your report'
    case 'person':
      return 'typed by you'
    case 'figures':
      return [origin.source.publisher, origin.source.edition].filter((part) => part !== null).join(', ')
    case 'worked-out':
      return 'worked out'
  }
}

/** The same as a way there, where there is one. */
export function OriginLink({ origin }: { readonly origin: Origin }) {
  if (origin.from === 'figures') return <SourceLink source={origin.source} />
  return origin.from === 'document' ? <Link href={checkPage}>{originWords(origin)}</Link> : originWords(origin)
}

function SourceDetails({ source }: { readonly source: FigureSource }) {
  const edition = editionWords(source)
  const facts: readonly (readonly [string, string | null])[] = [
    ['Publisher', source.publisher],
    ['Edition', edition === null ? source.title : `${source.title} (${edition})`],
    ['People', source.cohort],
    ['Date', source.date === null ? null : dayWords(source.date)],
    ['Reliability', confidenceWords[source.confidence]],
    ['Note', source.note],
  ]
  return (
    <>
      <dl className={styles.facts}>
        {facts.map(
          ([name, value]) =>
            value !== null && (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            ),
        )}
      </dl>
      <Transcribed source={source} />
    </>
  )
}

/** The whole origin; what was worked out is followed by all that it was worked out from. */
export function OriginDetails({ origin }: { readonly origin: Origin }) {
  switch (origin.from) {
    case 'document':
      return (
        <p>
          Printed on your report. <Link href={checkPage}>See the place on the page</Link>
        </p>
      )
    case 'person':
      return <p>Typed by you.</p>
    case 'figures':
      return <SourceDetails source={origin.source} />
    case 'worked-out':
      return (
        <>
          <p>{origin.how}</p>
          {origin.of.length > 0 && (
            <ul className={styles.parts}>
              {origin.of.map((part) => (
                <li key={originKey(part)}>
                  <OriginDetails origin={part} />
                </li>
              ))}
            </ul>
          )}
        </>
      )
  }
}

/** A name for an origin, the same for the same origin. */
function originKey(origin: Origin): string {
  switch (origin.from) {
    case 'document':
      return `document ${origin.path}`
    case 'person':
      return 'person'
    case 'figures':
      return origin.source.id
    case 'worked-out':
      return `${origin.how} ${origin.of.map(originKey).join(' ')}`
  }
}

/** A quiet fold-out beneath a sentence. */
export function SourceNote({ origin }: { readonly origin: Origin }) {
  return (
    <details className={styles.note}>
      <summary>{origin.from === 'worked-out' ? 'How this was worked out' : originWords(origin)}</summary>
      <div className={styles.panel}>
        <OriginDetails origin={origin} />
      </div>
    </details>
  )
}
