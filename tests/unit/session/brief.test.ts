import { describe, expect, test } from 'vitest'
import { choose, openDocument } from '../../../lib/session/actions'
import { restoreSession } from '../../../lib/session/kept/restore'
import { emptySession } from '../../../lib/session/model'
import { currentBrief, setBrief } from '../../../lib/session/now/brief'
import { area, plainReading } from './reading'

const today = '2026-01-05'
const file = { name: 'report.pdf', bytes: new Uint8Array([37]) }
const reading = plainReading({
  areas: [area('Respiratory System', { level: 'lower' }), area('Immune System', { level: 'higher' })],
})
const opened = choose(openDocument(emptySession, file, [reading]), {
  specialty: 'internal-medicine',
  applicant: 'us-md',
})
const ids = (session: typeof opened) => currentBrief(session, today)?.brief.sections.map(({ id }) => id)

describe('the sheet of a session', () => {
  test('is none without a reading; without a word it is for an interview and has no score', () => {
    expect(currentBrief(emptySession, today)).toBeNull()
    expect(ids(opened)).toEqual(['answer', 'points', 'ask', 'not-claimed', 'sources'])
    expect(ids(setBrief(opened, { score: true }))).toContain('score')
  })

  test('leaves out what is switched off, and still offers it', () => {
    const key = currentBrief(opened, today)?.talk[0]?.point.key ?? ''
    const without = currentBrief(setBrief(opened, { withoutPoints: [key] }), today)
    expect(without?.brief.sections.some(({ id }) => id === 'points')).toBe(false)
    expect(without?.talk.map(({ point }) => point.key)).toContain(key)
  })

  test('for an adviser has the plan where it is wanted', () => {
    const adviser = setBrief(opened, { variant: 'adviser', questions: 'One?\nTwo?' })
    expect(ids(adviser)).toContain('plan')
    expect(ids(setBrief(adviser, { plan: false }))).not.toContain('plan')
    const open = currentBrief(adviser, today)?.brief.sections.find(({ id }) => id === 'open')?.blocks[0]
    expect(open?.kind === 'list' && open.items.slice(0, 2)).toEqual(['One?', 'Two?'])
  })

  test('comes back as it was kept; damaged, it never shows a score that nobody asked for', async () => {
    const kept = setBrief(opened, { score: true, withoutStories: ['x'], plan: false, questions: 'One?' })
    const { document, ...rest } = structuredClone(kept)
    expect((await restoreSession(rest, document))?.brief).toEqual(kept.brief)
    const damaged = { ...rest, brief: { variant: 'poster', score: 'yes', withoutPoints: [1, 'a'], questions: 7 } }
    expect((await restoreSession(damaged, document))?.brief).toEqual({
      variant: 'interview',
      score: false,
      withoutPoints: ['a'],
      withoutStories: [],
      plan: true,
      questions: '',
    })
    const { brief: _, ...older } = rest
    expect((await restoreSession(older, document))?.brief).toEqual(emptySession.brief)
  })
})
