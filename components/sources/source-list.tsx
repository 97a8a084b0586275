/** The published figures that the page rests on, numbered like the notes of a printed page. */
import { sourcesIn } from '../../lib/analysis/origins'
import type { Analysis } from '../../lib/analysis/types'
import { confidenceWords } from '../../lib/figures/confidence'
import { dayWords } from '../../lib/figures/dates'
import { editionWords, type FigureSource, type Origin } from '../../lib/figures/source'
import styles from './source-list.module.css'
import { Transcribed } from './transcribed'

/** Every published source within an origin; what was worked out has those of all it was worked out from. */
function publishedSources(origin: Origin): readonly FigureSource[] {
  if (origin.from === 'figures') return [origin.source]
  return origin.from === 'worked-out' ? origin.of.flatMap((part) => publishedSources(part)) : []
}

/** A name for a source, the same for the same row of the same file. */
const rowName = ({ file, id }: FigureSource): string => `${file} ${id}`

/** The rows of a set share a note: its name is that of the set. */
const setName = ({ file, id }: FigureSource): string => `${file} ${id.split('/')[0]}`

/** The sources of what the page shows, each set once, in the order of their numbers: the popular reading is not on it. */
export function numberedSources(analysis: Analysis): readonly FigureSource[] {
  return sourcesIn({ ...analysis, popular: null, sources: [] })
}

/** Fragment of the address at which a source stands on the page. */
function sourceAnchor(number: number): string {
  return `source-${number}`
}

interface SourceMarksProps {
  readonly origin: Origin
  readonly sources: readonly FigureSource[]
  /** True where every row of a set has a note of its own. */
  readonly byRow?: boolean
}

/** The raised numbers after a figure, each a link to its note. */
export function SourceMarks({ origin, sources, byRow = false }: SourceMarksProps) {
  const noteOf = byRow ? rowName : setName
  const notes = new Set(publishedSources(origin).map(noteOf))
  return sources.map((source, index) =>
    notes.has(noteOf(source)) ? (
      <sup key={rowName(source)} className={styles.mark}>
        <a href={`#${sourceAnchor(index + 1)}`} aria-label={`Source ${index + 1}: ${source.title}`}>
          {index + 1}
        </a>
      </sup>
    ) : null,
  )
}

function SourceEntry({ source }: { readonly source: FigureSource }) {
  const { publisher, title, cohort, date, confidence, note } = source
  const edition = editionWords(source)
  return (
    <>
      <p>
        <strong>{publisher}</strong>, {title}
        {edition !== null && ` (${edition})`}
        <span className={styles.people}>. {cohort}</span>
        {date !== null && date !== source.edition && `, ${dayWords(date)}`}.
      </p>
      <p className={styles.sure}>
        Reliability: {confidenceWords[confidence]}. {note}
      </p>
      <Transcribed source={source} />
    </>
  )
}

export function Sources({ sources }: { readonly sources: readonly FigureSource[] }) {
  if (sources.length === 0) return null
  return (
    <section id="sources" aria-labelledby="sources-title">
      <h2 id="sources-title">Sources</h2>
      <ol className={styles.list}>
        {sources.map((source, index) => (
          <li key={rowName(source)} id={sourceAnchor(index + 1)}>
            <SourceEntry source={source} />
          </li>
        ))}
      </ol>
    </section>
  )
}
