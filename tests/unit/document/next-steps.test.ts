import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { fixturesFolder } from '../../../fixtures/load'
import { readDocument } from '../../../lib/document/read'

const read = (file: string) => readDocument(new Uint8Array(readFileSync(`${fixturesFolder}/${file}`)), { file })

test.each([
  ['refusals/xfa-form.pdf', /form \(XFA\)/, /print it to a new PDF/],
  ['refusals/portfolio.pdf', /portfolio/, /save the report from there/],
  ['refusals/translated.pdf', /translated/, /in English again/],
  ['refusals/school-ccse.pdf', /No USMLE, NBME or COMLEX score report/, /by hand/],
  ['refusals/school-step2-mock.pdf', /practice test/, /It reads USMLE Step/],
])('%s: says what it is, and what to do', async (file, what, next) => {
  const [outcome, ...more] = await read(file)
  expect(more).toEqual([])
  if (!outcome || outcome.ok) throw new Error('it was read')
  expect(outcome.error.message).toMatch(what)
  expect(outcome.error.message).toMatch(next)
})

test('a print without background graphics: its values are read, no row has a level, and the option is named', async () => {
  const [outcome] = await read('vector/boxes-no-backgrounds-chromium.pdf')
  if (!outcome?.ok) throw new Error('it was refused')
  expect(outcome.score).not.toBeNull()
  expect(outcome.areas.length).toBeGreaterThan(10)
  expect(outcome.areas.map(({ level }) => level).filter((level) => level !== null)).toEqual([])
  expect(outcome.warnings.filter(({ field }) => field === 'areas').map(({ message }) => message)).toEqual([
    expect.stringContaining('"Background graphics"'),
  ])
})
