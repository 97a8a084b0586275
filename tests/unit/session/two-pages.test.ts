import { describe, expect, it } from 'vitest'
import { choose, openDocument } from '../../../lib/session/actions'
import { emptySession } from '../../../lib/session/model'
import { pagesOfNewBrowsers } from './browser'
import { another, document, now, opened, other, score } from './documents'
import { plainReading } from './reading'

const { loaded } = pagesOfNewBrowsers()

describe('two pages', () => {
  it('with other documents keep each their own', async () => {
    const one = (await loaded('one')).store
    one.open('Open', opened)
    await one.settled()
    const two = (await loaded('two')).store
    two.open('Open', other)
    await two.settled()
    one.change('Correct', score(240))
    one.leave()
    two.leave()
    const [one2, two2] = [(await loaded('one')).store, (await loaded('two')).store]
    expect([now(one2), one2.get().session.document]).toEqual([240, document])
    expect([now(two2), two2.get().session.document]).toEqual([215, another])
  })

  it('with the same report see what the other writes; edits of both survive, undo takes back its own', async () => {
    const one = (await loaded('one')).store
    one.open('Open', opened)
    await one.settled()
    const two = (await loaded('two')).store
    expect(now(two)).toBe(251)
    one.change('Correct', score(240))
    two.change('Choose', (session) => choose(session, { specialty: 'neurology' }))
    await one.settled()
    await two.settled()
    await one.settled()
    await two.settled()
    for (const store of [one, two])
      expect([now(store), store.get().session.choices.specialty]).toEqual([240, 'neurology'])
    one.undo()
    await one.settled()
    await two.settled()
    expect([now(one), one.get().session.choices.specialty]).toEqual([251, 'neurology'])
    expect([now(two), two.get().session.document]).toEqual([251, document])
  })

  it('are told when the report is removed', async () => {
    const one = (await loaded('one')).store
    one.open('Open', opened)
    await one.settled()
    const two = (await loaded('two')).store
    one.remove('Remove')
    await one.settled()
    await two.settled()
    expect(two.get().session).toBe(emptySession)
    expect(two.get().news?.what).toBe('removed')
  })

  it('with one document and more pages of it never mix the two', async () => {
    const one = (await loaded('one')).store
    one.open('Open', opened)
    await one.settled()
    const two = (await loaded('two')).store
    const longer = { ...document, more: [another] }
    one.change('Add a page', (session) => openDocument(session, longer, [{ ...plainReading(), score: 252 }]))
    await one.settled()
    await two.settled()
    expect([now(two), two.get().session.document]).toEqual([252, longer])
  })
})
