import { centerX, centerY, height, onOneLine } from '../pages/geometry'
import type { Box } from '../pages/model'
import type { Family } from './families/family'
import { findHits, type Hit } from './fields/hits'
import { findLabels, type Label } from './fields/labels'
import { unscoredMessage } from './fields/unscored'
import type { Line } from './page/lines'
import type { PageView } from './page/page-view'
import { boxOf } from './page/passage'
import type { Attempt, Evidence, Warning } from './schema'

/** The rows of a transcript, in the order printed. */
export interface AttemptReading {
  attempts: Attempt[]
  evidence: Record<string, Evidence>
  warnings: Warning[]
}

/** An examination's name in a table: which one, and the lines that it takes. `null`: one that a reading does not list. */
interface Mention {
  readonly exam: Attempt['exam'] | null
  readonly box: Box
}

const STEP = /\bstep ?(1|2|3|iii|ii|i|one|two|three)\b/i
export const SKILLS = /\bstep ?(?:2|ii|two) ?-?:? ?\(?(?:cs\b|clinical skills)/i
export const NOT_A_TEST = /\b(?:birth|issued|printed|prepared|as of|report date|graduat\w+)\b/i

function examOf(text: string): Attempt['exam'] | null {
  const step = STEP.exec(text)?.[1]?.toLowerCase()
  if (SKILLS.test(text)) return null
  if (step === '1' || step === 'i' || step === 'one') return 'Step 1'
  return step === '3' || step === 'iii' || step === 'three' ? 'Step 3' : 'Step 2 CK'
}

/** What stands between an examination's name and the first date or outcome of its row: "Attempt", "(CK) Exam". More is a sentence. */
const MOST_BETWEEN = 2
const NAME = /^(?:usmle )?step ?(?:\d|i{1,3})\b(?: ?-?:? ?\(?(?:c[ks]\b|clinical (?:knowledge|skills))\)?)*/i
const VALUE_BEGINS =
  /\b(?:pass(?:ed)?\b|fail(?:ed)?\b|not pass|incomplete|indeterminate|undetermined|withheld|invalidated|not available|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|\d[\d/.-]+\d/i

/** A footnote begins with an examination's name as a row does, but goes on as a sentence. */
function isSentence(text: string): boolean {
  const rest = text.replace(NAME, '')
  const words = (rest.split(VALUE_BEGINS)[0] ?? '').match(/[a-z]{2,}/gi) ?? []
  return words.length > MOST_BETWEEN
}

/** What a narrow cell goes on with in its next line, and where it cannot end. */
const GOES_ON = /^(?:\(?c[ks]\b|clinical|knowledge|skills)/i
const UNENDED = /^(?:usmle|(?:usmle )?step)$/i

/** Names of examinations at the start of a line, with the lines that they wrap into. */
function mentionsOf(page: PageView): Mention[] {
  const mentions: Mention[] = []
  for (const block of page.blocks) {
    const used = new Set<Line>()
    block.lines.forEach((line, index) => {
      if (used.has(line)) return
      let text = line.text
      const name = line.tokens.slice(0, 7)
      for (const next of block.lines.slice(index + 1)) {
        if (!UNENDED.test(text) && (!GOES_ON.test(next.text) || STEP.test(next.text))) break
        used.add(next)
        text += ` ${next.text}`
        name.push(...next.tokens)
      }
      if (NAME.test(text) && !isSentence(line.text)) mentions.push({ exam: examOf(text), box: boxOf(name) })
    })
  }
  return mentions.sort((a, b) => a.box[1] - b.box[1] || a.box[0] - b.box[0])
}

/** A column's head: the labels that are known by name, and the other cells of the same row. */
interface Head {
  readonly name: Label['name']
  readonly box: Box
}

/** The box of a column header may reach into the row below it by this share of the row's height. */
const REACH_IN = 0.3

/** The heads above a row: those of the last row of heads that has one for the score. */
function headsAbove(page: PageView, labels: readonly Label[], row: Box): Head[] {
  const above = labels.filter(
    (label) => label.rest.text.trim() === '' && label.box[3] <= row[1] + REACH_IN * height(row),
  )
  const score = above.filter((label) => label.name === 'score').at(-1)
  if (!score) return []
  const named = above.filter((label) => onOneLine(label.box, score.box))
  const others = page.lines.filter(
    (line) => onOneLine(line.box, score.box) && !named.some((label) => label.lines.includes(line)),
  )
  return [...named, ...others.map(({ box }): Head => ({ name: 'other', box }))]
}

/** How far a value stands from a head's column: heads and values share a left edge, a center or a right edge. */
const columnDistance = (head: Box, value: Box): number =>
  Math.min(Math.abs(head[0] - value[0]), Math.abs(centerX(head) - centerX(value)), Math.abs(head[2] - value[2]))

/** The values in a field's column. */
const inColumn = (name: Head['name'], hits: readonly Hit[], heads: readonly Head[]): Hit[] =>
  hits.filter(
    (hit) =>
      [...heads].sort((a, b) => columnDistance(a.box, hit.box) - columnDistance(b.box, hit.box))[0]?.name === name,
  )

/** The number in the score's column; `undefined` where the columns cannot be told apart. */
function scoreOf(numbers: readonly Hit[], heads: readonly Head[]): Hit | null | undefined {
  const scores = heads.length === 0 ? numbers : inColumn('score', numbers, heads)
  return scores.length > 1 ? undefined : (scores[0] ?? null)
}

/** Of several dates in a row the one in the column of the examination's day: a score becomes available on another. */
const datesOf = (dates: readonly Hit[], heads: readonly Head[]): readonly Hit[] =>
  dates.length > 1 ? inColumn('testDate', dates, heads) : dates

/** Pass or fail is the outcome whatever is not available beside it; an outcome that is no score may be said twice. */
function resultsOf(results: readonly Hit[]): readonly Hit[] {
  const scored = results.filter(({ value }) => !unscoredMessage(value))
  return scored.length > 0 ? scored : results.slice(0, 1)
}

/** A sitting of an examination: what is printed of it, and the heads that tell its values apart. */
interface Row {
  readonly mention: Mention
  readonly hits: readonly Hit[]
  readonly heads: readonly Head[]
  /** Heads or labels say what the values are. */
  readonly isLabeled: boolean
}

/**
 * Examinations as a portal shows them on a phone: a name, and below it each value beside its own label. Null where one
 * name has no such values.
 */
function cardsOf(hits: readonly Hit[], mentions: readonly Mention[], labels: readonly Label[]): Row[] | null {
  const cards = mentions.map((mention, index): Row => {
    const end = mentions[index + 1]?.box[1] ?? Number.POSITIVE_INFINITY
    const own = labels.filter(({ box }) => box[1] >= mention.box[3] && box[3] <= end)
    const beside = (name: Label['name'], type: Hit['type']) =>
      hits.filter(
        (hit) =>
          hit.type === type &&
          own.some((label) => label.name === name && onOneLine(label.box, hit.box) && label.box[0] < hit.box[0]),
      )
    const found = [...beside('testDate', 'date'), ...beside('result', 'result'), ...beside('score', 'number')]
    return { mention, hits: found, heads: [], isLabeled: true }
  })
  const areCards = cards.every((card) => ['date', 'result'].every((type) => card.hits.some((hit) => hit.type === type)))
  return cards.length > 0 && areCards ? cards : null
}

/** The sittings on a page, in the order printed. */
function sittingsOf(page: PageView, family: Family): Row[] {
  const [hits, mentions, labels] = [findHits(page), mentionsOf(page), findLabels(page, family)]
  return (
    cardsOf(hits, mentions, labels) ??
    rowsOf(hits, mentions).map(({ box, ...row }) => {
      const heads = headsAbove(page, labels, box)
      return { ...row, heads, isLabeled: heads.length > 0 }
    })
  )
}

function rowsOf(hits: readonly Hit[], mentions: readonly Mention[]): { mention: Mention; hits: Hit[]; box: Box }[] {
  const rows: { mention: Mention; hits: Hit[]; box: Box }[] = []
  const used = new Set<Hit>()
  const dates = hits.filter((hit) => hit.type === 'date' && !NOT_A_TEST.test(hit.line.text))
  const onRow = (box: Box): Hit[] => hits.filter((hit) => onOneLine(hit.box, box))
  mentions.forEach((mention, index) => {
    const end = mentions[index + 1]?.box[1] ?? Number.POSITIVE_INFINITY
    // The first name of a line has all of it: some lists print the date before the examination.
    const isFirst = !mentions.some(({ box }) => box[0] < mention.box[0] && onOneLine(box, mention.box))
    const own = onRow(mention.box).filter((hit) => isFirst || hit.box[0] >= mention.box[0])
    const below = dates.filter(
      (date) => date.leading && !own.includes(date) && centerY(date.box) > mention.box[3] && centerY(date.box) < end,
    )
    const add = (row: Hit[], box: Box): void => {
      const free = row.filter((hit) => !used.has(hit))
      for (const hit of free) used.add(hit)
      if (free.length > 0) rows.push({ mention, hits: free, box })
    }
    if (own.length > 0) add(own, mention.box)
    for (const date of below.sort((a, b) => centerY(a.box) - centerY(b.box))) add(onRow(date.box), date.box)
  })
  return rows
}

/** The title of the portal's own list, also of one sitting. */
const LIST_TITLE = /^(?:my|your) (?:usmle )?exam(?:ination)?s$|^(?:usmle:? )?exam(?:ination)? history\b/i

/**
 * True for a page that lists sittings of one or more examinations: two rows at least, each with a day of its own, below
 * a row of heads, or one below a title that says so. Only a page that holds no profile is asked.
 */
export function isList(page: PageView, family: Family): boolean {
  const isTitled = page.lines.some(({ text }) => LIST_TITLE.test(text))
  const rows = sittingsOf(page, family).filter(
    ({ hits, isLabeled }) =>
      isLabeled && hits.some(({ type }) => type === 'date') && hits.some(({ type }) => type === 'result'),
  )
  return rows.length > (isTitled ? 0 : 1)
}

/**
 * Reads the attempts of a transcript's pages: a row has an examination (its own or that of the row above), a date, a
 * result and a score, told apart by their form and by the heads of their columns.
 */
export function readAttempts(pages: readonly PageView[], family: Family): AttemptReading {
  const reading: AttemptReading = { attempts: [], evidence: {}, warnings: [] }
  for (const page of pages) {
    for (const row of sittingsOf(page, family)) {
      const { exam } = row.mention
      const { heads } = row
      const dates = datesOf(
        row.hits.filter((hit) => hit.type === 'date'),
        heads,
      )
      const results = resultsOf(row.hits.filter((hit) => hit.type === 'result'))
      const unscored = unscoredMessage(results[0]?.value)
      const score = unscored
        ? null
        : scoreOf(
            row.hits.filter((hit) => hit.type === 'number'),
            heads,
          )
      if (exam === null || (dates.length === 0 && results.length === 0)) continue
      const path = `attempts[${reading.attempts.length}]`
      const take = (name: string, hit: Hit | null | undefined): Hit['value'] => {
        if (!hit) return null
        if (hit.value !== null)
          reading.evidence[`${path}.${name}`] = { page: page.number, box: [...hit.box], how: page.tolerances.wordsHow }
        return hit.value
      }
      const one = (name: string, candidates: readonly Hit[]): Hit['value'] => {
        if (candidates.length === 1 && candidates[0]?.value !== null) return take(name, candidates[0])
        const code = candidates.length > 1 ? 'ambiguous' : 'not-read'
        reading.warnings.push({
          code,
          field: `${path}.${name}`,
          message: `The ${name === 'result' ? 'result' : 'test date'} of this ${exam} row could not be read.`,
        })
        return null
      }
      const number = score && typeof score.value === 'number' && score.value <= 300 ? score : null
      if (score === undefined) {
        reading.warnings.push({
          code: 'ambiguous',
          field: `${path}.score`,
          message: `Several numbers stand in this ${exam} row; none was taken as the score.`,
        })
      }
      const testDate = one('testDate', dates)
      const result = unscored ? null : one('result', results)
      if (unscored) reading.warnings.push({ code: 'not-scored', field: `${path}.result`, message: unscored })
      const value = take('score', number)
      reading.attempts.push({
        exam,
        testDate: typeof testDate === 'string' ? testDate : null,
        result: result === 'pass' || result === 'fail' ? result : null,
        score: typeof value === 'number' ? value : null,
      })
    }
  }
  return reading
}
