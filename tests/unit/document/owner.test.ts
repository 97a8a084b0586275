import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { ownedReportsFrom, readPages } from '../../../lib/document/read'

const owners = async (name: string) => {
  const bytes = new Uint8Array(readFileSync(`fixtures/${name}.pdf`))
  return ownedReportsFrom(await readPages(bytes, { file: name, ocr: 'never' }), name).map(({ owner }) => owner)
}

test.each([
  ['samples/ck-boxes-05', 'ana d fictional', '56705322'],
  ['samples/ck-boxes-02', 'a example person', '53836861'],
  ['samples/ck-boxes-07', 'b example person', '59211931'],
  ['samples/ccssa-01', 'ana d fictional', null],
  // Labels in one column and values in another: its number is not found, its name is.
  ['samples/comlex-01', 'b example person', null],
  // Its name stands above the address, with no label.
  ['samples/ck-legacy-01', null, '50216352'],
  ['samples/refuse-article', null, null],
])('%s is the report of %s, %s', async (name, owner, id) => {
  expect(await owners(name)).toEqual([{ name: owner, id }])
})

test('no name and no number is in what a document is read as', async () => {
  const bytes = new Uint8Array(readFileSync('fixtures/samples/ck-boxes-05.pdf'))
  const [one] = ownedReportsFrom(await readPages(bytes, { file: 'a.pdf' }), 'a.pdf')
  expect(JSON.stringify(one?.outcome)).not.toMatch(/fictional|670/i)
})
