import { describe, expect, it } from 'vitest'
import { placeProgress } from '../../../components/archive/progress.place'
import { areaPanels, changeWords, type ScorePoint, scoreChange, scorePoints } from '../../../lib/archive/compare'
import type { Reading } from '../../../lib/reports/schema'
import { plainReading } from '../session/reading'

const reading = (change: Partial<Reading>): Reading => ({
  ...plainReading(),
  kind: 'usmle-step2ck',
  standardError: null,
  minimumPassingScore: null,
  ...change,
})
const titled = (id: string, change: Partial<Reading>) => ({ id, title: id, reading: reading(change) })

describe('from practice to the real exam', () => {
  it('places scores of the Step 2 CK scale by their day, each with its own error and pass mark', () => {
    const { points, others } = scorePoints(
      [
        titled('real', { score: 251, testDate: '2025-09-12', standardError: 7 }),
        titled('practice', { kind: 'nbme-ccssa', score: 240, testDate: '2025-07-01' }),
        titled('old practice', { kind: 'nbme-ccssa', score: 240, testDate: '2022-11-30' }),
        titled('undated practice', { kind: 'nbme-ccssa', score: 240, testDate: null }),
        titled('step 3', { kind: 'usmle-step3', score: 230, testDate: '2026-01-02' }),
        titled('unread', { score: null, testDate: '2025-01-01' }),
      ],
      [{ score: 235, date: '2025-08-01' }],
    )
    expect(points.map(({ id, error, minimum }) => [id, error, minimum])).toEqual([
      // The likely range that NBME prints; the minimum since July 2025.
      ['practice', 8, 218],
      ['typed-0', null, null],
      ['real', 7, 218],
    ])
    expect(others.map(({ report, why }) => [report.id, why])).toEqual([
      ['old practice', 'other-scale'],
      ['undated practice', 'no-date'],
      ['step 3', 'other-scale'],
      ['unread', 'no-score'],
    ])
  })

  const point = (change: Partial<ScorePoint>): ScorePoint => ({
    id: 'x',
    title: 'x',
    exam: 'step2ck',
    date: null,
    score: 250,
    error: 6,
    minimum: null,
    ...change,
  })

  it('draws the target as one band behind every score, and has the scale hold it', () => {
    const points = [point({ id: 'a', score: 230 }), point({ id: 'b', score: 240 })]
    const { rows, target, height, ticks } = placeProgress(points, [254, 262], 800)
    const perPoint = ((rows[1]?.x ?? 0) - (rows[0]?.x ?? 0)) / 10
    expect(target?.x).toBeCloseTo((rows[1]?.x ?? 0) + 14 * perPoint, 6)
    expect(target?.width).toBeCloseTo(8 * perPoint, 6)
    expect((target?.x ?? 0) + (target?.width ?? 0)).toBeLessThan(800)
    const without = placeProgress(points, null, 800)
    expect(without.target).toBeNull()
    expect(without.height).toBeLessThan(height)
    expect(ticks.map(({ label }) => Number(label))).toContain(260)
  })

  it('takes the published error of a difference within one exam: 8 points for Step 2 CK', () => {
    const of = (score: number) => scoreChange(point({ score: 214 }), point({ score }))
    expect(of(229)).toEqual({ points: 15, error: 8, isWorkedOut: false, verdict: 'too-small' })
    expect(of(230)).toMatchObject({ points: 16, verdict: 'beyond-chance' })
    expect(of(198)).toMatchObject({ points: -16, verdict: 'beyond-chance' })
  })

  it('works it out between two exams, and never says that nothing changed', () => {
    const practice = point({ exam: 'nbme-ccssa', score: 240, error: 8 })
    // The root of 36 and 64.
    expect(scoreChange(practice, point({ score: 251 }))).toEqual({
      points: 11,
      error: 10,
      isWorkedOut: true,
      verdict: 'too-small',
    })
    expect(changeWords(practice, point({ score: 251 }))).toBe(
      '11 points higher: too small to tell from chance (standard error of the difference 10, worked out from both errors).',
    )
    const typed = point({ exam: 'typed', score: 220, error: null })
    expect(scoreChange(typed, practice).verdict).toBe('not-known')
    expect(changeWords(practice, { ...practice })).not.toMatch(/no change/i)
  })

  it('sets areas side by side by their names, each reference in a panel of its own', () => {
    const [first, second] = plainReading().areas as [Reading['areas'][number], Reading['areas'][number]]
    const again = [{ ...second, label: `PC: ${second.label.toUpperCase()}`, level: 'higher' as const }]
    const panels = areaPanels([
      titled('passed', { areas: again, reference: 'own-overall', testDate: '2025-11-27' }),
      titled('failed', { areas: [first, second], reference: 'own-overall', testDate: '2025-07-13' }),
      titled('practice', { areas: [first], reference: 'comparison-group' }),
    ])
    expect(panels.map(({ reference, reports }) => [reference, reports.map(({ id }) => id)])).toEqual([
      ['own-overall', ['failed', 'passed']],
      ['comparison-group', ['practice']],
    ])
    expect(panels[0]?.rows).toEqual([{ label: second.label.toUpperCase(), levels: [second.level, 'higher'] }])
    expect(panels[0]?.single).toEqual([first.label])
  })
})
