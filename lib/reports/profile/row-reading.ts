/** What a layout of a profile makes of one row: values, where they stand, and what it was unsure of. */

import type { Box } from '../../pages/model'
import type { Area, Warning } from '../schema'

export type AreaField = keyof Area

/** Where a value stands on its page, and whether it was written or drawn. */
export interface Place {
  readonly box: Box
  readonly how: 'text' | 'marks'
}

export interface Doubt {
  readonly code: Warning['code']
  readonly field: AreaField
  readonly message: string
}

export interface RowReading {
  /** The values that the layout gives; the others of an area are null. */
  readonly values: Partial<Omit<Area, 'section' | 'label' | 'weight'>>
  readonly places: Partial<Record<AreaField, Place>>
  readonly doubts: readonly Doubt[]
}

const MESSAGES = {
  'no-mark': 'no mark was found in this row',
  'several-marks': 'more than one place in this row could be the mark',
  'weak-contrast': 'the mark in this row is too faint beside the others to be sure',
  'no-middle': 'no middle zone is drawn that this row could be measured against',
  'low-confidence': 'one sign more or less would put this row on the other side of an edge of the zone',
  hidden: 'something covers the mark in this row, or an end of it',
  'not-read': 'what the plot reaches from and to could not be told',
} as const

/** Why a mark, or what it is measured against, could not be read. */
export type Why = keyof typeof MESSAGES

/** The doubt about a row whose mark could not be read, or not in full. */
export const doubtOf = (code: Why): Doubt => ({
  code,
  field: code === 'not-read' ? 'band' : 'level',
  message: MESSAGES[code],
})

/** A row without a mark that can be believed. */
export const unread = (why: Why): RowReading => ({ values: {}, places: {}, doubts: [doubtOf(why)] })
