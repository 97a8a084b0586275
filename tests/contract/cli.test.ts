import { spawn } from 'node:child_process'
import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Outcome, outcomeSchema } from '../../lib/reports/schema'
import { lines, root, strongsuit } from './run'

const sample = (name: string): string => join(root, 'fixtures/samples', name)
const report = sample('ck-boxes-01.pdf')
const transcript = sample('transcript-01.pdf')
const secret = sample('refuse-password.pdf')

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'strongsuit-'))
  mkdirSync(join(folder, 'b', '.hidden'), { recursive: true })
  mkdirSync(join(folder, 'empty'))
  copyFileSync(report, join(folder, 'b', 'two.PDF'))
  copyFileSync(report, join(folder, 'a.pdf'))
  copyFileSync(report, join(folder, 'b', '.secret.pdf'))
  copyFileSync(report, join(folder, 'b', '.hidden', 'three.pdf'))
  copyFileSync(report, join(folder, '--json'))
  writeFileSync(join(folder, 'notes.txt'), 'no report')
  symlinkSync(report, join(folder, 'link.pdf'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const outcomes = (ended: Awaited<ReturnType<typeof strongsuit>>): Outcome[] =>
  lines(ended).map((line) => outcomeSchema.parse(line))
const said = (outcome: Outcome): string => `${outcome.file} ${outcome.ok ? outcome.kind : outcome.error.code}`

describe('strongsuit read --json', () => {
  test('a line for each file, in the order of the arguments, and nothing else on standard output', async () => {
    const ended = await strongsuit(['read', transcript, '--json', report])
    expect(ended.status).toBe(0)
    expect(outcomes(ended).map(said)).toEqual(['transcript-01.pdf usmle-transcript', 'ck-boxes-01.pdf usmle-step2ck'])
    expect(ended.out.split('\n').length).toBe(3)
  })
  test('a file that does not exist is refused, the others are read', async () => {
    const ended = await strongsuit(['read', '--json', '/no/such/place/nothing.pdf', report])
    expect(ended.status).toBe(1)
    expect(outcomes(ended).map(said)).toEqual(['nothing.pdf not-found', 'ck-boxes-01.pdf usmle-step2ck'])
  })
  test('a folder: its documents by path, hidden ones, links and other files left out', async () => {
    const ended = await strongsuit(['read', '--json', folder])
    expect(outcomes(ended).map(({ file }) => file)).toEqual(['a.pdf', 'two.PDF'])
    expect(ended.status).toBe(0)
  })
  test('a link or a hidden file that is named is read', async () => {
    const ended = await strongsuit(['read', '--json', join(folder, 'link.pdf'), join(folder, 'b', '.secret.pdf')])
    expect(outcomes(ended).map(said)).toEqual(['link.pdf usmle-step2ck', '.secret.pdf usmle-step2ck'])
  })
  test('more documents at a time than there are', async () => {
    expect(lines(await strongsuit(['read', '--json', '--jobs', '10000', report]))).toMatchObject([{ ok: true }])
  })
  test('standard input', async () => {
    const ended = await strongsuit(['read', '-', '--json'], { input: readFileSync(report) })
    expect(outcomes(ended).map(said)).toEqual(['- usmle-step2ck'])
    expect(ended.status).toBe(0)
  })
  test('empty standard input', async () => {
    const ended = await strongsuit(['read', '-', '--json'], { input: '' })
    expect(outcomes(ended).map(said)).toEqual(['- corrupt'])
    expect(ended.status).toBe(1)
  })
  test('a file whose name is that of an option', async () => {
    const ended = await strongsuit(['read', '--json', '--', '--json'], { cwd: folder })
    expect(outcomes(ended).map(said)).toEqual(['--json usmle-step2ck'])
  })
  test('passwords', async () => {
    const [none, wrong, right] = await Promise.all([
      strongsuit(['read', '--json', secret]),
      strongsuit(['read', '--json', secret, '--password', 'wrong']),
      strongsuit(['read', '--json', '--password=secret', secret, report]),
    ])
    expect(outcomes(none).map(said)).toEqual(['refuse-password.pdf encrypted'])
    expect(outcomes(wrong).map(said)).toEqual(['refuse-password.pdf encrypted'])
    expect(outcomes(right).map(said)).toEqual(['refuse-password.pdf usmle-step2ck', 'ck-boxes-01.pdf usmle-step2ck'])
    expect(right.status).toBe(0)
  })
  test('a file that may not be opened', async () => {
    const path = join(folder, 'locked.pdf')
    copyFileSync(report, path)
    chmodSync(path, 0)
    const ended = await strongsuit(['read', '--json', path])
    rmSync(path)
    // whoever may open everything reads it
    const expected = process.getuid?.() === 0 ? 'locked.pdf usmle-step2ck' : 'locked.pdf not-found'
    expect(outcomes(ended).map(said)).toEqual([expected])
  })
  test('a file over the limit is not read to its end', async () => {
    const path = join(folder, 'large.pdf')
    writeFileSync(path, Buffer.concat([readFileSync(report), Buffer.alloc(26 * 1024 * 1024)]))
    const ended = await strongsuit(['read', '--json', path])
    rmSync(path)
    const [outcome] = outcomes(ended)
    expect(outcome && said(outcome)).toBe('large.pdf too-large')
    expect(outcome?.ok === false && outcome.error.message).toMatch(/25 MB/)
  })
  test('a name with spaces and signs', async () => {
    const path = join(folder, 'my "score" report – März.pdf')
    copyFileSync(report, path)
    const ended = await strongsuit(['read', '--json', path])
    rmSync(path)
    expect(outcomes(ended).map(({ file }) => file)).toEqual(['my "score" report – März.pdf'])
  })
  test('what was unsure goes to standard error', async () => {
    const ended = await strongsuit(['read', '--json', sample('ck-boxes-08.pdf')])
    expect(ended.err).toMatch(/ck-boxes-08\.pdf: pages: Page 1 belongs to no report/)
  })
  test('a reader that stops listening is no error', async () => {
    const child = spawn(process.execPath, [join(root, 'cli/strongsuit.mjs'), 'schema'], {
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    child.stdout.destroy()
    let err = ''
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      err += text
    })
    await new Promise((resolve) => child.on('close', resolve))
    expect(err).toBe('')
  })
})

describe('a wrong call: status 2, and nothing on standard output', () => {
  const calls: readonly (readonly string[])[] = [
    [],
    ['raed', 'x.pdf'],
    ['read'],
    ['read', '--json'],
    ['read', '--jsno', report],
    ['read', report, '--verbose'],
    ['read', report, '-x'],
    ['read', report, '--ocr'],
    ['read', report, '--ocr', 'sometimes'],
    ['read', report, '--password'],
    ['read', report, '--jobs', '0'],
    ['read', report, '--jobs', 'two'],
    ['read', report, '--json=yes'],
    ['schema', 'extra'],
    ['--jsno'],
    ['constructor'],
    ['constructor', '--help'],
  ]
  test.each(calls.map((call) => [call.join(' ').replace(root, ''), call] as const))(
    'strongsuit %s',
    async (_, call) => {
      const ended = await strongsuit(call)
      expect([ended.status, ended.out]).toEqual([2, ''])
      expect(ended.err).toMatch(/strongsuit/)
      expect(ended.err).not.toMatch(/node:internal/)
    },
  )
})

describe('help, version, schema', () => {
  test('--help', async () => {
    for (const call of [['--help'], ['-h'], ['read', '--help']]) {
      const ended = await strongsuit(call)
      expect([ended.status, ended.err]).toEqual([0, ''])
      expect(ended.out).toMatch(/strongsuit read FILE/)
    }
  })
  test('--version is that of the package', async () => {
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }
    expect(await strongsuit(['--version'])).toEqual({ status: 0, out: `${version}\n`, err: '' })
  })
  test('schema: each command that writes data has one', async () => {
    for (const [command, part] of [
      ['class', 'everybody'],
      ['compare', 'differences'],
    ] as const) {
      const ended = await strongsuit(['schema', command])
      expect(ended.status).toBe(0)
      expect(JSON.parse(ended.out)).toMatchObject({ type: 'object', required: expect.arrayContaining([part]) })
    }
  })
  test('schema: a union of a reading and a refusal', async () => {
    const ended = await strongsuit(['schema'])
    expect(ended.status).toBe(0)
    const schema = JSON.parse(ended.out) as Record<string, unknown>
    const [reading, refusal] = (schema.oneOf ?? schema.anyOf) as {
      properties: Record<string, Record<string, unknown>>
      required: string[]
      additionalProperties: boolean
    }[]
    expect(reading?.required?.sort()).toEqual([
      'areas',
      'attempts',
      'evidence',
      'file',
      'kind',
      'layout',
      'mean',
      'minimumPassingScore',
      'ok',
      'reference',
      'result',
      'score',
      'standardDeviation',
      'standardError',
      'testDate',
      'warnings',
    ])
    expect(reading?.properties.ok?.const).toBe(true)
    expect(reading?.additionalProperties).toBe(false)
    expect(refusal?.required).toEqual(['file', 'ok', 'error'])
    expect(refusal?.properties.ok?.const).toBe(false)
  })
})

describe('the summary for people', () => {
  const utf8 = { LC_ALL: 'C.UTF-8', COLUMNS: '80' }
  test('fields, profile and sentence', async () => {
    const ended = await strongsuit(['read', report], { env: utf8 })
    expect(ended.status).toBe(0)
    expect(ended.out).toMatch(/USMLE Step 2 CK score report/)
    expect(ended.out).toMatch(/Result +Fail\nScore +204 \(standard error 8\)\nPassing score +209/)
    expect(ended.out).toMatch(/Lower +Average +Higher/)
    expect(ended.out).toMatch(/MK: Applying Foundational Science Concepts +10-15% +▼ +· +·\n/)
    expect(ended.out).toMatch(/25 areas: 8 higher, 13 average, 4 lower than your own overall\./)
    for (const line of ended.out.split('\n')) expect(line.length).toBeLessThanOrEqual(80)
  })
  test('only ASCII where no more is sure', async () => {
    const ended = await strongsuit(['read', report, sample('ck-legacy-01.pdf')], {
      env: { LC_ALL: 'C', COLUMNS: '60' },
    })
    expect(ended.out).toMatch(/^[\x20-\x7e\n]*$/)
    expect(ended.out).toMatch(/ v +\. +\.\n/)
    expect(ended.out).toMatch(/=+/)
    for (const line of ended.out.split('\n')) expect(line.length).toBeLessThanOrEqual(60)
  })
  test('bars as printed', async () => {
    const ended = await strongsuit(['read', sample('ck-bars-02.pdf')], { env: utf8 })
    expect(ended.out).toMatch(/PC: Diagnosis.*█+>/)
    expect(ended.out).toMatch(/░/)
  })
  test('attempts of a transcript, and that it has no profile', async () => {
    const ended = await strongsuit(['read', transcript], { env: utf8 })
    expect(ended.out).toMatch(/Step 2 CK +Jan 18, 2017 +Pass +267/)
    expect(ended.out).toMatch(/no profile/)
  })
  test('a refusal says what was found', async () => {
    const ended = await strongsuit(['read', sample('refuse-amboss.pdf')], { env: utf8 })
    expect(ended.status).toBe(1)
    expect(ended.out).toMatch(/refuse-amboss\.pdf: This looks like an AMBOSS self-assessment/)
  })
})
