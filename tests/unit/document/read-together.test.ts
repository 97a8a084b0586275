import { expect, test } from 'vitest'
import { readPagesTogether } from '../../../lib/document/read-together'
import { onePage } from '../pdf/make-pdf'

const page = (words: string): Uint8Array => onePage(`BT /F 12 Tf 50 700 Td (${words}) Tj ET`)
const said = (pages: readonly { readonly words: readonly { readonly text: string }[] }[]) =>
  pages.map(({ words }) => words.map(({ text }) => text).join(' '))

test('pages are numbered through all files, in their order', async () => {
  const read = await readPagesTogether(
    [
      { name: 'b.pdf', bytes: page('The second sheet of paper') },
      { name: 'a.pdf', bytes: page('The first sheet of paper') },
    ],
    { file: 'b.pdf and 1 more' },
  )
  expect(read.ok && read.pages.map(({ number }) => number)).toEqual([1, 2])
  expect(read.ok && said(read.pages)).toEqual(['The second sheet of paper', 'The first sheet of paper'])
})

test('progress runs once, through all of them', async () => {
  const seen: number[] = []
  const files = ['a', 'b', 'c'].map((name) => ({ name, bytes: page(`Sheet ${name} of a few words`) }))
  await readPagesTogether(files, { file: 'a', onProgress: (share) => seen.push(share) })
  expect(seen.at(-1)).toBe(1)
  expect(seen).toEqual([...seen].sort((a, b) => a - b))
})

test('one that cannot be read refuses them all, and is named where there are others', async () => {
  const good = { name: 'a.pdf', bytes: page('A sheet of paper') }
  const bad = { name: 'b.pdf', bytes: new TextEncoder().encode('PK, an archive') }
  const options = { file: 'f' }
  const alone = await readPagesTogether([bad], options)
  const together = await readPagesTogether([good, bad], options)
  expect(alone.ok || alone.error).toMatchObject({ code: 'unsupported-format' })
  expect(alone.ok || alone.error.message).not.toContain('b.pdf')
  expect(together.ok || together.error).toMatchObject({ code: 'unsupported-format' })
  expect(together.ok || together.error.message).toMatch(/^b\.pdf: /)
})

test('more files, or more pages in all, than one file may have are too many', async () => {
  const files = ['a', 'b', 'c'].map((name) => ({ name, bytes: page('A sheet of paper') }))
  const limited = (maxPages: number) => readPagesTogether(files, { file: 'f', limits: { maxPages } })
  const many = await limited(2)
  expect(many.ok || many.error).toMatchObject({ code: 'too-large' })
  expect((await limited(3)).ok).toBe(true)
})
