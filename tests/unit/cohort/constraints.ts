/**
 * What somebody can work out of exports who knows the rules: every published number of a row as a linear constraint over
 * non-negative integers, solved by HiGHS for the values that each hidden cell can have.
 */
import loadHighs from 'highs'
import type { ClassArea, ClassGroup, ClassReport } from '../../../lib/cohort/schema'

const highs = await loadHighs()

const cells = ['lower', 'average', 'higher', 'notKnown'] as const
type Cell = (typeof cells)[number]

/** A published row: one lane of an area, or failed and passed in the places of lower and average. */
type Row = Pick<ClassArea, 'folded'> & { readonly [C in Cell]: number | null }

/** Exports of one class, one after the other; `changes` since the one before, which an attacker may know. */
export interface Export {
  readonly report: ClassReport
  readonly changes: { readonly gained: number; readonly lost: number }
}

/** Of what the solver rounds. */
const SLACK = 1e-6
/** Key of the row of failed and passed. */
const RESULTS = 'results'

const rowOf = ({ areas, results }: ClassGroup, key: string): Row | undefined => {
  if (key === RESULTS && results)
    return {
      lower: results.failed,
      average: results.passed,
      higher: 0,
      notKnown: results.notKnown,
      folded: [],
    }
  const area = areas.find(({ section, label }) => `${section} ${label}` === key)
  return (
    area && {
      lower: area.lower.count,
      average: area.average.count,
      higher: area.higher.count,
      notKnown: area.notKnown,
      folded: area.folded,
    }
  )
}

/** The constraints on one row of all exports, and the cells that none of them tells. */
function systemOf(exports: readonly Export[], key: string) {
  const lines: string[] = []
  const hidden = new Map<string, boolean>()
  const say = (terms: readonly string[], sign: '=' | '<=' | '>=', value: number) => {
    lines.push(
      `c${lines.length}: ${terms.map((term) => (term.startsWith('- ') ? term : `+ ${term}`)).join(' ')} ${sign} ${value}`,
    )
  }
  exports.forEach(({ report, changes }, at) => {
    const { everybody, groups } = report
    if (!everybody) return
    const all = [everybody, ...groups]
    all.forEach((group, part) => {
      const name = (cell: Cell) => `e${at}g${part}_${cell}`
      say(cells.map(name), '=', group.n)
      // "Over N %" of those who are known.
      const rate = key === RESULTS ? group.results?.rate : null
      if (rate?.over)
        say([`100 ${name('average')}`, `${rate.percent} ${name('notKnown')}`], '>=', rate.percent * group.n + 1)
      const row = rowOf(group, key)
      for (const cell of cells) {
        const isFolded = cell !== 'average' && (row?.folded.includes(cell) ?? false)
        const count = row?.[cell] ?? null
        const joined = cell === 'average' ? (row?.folded ?? []) : []
        if (count !== null) say([cell, ...joined].map(name), '=', count)
        // Of everybody a cell is folded where it is one to four.
        if (isFolded && part === 0) {
          say([name(cell)], '>=', 1)
          say([name(cell)], '<=', 4)
        }
        const isTold = count !== null && joined.length === 0
        const isNobody = rowOf(everybody, key)?.[cell] === 0
        hidden.set(name(cell), !isTold && !isNobody)
      }
    })
    if (groups.length > 0)
      for (const cell of cells)
        say([`e${at}g0_${cell}`, ...groups.map((_, part) => `- e${at}g${part + 1}_${cell}`)], '=', 0)
    if (at === 0) return
    for (const cell of cells)
      say([`e${at}g0_${cell}`, `- e${at - 1}g0_${cell}`, `- in${at}_${cell}`, `out${at}_${cell}`], '=', 0)
    say(
      cells.map((cell) => `in${at}_${cell}`),
      '=',
      changes.gained,
    )
    say(
      cells.map((cell) => `out${at}_${cell}`),
      '=',
      changes.lost,
    )
  })
  return { lines, hidden: [...hidden].filter(([, is]) => is).map(([name]) => name) }
}

function end(direction: 'Minimize' | 'Maximize', name: string, lines: readonly string[]): number {
  const text = [direction, `obj: ${name}`, 'Subject To', ...lines, 'End'].join('\n')
  const { Status, ObjectiveValue } = highs.solve(text)
  if (Status !== 'Optimal') throw new Error(`${Status}:\n${text}`)
  return ObjectiveValue
}

/**
 * The hidden cells that keep fewer than four values. Sums of cells within cells are those of a flow: its ends are whole
 * numbers, and each one between them is taken.
 */
export function tooNarrow(exports: readonly Export[]): readonly string[] {
  const keys = new Set([
    ...exports.flatMap(
      ({ report }) => report.everybody?.areas.map(({ section, label }) => `${section} ${label}`) ?? [],
    ),
    ...(exports.some(({ report }) => report.everybody?.results) ? [RESULTS] : []),
  ])
  return [...keys].flatMap((key) => {
    const { lines, hidden } = systemOf(exports, key)
    return hidden.flatMap((name) => {
      const least = Math.ceil(end('Minimize', name, lines) - SLACK)
      const most = Math.floor(end('Maximize', name, lines) + SLACK)
      return most - least + 1 < 4 ? [`${key}, ${name}: ${least} to ${most}`] : []
    })
  })
}
