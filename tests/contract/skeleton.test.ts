import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { truthSchema } from '../../fixtures/load'
import { readDocument } from '../../lib/document/read'
import { root, strongsuit } from './run'

const sample = (name: string): string => join(root, 'fixtures/samples', name)

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'strongsuit-skeleton-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const read = (name: string) =>
  readDocument(new Uint8Array(readFileSync(join(folder, name))), { file: name, ocr: 'never' })

test('a skeleton and its truth lie in this folder, under a name that says nothing of the file', async () => {
  const ended = await strongsuit(['skeleton', sample('ck-boxes-05.pdf')], { cwd: folder })
  expect(ended).toMatchObject({ status: 0, out: '' })
  expect(readdirSync(folder).sort()).toEqual([
    'usmle-step2ck-boxes-skeleton.pdf',
    'usmle-step2ck-boxes-skeleton.truth.json',
  ])
  for (const text of ['Names of areas:', 'Psychiatry', 'Replaced by others:', 'It reads like the original.', 'Wrote '])
    expect(ended.err).toContain(text)
  expect(ended.err).not.toContain('ck-boxes-05')
  const truth = truthSchema.parse(
    JSON.parse(readFileSync(join(folder, 'usmle-step2ck-boxes-skeleton.truth.json'), 'utf8')),
  )
  const [reading] = await read('usmle-step2ck-boxes-skeleton.pdf')
  if (!reading?.ok || !truth.ok) throw new Error('refused')
  expect(truth.areas).toEqual(reading.areas)
  expect(truth).toMatchObject({
    file: 'usmle-step2ck-boxes-skeleton.pdf',
    score: reading.score,
    testDate: reading.testDate,
  })
})

test('a second one takes another name; a name that is given is taken, and that it was there is said', async () => {
  const again = await strongsuit(['skeleton', sample('ck-boxes-05.pdf')], { cwd: folder })
  expect(again.err).toContain('Wrote usmle-step2ck-boxes-skeleton-2.pdf')
  const out = ['skeleton', sample('refuse-amboss.pdf'), '--out', 'mine.pdf']
  expect((await strongsuit(out, { cwd: folder })).err).toContain('Wrote mine.pdf')
  const over = await strongsuit([...out, '--replace', 'Amboss'], { cwd: folder })
  expect(over.err).toContain('Replaced mine.pdf')
  expect(over.err).toContain('Replaced mine.truth.json')
  expect(over.err).toMatch(/although they are among headings.*AMBOSS/s)
  expect((await read('mine.pdf'))[0]).toMatchObject({ ok: false })
})

test('what cannot be opened, and wrong calls', async () => {
  const [missing, locked, none, two, option, name, mix] = await Promise.all([
    strongsuit(['skeleton', '/no/such/file.pdf'], { cwd: folder }),
    strongsuit(['skeleton', sample('refuse-password.pdf')], { cwd: folder }),
    strongsuit(['skeleton'], { cwd: folder }),
    strongsuit(['skeleton', 'a.pdf', 'b.pdf'], { cwd: folder }),
    strongsuit(['skeleton', 'a.pdf', '--colour'], { cwd: folder }),
    strongsuit(['skeleton', 'a.pdf', '--out', 'a.txt'], { cwd: folder }),
    strongsuit(['skeleton', 'a.pdf', '--mix'], { cwd: folder }),
  ])
  expect(missing).toMatchObject({ status: 1, out: '' })
  expect(locked.status).toBe(1)
  expect(locked.err).toMatch(/password/i)
  for (const wrong of [none, two, option, name, mix]) expect(wrong).toMatchObject({ status: 2, out: '' })
  const opened = await strongsuit(
    ['skeleton', sample('refuse-password.pdf'), '--password', 'secret', '--out', 'open.pdf'],
    { cwd: folder },
  )
  expect(opened.status).toBe(0)
  expect((await read('open.pdf'))[0]).toMatchObject({ ok: true, kind: 'usmle-step2ck' })
})

test('the help names it', async () => {
  expect((await strongsuit(['--help'])).out).toContain('strongsuit skeleton FILE [--out skeleton.pdf]')
})
