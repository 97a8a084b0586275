import { describe, expect, it } from 'vitest'
import { choose, correct, openDocument, startOver } from '../../../lib/session/actions'
import type { SessionStorage } from '../../../lib/session/kept/storage'
import { createSessionStore } from '../../../lib/session/kept/store'
import type { OpenedDocument, Session } from '../../../lib/session/model'
import { emptySession } from '../../../lib/session/model'
import { currentReading } from '../../../lib/session/now/reading'
import { plainReading } from './reading'

const document: OpenedDocument = { name: 'report.pdf', bytes: new Uint8Array([1, 2, 3]) }

/** Storage in memory that counts what it is asked for, and fails on demand. */
function memory(kept: Session | null = null) {
  const state = {
    kept,
    documentWrites: 0,
    failing: false,
    putDown: undefined as { session: Session | null; documentKept: boolean } | undefined,
  }
  const storage: SessionStorage = {
    load: async () => state.kept,
    async save(session, keptDocument) {
      await new Promise((resolve) => setTimeout(resolve, 1))
      if (state.failing) throw new Error('full')
      if (session.document !== keptDocument) state.documentWrites += 1
      state.kept = session
    },
    async wipe() {
      state.kept = null
    },
    putDown(session, documentKept) {
      state.putDown = { session, documentKept }
    },
  }
  return { state, storage }
}

const opened = (session: Session) => openDocument(session, document, [plainReading()])

describe('the session store', () => {
  it('keeps every change at once, and the document only when it is another one', async () => {
    const { state, storage } = memory()
    const store = createSessionStore(storage)
    await store.load()
    store.change('Open', opened)
    await store.settled()
    store.change('Correct', (session) => correct(session, 'score', { value: 240 }))
    store.change('Correct', (session) => correct(session, 'score', { value: 241 }))
    await store.settled()
    expect(currentReading(state.kept!)?.score).toBe(241)
    expect(state.documentWrites).toBe(1)
  })

  it('takes what was written in one run back in one step', async () => {
    const store = createSessionStore(memory().storage)
    await store.load()
    const score = (value: number) => (session: Session) => correct(session, 'score', { value })
    const now = () => currentReading(store.get().session)?.score
    store.change('Open', opened)
    store.change('Type', score(2), 'a')
    store.change('Type', score(24), 'a')
    store.change('Type', score(240), 'a')
    store.change('Type more', score(241), 'b')
    store.undo()
    expect(now()).toBe(240)
    store.undo()
    expect(now()).toBe(251)
    store.redo()
    expect(now()).toBe(240)
    // What is typed after a step back is a step of its own.
    store.change('Type', score(249), 'a')
    store.undo()
    expect(now()).toBe(240)
  })

  it('takes back and does again, step by step, and keeps that too', async () => {
    const { state, storage } = memory()
    const store = createSessionStore(storage)
    await store.load()
    store.change('Open', opened)
    store.change('Correct the score', (session) => correct(session, 'score', { value: 240 }))
    expect(store.get().undoes).toBe('Correct the score')
    store.undo()
    expect(currentReading(store.get().session)?.score).toBe(251)
    expect(store.get().redoes).toBe('Correct the score')
    store.redo()
    await store.settled()
    expect(currentReading(state.kept!)?.score).toBe(240)
    store.undo()
    store.change('Choose', (session) => choose(session, { applicant: 'us-md' }))
    expect(store.get().redoes).toBeNull()
  })

  it('removes everything that is kept when started over, and can bring it back', async () => {
    const { state, storage } = memory()
    const store = createSessionStore(storage)
    await store.load()
    store.change('Open', opened)
    store.change('Start over', startOver)
    await store.settled()
    expect(state.kept).toBeNull()
    store.undo()
    await store.settled()
    expect(state.kept?.document).toBe(document)
  })

  it('keeps nothing where told so, wipes what is kept, and goes on in memory', async () => {
    const { state, storage } = memory({ ...emptySession, choices: { ...emptySession.choices, applicant: 'us-do' } })
    const store = createSessionStore(storage, false)
    await store.load()
    await store.settled()
    expect(state.kept).toBeNull()
    expect(store.get().session).toBe(emptySession)
    store.change('Open', opened)
    await store.settled()
    expect(state.kept).toBeNull()
    expect(currentReading(store.get().session)?.score).toBe(251)
    store.setKeep(true)
    await store.settled()
    expect(currentReading(state.kept!)?.score).toBe(251)
    store.setKeep(false)
    await store.settled()
    expect(state.kept).toBeNull()
  })

  it('does not overwrite what was done before the kept session was found', async () => {
    const { storage } = memory({ ...emptySession, choices: { ...emptySession.choices, applicant: 'us-do' } })
    const store = createSessionStore(storage)
    const loading = store.load()
    store.change('Open', opened)
    await loading
    expect(currentReading(store.get().session)?.score).toBe(251)
  })

  it('says when keeping fails, and when it works again', async () => {
    const { state, storage } = memory()
    const store = createSessionStore(storage)
    await store.load()
    state.failing = true
    store.change('Open', opened)
    await store.settled()
    expect(store.get().unkept).toBe(true)
    expect(currentReading(store.get().session)?.score).toBe(251)
    state.failing = false
    store.change('Choose', (session) => choose(session, { applicant: 'us-md' }))
    await store.settled()
    expect(store.get().unkept).toBe(false)
    expect(state.documentWrites).toBe(1)
  })

  it('puts down at once what is not kept yet when the page is left', async () => {
    const { state, storage } = memory()
    const store = createSessionStore(storage)
    await store.load()
    store.leave()
    expect(state.putDown).toBeUndefined()
    store.change('Open', opened)
    store.leave()
    expect(state.putDown).toEqual({ session: store.get().session, documentKept: false })
    await store.settled()
    store.change('Choose', (session) => choose(session, { applicant: 'us-md' }))
    store.leave()
    expect(state.putDown?.session?.choices.applicant).toBe('us-md')
    expect(state.putDown?.documentKept).toBe(true)
    await store.settled()
    store.change('Start over', startOver)
    store.leave()
    expect(state.putDown?.session).toBeNull()
  })

  it('puts nothing down where nothing is to be kept, or all is kept', async () => {
    const { state, storage } = memory()
    const store = createSessionStore(storage, false)
    await store.load()
    store.change('Open', opened)
    store.leave()
    store.setKeep(true)
    await store.settled()
    store.leave()
    expect(state.putDown).toBeUndefined()
  })
})
