/** What a widely read article says, part by part beside what today's figures say: never alone. */
import { Fragment } from 'react'
import type { PopularReading as Popular, Verdict } from '../../lib/specialties/popular'
import { SourceNote } from '../sources/origin'
import { Table } from '../ui/table'
import styles from './popular-reading.module.css'
import sections from './specialties-section.module.css'

const verdicts: Readonly<Record<Verdict, string>> = {
  outdated: 'out of date',
  wrong: 'not so',
  'wrong-label': 'the name no longer fits',
  misleading: 'misleading',
  'too-broad': 'too broad',
}

interface PopularReadingProps {
  readonly popular: Popular
  readonly score: number | null
}

export function PopularReading({ popular, score }: PopularReadingProps) {
  const { tiers, claims, groups, note } = popular
  const [tier] = tiers
  return (
    <details id="popular" className={sections.fold}>
      <summary>What a popular article says, and what the figures say now</summary>
      <p className={sections.partLead}>
        One widely read article has four tiers and a table of averages. Here is what it says, in our words, and what the
        figures say now.
      </p>
      <Table
        className={styles.table}
        caption="The four tiers"
        head={['Tier', 'What the article says', 'Percentile today', 'Today']}
        rows={tiers.map(({ id, label, from, to, meaning, percentiles, verdict, today, current }) => ({
          key: id,
          current,
          cells: [
            <Fragment key="tier">
              {to === null ? `${from} and above` : `${from} to ${to}`}
              <span className={styles.label}>{label}</span>
              {current && score !== null && <span className={styles.here}>your {score} is here</span>}
            </Fragment>,
            meaning,
            `${percentiles[0]} to ${percentiles[1]}`,
            `${sentence(today)} (${verdicts[verdict]})`,
          ],
        }))}
      />
      <Table
        className={styles.table}
        caption="What it says about scores"
        head={['The article', 'Today', 'In short']}
        rows={claims.map(({ id, claim, verdict, today }) => ({
          key: id,
          cells: [claim, sentence(today), verdicts[verdict]],
        }))}
      />
      {groups.map(({ name, specialties }) => (
        <Table
          className={styles.table}
          key={name}
          caption={`${name} specialties, in its table`}
          head={[
            'Specialty',
            'The article’s average for 2022',
            'Mean 2020',
            'Mean 2024',
            'Median 2026 and middle half',
            'What that changes',
          ]}
          rows={specialties.map(({ specialty, label, average, means, today, words }) => ({
            key: specialty,
            cells: [
              label,
              average,
              means[2020] ?? 'not known',
              means[2024] ?? 'not known',
              `${today.median} (${today.q1} to ${today.q3})`,
              words,
            ],
          }))}
        />
      ))}
      {groups.length > 0 && (
        <p className={sections.partLead}>Means and medians are of US MD seniors who matched. {note}</p>
      )}
      {tier && <SourceNote origin={tier.origin} />}
    </details>
  )
}

function sentence(words: string): string {
  return words.endsWith('.') ? words : `${words}.`
}
