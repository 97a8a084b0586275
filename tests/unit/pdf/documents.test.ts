import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { deflateSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { DEFAULT_LIMITS } from '../../../lib/pages/limits'
import { isCutOff } from '../../../lib/pdf/complete'
import { readPdfPages } from '../../../lib/pdf/read-pages'
import { ignoreStrayErrors } from '../../../lib/pdf/stray-errors'
import { makePdf, onePage } from './make-pdf'

const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (char) => char.charCodeAt(0))
const asText = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes)
const hello = (text = 'Hello'): string => `BT /F 12 Tf 50 700 Td (${text}) Tj ET`
const pages = (count: number): Uint8Array =>
  makePdf({ pages: Array.from({ length: count }, (_, i) => ({ content: hello(`Page${i + 1}`) })) })

const failure = async (bytes: Uint8Array, options?: Parameters<typeof readPdfPages>[1]) => {
  const result = await readPdfPages(bytes, options)
  return result.ok ? 'read' : result.error
}

test('pages come in file order, numbered from 1', async () => {
  const result = await readPdfPages(pages(3))
  expect(result.ok && result.pages.map((page) => [page.number, page.words[0]?.text])).toEqual([
    [1, 'Page1'],
    [2, 'Page2'],
    [3, 'Page3'],
  ])
})

test('progress counts the pages', async () => {
  const seen: number[][] = []
  await readPdfPages(pages(3), { onProgress: (done, total) => seen.push([done, total]) })
  expect(seen).toEqual([
    [1, 3],
    [2, 3],
    [3, 3],
  ])
})

test('over each limit the message names it', async () => {
  expect(DEFAULT_LIMITS).toMatchObject({ maxBytes: 25 * 1024 * 1024, maxPages: 60, maxMilliseconds: 20_000 })
  expect(await failure(pages(1), { limits: { maxBytes: 100 } })).toMatchObject({ code: 'too-large' })
  expect(await failure(new Uint8Array(25 * 1024 * 1024 + 1))).toEqual({
    code: 'too-large',
    message: expect.stringContaining('25 MB'),
  })
  expect(await failure(pages(61))).toEqual({ code: 'too-large', message: expect.stringMatching(/61 pages.*60/) })
  expect(await failure(pages(60))).toBe('read')
  expect(await failure(onePage('q Q '.repeat(200)), { limits: { maxOperations: 300 } })).toEqual({
    code: 'too-large',
    message: expect.stringContaining('300 operations'),
  })
  expect(await failure(pages(1), { limits: { maxMilliseconds: 0 } })).toEqual({
    code: 'timeout',
    message: expect.stringContaining('0 seconds'),
  })
})

test('a page that unfolds to millions of operations is stopped on the way', async () => {
  const unfolded = deflateSync(Buffer.from('q Q '.repeat(4_000_000)))
  const data = asText(unfolded)
  const bytes = latin1(
    asText(
      makePdf({
        pages: [{ content: '' }],
        objects: { Bomb: `<< /Filter /FlateDecode /Length ${data.length} >>\nstream\n${data}\nendstream` },
      }),
    ).replace('/Contents 4 0 R', '/Contents 5 0 R'),
  )
  const start = performance.now()
  expect(await failure(bytes)).toMatchObject({ code: 'too-large' })
  expect(performance.now() - start).toBeLessThan(DEFAULT_LIMITS.maxMilliseconds)
})

test('a drawing that holds itself does not hang the reader', async () => {
  const loop =
    '<< /Type /XObject /Subtype /Form /BBox [0 0 100 100] /Resources << /XObject << /Me @Loop >> >> /Length 6 >>\nstream\n/Me Do\nendstream'
  const result = await readPdfPages(
    onePage(`${hello()} /Me Do`, { resources: '/XObject << /Me @Loop >>' }, { Loop: loop }),
  )
  expect(result.ok && result.pages[0]?.words[0]?.text).toBe('Hello')
})

test('cancelled before and while reading', async () => {
  const gone = AbortSignal.abort(new Error('stop'))
  await expect(readPdfPages(pages(1), { signal: gone })).rejects.toThrow('stop')
  const controller = new AbortController()
  const reading = readPdfPages(pages(20), {
    signal: controller.signal,
    onProgress: (done) => done === 2 && controller.abort(new Error('enough')),
  })
  await expect(reading).rejects.toThrow('enough')
})

test('the caller keeps its bytes', async () => {
  const bytes = pages(1)
  const before = bytes.length
  await readPdfPages(bytes)
  await readPdfPages(bytes)
  expect(bytes.length).toBe(before)
})

test.each([
  ['nothing', ''],
  ['no PDF', 'PK\u0003\u0004 an archive'],
  ['only a header', '%PDF-1.7\n%%EOF\n'],
  ['no pages', '%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<< /Root 1 0 R >>\nstartxref\n9\n%%EOF\n'],
])('%s cannot be opened', async (_, text) => {
  expect(await failure(latin1(text))).toMatchObject({ code: 'corrupt' })
})

test('cut off anywhere it is corrupt, never half a reading', async () => {
  const whole = pages(2)
  for (let share = 0.05; share < 0.95; share += 0.05) {
    expect(await failure(whole.subarray(0, Math.floor(whole.length * share)))).toMatchObject({ code: 'corrupt' })
  }
})

test('untidy but complete is read', async () => {
  const text = asText(pages(2))
  const places = /startxref\n(\d+)/.exec(text)?.[1] ?? ''
  const untidy = {
    'no line end': text.trimEnd(),
    'no end mark': text.replace('%%EOF\n', ''),
    'half an end mark': text.replace('%%EOF\n', '%%E'),
    'zeros after the end': `${text}${'\0'.repeat(5000)}`,
    'a web page after the end': `${text}<html><body>Thank you</body></html>`,
    'something before the header': `HTTP/1.1 200 OK\r\n\r\n${text}`,
    'wrong places': text.replaceAll(/\d{10} 00000 n/g, '0000000001 00000 n'),
    'a wrong place of the table': text.replace(`startxref\n${places}`, 'startxref\n7'),
    'no place of the table': text.replace(`startxref\n${places}\n`, ''),
    'DOS line ends in the trailer': text.replace('trailer\n', 'trailer\r\n'),
    'only a trailer': text.replace(/startxref[\s\S]*$/, ''),
  }
  for (const [what, changed] of Object.entries(untidy)) {
    const result = await readPdfPages(latin1(changed))
    expect([what, result.ok && result.pages.map((page) => page.words.length)]).toEqual([what, [1, 1]])
  }
})

test('an update or a web-ready file that never came to its end is cut off', () => {
  const text = asText(pages(1))
  expect(isCutOff(latin1(`${text}7 0 obj\n<< /Type /Annot`))).toBe(true)
  expect(isCutOff(latin1(`${text}7 0 obj\n<< >>\nendobj\nxref\n0 1\ntrailer << >>\nstartxref\n9\n%%EOF\n`))).toBe(false)
  const linearized = text.replace(
    '%PDF-1.7\n',
    `%PDF-1.7\n9 0 obj\n<< /Linearized 1 /L ${text.length * 3} /N 1 >>\nendobj\n`,
  )
  expect(isCutOff(latin1(linearized))).toBe(true)
})

const has = (tool: string): boolean => {
  try {
    execFileSync(tool, ['--version'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

// Files with passwords are made by qpdf where it is installed; fixtures/ holds ready-made ones.
test.runIf(has('qpdf'))('passwords: needed, wrong, right, and not needed to read', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'strongsuit-'))
  const plain = join(folder, 'plain.pdf')
  writeFileSync(plain, pages(1))
  const encrypt = (user: string, owner: string): Uint8Array => {
    const out = join(folder, 'out.pdf')
    execFileSync('qpdf', ['--encrypt', user, owner, '256', '--', plain, out])
    return new Uint8Array(readFileSync(out))
  }
  const secret = encrypt('open sesame', 'owner')
  expect(await failure(secret)).toMatchObject({
    code: 'encrypted',
    message: expect.stringContaining('needs a password'),
  })
  expect(await failure(secret, { password: 'wrong' })).toMatchObject({
    code: 'encrypted',
    message: expect.stringContaining('does not open'),
  })
  expect(await failure(secret, { password: '' })).toMatchObject({ code: 'encrypted' })
  expect(await failure(secret, { password: 'open sesame' })).toBe('read')
  expect(await failure(secret, { password: 'owner' })).toBe('read')
  // Only printing is restricted: opens without a password, and with any that happens to be given.
  const restricted = encrypt('', 'owner')
  expect(await failure(restricted)).toBe('read')
  expect(await failure(restricted, { password: 'anything' })).toBe('read')
})

test('a page whose object is damaged is no empty page', async () => {
  for (const [from, to] of [
    ['3 0 obj', '3 0 xyz'],
    ['5 0 obj', '5 0 xyz'],
    ['3 0 obj\n<< /Type /Page', '3 0 obj\n'],
  ] as const) {
    expect(await failure(latin1(asText(pages(2)).replace(from, to)))).toMatchObject({ code: 'corrupt' })
  }
})

test('what pdf.js forgets to look at does not end the process', async () => {
  const stray = Promise.reject(Object.assign(new Error('left over'), { stack: 'at XRef.fetch (pdf.worker.mjs:1:1)' }))
  const heard: unknown[] = []
  const others = process.listeners('unhandledRejection')
  process.removeAllListeners('unhandledRejection')
  const stop = ignoreStrayErrors()
  process.on('unhandledRejection', (reason) => heard.push(reason))
  await new Promise((resolve) => setTimeout(resolve, 1))
  expect(heard).toHaveLength(1)
  await expect(stray).rejects.toThrow('left over')
  stop()
  await new Promise((resolve) => setImmediate(() => setImmediate(resolve)))
  process.removeAllListeners('unhandledRejection')
  for (const listener of others) process.on('unhandledRejection', listener)
})
