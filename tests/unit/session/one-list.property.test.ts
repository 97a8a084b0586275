import fc from 'fast-check'
import { expect, test } from 'vitest'
import { analyze } from '../../../lib/analysis/analyze'
import { handSheetIds } from '../../../lib/areas/hand-sheet-list'
import { handSheets } from '../../../lib/areas/hand-sheets'
import { purposesFor } from '../../../lib/plan/make-plan'
import { emptyEntry } from '../../../lib/session/manual'
import { emptySession, type Session } from '../../../lib/session/model'
import { currentPlan } from '../../../lib/session/now/plan'
import { currentReading } from '../../../lib/session/now/reading'
import { currentTalk } from '../../../lib/session/now/talking-points'

const day = '2026-11-29'
const level = fc.constantFrom('lower', 'average', 'higher', null)

/** Every profile that can be typed, passed or failed, for no specialty and for some. */
const sessions: fc.Arbitrary<Session> = fc
  .record({
    sheet: fc.constantFrom(...handSheetIds),
    levels: fc.array(level, { minLength: 25, maxLength: 25 }),
    result: fc.constantFrom('pass', 'fail', null),
    specialty: fc.constantFrom(null, 'internal-medicine', 'general-surgery', 'psychiatry', 'pediatrics'),
  })
  .map(({ sheet, levels, result, specialty }) => {
    const blank = emptyEntry(sheet, handSheets[sheet], null)
    const rows = blank.rows.map((row, index) => ({ ...row, level: levels[index] ?? null }))
    const choices = { ...emptySession.choices, specialty, applicant: 'us-md' as const }
    return { ...emptySession, source: 'hand', choices, manual: { ...blank, result, score: 240, testDate: day, rows } }
  })

test('talking points and plan are chosen from one list, and no lower area is lost', () => {
  fc.assert(
    fc.property(sessions, (session) => {
      const reading = currentReading(session)!
      const { profile, mode, exam } = analyze(reading, { ...session.choices, today: day })
      for (const { point } of currentTalk(session)) {
        if (point.areaIndex === null) continue
        const area = profile.areas[point.areaIndex]
        expect(area?.label).toBe(point.label)
        // Nothing lower is ever said as a strength, and what is called one was higher.
        expect(area?.relative).not.toBe('lower')
        if (point.basis === 'strength') expect(area?.relative).toBe('higher')
      }
      for (const purpose of purposesFor(mode, exam)) {
        const { plan } = currentPlan({ ...session, plan: { ...session.plan, purpose } }, day)!
        for (const { areaIndex, label } of plan.priorities) expect(profile.areas[areaIndex]?.label).toBe(label)
        const planned = plan.priorities.map(({ areaIndex }) => areaIndex)
        for (const { index } of profile.weaknesses) expect(planned).toContain(index)
        // What was lower leads, and nothing else has more time.
        const lower = plan.priorities.map(({ areaIndex }) => profile.areas[areaIndex]?.relative === 'lower')
        expect(lower.toSorted((a, b) => Number(b) - Number(a))).toEqual(lower)
        const parts = (wanted: boolean) =>
          plan.priorities.filter((_, at) => lower[at] === wanted).map(({ part }) => part)
        expect(Math.min(...parts(true), 1)).toBeGreaterThanOrEqual(
          parts(true).length > 0 ? Math.max(...parts(false), 0) : 0,
        )
      }
    }),
    { numRuns: 100 },
  )
})
