import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { brief } from '../../cli/brief'
import { callInProcess, root, strongsuit } from './run'

const sample = (name: string): string => join(root, 'fixtures/samples', name)
const report = sample('ck-boxes-02.pdf')
const medicine = ['--specialty', 'Internal Medicine', '--applicant', 'us-md']

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'strongsuit-brief-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** The same without a process of its own. */
const call = (...args: string[]) => callInProcess(brief, args)

describe('strongsuit brief', () => {
  test('writes Markdown to standard output, without the score', async () => {
    const { status, out } = await strongsuit(['brief', report, ...medicine])
    expect(status).toBe(0)
    expect(out).toMatch(/^# Interview sheet\n\nInternal Medicine · US MD senior\n/)
    expect(out.match(/\*\*What to say:\*\*/g)).toHaveLength(3)
    expect(out.match(/\*\*Why it matters in your specialty:\*\*/g)).toHaveLength(3)
    expect(out).toContain('## Sources')
    expect(out).not.toMatch(/247|percentile [^i]|first-time takers/i)
    expect(out).not.toContain('**The story:**')
    expect(out.endsWith('\n')).toBe(true)
  })

  test('with --score says where it stands, and on what that rests', async () => {
    const { status, out } = await call(report, ...medicine, '--score')
    expect(status).toBe(0)
    expect(out).toContain('247 is in the lower part of the middle half: 243 to 262, median 254')
    expect(out).toContain('**Percentile:** 39 among first-time takers 2022-25; 24 to 57')
    expect(out).toContain('NRMP, Charting Outcomes')
  })

  test('into a file with --out: the same, and nothing on standard output', async () => {
    const out = join(folder, 'brief.md')
    const ended = await call(report, ...medicine, '--out', out)
    expect([ended.status, ended.out]).toEqual([0, ''])
    const plain = await call(report, ...medicine)
    expect(readFileSync(out, 'utf8')).toBe(plain.out)
  })

  test('a file that cannot be written is said', async () => {
    const ended = await call(report, ...medicine, '--out', join(folder, 'no', 'such', 'place.md'))
    expect([ended.status, ended.out]).toEqual([1, ''])
    expect(ended.err).toContain('cannot be written')
  })

  test('carries neither the name nor the identification number nor the name of the file', async () => {
    const ended = await strongsuit(['brief', '-', ...medicine, '--score'], { input: readFileSync(report) })
    expect(ended.status).toBe(0)
    expect(ended.out).not.toMatch(/\d-\d{3}-\d{3}-\d|USMLE ID|Sample|Examinee|ck-boxes|\.pdf/)
  })

  test.each([
    ['nothing.pdf', 'no such file'],
    [sample('refuse-article.pdf'), 'report'],
    [sample('refuse-password.pdf'), 'password'],
    [join(root, 'fixtures/samples'), 'several documents'],
  ])('%s is refused: status 1, nothing on standard output', async (file, word) => {
    const ended = await call(file, ...medicine)
    expect([ended.status, ended.out]).toEqual([1, ''])
    expect(ended.err).toContain(word)
  })

  test.each([
    [[], 'no file is named'],
    [[report], '--specialty and --applicant'],
    [[report, '--specialty', 'Internal Medicine'], '--specialty needs --applicant'],
    [[report, '--applicant', 'us-md'], '--applicant needs --specialty'],
    [[report, '--specialty', 'Internal Medcine', '--applicant', 'us-md'], 'nearest: Internal Medicine'],
    [[report, '--specialty', 'Internal Medicine', '--applicant', 'md'], '--applicant must be one of'],
    [[report, report, ...medicine], 'one file at a time'],
    [[report, ...medicine, '--json'], 'json'],
    [[report, ...medicine, '--out'], 'out'],
    [[report, ...medicine, '--ocr', 'maybe'], '--ocr must be one of'],
  ])('the call %j is wrong: status 2 and how it is made', async (args, word) => {
    const ended = await call(...args)
    expect([ended.status, ended.out]).toEqual([2, ''])
    expect(ended.err).toContain(word)
    expect(ended.err).toContain('strongsuit brief FILE --specialty NAME')
  })

  test('stands in the help text', async () => {
    const { out } = await strongsuit(['--help'])
    expect(out).toContain('strongsuit brief FILE --specialty NAME --applicant')
  })
})
