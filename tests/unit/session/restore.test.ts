import { describe, expect, it } from 'vitest'
import { correct, enterByHand, openDocument } from '../../../lib/session/actions'
import { restoreSession } from '../../../lib/session/kept/restore'
import type { Session } from '../../../lib/session/model'
import { emptySession } from '../../../lib/session/model'
import { plainReading } from './reading'

function fullSession(): Session {
  const document = { name: 'report.pdf', bytes: new Uint8Array([37, 80, 68, 70]) }
  const refusal = {
    file: 'report.pdf',
    ok: false as const,
    error: { code: 'unsupported-report' as const, message: 'A transcript.' },
  }
  const opened = openDocument(emptySession, document, [refusal, plainReading()])
  const corrected = correct(correct(opened, 'score', { value: 240 }), 'areas[1]', 'cleared')
  return enterByHand(
    {
      ...corrected,
      choices: {
        specialty: 'internal-medicine',
        applicant: 'non-us-img',
        second: 'neurology',
        ownFigures: { label: 'A program', exam: 'comlex-level2', q1: 560, middle: 600, q3: null },
        typedScores: { step2ck: 251, 'comlex-level2': null },
        person: {
          otherWay: 'canadian',
          training: 'graduate',
          graduationYear: 2021,
          reapplying: true,
          military: true,
          couple: { specialty: 'pediatrics', applicant: 'us-md' },
          attempt: 3,
          firstAttempt: '2024-05-02',
        },
      },
      goal: {
        reasons: ['img'],
        examDate: '2026-08-20',
        otherDates: ['2026-09-01'],
        review: '2026-09-23',
        practice: [{ score: 240, date: '2026-07-01' }],
      },
    },
    {
      kind: 'usmle-step3',
      sheet: 'step3',
      score: 230,
      testDate: '2026-01-02',
      result: 'pass',
      rows: [{ id: 'x', section: 'task', label: 'Diagnosis', level: 'higher' }],
    },
  )
}

/** As the browser's database gives it back: a deep copy. */
function stored(session: Session): [unknown, unknown] {
  const { document, ...rest } = structuredClone(session)
  return [rest, document]
}

describe('restoring a kept session', () => {
  it('gives back exactly what was kept', async () => {
    const session = fullSession()
    expect(await restoreSession(...stored(session))).toEqual(session)
    expect(await restoreSession(...stored(emptySession))).toEqual(emptySession)
  })

  it('is null for what is no session of ours, or one of a newer program', async () => {
    for (const foreign of [
      undefined,
      null,
      7,
      'x',
      [],
      {},
      { type: 'other', version: 1 },
      { type: 'strongsuit-session' },
    ])
      expect(await restoreSession(foreign, undefined)).toBeNull()
    expect(await restoreSession({ ...emptySession, version: 999 }, undefined)).toBeNull()
  })

  it('leaves out every part that is damaged and keeps the rest', async () => {
    const [rest] = stored(fullSession())
    const damaged = {
      ...(rest as object),
      reports: [{ outcome: { file: 'x', ok: true, kind: 'usmle-step2ck', areas: 'none' } }, 5],
      chosen: 12,
      manual: { kind: 'driving-licence', score: '230', testDate: 'soon', rows: [{ id: 'x' }, null] },
      source: 'elsewhere',
      choices: { specialty: 3, applicant: 'martian', second: 4, ownFigures: { q1: 5 }, typedScores: ['240'] },
      goal: {
        reasons: 'img',
        examDate: '2026-02-30',
        otherDates: [1],
        review: 'soon',
        practice: [{ score: '240' }, 7],
      },
    }
    expect(await restoreSession(damaged, { name: 'x', bytes: 'text' })).toEqual({
      ...emptySession,
      manual: { kind: 'usmle-step2ck', sheet: 'boxes', score: null, testDate: null, result: null, rows: [] },
    })
  })

  it('loses no more than the part that is damaged, whichever field it is', async () => {
    const [whole, document] = stored(fullSession()) as [Record<string, unknown>, unknown]
    const fields = Object.keys(whole).filter((field) => field !== 'type' && field !== 'version')
    for (const field of fields)
      for (const damage of [undefined, null, 7, 'x', [], {}, [null], { x: 1 }]) {
        const restored = await restoreSession({ ...whole, [field]: damage }, document)
        const { [field]: _, ...others } = fullSession() as unknown as Record<string, unknown>
        // Which report is looked at says nothing once the reports are gone.
        const expected = field === 'reports' ? { ...others, chosen: 0 } : others
        expect(restored, field).toMatchObject(expected)
        expect(Object.keys(restored ?? {})).toEqual(Object.keys(emptySession))
      }
  })

  it('leaves out what a reading has that the contract does not know, and nothing else', async () => {
    const [, report] = fullSession().reports
    const reading = plainReading()
    const areas = reading.areas.map((area, index) => (index === 1 ? { ...area, level: 'best', shade: 3 } : area))
    const newer = { ...report, outcome: { ...reading, areas, color: 'blue', score: '240' } }
    const [rest] = stored(fullSession())
    const restored = await restoreSession({ ...(rest as object), reports: [newer] }, null)
    const message = 'What this browser had kept of it was damaged.'
    expect(restored?.reports[0]?.outcome).toEqual({
      ...reading,
      score: null,
      areas: reading.areas.map((area, index) => (index === 1 ? { ...area, level: null } : area)),
      warnings: [
        ...reading.warnings,
        { code: 'not-read', field: 'score', message },
        { code: 'not-read', field: 'areas[1].level', message },
      ],
    })
    expect(restored?.reports[0]?.accepted).toBe(false)
  })

  it('leaves out a reading of which too little is left', async () => {
    const session = fullSession()
    const [, report] = session.reports
    const foreign = { ...report, outcome: { ...plainReading(), kind: 'driving-licence' } }
    const [rest, document] = stored({ ...session, chosen: 1 })
    const restored = await restoreSession({ ...(rest as object), reports: [foreign, report] }, document)
    expect(restored?.reports).toEqual([report])
    expect(restored?.chosen).toBe(0)
  })

  it('starts empty what a session that was kept before did not have', async () => {
    const [rest] = stored(emptySession)
    const { goal: _, ...before } = { ...(rest as object), goal: null }
    const older = { ...before, choices: { specialty: 'neurology', applicant: 'us-do' } }
    expect(await restoreSession(older, null)).toEqual({
      ...emptySession,
      choices: { ...emptySession.choices, specialty: 'neurology', applicant: 'us-do' },
    })
  })

  it('drops corrections that are none', async () => {
    const [rest, document] = stored(fullSession())
    const { reports } = rest as { reports: object[] }
    const bad = { score: 5, mean: { value: {} }, result: { value: 'fail' } }
    const restored = await restoreSession(
      { ...(rest as object), reports: reports.map((r) => ({ ...r, corrections: bad })) },
      document,
    )
    expect(restored?.reports[1]?.corrections).toEqual({ result: { value: 'fail' } })
  })
})
