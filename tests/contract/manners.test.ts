import { execFileSync, spawn } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Outcome, outcomeSchema } from '../../lib/reports/schema'
import { lines, program, root, strongsuit } from './run'

/** What a call is given besides ordinary files, and what it writes to besides a terminal. */

const report = join(root, 'fixtures/samples/ck-boxes-01.pdf')
const posix = process.platform !== 'win32'
const linux = process.platform === 'linux'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'strongsuit-'))
  mkdirSync(join(folder, 'empty'))
  mkdirSync(join(folder, 'full'))
  copyFileSync(report, join(folder, 'full', 'a.pdf'))
  if (posix) execFileSync('mkfifo', [join(folder, 'full', 'b.pdf'), join(folder, 'pipe')])
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const said = (ended: Awaited<ReturnType<typeof strongsuit>>): string[] =>
  lines(ended)
    .map((line): Outcome => outcomeSchema.parse(line))
    .map((outcome) => `${outcome.file} ${outcome.ok ? outcome.kind : outcome.error.code}`)

describe('folders', () => {
  test('an empty one alone gives nothing: a wrong call', async () => {
    const ended = await strongsuit(['read', '--json', join(folder, 'empty')])
    expect([ended.status, ended.out]).toEqual([2, ''])
  })
  test('an empty one beside others is a line', async () => {
    const ended = await strongsuit(['read', '--json', join(folder, 'empty'), report])
    expect([ended.status, ...said(ended)]).toEqual([1, 'empty not-found', 'ck-boxes-01.pdf usmle-step2ck'])
  })
  test.runIf(posix)('a pipe in one is left out', async () => {
    const ended = await strongsuit(['read', '--json', join(folder, 'full')])
    expect([ended.status, ...said(ended)]).toEqual([0, 'a.pdf usmle-step2ck'])
  })
})

test('no sign in a name of a file reaches the terminal as a command', async () => {
  const name = '\u001b[31mred\u0007.pdf'
  const ended = await strongsuit(['skeleton', join(folder, name)])
  expect([ended.status, ended.err]).toEqual([1, expect.stringContaining('[31mred.pdf: ')])
})

test('each refusal says what was found, and then what to do', async () => {
  writeFileSync(join(folder, 'nothing.pdf'), '')
  const samples = [
    'refuse-password.pdf',
    'refuse-blank.pdf',
    'refuse-zip.pdf',
    'refuse-truncated.pdf',
    'screenshot-01.png',
  ]
  const paths = [...samples.map((name) => join(root, 'fixtures/samples', name)), join(folder, 'nothing.pdf')]
  const asked = [...paths, join(folder, 'empty'), join(folder, 'none.pdf')]
  const wrong = ['--password', 'wrong', join(root, 'fixtures/samples/refuse-password.pdf')]
  for (const args of [asked, wrong]) {
    const outcomes = lines(await strongsuit(['read', '--json', '--ocr', 'never', ...args])) as Outcome[]
    for (const outcome of outcomes)
      expect(outcome.ok ? '' : outcome.error.message).toMatch(/\. (?:Give|Check|Save|Open|Turn|Name|Read)\b[^.]*\.$/)
  }
})

describe.runIf(posix)('what is no file', () => {
  test('a pipe that is named is read', async () => {
    const path = join(folder, 'pipe')
    const writer = spawn('sh', ['-c', 'cat "$0" > "$1"', report, path])
    const ended = await strongsuit(['read', '--json', path])
    writer.kill()
    expect([ended.status, ...said(ended)]).toEqual([0, 'pipe usmle-step2ck'])
  })
  test('a pipe to which nobody writes ends with the time limit, one that never ends with that of bytes', async () => {
    const path = join(folder, 'pipe')
    const silent = await strongsuit(['read', '--json', path])
    const writer = spawn('sh', ['-c', 'exec yes > "$0"', path])
    const endless = await strongsuit(['read', '--json', path])
    writer.kill()
    expect([...said(silent), ...said(endless)]).toEqual(['pipe timeout', 'pipe unsupported-format'])
  }, 120_000)
  test('a device is refused, the rest goes on', async () => {
    const ended = await strongsuit(['read', '--json', '/dev/zero', '/dev/full', report])
    expect([ended.status, ...said(ended)]).toEqual([
      1,
      'zero unsupported-format',
      'full unsupported-format',
      'ck-boxes-01.pdf usmle-step2ck',
    ])
  })
})

describe.runIf(linux)('names that are not UTF-8', () => {
  const name = (byte: number) =>
    Buffer.concat([Buffer.from(join(folder, 'odd', 'r')), Buffer.from([byte]), Buffer.from('.pdf')])
  beforeAll(() => {
    mkdirSync(join(folder, 'odd'))
    for (const byte of [0xfe, 0xff]) copyFileSync(report, name(byte))
  })
  test('in a folder', async () => {
    const ended = await strongsuit(['read', '--json', join(folder, 'odd')])
    expect([ended.status, ...said(ended)]).toEqual([0, 'r\ufffd.pdf usmle-step2ck', 'r\ufffd.pdf usmle-step2ck'])
  })
  test('as arguments, as a shell hands them over: each is read', async () => {
    writeFileSync(name(0xfe), 'no report')
    const out = execFileSync(
      'sh',
      ['-c', '"$0" "$1" read --json "$2"/odd/*; true', process.execPath, program, folder],
      {
        encoding: 'utf8',
      },
    )
    expect(said({ status: 1, out, err: '' })).toEqual(['r\ufffd.pdf unsupported-format', 'r\ufffd.pdf usmle-step2ck'])
  })
})

describe.runIf(linux)('where the output goes', () => {
  /** The status, and what stands on standard error; `null` is a pipe to which nobody listens. */
  const into = (path: string | null, args: readonly string[]) =>
    new Promise<[number | null, string]>((resolve) => {
      const child = spawn(process.execPath, [program, ...args], {
        stdio: ['ignore', path === null ? 'pipe' : openSync(path, 'w'), 'pipe'],
      })
      child.stdout?.destroy()
      let err = ''
      child.stderr?.setEncoding('utf8').on('data', (text: string) => {
        err += text
      })
      child.on('close', (status) => resolve([status, err]))
    })
  test('a full disk is said in one line', async () => {
    const full = [1, 'strongsuit: the output cannot be written (ENOSPC)\n']
    expect(await into('/dev/full', ['read', '--json', report])).toEqual(full)
    expect(await into('/dev/full', ['--help'])).toEqual(full)
  })
  test('a reader that stops listening: quiet, with the status of what was read until then', async () => {
    expect(await into(null, ['read', '--json', report, report, report])).toEqual([0, ''])
    expect(await into(null, ['read', '--json', '/no/such.pdf', report])).toEqual([1, ''])
  })
})

test.runIf(linux)('an interrupted call takes its reading processes with it', async () => {
  const child = spawn(process.execPath, [program, 'read', '-'], { stdio: ['pipe', 'ignore', 'ignore'] })
  const children = () =>
    readFileSync(`/proc/${child.pid}/task/${child.pid}/children`, 'utf8').trim().split(' ').filter(Boolean)
  await expect.poll(children, { timeout: 60_000 }).toHaveLength(1)
  const [reader] = children()
  child.kill('SIGINT')
  const signal = await new Promise((resolve) => child.on('close', (_, by) => resolve(by)))
  expect(signal).toBe('SIGINT')
  await expect.poll(() => isRunning(Number(reader)), { timeout: 10_000 }).toBe(false)
})

function isRunning(pid: number): boolean {
  try {
    // One that ended and was not yet asked for its status is gone as well.
    return !/\) Z /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'))
  } catch {
    return false
  }
}
