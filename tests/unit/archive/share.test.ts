import jsQR from 'jsqr'
import { encode } from 'uqr'
import { beforeEach, describe, expect, it } from 'vitest'
import { archiveContent, sealArchive } from '../../../lib/archive/archive-file'
import { entryOf, likelySame } from '../../../lib/archive/entry'
import { fromFile, fromFragment, seal, toFile, toFragment, unseal } from '../../../lib/archive/envelope'
import {
  contentsOf,
  noteAt,
  noteOnArea,
  packShared,
  recordOfNotes,
  recordOfShared,
  sharedReport,
  unpackNotes,
  unpackShared,
  writeNote,
} from '../../../lib/archive/share'
import { isPrivateHost, linkOf, longestForCode } from '../../../lib/archive/share-link'
import { archiveOver } from '../../../lib/archive/work'
import { nothing } from '../../../lib/kept/merge'
import { choose, correct, openDocument, writeStory } from '../../../lib/session/actions'
import type { Session } from '../../../lib/session/model'
import { emptySession } from '../../../lib/session/model'
import { type Browser, newBrowser } from '../session/browser'
import { plainReading } from '../session/reading'

const document = { name: 'Jane Roe 12345678.pdf', bytes: new Uint8Array([1, 2, 3]) }
const silent = { tell: () => undefined, listen: () => () => undefined }

function student(session: Session): Session {
  const opened = openDocument(session, document, [{ ...plainReading(), file: document.name }])
  const corrected = correct(opened, 'score', { value: 240 })
  return writeStory(choose(corrected, { specialty: 'neurology', applicant: 'us-md' }), 'x', { situation: 'A night.' })
}

let browser: Browser
beforeEach(() => {
  browser = newBrowser()
})

async function studentsPage() {
  const { store, storage } = browser.page()
  await store.load()
  store.open('Open', student)
  await store.settled()
  return { store, storage, id: store.get().id, archive: archiveOver(storage, silent, 'archive') }
}

const all = { choices: true, stories: true, notes: true }

describe('sharing', () => {
  it('sends the reading as corrected, and neither name, file, page nor anything that was not ticked', async () => {
    const session = student(emptySession)
    const few = { choices: false, stories: false, notes: false }
    const shared = sharedReport(session, { id: 'abcdefgh1234', notes: nothing }, few, 5)!
    const text = JSON.stringify(packShared(shared))
    for (const word of ['Jane', '12345678', 'neurology', 'us-md', 'A night', '"box"']) expect(text).not.toContain(word)
    const back = await unpackShared(JSON.parse(text))
    expect(back?.reading.score).toBe(240)
    expect(back?.reading.areas).toEqual(shared.reading.areas)
    expect(contentsOf(shared).join()).not.toMatch(/stor|specialty/)
    const more = sharedReport(session, { id: 'abcdefgh1234', notes: nothing }, all, 5)!
    expect(contentsOf(more).join()).toMatch(/specialty and applicant type.*1 story/)
    expect((await unpackShared(JSON.parse(JSON.stringify(packShared(more)))))?.stories[0]?.situation).toBe('A night.')
  })

  it('brings the notes of an adviser back to the report, merged, and changes nothing else', async () => {
    const { store, storage, id, archive } = await studentsPage()
    const shared = sharedReport(store.get().session, { id, notes: nothing }, all)!
    const link = toFragment(await seal('report', packShared(shared), 'five words of a phrase'))
    // On the adviser's device.
    const envelope = fromFragment(link)
    if ('why' in envelope) throw new Error(envelope.why)
    const opened = await unseal(envelope, 'five words of a phrase')
    const seen = opened.ok ? await unpackShared(opened.value) : null
    const place = noteOnArea(seen!.reading.areas[0]!)
    const notes = writeNote(seen!.notes, place, 'Talk about this one.', 'adviser')
    // Back on the student's.
    store.change('Correct', (session) => correct(session, 'score', { value: 241 }))
    await store.settled()
    const back = unpackNotes(JSON.parse(JSON.stringify({ id: seen!.id, notes })))!
    await archive.takeIn([{ record: recordOfNotes(back), document: null }])
    await archive.takeIn([{ record: recordOfNotes(back), document: null }])
    const kept = await storage.load(id)
    expect(noteAt(kept!.record.notes, place)).toBe('Talk about this one.')
    const entry = await entryOf(kept!.record)
    expect([entry?.reading?.score, entry?.lost]).toEqual([241, []])
    expect(kept?.document?.document).toEqual(document)
  })

  it('puts a shared report into an archive under its own id', async () => {
    const shared = sharedReport(student(emptySession), { id: 'abcdefgh1234', notes: nothing }, all)!
    const { storage } = browser.page()
    const archive = archiveOver(storage, silent, 'adviser')
    await archive.takeIn([{ record: recordOfShared(shared, 'adviser'), document: null }])
    const [record] = await storage.list()
    const entry = await entryOf(record!)
    expect(entry).toMatchObject({ id: 'abcdefgh1234', title: 'Shared with me', reading: { score: 240 } })
    expect(await browser.everything()).toContain('A night.')
  })

  it('offers no link where nobody else could open it', () => {
    for (const host of [
      'localhost',
      '127.0.0.1',
      '[::1]',
      '10.1.2.3',
      '192.168.0.7',
      '172.31.9.9',
      'pc',
      'pc.local',
      '',
    ])
      expect(isPrivateHost(host), host).toBe(true)
    for (const host of ['example.org', '172.32.0.1', '8.8.8.8', '[2001:db8::1]'])
      expect(isPrivateHost(host), host).toBe(false)
  })

  it('draws a code that is read back from a narrow screen, up to the longest that is offered', () => {
    const link = linkOf('https://strongsuit.example/', { version: 1, content: 'report', seal: null, data: '' })
    const text = link.padEnd(longestForCode, 'aB3-_xYz9')
    const { data, size } = encode(text, { ecc: 'L', border: 4 })
    // As a telephone 390 px wide shows it between margins of 20 px, with two pixels for each of them.
    const side = 700
    const pixels = new Uint8ClampedArray(side * side * 4).fill(255)
    for (let y = 0; y < side; y += 1)
      for (let x = 0; x < side; x += 1)
        if (data[Math.floor(((y + 0.5) * size) / side)]?.[Math.floor(((x + 0.5) * size) / side)])
          pixels.fill(0, (y * side + x) * 4, (y * side + x) * 4 + 3)
    expect(jsQR(pixels, side, side)?.data).toBe(text)
  })
})

describe('the archive', () => {
  it('lists, names, copies, deletes, and takes the deletion back', async () => {
    const { storage, id, archive } = await studentsPage()
    await archive.rename(id, '  My report ')
    await archive.duplicate(id, 'Copy of My report')
    const entries = async () => (await Promise.all((await storage.list()).map(entryOf))).filter((one) => one !== null)
    expect((await entries()).map(({ title, reading }) => [title, reading?.score]).sort()).toEqual([
      ['Copy of My report', 240],
      ['My report', 240],
    ])
    const undo = await archive.remove(id)
    expect((await entries()).map(({ title }) => title)).toEqual(['Copy of My report'])
    await undo()
    expect((await entries()).length).toBe(2)
    expect((await storage.load(id))?.document?.document).toEqual(document)
  })

  it('goes into a file and comes out of it, whole on another device, merged on this one', async () => {
    const { storage, store, id, archive } = await studentsPage()
    const text = toFile(await sealArchive([(await storage.load(id))!], null))
    const read = async () => {
      const envelope = fromFile(text)
      if ('why' in envelope) throw new Error(envelope.why)
      const opened = await unseal(envelope, null)
      return archiveContent(opened.ok ? opened.value : null)
    }
    store.change('Correct', (session) => correct(session, 'score', { value: 244 }))
    await store.settled()
    expect(await archive.takeIn((await read()).reports)).toEqual({ added: 0, merged: 1, stayRemoved: 0 })
    expect((await entryOf((await storage.load(id))!.record))?.reading?.score).toBe(244)
    // What was deleted does not come back from an old file.
    store.remove('Remove')
    await store.settled()
    expect(await archive.takeIn((await read()).reports)).toEqual({ added: 0, merged: 0, stayRemoved: 1 })
    expect((await storage.load(id))!.record.own.values['session/choices/specialty']).toBeUndefined()

    browser = newBrowser()
    const other = browser.page()
    const there = archiveOver(other.storage, silent, 'there')
    expect(await there.takeIn((await read()).reports)).toEqual({ added: 1, merged: 0, stayRemoved: 0 })
    await other.store.load()
    expect(other.store.get()).toMatchObject({ id, session: { document, choices: { specialty: 'neurology' } } })
  })

  it('leaves out entries that are damaged, and says how many', () => {
    expect(archiveContent({ reports: [null, { record: { type: 'strongsuit-report', version: 99 } }] })).toEqual({
      reports: [],
      left: 2,
    })
    expect(archiveContent('x')).toEqual({ reports: [], left: 0 })
  })

  it('asks whether two reports of the same exam, day and score are one', async () => {
    const reading = { ...plainReading(), testDate: '2026-03-04' }
    const entry = (id: string, score: number) => ({
      id,
      title: id,
      isOwnTitle: true,
      reading: { ...reading, score },
      file: null,
      opened: 0,
      changed: 0,
      lost: [],
    })
    expect(likelySame([entry('a', 251), entry('b', 251), entry('c', 252)]).map(([a, b]) => [a.id, b.id])).toEqual([
      ['a', 'b'],
    ])
  })
})
