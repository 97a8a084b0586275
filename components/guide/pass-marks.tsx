'use client'

/** How the minimum passing score has moved: drawn for Step 2 CK, as tables for every Step. */
import { dayWords } from '../../lib/figures/dates'
import type { PassMarkHistory, PassMarkStep } from '../../lib/guide/score'
import { ChartFrame, type ChartTable } from '../charts/chart-frame'
import { PassHistory } from '../charts/pass-history'
import type { PassHistoryRows } from '../charts/pass-history.place'
import { SourceLink } from '../sources/source-link'

function chartRows(steps: readonly PassMarkStep[]): PassHistoryRows {
  return {
    steps: steps.map(({ minimum, from, to }) => ({
      minimum,
      from,
      words: from === null ? (to === null ? '' : `until ${dayWords(to)}`) : `from ${dayWords(from)}`,
    })),
    firstUntil: steps[0]?.to ?? null,
    until: steps.at(-1)?.source.retrieved ?? '',
  }
}

function tableOf({ name, steps }: PassMarkHistory): ChartTable {
  return {
    caption: name,
    head: ['Minimum', 'First day', 'Last day', 'From'],
    rows: steps.map(({ minimum, from, to, source }) => ({
      key: source.id,
      cells: [
        minimum,
        from === null ? 'not known' : dayWords(from),
        to === null ? 'in force' : dayWords(to),
        <SourceLink key={source.id} source={source} />,
      ],
    })),
  }
}

export function PassMarks({ histories }: { readonly histories: readonly PassMarkHistory[] }) {
  const [drawn] = histories
  if (drawn === undefined) return null
  return (
    <ChartFrame
      title={`Minimum passing score of ${drawn.name}, by test date`}
      summary={drawn.summary}
      tables={histories.map(tableOf)}
    >
      {(drawing) => <PassHistory rows={chartRows(drawn.steps)} {...drawing} />}
    </ChartFrame>
  )
}
