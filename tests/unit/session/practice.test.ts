import { describe, expect, it } from 'vitest'
import { correct, openDocument, setGoal } from '../../../lib/session/actions'
import { emptySession } from '../../../lib/session/model'
import { readPractice, typedPractice } from '../../../lib/session/now/practice'
import { plainReading } from './reading'

const document = { name: 'practice.pdf', bytes: new Uint8Array([1]) }
const ccssa = {
  ...plainReading(),
  kind: 'nbme-ccssa' as const,
  score: 238,
  testDate: '2026-05-01',
  evidence: { score: { page: 1, box: [0, 0, 1, 1] as [number, number, number, number], how: 'text' as const } },
}

describe('practice scores of a session', () => {
  it('are those of CCSSA reports in the file, as corrected', () => {
    const opened = openDocument(emptySession, document, [ccssa])
    expect(readPractice(opened)).toEqual([
      { score: 238, date: '2026-05-01', origin: { from: 'document', path: 'score' } },
    ])
    expect(readPractice(correct(opened, 'score', { value: 240 }))).toMatchObject([
      { score: 240, origin: { from: 'person' } },
    ])
    expect(readPractice(correct(opened, 'score', 'cleared'))).toEqual([])
  })

  it('are never the score of a real examination', () => {
    expect(readPractice(openDocument(emptySession, document, [plainReading()]))).toEqual([])
  })

  it('and those that were typed', () => {
    const session = setGoal(emptySession, { practice: [{ score: 231, date: null }] })
    expect(typedPractice(session)).toEqual([{ score: 231, date: null, origin: { from: 'person' } }])
    expect(session.goal.reasons).toBeNull()
  })
})
