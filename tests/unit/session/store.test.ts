import { describe, expect, it, vi } from 'vitest'
import { choose, correct } from '../../../lib/session/actions'
import { emptySession } from '../../../lib/session/model'
import { pagesOfNewBrowsers } from './browser'
import { another, document, now, opened, other, score } from './documents'

const { browser, loaded } = pagesOfNewBrowsers()

describe('the session store', () => {
  it('keeps every change at once, the document with it', async () => {
    const { store } = await loaded()
    store.open('Open', opened)
    store.change('Correct', score(240))
    store.change('Correct', score(241))
    await store.settled()
    const { store: again } = await loaded()
    expect(now(again)).toBe(241)
    expect(again.get().session.document).toEqual(document)
    expect(again.get().id).toBe(store.get().id)
  })

  it('takes what was written in one run back in one step', async () => {
    const { store } = await loaded()
    store.open('Open', opened)
    store.change('Type', score(2), 'a')
    store.change('Type', score(24), 'a')
    store.change('Type', score(240), 'a')
    store.change('Type more', score(241), 'b')
    store.undo()
    expect(now(store)).toBe(240)
    store.undo()
    expect(now(store)).toBe(251)
    store.redo()
    expect(now(store)).toBe(240)
    // What is typed after a step back is a step of its own.
    store.change('Type', score(249), 'a')
    store.undo()
    expect(now(store)).toBe(240)
  })

  it('takes back and does again, step by step, and keeps that too', async () => {
    const { store } = await loaded()
    store.open('Open', opened)
    store.change('Correct the score', score(240))
    expect(store.get().undoes).toBe('Correct the score')
    store.undo()
    expect(now(store)).toBe(251)
    expect(store.get().redoes).toBe('Correct the score')
    store.redo()
    await store.settled()
    expect(now((await loaded()).store)).toBe(240)
    store.undo()
    store.change('Choose', (session) => choose(session, { applicant: 'us-md' }))
    expect(store.get().redoes).toBeNull()
  })

  it('puts the present report into the archive when another is opened, and finds both again', async () => {
    const { store, storage } = await loaded()
    store.open('Open', opened)
    store.change('Correct', score(240))
    const first = store.get().id
    store.open('Open another', other)
    expect(store.get().id).not.toBe(first)
    expect(now(store)).toBe(215)
    await store.settled()
    expect((await storage.list()).length).toBe(2)
    expect(await store.openKept(first)).toBe(true)
    expect(now(store)).toBe(240)
    expect(store.get().session.document).toEqual(document)
    store.undo()
    expect(now(store)).toBe(215)
    expect(store.get().session.document).toEqual(another)
  })

  it('removes the open report with all that it says, and can bring it back', async () => {
    const { store } = await loaded()
    store.open('Open', opened)
    store.change('Choose', (session) => choose(session, { specialty: 'neurology' }))
    await store.settled()
    expect(await browser().everything()).toContain('neurology')
    store.remove('Remove')
    expect(store.get().session).toBe(emptySession)
    await store.settled()
    const left = await browser().everything()
    // As whole words: a time in milliseconds may hold the digits of a score.
    for (const word of [/neurology/, /report\.pdf/, /\b251\b/]) expect(left).not.toMatch(word)
    expect(now((await loaded('later')).store)).toBeUndefined()
    store.undo()
    await store.settled()
    expect(now(store)).toBe(251)
    const again = (await loaded('later still')).store.get().session
    expect([again.choices.specialty, again.document]).toEqual(['neurology', document])
    store.redo()
    await store.settled()
    expect(await browser().everything()).not.toContain('neurology')
  })

  it('brings a removed report back with its document after a reload too', async () => {
    const { store } = await loaded()
    store.open('Open', opened)
    await store.settled()
    const { store: later } = await loaded('later')
    const restored = later.get().session.document
    later.change('Choose', (session) => choose(session, { specialty: 'neurology' }))
    await later.settled()
    expect(later.get().session.document, 'the same bytes, not a copy after each change').toBe(restored)
    later.remove('Remove')
    await later.settled()
    later.undo()
    await later.settled()
    expect((await loaded('later still')).store.get().session.document).toEqual(document)
  })

  it('keeps nothing where told so, forgets the open report, and goes on in memory', async () => {
    const { store } = await loaded()
    store.open('Open', opened)
    await store.settled()
    store.setKeep(false)
    await store.settled()
    expect(await browser().everything()).toBe('[[],{}]')
    store.change('Correct', score(240))
    store.leave()
    await store.settled()
    expect(await browser().everything()).toBe('[[],{}]')
    expect(now(store)).toBe(240)
    store.setKeep(true)
    await store.settled()
    expect(now((await loaded('later')).store)).toBe(240)
  })

  it('does not keep a sample unless told so', async () => {
    const { store } = await loaded()
    store.open('Open', opened, true)
    store.change('Correct', score(240))
    store.leave()
    await store.settled()
    expect(await browser().everything()).toBe('[[],{}]')
    // A reload of this tab still has it, another tab does not.
    expect(now((await loaded()).store)).toBe(240)
    expect(now((await loaded('two')).store)).toBeUndefined()
    store.keepSample()
    await store.settled()
    expect(now((await loaded('later')).store)).toBe(240)
  })

  it('says once that something is kept', async () => {
    const { store } = await loaded()
    store.open('Open', opened)
    await store.settled()
    expect(store.get().news).toMatchObject({ what: 'first', id: store.get().id })
    const { news } = store.get()
    store.change('Correct', score(240))
    await store.settled()
    expect(store.get().news).toBe(news)
  })

  it('does not overwrite what was done before the kept report was found, and says that it was', async () => {
    const before = (await loaded()).store
    before.open('Open', opened)
    await before.settled()
    const { store, storage } = browser().page()
    const loading = store.load()
    store.open('Open', other)
    await loading
    await store.settled()
    expect(now(store)).toBe(215)
    expect(store.get().news).toEqual({ what: 'found', id: before.get().id })
    expect((await storage.list()).length).toBe(2)
  })

  it('says when keeping fails, and when it works again', async () => {
    let isFull = true
    const { storage } = browser().page()
    const { store } = browser().page('one', {
      save: (record, kept) => (isFull ? Promise.reject(new Error('full')) : storage.save(record, kept)),
    })
    await store.load()
    store.open('Open', opened)
    await store.settled()
    expect(store.get().unkept).toBe(true)
    expect(now(store)).toBe(251)
    isFull = false
    store.change('Choose', (session) => choose(session, { applicant: 'us-md' }))
    await store.settled()
    expect(store.get().unkept).toBe(false)
    expect((await loaded('later')).store.get().session.document).toEqual(document)
  })

  it('goes on after two seconds where the database does not answer, and offers what comes late', async () => {
    const before = (await loaded()).store
    before.open('Open', opened)
    await before.settled()
    vi.useFakeTimers({ toFake: ['setTimeout'] })
    const { storage } = browser().page()
    let answer: () => void = () => undefined
    const silent = new Promise<void>((resolve) => {
      answer = resolve
    })
    const { store } = browser().page('one', { former: () => silent.then(() => storage.former()) })
    const loading = store.load()
    vi.advanceTimersByTime(2000)
    await loading
    vi.useRealTimers()
    expect(store.get()).toMatchObject({ ready: true, unkept: true, session: emptySession })
    // Where nothing was begun meanwhile it would be shown by itself.
    store.open('Open', other)
    answer()
    await expect.poll(() => store.get().news).toEqual({ what: 'found', id: before.get().id })
    expect(store.get().unkept).toBe(false)
    await store.openKept(before.get().id)
    expect(now(store)).toBe(251)
  })

  it('puts down at once what is not kept yet when the page is left', async () => {
    const { store } = browser().page('one', { save: () => new Promise(() => undefined) })
    await store.load()
    store.open('Open', opened)
    store.change('Correct', score(240))
    store.leave()
    const { store: again } = await loaded()
    expect(now(again)).toBe(240)
    // The document had not been kept: no other one is shown in its place.
    expect(again.get().session.document).toBeNull()
  })

  it('wipes everything, on every open page', async () => {
    const one = (await loaded('one')).store
    one.open('Open', opened)
    await one.settled()
    const two = (await loaded('two')).store
    two.open('Open', other)
    await two.settled()
    await one.wipe()
    expect(await browser().everything()).toBe('[[],{}]')
    for (const store of [one, two]) {
      expect(store.get().session).toBe(emptySession)
      expect(store.get().undoes).toBeNull()
    }
    expect(two.get().news?.what).toBe('wiped')
    two.leave()
    await two.settled()
    expect(await browser().everything()).toBe('[[],{}]')
  })
})

it('carries over what the version before kept, once', async () => {
  const { storage } = browser().page()
  await storage.list()
  const database = await new Promise<IDBDatabase>((resolve) => {
    const opening = indexedDB.open('strongsuit')
    opening.onsuccess = () => resolve(opening.result)
  })
  const { document: _, ...session } = correct(opened(emptySession), 'score', { value: 240 })
  const writing = database.transaction('session', 'readwrite')
  writing.objectStore('session').put(session, 'session')
  writing.objectStore('session').put(document, 'document')
  await new Promise((resolve) => {
    writing.oncomplete = resolve
  })
  const [one, two] = [browser().page('one').store, browser().page('two').store]
  await Promise.all([one.load(), two.load()])
  expect([now(one), one.get().session.document]).toEqual([240, document])
  expect(now(two)).toBe(240)
  expect((await storage.list()).length).toBe(1)
  expect(await storage.former()).toBeNull()
})
