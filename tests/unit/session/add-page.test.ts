import { describe, expect, it } from 'vitest'
import { addToDocument, correct, openDocument } from '../../../lib/session/actions'
import { restoreSession } from '../../../lib/session/kept/restore'
import type { OpenedDocument } from '../../../lib/session/model'
import { emptySession } from '../../../lib/session/model'
import { area, plainReading } from './reading'

const file = (name: string) => ({ name, bytes: new Uint8Array([1]) })
const first: OpenedDocument = file('front.jpg')
const both: OpenedDocument = { ...first, more: [file('back.jpg')] }

describe('a page read together with what is open', () => {
  it('leaves what the person corrected, by value and by row', () => {
    const front = plainReading({ areas: [] })
    const typed = correct(openDocument(emptySession, first, [front]), 'score', { value: 241 })
    const added = addToDocument(typed, both, [plainReading()])
    expect(added.document).toBe(both)
    expect(added.reports[0]?.corrections).toEqual({ score: { value: 241 } })

    const rows = correct(added, 'areas[1].level', { value: 'higher' })
    expect(addToDocument(rows, both, [plainReading()]).reports[0]?.corrections).toEqual({
      score: { value: 241 },
      'areas[1].level': { value: 'higher' },
    })
  })

  it('drops a correction of a row that is another one now, or that was added where rows stand now', () => {
    const { areas } = plainReading()
    const opened = openDocument(emptySession, first, [plainReading()])
    const corrected = correct(correct(opened, 'areas[0].level', { value: 'lower' }), `areas[${areas.length}].section`, {
      value: 'task',
    })
    const now = plainReading({ areas: [area('Prognosis'), ...areas] })
    expect(addToDocument(corrected, both, [now]).reports[0]?.corrections).toEqual({})
  })

  it('gives the corrections of one report to no other', () => {
    const opened = openDocument(emptySession, first, [plainReading()])
    const corrected = correct(opened, 'result', { value: 'fail' })
    const others = [plainReading({ kind: 'nbme-ccssa' }), plainReading({ score: 201 })]
    expect(addToDocument(corrected, both, others).reports.map(({ corrections }) => corrections)).toEqual([{}, {}])
  })

  it('opens another document without any correction of the one before', () => {
    const corrected = correct(openDocument(emptySession, first, [plainReading()]), 'score', { value: 241 })
    expect(openDocument(corrected, both, [plainReading()]).reports[0]?.corrections).toEqual({})
  })

  it('is kept with all of its files, or without any', async () => {
    const { document, ...rest } = structuredClone(openDocument(emptySession, both, [plainReading()]))
    expect((await restoreSession(rest, document))?.document).toEqual(both)
    expect((await restoreSession(rest, { ...both, more: [{ name: 'back.jpg' }] }))?.document).toBeNull()
  })
})
