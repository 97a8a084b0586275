'use client'

import { useEffect, useState } from 'react'
import { confidenceWords, shownConfidences } from '../../lib/figures/confidence'
import type { Citation } from '../../lib/figures/schema'
import { isRepository } from '../../lib/figures/source'
import { noMatch, SearchField } from '../ui/search-field'
import { Citations } from './citations'
import { anchorFor, filtered, type ListedGroup, type ListedSet } from './source-sets'
import styles from './sources-page.module.css'

interface SourcesPageProps {
  readonly groups: readonly ListedGroup[]
}

function countWords(groups: readonly ListedGroup[]): string {
  const sets = groups.flatMap(({ sets }) => sets)
  const rows = sets.reduce((sum, set) => sum + set.rows.length, 0)
  return `${sets.length} ${sets.length === 1 ? 'set' : 'sets'}, ${rows} ${rows === 1 ? 'entry' : 'entries'}`
}

/** Every source of every figure, in groups, with a field to search them. */
export function SourcesPage({ groups }: SourcesPageProps) {
  const [typed, setTyped] = useState('')
  /** The place that a figure of another page led to. */
  const [led, setLed] = useState<string | null>(null)
  useEffect(() => {
    const go = (): void => {
      setTyped('')
      setLed(anchorFor(groups, decodeURIComponent(location.hash.slice(1))))
    }
    go()
    addEventListener('hashchange', go)
    return () => removeEventListener('hashchange', go)
  }, [groups])
  useEffect(() => {
    const place = led === null ? null : document.getElementById(led)
    place?.scrollIntoView({ block: 'start' })
    place?.focus({ preventScroll: true })
  }, [led])
  const shown = filtered(groups, typed)
  return (
    <div className={`page ${styles.sources}`}>
      <h1>Sources of every figure</h1>
      <div className={styles.lead}>
        <p>
          Every published figure these pages can show, with its publisher, edition, people and reliability. The list is
          generated from the data files.
        </p>
        <p>
          Most figures come from secondary sources, not from the publishers’ own documents. Check the publication before
          you rely on a figure. Figures that sources disagree on are not shown.
        </p>
        <dl className={styles.levels}>
          {shownConfidences.map((level) => (
            <div key={level}>
              <dt>{level}</dt>
              <dd>{confidenceWords[level]}</dd>
            </div>
          ))}
        </dl>
      </div>
      <SearchField
        label="Search the sources"
        value={typed}
        onType={setTyped}
        found={shown.length === 0 ? noMatch : countWords(shown)}
      />
      <nav aria-label="On this page" className={styles.contents}>
        <ul>
          {shown.map(({ title, anchor }) => (
            <li key={anchor}>
              <a href={`#${anchor}`}>{title}</a>
            </li>
          ))}
        </ul>
      </nav>
      {shown.map(({ title, anchor, sets }) => (
        <section key={anchor} aria-labelledby={anchor} className={styles.group}>
          <h2 id={anchor} tabIndex={-1}>
            {title}
          </h2>
          <div className={styles.sets}>
            {sets.map((set) => (
              <SourceSet key={`${set.file} ${set.anchor}`} set={set} led={led} />
            ))}
          </div>
        </section>
      ))}
    </div>
  )
}

const isPublished = ({ url }: Citation): boolean => !isRepository(url)

/** With more rows than this a set may go on in the next column. */
const longSet = 6

function SourceSet({ set, led }: { readonly set: ListedSet; readonly led: string | null }) {
  const { anchor, publisher, title, cohort, facts, sure, file, citations, rows } = set
  const repositories = new Map(
    [...citations, ...rows.flatMap((row) => row.citations)]
      .filter((one) => !isPublished(one))
      .map((one) => [one.title, one]),
  )
  return (
    <article
      id={anchor}
      tabIndex={-1}
      className={styles.set}
      data-led={anchor === led || undefined}
      data-long={rows.length > longSet || undefined}
    >
      <h3>
        {publisher}: {title}
      </h3>
      <p className={styles.people}>{cohort}.</p>
      {facts.length > 0 && <p className={styles.facts}>{sentences(facts)}</p>}
      <ul className={styles.rows}>
        {rows.map((row) => (
          <li
            key={`${row.anchor} ${row.holds}`}
            id={row.anchor || undefined}
            tabIndex={row.anchor ? -1 : undefined}
            data-led={(row.anchor !== '' && row.anchor === led) || undefined}
          >
            {row.holds}
            {row.facts.length > 0 && <span className={styles.rowFacts}> {sentences(row.facts)}</span>}
            <Citations citations={row.citations.filter(isPublished)} />
          </li>
        ))}
      </ul>
      <p className={styles.sure}>{sure}</p>
      <Citations citations={citations.filter(isPublished)} />
      <details className={styles.file}>
        <summary>For developers</summary>
        {file}
        <Citations citations={[...repositories.values()]} />
      </details>
    </article>
  )
}

function sentences(facts: readonly string[]): string {
  return facts.map((fact) => (/[.!?]$/.test(fact) ? fact : `${fact}.`)).join(' ')
}
