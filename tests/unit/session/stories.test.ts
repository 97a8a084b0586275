import { describe, expect, it } from 'vitest'
import {
  addException,
  bringStories,
  choose,
  choosePoints,
  clearMarks,
  clearStory,
  correct,
  enterByHand,
  markRehearsed,
  openDocument,
  removeException,
  show,
  writeFailure,
  writeScript,
  writeStory,
  writeWeakness,
} from '../../../lib/session/actions'
import { restoreSession } from '../../../lib/session/kept/restore'
import type { Session } from '../../../lib/session/model'
import { emptySession, emptyStoryWork } from '../../../lib/session/model'
import { otherWork, storyWork, workId } from '../../../lib/session/now/reading'
import { currentTalk } from '../../../lib/session/now/talking-points'
import { plainReading } from './reading'

const document = { name: 'report.pdf', bytes: new Uint8Array([37, 80, 68, 70]) }
const opened = openDocument(emptySession, document, [plainReading()])
const other = (session: Session) =>
  openDocument(session, { ...document, name: 'b.pdf' }, [plainReading({ score: 230 })])
const byHand = (session: Session) =>
  enterByHand(session, { kind: 'usmle-step2ck', sheet: 'boxes', score: 240, testDate: null, result: null, rows: [] })

/** Something of everything that can be written. */
function written(): Session {
  let session = choosePoints(opened, ['immune'])
  session = writeStory(session, 'immune', { situation: 'It was night.', actions: ['I asked', '', ''] })
  session = writeStory(session, 'immune', { evidence: { kind: 'project', note: 'A poster.' }, habit: 'I keep a list.' })
  session = writeWeakness(session, 'endocrine', { area: 'Hormones.' })
  session = writeFailure(session, { own: 'I did not pass.' })
  session = writeScript(session, 'gap', 2, 'I came back.')
  session = addException(session, { rule: 'name', text: 'Foley' })
  return markRehearsed(session, 'card:immune', 'again')
}

/** As the browser's database gives it back: a deep copy. */
function reload(session: Session): Promise<Session | null> {
  const { document: bytes, ...rest } = structuredClone(session)
  return restoreSession(rest, bytes)
}

describe('what is written for a report', () => {
  it('is nothing at first, and nothing where there is no report', () => {
    expect(storyWork(opened)).toBe(emptyStoryWork)
    expect(storyWork(emptySession)).toBe(emptyStoryWork)
    expect(writeStory(emptySession, 'immune', { task: 'x' })).toBe(emptySession)
    expect(workId(emptySession)).toBeNull()
  })

  it('is kept field by field', () => {
    const work = storyWork(written())
    expect(work.points).toEqual(['immune'])
    expect(work.cards.immune).toMatchObject({
      point: 'immune',
      situation: 'It was night.',
      task: '',
      actions: ['I asked', '', ''],
      evidence: { kind: 'project', note: 'A poster.' },
      habit: 'I keep a list.',
    })
    expect(work.weaknesses.endocrine).toMatchObject({ row: 'endocrine', area: 'Hormones.', done: '' })
    expect(work.failure.own).toBe('I did not pass.')
    expect(work.scripts.gap?.parts).toEqual(['', '', 'I came back.', ''])
    expect(work.exceptions).toEqual([{ rule: 'name', text: 'Foley' }])
    expect(work.marks).toEqual({ 'card:immune': 'again' })
  })

  it('comes back from the browser as it was', async () => {
    expect(await reload(written())).toEqual(written())
  })

  it('can be taken back piece by piece', () => {
    let session = written()
    session = clearStory(session, 'immune')
    session = removeException(session, { rule: 'name', text: 'Foley' })
    session = markRehearsed(session, 'card:immune', null)
    session = choosePoints(session, null)
    expect(storyWork(session)).toMatchObject({ points: null, cards: {}, exceptions: [], marks: {} })
    expect(clearStory(session, 'immune')).toBe(session)
    expect(storyWork(clearMarks(written())).marks).toEqual({})
  })

  it('learns an exception once', () => {
    const twice = addException(written(), { rule: 'name', text: 'Foley' })
    expect(twice).toEqual(written())
  })
})

describe('reports have work of their own', () => {
  it('another file has none, and the first finds its own when it is opened again', () => {
    const second = other(written())
    expect(storyWork(second)).toBe(emptyStoryWork)
    expect(storyWork(openDocument(second, document, [plainReading()]))).toEqual(storyWork(written()))
    expect(storyWork(openDocument(second, document, [plainReading({ file: 'renamed.pdf' })]))).toEqual(
      storyWork(written()),
    )
  })

  it('stays with its report when a value is corrected', () => {
    const corrected = correct(correct(written(), 'score', { value: 240 }), 'areas[0]', 'cleared')
    expect(storyWork(corrected).cards.immune?.situation).toBe('It was night.')
    expect(currentTalk(corrected)[0]?.card.situation).toBe('It was night.')
  })

  it('has one for what was typed by hand', () => {
    const typed = byHand(written())
    expect(storyWork(typed)).toBe(emptyStoryWork)
    expect(storyWork(show(writeStory(typed, 'immune', { task: 'x' }), 'document'))).toEqual(storyWork(written()))
  })

  it('can be brought over, without overwriting what is there', async () => {
    const second = writeStory(other(written()), 'immune', { task: 'Mine.' })
    const [from] = otherWork(second)
    const brought = storyWork(bringStories(second, from ?? ''))
    expect(brought.cards.immune).toMatchObject({ task: 'Mine.', situation: '' })
    expect(brought.failure.own).toBe('I did not pass.')
    expect(brought.exceptions).toEqual([{ rule: 'name', text: 'Foley' }])
    expect(bringStories(second, 'nobody')).toBe(second)
    expect(otherWork(markRehearsed(other(opened), 'x', 'well'))).toEqual([])
  })
})

describe('restoring', () => {
  const restored = async (stories: unknown) => (await restoreSession({ ...emptySession, stories }, null))?.stories

  it('starts empty for a session that was kept before there were stories', async () => {
    const { stories: _, ...older } = emptySession
    expect(await restoreSession(older, null)).toEqual(emptySession)
  })

  it('keeps every word that can be read and leaves the damaged parts out', async () => {
    const damaged = {
      a: {
        points: ['immune', 5],
        cards: { immune: { task: 'T', actions: 'none', evidence: { kind: 'rumour', note: 'N' } }, x: 7 },
        weaknesses: [],
        failure: { own: 3, reason: 'R' },
        scripts: { gap: { parts: ['a'] }, other: { parts: ['b'] } },
        exceptions: [{ rule: 'name', text: 'Foley' }, { rule: 'none', text: 'x' }, null],
        marks: { q: 'well', r: 'perfect' },
      },
      b: 'text',
    }
    expect(await restored(damaged)).toEqual({
      a: {
        points: ['immune'],
        cards: {
          immune: {
            type: 'story',
            version: 1,
            point: 'immune',
            told: '',
            situation: '',
            task: 'T',
            actions: ['', '', ''],
            result: '',
            learning: '',
            link: '',
            evidence: { kind: 'other', note: 'N' },
            habit: '',
          },
        },
        weaknesses: {},
        failure: { type: 'failure', version: 1, own: '', reason: 'R', change: '', evidence: '', redirect: '' },
        scripts: { gap: { type: 'script', version: 1, script: 'gap', parts: ['a', '', '', ''] } },
        exceptions: [{ rule: 'name', text: 'Foley' }],
        marks: { q: 'well' },
        times: {},
      },
    })
    expect(await restored('none')).toEqual({})
  })
})

describe('the talk about a report', () => {
  it('has the points with the cards and both faces as text', () => {
    const [first] = currentTalk(written())
    expect(first?.point.label).toBe('Immune System')
    expect(first?.faces.notAsked.text).toBe('It was night. I asked.')
    expect(first?.faces.asked.text).toContain('I keep a list.')
    expect(first?.faces.asked.text).toContain(first?.point.line ?? '-')
    expect(first?.faces.status.state).toBe('draft')
  })

  it('has no story where none was written, and nothing where there is no report', () => {
    for (const { faces } of currentTalk(choose(opened, { specialty: 'neurology' }))) {
      expect(faces.notAsked.text).toBe('')
      expect(faces.status.state).toBe('empty')
    }
    expect(currentTalk(emptySession)).toEqual([])
  })
})
