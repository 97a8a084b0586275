import { strToU8, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { isZip, openZip, ZIP_LIMITS } from '../../../lib/cohort/zip'

const text = strToU8('%PDF-1.4 some report')

test('files come out, system folders are skipped, a nested zip is named', () => {
  const bytes = zipSync({
    'class/a.pdf': text,
    '__MACOSX/class/._a.pdf': text,
    'class/.DS_Store': text,
    'class/more.zip': zipSync({ 'b.pdf': text }),
  })
  expect(isZip(bytes)).toBe(true)
  const { files, skipped } = openZip('class.zip', bytes)
  expect(files.map(({ name, bytes: own }) => [name, own.length])).toEqual([['a.pdf', text.length]])
  expect(skipped.map(({ name }) => name)).toEqual(['more.zip'])
})

test('an encrypted file is named, a damaged zip too', () => {
  const bytes = zipSync({ 'a.pdf': text })
  const at = bytes.findIndex(
    (_, i) => bytes[i] === 0x50 && bytes[i + 1] === 0x4b && bytes[i + 2] === 1 && bytes[i + 3] === 2,
  )
  bytes[at + 8] = (bytes[at + 8] ?? 0) | 1
  expect(openZip('x.zip', bytes)).toMatchObject({
    files: [],
    skipped: [{ name: 'a.pdf', why: expect.stringContaining('encrypted') }],
  })
  expect(openZip('y.zip', bytes.subarray(0, 30)).skipped[0]?.why).toContain('damaged')
})

test('nothing is unpacked beyond the limits, by what the table of contents says', () => {
  const zeros = new Uint8Array(5_000_000)
  expect(openZip('bomb.zip', zipSync({ 'a.pdf': zeros })).skipped[0]?.why).toContain('compressed more than any report')
  const many = Object.fromEntries(Array.from({ length: ZIP_LIMITS.files + 1 }, (_, i) => [`${i}.pdf`, text]))
  expect(openZip('many.zip', zipSync(many))).toMatchObject({ files: [], skipped: [{ name: 'many.zip' }] })
})
