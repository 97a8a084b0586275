import { centerX, height, overlapX, overlapY } from '../../pages/geometry'
import type { Box } from '../../pages/model'
import type { Family } from '../families/family'
import type { Block } from '../page/blocks'
import type { PageView } from '../page/page-view'
import { boxOf, type Token } from '../page/passage'
import type { ValueName } from '../values'
import { findHits, type Hit } from './hits'
import { findLabels, type Label } from './labels'
import { findNormCells } from './norm-cells'
import { type Pair, pairLabels } from './pairs'
import { findStatements } from './sentences'

/** One place of a page that gives a value for a field. */
export interface Candidate {
  readonly field: ValueName
  readonly value: number | string | null
  readonly page: number
  readonly box: Box
  readonly how: 'text' | 'ocr'
  readonly confidence: number
  /** `label`: stands with its label; `sentence`: stated in prose; `alone`: stands by itself. */
  readonly via: 'label' | 'sentence' | 'alone'
}

/** What one page offers for the fields of a family. */
export interface PageFields {
  readonly candidates: readonly Candidate[]
  /** Fields whose label stands on the page, with or without a readable value. */
  readonly labeled: ReadonlySet<ValueName>
}

const candidate = (
  page: PageView,
  field: ValueName,
  value: Candidate['value'],
  tokens: readonly Token[],
  via: Candidate['via'],
): Candidate => ({
  field,
  value,
  page: page.page.number,
  box: boxOf(tokens),
  how: page.tolerances.wordsHow,
  confidence: Math.min(...tokens.map((token) => token.confidence)),
  via,
})

/** The old report explains a figure in the paragraph below it, or on a side of its box. */
export const EXPLAINS =
  /^this (?:is (?:your|the) (?:(?:three|3)-?digit )?(score|result)\b|(?:(?:three|3)-?digit )?(score|result) (?:is (?!also)|was|represents|reflects|shows|summari[sz]es))(?!.{0,20}two-?digit)/i
/** How far above its explanation a figure may stand, in its own heights: the padding of its box lies between. */
const EXPLAINED_REACH = 4
/** The two stand in one column where they overlap, or their centers are no farther apart than this, in points: half a large figure. */
const ONE_COLUMN = 20

function explained(block: Block, hits: readonly Hit[]): { field: 'score' | 'result'; hit: Hit } | null {
  const match = EXPLAINS.exec(block.text)
  if (!match) return null
  const field = (match[1] ?? match[2])?.toLowerCase() === 'score' ? 'score' : 'result'
  const top = block.box[1]
  const own = hits.filter((one) => one.type === (field === 'score' ? 'number' : 'result') && one.alone)
  const beside = own.filter((one) => overlapX(one.box, block.box) === 0 && overlapY(one.box, block.box) > 0)
  const [above] = own
    .filter((one) => one.box[3] <= top + 1 && top - one.box[3] <= EXPLAINED_REACH * height(one.box))
    .filter((one) => overlapX(one.box, block.box) > 0 || Math.abs(centerX(one.box) - centerX(block.box)) < ONE_COLUMN)
    .sort((a, b) => b.box[1] - a.box[1])
  const hit = beside.length === 1 ? beside[0] : above
  return hit ? { field, hit } : null
}

/** Boxes to tick stand at most this many font sizes apart: a quarter of a page. */
const CHOICE_REACH = 15

/** An outcome by itself is no longer than "DID NOT PASS", and as large as the text, give or take the rounding of sizes. */
const MOST_WORDS = 3
const AS_LARGE = 0.95

/** True over the numbers of an axis, no sentence between: there "Pass" marks the passing score on a chart. */
function isOnChart({ box }: Hit, { lines, ticks }: PageView): boolean {
  const below = [...ticks].filter((tick) => tick.box[1] >= box[3])
  return below.some((left) => {
    const right = below.find((tick) => tick.box[0] > box[2] && overlapY(tick.box, left.box) > 0)
    return (
      left.box[2] < box[0] &&
      right !== undefined &&
      !lines.some(
        (line) =>
          line.tokens.length > MOST_WORDS &&
          line.box[1] >= box[3] &&
          line.box[3] <= left.box[1] &&
          overlapX(line.box, [left.box[0], 0, right.box[2], 0]) > 0,
      )
    )
  })
}

/** PASS or FAIL standing by itself in a line of its own, no smaller than the text around it. */
const standsAlone = (hit: Hit, page: PageView, pairs: readonly Pair[]): boolean =>
  hit.type === 'result' &&
  hit.alone &&
  hit.line.tokens.length <= MOST_WORDS &&
  hit.line.size >= AS_LARGE * page.size &&
  !isOnChart(hit, page) &&
  !pairs.some((pair) => pair.hit === hit)

/** PASS and FAIL side by side are boxes to tick, and which one is ticked cannot be told from words. */
const isChoice = (hit: Hit, all: readonly Hit[]): boolean =>
  hit.type === 'result' &&
  all.some((other) => {
    const apart = Math.max(other.box[0] - hit.box[2], hit.box[0] - other.box[2])
    return (
      other.type === 'result' &&
      other.value !== hit.value &&
      overlapY(other.box, hit.box) > 0 &&
      apart < CHOICE_REACH * hit.line.size
    )
  })

const TICKED = /^[☑☒✓✔✗✘■●◉⦿]$/u
const EMPTY = /^[☐□○◯◻]$/u
/** The box to tick stands right before its word, no farther than this many font sizes: a tab, not the next box. */
const TICK_REACH = 2
/** Its glyph may be wider than drawn, and reach into the word by this many. */
const TICK_OVERLAP = 0.2

/** The one of two boxes to tick that is ticked, where the other one is seen to be empty. */
function isTicked(hit: Hit, all: readonly Hit[], { tokens }: PageView): boolean {
  const sign = (one: Hit): string =>
    tokens.find(
      ({ box, size }) =>
        overlapY(box, one.box) > 0 &&
        box[2] <= one.box[0] + TICK_OVERLAP * size &&
        one.box[0] - box[2] < TICK_REACH * size,
    )?.text ?? ''
  const others = all.filter((other) => other !== hit && other.type === 'result' && other.value !== hit.value)
  return TICKED.test(sign(hit)) && others.every((other) => EMPTY.test(sign(other)))
}

/** What a date beside an examination's name may be instead of its day. */
const OTHER_DAY = /\b(?:report|print|issue|release|update|generat|creat|download|effective|birth)|\d:\d\d/i

/** The one date of a page that no label claims, behind the name of its examination or right below. */
function datedTitle(hits: readonly Hit[], pairs: readonly Pair[], { names, notWith }: Family): Hit | null {
  const free = hits.filter((hit) => hit.type === 'date' && !pairs.some((pair) => pair.hit === hit))
  const [hit, ...others] = free
  if (!hit || others.length > 0 || pairs.some(({ label }) => label.name === 'testDate')) return null
  const { lines } = hit.block
  const title = hit.alone ? (lines[lines.indexOf(hit.line) - 1]?.text ?? '') : hit.line.text
  const isNamed = names.some((name) => name.test(title)) && !notWith?.test(title)
  return isNamed && !OTHER_DAY.test(`${title} ${hit.line.text}`) ? hit : null
}

const hasValue = (label: Label): boolean => label.rest.text.trim() === '' || label.colon

/** Everything on a page that may be one of the fields, with how it is known. */
export function readPageFields(page: PageView, family: Family): PageFields {
  const labels = findLabels(page, family)
  const all = findHits(page)
  const ticked = all.filter((hit) => isChoice(hit, all) && isTicked(hit, all, page))
  const hits = all.filter((hit) => !isChoice(hit, all) || ticked.includes(hit))
  const choices = all.length > hits.length && ticked.length === 0
  const pairs = pairLabels(page, labels, hits)
  const candidates: Candidate[] = []
  const labeled = new Set<ValueName>(choices ? ['result'] : [])
  for (const { name } of labels.filter(hasValue)) if (name !== 'other') labeled.add(name)
  for (const { label, hit } of pairs) {
    const name = hit.type === 'result' ? hit.type : label.name
    if (label.name !== 'other' && name !== 'other')
      candidates.push(candidate(page, name, hit.value, hit.tokens, 'label'))
  }
  for (const block of page.blocks) {
    const found = explained(block, hits)
    if (!found || pairs.some((pair) => pair.hit === found.hit)) continue
    labeled.add(found.field)
    candidates.push(candidate(page, found.field, found.hit.value, found.hit.tokens, 'label'))
  }
  for (const { field, value, tokens } of findStatements(page, family)) {
    candidates.push(candidate(page, field, value, tokens, 'sentence'))
  }
  for (const { name, value, line } of findNormCells(page)) {
    candidates.push(candidate(page, name, value, line.tokens, 'sentence'))
  }
  for (const hit of hits) {
    const told = ticked.includes(hit) && !pairs.some((pair) => pair.hit === hit)
    if (told || standsAlone(hit, page, pairs))
      candidates.push(candidate(page, 'result', hit.value, hit.tokens, 'alone'))
  }
  const dated = datedTitle(hits, pairs, family)
  if (dated) candidates.push(candidate(page, 'testDate', dated.value, dated.tokens, 'alone'))
  return { candidates, labeled }
}
