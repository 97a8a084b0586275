import { describe, expect, it } from 'vitest'
import { type ExamDatesRows, placeExamDates } from '../../../components/charts/exam-dates.place'

const option = { examDate: '2027-07-20', label: 'exam Jul 20, 2027', usually: '2027-08-17', allow: '2027-09-14' }
const review = { date: '2027-09-22', label: 'programs start reviewing, Sep 22, 2027' }
const rows = (change: Partial<ExamDatesRows> = {}): ExamDatesRows => ({ rows: [option], review, ...change })

/** From 13 July (a week before) to 29 September (a week after) are 78 days: 12 at both sides and ten pixels a day. */
const width = 804

describe('placeExamDates', () => {
  it('puts days on one linear scale of time', () => {
    const placed = placeExamDates(rows(), { width })
    expect(placed.rows[0]).toMatchObject({
      exam: 82,
      wait: { x: 82, width: 280 },
      expected: { x: 362, width: 280 },
    })
    expect(placed.review?.x).toBe(722)
    expect(placed.ticks).toEqual([
      { x: 202, label: 'Aug 2027' },
      { x: 512, label: 'Sep' },
    ])
  })

  it('keeps every label within the frame', () => {
    const late = { ...option, examDate: '2027-09-10', usually: '2027-10-08', allow: '2027-11-05' }
    for (const wide of [300, 354, 804]) {
      const placed = placeExamDates(rows({ rows: [option, late] }), { width: wide })
      for (const { labelX } of placed.rows) {
        expect(labelX).toBeGreaterThanOrEqual(0)
        expect(labelX).toBeLessThan(wide - 60)
      }
      expect(placed.review?.labelX).toBeGreaterThanOrEqual(0)
    }
  })

  it('gives each day a row of its own, and works where the programs are not known', () => {
    const second = { ...option, examDate: '2027-08-20', usually: '2027-09-17', allow: '2027-10-15' }
    const placed = placeExamDates(rows({ rows: [option, second], review: null }), { width })
    expect(placed.review).toBeNull()
    expect((placed.rows[1]?.y ?? 0) - (placed.rows[0]?.y ?? 0)).toBeGreaterThan(30)
  })

  it('leaves out names of months that would touch', () => {
    const far = { ...option, examDate: '2028-12-01', usually: '2028-12-29', allow: '2029-01-26' }
    const { ticks } = placeExamDates(rows({ rows: [option, far] }), { width: 354 })
    expect(ticks.length).toBeLessThan(8)
    expect(ticks.length).toBeGreaterThan(2)
  })
})
