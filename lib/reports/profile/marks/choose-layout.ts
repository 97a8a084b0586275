/** Tells how the rows of a table are drawn: boxes, bars, or bands of crosses. */

import { group, least } from 'd3-array'
import { cluster } from '../../../pages/cluster'
import { centerX, height, width } from '../../../pages/geometry'
import type { Box } from '../../../pages/model'
import { middleOf } from '../span'
import { isCrossRun } from '../table/mark-words'
import type { ColumnContent } from './column-content'
import { byTitle, findColumns } from './columns'
import { commonEnd, findRowMark, type RowMark } from './strokes'
import { findStructure, type Structure } from './structure'

export interface Drawn {
  readonly layout: 'boxes' | 'bars' | 'bands'
  readonly structure: Structure
  /** One for each row of each table, in order. */
  readonly marks: readonly (readonly RowMark[])[]
}

/** Marks of boxes stand in the middle of their columns; farther off than this share of a pitch, they do not. */
const OFF_CENTER = 0.15
/** Bars are told by this share of rows, and this many rows at least, whose mark stands at no column's center. */
const FREE = { share: 0.25, rows: 2 }
/** Marks stand at one place when their centers are within this share of a pitch, or that of a font size. */
const SAME_PLACE = 0.05
const SAME_LINE = 0.15
/** Share of the rows of a plot in which its bar can be told, and of those of bands in which a run is read: the larger part. */
const TOLD = 0.5
/** Marks of one shape differ in width by no more than this share: rounding, a scan. Bars of a step more differ by a fifth. */
const SAME_SHAPE = 0.12
/** Of this many marks beside the first of their kind, boxes have at least this share alike. */
const KINDS = { enough: 3, alike: 0.5 }

/** Runs are cells' marks where at least this share are alike: bands have some thirty places, marks three. */
const RUNS_ALIKE = 0.8

/** Decides for tables that have their columns at the same place, and hands on what was found on the way. */
export function chooseLayout(contents: readonly ColumnContent[]): Drawn {
  const [first] = contents
  if (!first) throw new RangeError('no tables, no layout')
  const { header, page } = first.table
  const bands = contents.flatMap((content) => content.bands)
  const structure = findStructure(
    [...new Set(contents.flatMap((content) => content.marks))],
    bands,
    header.centers,
    page.size,
    page.background,
    page.tolerances,
  )
  let at = 0
  const marks = contents.map(({ bands: own, words }) =>
    own.map((band) => findRowMark(structure.own[at++] ?? [], words, band, page)),
  )
  return { layout: layoutOf(contents, marks), structure, marks }
}

function layoutOf(contents: readonly ColumnContent[], marks: Drawn['marks']): Drawn['layout'] {
  const [first] = contents as [ColumnContent]
  const rows = marks.flat().length
  // On a picture a row of like glyphs was read as a run; glyphs that were not read are of any word.
  const { debris } = first.table.page.tolerances
  const written = marks.flat().filter(({ runs, repeated }) => runs.length > 0 || (repeated && !debris))
  const { more, alike } = comparePlaces(contents, marks)
  if (written.length >= TOLD * rows) {
    // The same run in one of three places, row after row, marks a cell; every band has its own place and length.
    if (more >= KINDS.enough ? alike >= RUNS_ALIKE * more : areInCells(written, first)) return 'boxes'
    const crossed = written.filter(({ runs }) => runs.every(isCrossRun)).length
    return crossed * 2 >= written.length ? 'bands' : 'bars'
  }
  const boxes = marks.flat().flatMap(({ box }) => (box ? [box] : []))
  // Where most rows hold no single mark or several, these are not the bars of a plot.
  if (boxes.length < TOLD * rows) return 'boxes'
  if (growFromOneLine(boxes, first)) return 'bars'
  if (more >= KINDS.enough) return alike < KINDS.alike * more ? 'bars' : 'boxes'
  const needed = Math.max(Math.min(FREE.rows, rows), FREE.share * rows)
  return offCenter(contents, marks) >= needed ? 'bars' : 'boxes'
}

/**
 * Compares the marks of rows that stand under the same title and next to the same header: in boxes they are of one or two
 * kinds, each at its place; every bar has its own. Counts the marks beside the first of each group, and how many of them
 * are like one before.
 */
function comparePlaces(
  contents: readonly ColumnContent[],
  marks: Drawn['marks'],
): { readonly more: number; readonly alike: number } {
  const kinds = contents.flatMap(({ table: { header, rows, page }, pitch }, k) => {
    const { low, middle, high } = header.centers
    const slack = Math.max(SAME_PLACE * pitch, SAME_LINE * page.size)
    const boxes = (marks[k] ?? []).flatMap(({ box }, row) => (box ? [{ box, title: rows[row]?.title?.box }] : []))
    const nearest = (box: Box) => least([low, middle, high], (x) => Math.abs(x - centerX(box)))
    const groups = group(boxes, ({ box, title }) => `${nearest(box)} ${title ?? ''}`)
    const same = (a: Box, b: Box) => Math.abs(centerX(a) - centerX(b)) < slack && sameShape(a, b)
    return [...groups.values()].map((all) => ({
      more: all.length - 1,
      alike: all.filter(({ box }, i) => all.slice(0, i).some((other) => same(other.box, box))).length,
    }))
  })
  const sum = (key: 'more' | 'alike') => kinds.reduce((total, kind) => total + kind[key], 0)
  return { more: sum('more'), alike: sum('alike') }
}

/** Marks of one kind are equally wide, or wider as they are higher (a dot in a row of two lines). */
function sameShape(a: Box, b: Box): boolean {
  const near = (one: number, other: number) => Math.abs(one - other) <= SAME_SHAPE * Math.max(one, other)
  return near(width(a), width(b)) || near(width(a) * height(b), width(b) * height(a))
}

/**
 * True where all marks have one end in common and the others at many places: bars that grow from a center line. Filled
 * cells of an outer column have its side in common, and on a picture their other sides are a little apart.
 */
function growFromOneLine(boxes: readonly Box[], { table: { header, page } }: ColumnContent): boolean {
  const slack = SAME_LINE * page.size
  const root = commonEnd(boxes, slack)
  if (root === null) return false
  const { low, high } = header.centers
  if (page.tolerances.debris && (root < Math.min(low, high) || root > Math.max(low, high))) return false
  const free = boxes.map(([from, , to]) => (Math.abs(from - root) < slack ? to : from))
  // Two filled columns side by side share an edge as well, but have only two others.
  return cluster(free, (end, _, [first]) => Math.abs(end - first) < slack).length > 2
}

/** True for runs of one length under the heads. */
function areInCells(runs: readonly RowMark[], { table: { header }, pitch }: ColumnContent): boolean {
  const { low, middle, high } = header.centers
  const boxes = runs.flatMap(({ box }) => (box ? [box] : []))
  const isUnder = (box: Box) => [low, middle, high].some((x) => Math.abs(x - centerX(box)) < OFF_CENTER * pitch)
  return boxes.every((box) => isUnder(box) && sameShape(box, boxes[0] as Box))
}

/** How many rows have their mark at no column's center. */
function offCenter(contents: readonly ColumnContent[], marks: Drawn['marks']): number {
  return contents.flatMap((content, k) => {
    const centers = byTitle(content).flatMap((part) => {
      const middles = findColumns(part).ranges.map(middleOf)
      return part.bands.map(() => middles)
    })
    return (marks[k] ?? []).filter(
      ({ box }, row) =>
        box && Math.min(...(centers[row] ?? []).map((x) => Math.abs(x - centerX(box)))) > OFF_CENTER * content.pitch,
    )
  }).length
}
