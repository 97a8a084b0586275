/** What the check lists of a reading, and in which order: pure, no figure is worked out here. */

import type { Section } from '../../lib/areas/sections'
import type { Evidence, Reading, Reference } from '../../lib/reports/schema'

export const referenceNames: Readonly<Record<Reference, string>> = {
  'own-overall': 'your own overall score',
  borderline: 'the pass line',
  'comparison-group': 'a comparison group',
  'national-mean': 'the national mean',
  none: 'nothing: no profile',
}

type NumberField = 'score' | 'minimumPassingScore' | 'mean' | 'standardDeviation' | 'standardError'
export type ReadingField = 'kind' | 'reference' | 'result' | 'testDate' | NumberField

export const fieldNames: Readonly<Record<ReadingField, string>> = {
  kind: 'Exam',
  result: 'Result',
  score: 'Score',
  minimumPassingScore: 'Minimum passing score',
  testDate: 'Test date',
  mean: 'Mean of the norm group',
  standardDeviation: 'Standard deviation',
  standardError: 'Standard error',
  reference: 'Areas are compared with',
}

const usualOrder = Object.keys(fieldNames).filter((field): field is ReadingField => field in fieldNames)

/** Compare two places as a person reads: by page, then line by line. */
function byPlace(a: Evidence, b: Evidence): number {
  if (a.page !== b.page) return a.page - b.page
  const [, aTop, , aBottom] = a.box
  const [, bTop, , bBottom] = b.box
  const sameLine = Math.min(aBottom, bBottom) > Math.max(aTop, bTop)
  return sameLine ? a.box[0] - b.box[0] : aTop - bTop
}

/** The fields of a reading in the order of the page; those that stand nowhere on it follow in the usual order. */
export function fieldsInOrder(reading: Reading): readonly ReadingField[] {
  const fields = usualOrder.filter((field) => field !== 'reference' || reading.areas.length > 0)
  const placed = fields.flatMap((field) => {
    const evidence = reading.evidence[field]
    return evidence ? [{ field, evidence }] : []
  })
  placed.sort((a, b) => byPlace(a.evidence, b.evidence))
  const found = placed.map(({ field }) => field)
  // Which examination it is stands at the head of every report.
  const head = fields.filter((field) => field === 'kind' && !found.includes(field))
  const rest = fields.filter((field) => field !== 'kind' && !found.includes(field))
  return [...head, ...found, ...rest]
}

/** Rows by block, blocks and rows in the order in which they stand; a row keeps its number in the reading. */
export function blocksInOrder(
  areas: Reading['areas'],
): readonly { readonly section: Section; readonly indexes: readonly number[] }[] {
  const blocks = new Map<Section, number[]>()
  areas.forEach((area, index) => {
    const block = blocks.get(area.section)
    if (block) block.push(index)
    else blocks.set(area.section, [index])
  })
  return [...blocks].map(([section, indexes]) => ({ section, indexes }))
}

/** Numbers of the pages on which something was read; the first where nothing was. */
export function pagesOf(reading: Reading): readonly number[] {
  const pages = [...new Set(Object.values(reading.evidence).map(({ page }) => page))].sort((a, b) => a - b)
  return pages.length > 0 ? pages : [1]
}

/** A share of items as printed: "55–65%", one number alone as "10%". */
export function showShare([low, high]: readonly [number, number]): string {
  return low === high ? `${low}%` : `${low}–${high}%`
}

/** What was typed as a share of items: "55-65", "55%–65%", "10%", "<5%"; undefined where it is none. */
export function readShare(text: string): [number, number] | undefined {
  const [, less, first, second] = /^(<?)\s*(\d{1,3})\s*%?\s*(?:(?:-|–|—|to)\s*(\d{1,3})\s*%?)?$/.exec(text.trim()) ?? []
  if (first === undefined || (less && second !== undefined)) return undefined
  const low = less ? 0 : Number(first)
  const high = Number(second ?? first)
  return low <= high && high <= 100 ? [low, high] : undefined
}

/** What was typed as a number with at most two decimals, 0 to 999; undefined where it is none. */
export function readDecimal(text: string): number | undefined {
  return /^\d{1,3}([.,]\d{1,2})?$/.test(text) ? Number(text.replace(',', '.')) : undefined
}
