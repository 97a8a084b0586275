'use client'

import { useState } from 'react'
import { type OverviewOrder, overviewSummary, type TierFilter } from '../../lib/analysis/overview'
import type { OverviewGap, SpecialtiesAnalysis } from '../../lib/analysis/specialties'
import { applicantNames } from '../../lib/applicant/group'
import { ChartFrame } from '../charts/chart-frame'
import { Specialties, SpecialtySign } from '../charts/specialties'
import { SourceNote } from '../sources/origin'
import { SourceLink } from '../sources/source-link'
import { ChoiceField } from '../ui/fields'
import styles from './overview.module.css'
import { overviewTable, type ShownPicture, shownPictures } from './overview-rows'

/** More gaps than this are folded away: their substitutes stand in a picture then. */
const gapsInView = 8

const tiers: readonly { readonly value: TierFilter; readonly name: string }[] = [
  { value: 'all', name: 'all specialties' },
  { value: 'highly-competitive', name: 'highly competitive' },
  { value: 'moderately-competitive', name: 'moderately competitive' },
  { value: 'less-competitive', name: 'less competitive' },
  { value: 'none', name: 'in none of these groups' },
]

interface OverviewProps {
  readonly analysis: SpecialtiesAnalysis
  readonly chosen: readonly string[]
}

/** All specialties in pictures that can be sorted and filtered, and those without figures in words. */
export function Overview({ analysis, chosen }: OverviewProps) {
  const [order, setOrder] = useState<OverviewOrder>('middle')
  const [tier, setTier] = useState<TierFilter>('all')
  const score = analysis.score?.value ?? null
  const orders = [
    { value: 'middle', name: 'median or mean' },
    { value: 'name', name: 'name' },
    ...(score === null ? [] : [{ value: 'distance', name: `distance to ${score}` } as const]),
  ] as const
  const shown = shownPictures(analysis, { order, tier, chosen })
  return (
    <>
      <div className={styles.controls}>
        <span>
          Sorted by{' '}
          <ChoiceField
            label="Sort by"
            value={orders.some(({ value }) => value === order) ? order : 'middle'}
            options={orders}
            onChange={(next) => next && setOrder(next)}
            className={styles.select}
          />
        </span>
        <span>
          Showing{' '}
          <ChoiceField
            label="Show"
            value={tier}
            options={tiers}
            onChange={(next) => next && setTier(next)}
            className={styles.select}
          />
        </span>
        {tier !== 'all' && (
          <span className="quiet">The groups come from a widely read article; they are not a ranking.</span>
        )}
      </div>
      {shown[0]?.picture.substitute && (
        <p className={styles.substitute}>
          No figures for {applicantNames[analysis.applicant].group} by specialty. Shown in outline instead:{' '}
          {applicantNames[shown[0].picture.applicant].group}.
        </p>
      )}
      {shown
        .filter(({ rows }) => rows.rows.length > 0)
        .map((one) => (
          <Picture key={one.picture.title} shown={one} score={score} />
        ))}
      <Gaps gaps={shown[0]?.picture.substitute === false ? shown.flatMap(({ gaps }) => gaps) : analysis.gaps} />
    </>
  )
}

function Picture({ shown, score }: { readonly shown: ShownPicture; readonly score: number | null }) {
  const { picture, entries, rows } = shown
  const { statistic, title, source, substitute } = picture
  const doubts = entries.flatMap((entry) => entry.doubts)
  return (
    <div className={styles.picture}>
      <ChartFrame
        title={substitute ? `Substitute: ${title}` : title}
        summary={
          <>
            {overviewSummary(entries, score, statistic)}
            <Key rows={rows} />
          </>
        }
        tables={[overviewTable(shown, score !== null)]}
      >
        {(drawing) => <Specialties rows={rows} {...drawing} />}
      </ChartFrame>
      {doubts.length > 0 && (
        <ul className={styles.doubts} aria-label="Doubts about these figures">
          {doubts.map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
      )}
      <SourceNote origin={{ from: 'figures', source }} />
    </div>
  )
}

/** What the marks are, said once with the marks themselves. */
function Key({ rows: { rows, statistic, range } }: { readonly rows: ShownPicture['rows'] }) {
  return (
    <span className={styles.key}>
      {rows.some(({ q1 }) => q1 !== null) && (
        <span>
          <SpecialtySign mark="half" /> middle half of people who matched
        </span>
      )}
      <span>
        <SpecialtySign mark={statistic} /> their {statistic}
      </span>
      {rows.some(({ notMatched }) => notMatched !== null) && (
        <span>
          <SpecialtySign mark="not-matched" /> {statistic} of people who did not match
        </span>
      )}
      {range && (
        <span>
          <SpecialtySign mark="range" /> your score with its standard error
        </span>
      )}
    </span>
  )
}

function Gaps({ gaps }: { readonly gaps: readonly OverviewGap[] }) {
  if (gaps.length === 0) return null
  const list = (
    <ul className={styles.gaps}>
      {gaps.map(({ id, name, words, substitutes: [nearest] }) => (
        <li key={id}>
          <strong>{name}</strong>: {words}.
          {nearest && (
            <>
              {' '}
              Closest available: {nearest.words} (<SourceLink source={nearest.source} />
              ).
            </>
          )}
        </li>
      ))}
    </ul>
  )
  if (gaps.length > gapsInView) {
    return (
      <details className={styles.fold}>
        <summary>{gaps.length} specialties without data for your applicant type, and the closest available</summary>
        {list}
      </details>
    )
  }
  return (
    <div className={styles.missing}>
      <h3>No data for your applicant type</h3>
      {list}
    </div>
  )
}
