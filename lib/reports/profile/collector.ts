/** Collects the rows of a profile as areas of a reading, with evidence and warnings. */

import type { Section } from '../../areas/sections'
import { unionAll } from '../../pages/geometry'
import type { Box } from '../../pages/model'
import type { Area, Evidence, Warning } from '../schema'
import type { Content } from './marks/read-marked'
import type { Sheet } from './sheet'
import { breaksOff } from './table/labels'
import type { Row, Table } from './table/table'

/** Labels recognized with less certainty than this are to be looked at. */
const SURE = 0.7
/** Where this share of rows have their share of items printed, a row without one was not read completely. */
const USUAL = 0.6

/** So many rows with a range show that shares are printed as ranges. */
const RANGES = 3

const MESSAGES = {
  'no-mark': 'no mark was found in this row',
  'several-marks': 'more than one place in this row could be the mark',
  'weak-contrast': 'the mark in this row is too faint beside the others to be sure',
  'no-middle': 'no middle zone is drawn that this row could be measured against',
  'not-read': 'what the plot reaches from and to could not be told',
} as const

/** Collects areas with their evidence and warnings. */
export class Collector {
  readonly areas: Area[] = []
  readonly evidence: Record<string, Evidence> = {}
  readonly warnings: Warning[] = []

  add(sheet: Sheet, row: Row, section: Section | null, content: Content, k: number): void {
    const index = this.areas.length
    const path = (field: string) => `areas[${index}].${field}`
    const note = (field: string, box: Box | null, how: 'text' | 'marks') => {
      if (!box) return
      const [x0, y0, x1, y1] = sheet.back(box)
      this.evidence[path(field)] = {
        page: sheet.number,
        box: [x0, y0, x1, y1],
        how: sheet.source === 'ocr' ? 'ocr' : how,
      }
    }
    const warn = (code: Warning['code'], field: string, message: string) =>
      this.warnings.push({ code, field: path(field), message: `${row.label}: ${message}` })
    const area: Area = {
      section: section ?? this.areas.at(-1)?.section ?? 'system',
      label: row.label,
      weight: row.weight,
      level: null,
      band: null,
      middle: null,
      clipped: null,
      percentCorrect: null,
      comparison: null,
    }
    if (section === null) warn('not-read', 'section', 'no title over the row says which block it belongs to')
    note('label', row.labelBox, 'text')
    note('section', row.title?.box ?? null, 'text')
    note('weight', row.weightBox, 'text')
    if (row.confidence < SURE || breaksOff(row.label))
      warn('low-confidence', 'label', 'the label was read with little certainty')

    if (content.layout === 'percent') {
      const read = content.rows[k]
      area.percentCorrect = read?.percentCorrect ?? null
      area.comparison = read?.comparison ?? null
      area.level = read?.level ?? null
      note('percentCorrect', read?.ownBox ?? null, 'text')
      note('comparison', read?.groupBox ?? null, 'text')
      note('level', read?.ownBox && read.groupBox ? unionAll([read.ownBox, read.groupBox]) : null, 'text')
      if (area.percentCorrect === null) warn('not-read', 'percentCorrect', 'the own figure was not found')
      if (area.comparison === null) warn('not-read', 'comparison', 'the figure of the comparison group was not found')
    } else if (content.layout === 'boxes') {
      const read = content.rows[k]
      area.level = read?.level ?? null
      note('level', read?.box ?? null, read?.how ?? 'marks')
      if (read?.why) warn(read.why, 'level', MESSAGES[read.why])
    } else {
      const read = content.rows[k]
      if (read) {
        area.level = read.level
        area.band = read.band
        area.middle = read.middle
        area.clipped = read.clipped
        note('level', read.level ? read.box : null, read.how)
        note('band', read.band ? read.box : null, read.how)
        note('middle', read.middle ? read.zoneBox : null, 'marks')
        note('clipped', read.clipped ? read.box : null, read.how)
        if (read.why) warn(read.why, read.why === 'not-read' ? 'band' : 'level', MESSAGES[read.why])
      }
    }
    this.areas.push(area)
  }

  /** Lines among the rows that could be rows as well: they are not taken, and not passed over in silence. */
  addLeftOver({ sheet, leftOver }: Table): void {
    for (const { text } of leftOver)
      this.warnings.push({
        code: 'not-read',
        field: 'areas',
        message: `page ${sheet.number}: "${text}" stands among the rows, but nothing is marked or printed beside it`,
      })
  }

  /**
   * A single share among ranges, on a page that was looked at: the dash of "4-8%" is easily lost, and then it reads "48%".
   * What a range gives that way is not believed; "10%" comes from none.
   */
  checkRanges(): void {
    const ranges = this.areas.filter(({ weight }) => weight !== null && weight[0] > 0 && weight[0] < weight[1]).length
    if (ranges < RANGES) return
    this.areas.forEach((area, k) => {
      const path = `areas[${k}].weight`
      if (area.weight === null || this.evidence[path]?.how !== 'ocr' || !mayHaveLostDash(area.weight)) return
      area.weight = null
      delete this.evidence[path]
    })
  }

  /** Rows without a share of items in a profile where nearly all have one. */
  checkWeights(): void {
    const without = this.areas.flatMap((area, k) => (area.weight === null ? [k] : []))
    if (without.length === 0 || this.areas.length - without.length < USUAL * this.areas.length) return
    for (const k of without)
      this.warnings.push({
        code: 'not-read',
        field: `areas[${k}].weight`,
        message: `${this.areas[k]?.label}: no share of items was found in this row`,
      })
  }
}

/** True for a single share whose two figures would be a range with a dash between them. */
function mayHaveLostDash([low, high]: readonly [number, number]): boolean {
  const [tens, ones] = [Math.floor(low / 10), low % 10]
  return low === high && tens > 0 && tens < 10 && tens < ones
}
