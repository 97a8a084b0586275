import fc from 'fast-check'
import { expect, it } from 'vitest'
import { outcomeSchema } from '../../../lib/reports/schema'
import { correct, enterByHand, openDocument, writeStory } from '../../../lib/session/actions'
import { applyCorrections } from '../../../lib/session/corrections'
import { newRecord, sessionChanges, storedSession, writeOwn } from '../../../lib/session/kept/record'
import { restoreSession } from '../../../lib/session/kept/restore'
import { emptySession, type Session } from '../../../lib/session/model'
import { currentReading } from '../../../lib/session/now/reading'
import { newBrowser } from './browser'
import { plainReading } from './reading'

const document = { name: 'report.pdf', bytes: new Uint8Array([1]) }

function fullSession(): Session {
  const opened = correct(openDocument(emptySession, document, [plainReading()]), 'score', { value: 240 })
  const told = writeStory(opened, 'x', { situation: 'A story.' })
  const typed = enterByHand(told, {
    kind: 'usmle-step3',
    sheet: 'step3',
    score: 230,
    testDate: null,
    result: 'pass',
    rows: [],
  })
  return { ...typed, source: 'document', choices: { ...typed.choices, specialty: 'neurology' } }
}

type Tree = Record<string, unknown>

/** Every place within a tree. */
function placesOf(tree: unknown, path: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof tree !== 'object' || tree === null || ArrayBuffer.isView(tree)) return [path]
  return [path, ...Object.entries(tree).flatMap(([key, one]) => placesOf(one, [...path, key]))]
}

const nothing = Symbol('taken out')
const damage = fc.oneof(
  fc.constantFrom<unknown>(nothing, null, 7, -1, Number.NaN, '', 'x', true, [], {}, [null], { x: 1 }, 1e308),
  fc.jsonValue(),
)

function damaged(tree: Tree, path: readonly string[], value: unknown): unknown {
  const copy = structuredClone(tree)
  if (path.length === 0) return value === nothing ? undefined : value
  const parent = path.slice(0, -1).reduce((at, key) => at[key] as Tree, copy)
  const key = path.at(-1) as string
  if (value === nothing) delete parent[key]
  else parent[key] = value
  return copy
}

it('survives any one damage of a whole session, and whatever is shown is a reading', async () => {
  const { document: _, ...stored } = structuredClone(fullSession())
  const places = placesOf(stored).filter(([first]) => first !== 'type' && first !== 'version')
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...places), damage, async (path, value) => {
      const session = await restoreSession(damaged(stored, path, value), document)
      if (path.length === 0) return
      expect(Object.keys(session!).sort()).toEqual(Object.keys(emptySession).sort())
      for (const { outcome, corrections } of session!.reports) {
        const shown = outcome.ok ? applyCorrections(outcome, corrections) : outcome
        expect([outcomeSchema.safeParse(outcome).success, outcomeSchema.safeParse(shown).success]).toEqual([true, true])
      }
      currentReading(session!)
      // The other parts are as they were.
      if (path[0] !== 'choices') expect(session!.choices.specialty).toBe('neurology')
      if (path[0] !== 'manual') expect(session!.manual?.score).toBe(230)
      if (path[0] !== 'reports') expect(session!.reports[0]?.corrections).toEqual({ score: { value: 240 } })
    }),
    { numRuns: 1000 },
  )
}, 60_000)

it('survives any one damage of a whole record in the database', async () => {
  const record = writeOwn(newRecord('abcdefgh1234'), sessionChanges(emptySession, fullSession()), 'writer', 5)
  expect(await restoreSession(storedSession(record), document)).toEqual(fullSession())
  const places = placesOf(record)
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...places), damage, async (path, value) => {
      const { storage, store } = newBrowser().page()
      await storage.list()
      const opening = indexedDB.open('strongsuit')
      await new Promise((resolve) => {
        opening.onsuccess = resolve
      })
      const broken = damaged(record as unknown as Tree, path, value)
      const writing = opening.result.transaction('session', 'readwrite')
      writing.objectStore('session').put(broken, record.id)
      await new Promise((resolve) => {
        writing.oncomplete = resolve
      })
      await store.load()
      expect(store.get()).toMatchObject({ ready: true, unkept: false })
      // It goes on, and keeps what is done next.
      store.open('Open', (session) => openDocument(session, document, [plainReading()]))
      await store.settled()
      expect(store.get().unkept).toBe(false)
      expect(currentReading((await storage.load(store.get().id)) ? store.get().session : emptySession)?.score).toBe(251)
    }),
    { numRuns: 300 },
  )
}, 60_000)
