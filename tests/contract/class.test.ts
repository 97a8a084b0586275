import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test, vi } from 'vitest'
import { classCommand, compare } from '../../cli/class'
import { drawClass } from '../../fixtures/generate/class'
import { classComparisonSchema, classReportSchema } from '../../lib/cohort/schema'
import { callInProcess } from './run'

afterEach(() => vi.restoreAllMocks())

const call = (command: Parameters<typeof callInProcess>[0], ...args: string[]) => callInProcess(command, args)

const folder = mkdtempSync(join(tmpdir(), 'class-'))
const path = (name: string) => join(folder, name)

/** Writes a drawn class as the lines of `read --json` and as an adviser's list, without the first few students. */
function write(name: string, seed: number, without = 0, planted?: Parameters<typeof drawClass>[2]) {
  const drawn = drawClass(seed, 120, planted)
  const own = drawn.entries
    .filter(({ student }) => Number(student?.slice(1)) >= without)
    .map((entry) => ({ ...entry, file: `${entry.id}-${entry.file}` }))
  const lines = own.map(({ reading, file }) => JSON.stringify({ ...reading, file }))
  writeFileSync(path(`${name}.ndjson`), `${lines.join('\n')}\n`)
  const list = own.map(({ file, student, groups }) => `${file},${student},${groups.Year}`)
  writeFileSync(path(`${name}.csv`), `file,student,Year\n${list.join('\n')}\n`)
  return drawn.truth
}

test('class --json is the truth of the class; what is apart is counted on standard error', async () => {
  const truth = write('a', 21)
  const ended = await call(classCommand, path('a.ndjson'), '--groups', path('a.csv'), '--by', 'Year', '--json')
  const report = classReportSchema.parse(JSON.parse(ended.out))
  expect([ended.status, report.everybody?.n]).toEqual([0, truth.students])
  expect(report.groups.map(({ name, n }) => [name, n])).toEqual([
    ['2025', 60],
    ['2026', 60],
  ])
  expect(ended.err).toContain(`${truth.otherKinds} apart: nbme-ccssa`)
  expect(ended.err.match(/same-report/g)).toHaveLength(truth.doubles)
  expect(ended.err.match(/other-attempt/g) ?? []).toHaveLength(truth.laterAttempts)
})

test('the files for a committee: no student, no script, no request; formulas harmless', async () => {
  write('b', 22)
  for (const name of ['b.html', 'b-table.csv']) {
    const ended = await call(classCommand, path('b.ndjson'), '--groups', path('b.csv'), '--out', path(name))
    expect([ended.status, ended.out]).toEqual([0, ''])
    const text = readFileSync(path(name), 'utf8')
    expect(text).toContain('120')
    expect(text).not.toMatch(/report-\d|<script|src=|href=|https?:|\bs\d+,/)
    expect(text).not.toMatch(/^[=+@-]/m)
  }
})

test('a second export after a few changes is refused beside the class file that is named, after many it is not', async () => {
  for (const [name, without] of [
    ['c', 0],
    ['c3', 3],
    ['c30', 30],
  ] as const)
    write(name, 23, without)
  const run = (name: string, ...more: string[]) =>
    call(classCommand, path(`${name}.ndjson`), '--groups', path(`${name}.csv`), '--json', ...more)
  const first = await run('c', '--records', path('c.strongsuit'))
  expect(first.status).toBe(0)
  expect(first.err).toContain('contains student records')
  const words = /passphrase: ([a-z]+(?: [a-z]+){4})$/m.exec(first.err)?.[1] ?? ''
  expect((await run('c3', '--earlier', path('c.strongsuit'))).err).toContain('--passphrase is missing')
  const earlier = ['--earlier', path('c.strongsuit'), '--passphrase', words]
  const few = await run('c3', ...earlier)
  expect([few.status, few.out]).toEqual([2, ''])
  expect(few.err).toContain('Only 1 to 4 students changed')
  expect((await run('c', ...earlier)).out).toBe(first.out)
  expect((await run('c30', ...earlier)).status).toBe(0)
})

test('the records as lines are what was read, and nothing is asked of a class that nobody is named in', async () => {
  write('r', 26)
  const ended = await call(classCommand, path('r.ndjson'), '--records', path('r-records.ndjson'), '--json')
  expect(ended.err).toContain('reports show no name')
  const read = (name: string) =>
    readFileSync(path(name), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
  expect(read('r-records.ndjson')).toEqual(read('r.ndjson'))
})

test('compare names the planted difference and no other', async () => {
  write('d', 24)
  write('e', 25, 0, { label: 'Surgery', lower: 0.5 })
  const ended = await call(compare, path('d.ndjson'), path('e.ndjson'), '--json')
  const { differences } = classComparisonSchema.parse(JSON.parse(ended.out))
  const apart = differences.filter(({ standsApart }) => standsApart).map(({ label, lane }) => `${label} ${lane}`)
  expect(apart).toContain('Surgery lower')
  expect(apart.filter((name) => !name.startsWith('Surgery'))).toEqual([])
})

test('a file that is not there, or cannot be written, is said: status 1, and nothing on standard output', async () => {
  write('f', 27)
  for (const [command, ...args] of [
    [classCommand, 'none.ndjson'],
    [classCommand, 'none.pdf'],
    [compare, 'f.ndjson', 'none.ndjson'],
    [classCommand, 'f.ndjson', '--out', 'no/such/place.html'],
    [classCommand, 'f.ndjson', '--records', 'no/such/place.ndjson'],
  ] as const) {
    const ended = await call(command, ...args.map((arg) => (arg.startsWith('--') ? arg : path(arg))))
    expect([ended.status, ended.out]).toEqual([1, ''])
    expect(ended.err).toMatch(/no such file|cannot be written/)
  }
})

test('compare takes no option that it does nothing with', async () => {
  for (const option of ['--out', '--groups', '--by', '--records', '--earlier', '--passphrase']) {
    const ended = await call(compare, path('d.ndjson'), path('e.ndjson'), option, 'x.html')
    expect([ended.status, ended.out]).toEqual([2, ''])
    expect(ended.err).toContain(option)
  }
})

test.each([
  [[], 'name a file or a folder'],
  [[mkdtempSync(join(tmpdir(), 'class-'))], 'no report was found'],
  [['x.ndjson', '--minimum', '5'], 'only raise'],
  [['x.ndjson', '--by', 'Year'], '--by needs'],
  [['x.ndjson', '--out', 'x.pdf'], '.html or .csv'],
  [['x.ndjson', '--nothing'], 'nothing'],
])('a wrong call writes nothing to standard output: %j', async (argv, said) => {
  const ended = await call(classCommand, ...argv)
  expect([ended.status, ended.out]).toEqual([2, ''])
  expect(ended.err).toContain(said)
})
