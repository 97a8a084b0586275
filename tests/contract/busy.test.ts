/** Beside four processes that do nothing but keep the machine busy: what can be read is read, and what cannot ends on time. */
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { group } from 'd3-array'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Outcome, outcomeSchema } from '../../lib/reports/schema'
import { compare, tally } from './compare'
import { documents } from './documents'
import { busy } from './hostile-documents'
import { lines, strongsuit } from './run'

/** For all of it; without its limits the endless document alone takes longer. */
const MOST = 300_000

const withText = documents({ pictures: false }).filter(({ path }) => basename(dirname(path)) === 'samples')
const pictures = documents({ pictures: true }).filter(({ path }) =>
  ['screenshot-ccssa.png', 'pdf-second-page-picture.pdf'].includes(basename(path)),
)

let folder = ''
let others: readonly ChildProcess[] = []
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'strongsuit-'))
  others = Array.from({ length: 4 }, () => spawn(process.execPath, ['-e', 'for (;;);'], { stdio: 'ignore' }))
})
afterAll(() => {
  for (const other of others) other.kill()
  rmSync(folder, { recursive: true, force: true })
})

test(
  'text is read, pictures are read or left out, and what never ends is ended',
  async () => {
    const endless = join(folder, 'endless.pdf')
    writeFileSync(endless, busy(100_000))
    const cases = [...withText, ...pictures]
    const paths = [endless, ...cases.map(({ path }) => path)]
    const ended = await strongsuit(['read', '--json', '--jobs', '2', ...paths], { milliseconds: MOST })
    const read = group(
      lines(ended).map((line): Outcome => outcomeSchema.parse(line)),
      ({ file }) => file,
    )
    const of = (path: string) => read.get(basename(path)) ?? []

    expect(of(endless)).toMatchObject([{ ok: false, error: { code: 'timeout' } }])
    expect(withText.flatMap(({ path, truth }) => compare(truth, of(path)).map((what) => `${path}: ${what}`))).toEqual(
      [],
    )
    expect(pictures).toHaveLength(2)
    for (const { path, truth } of pictures) {
      const [got] = of(path)
      const isLeftOut = got?.ok
        ? got.warnings.some(({ code }) => code === 'pages-skipped')
        : got?.error.code === 'timeout' && /left out/.test(got.error.message)
      if (!isLeftOut) expect(got?.ok, path).toBe(true)
      expect(tally(truth, of(path)).wrong, path).toBe(0)
    }
  },
  MOST + 10_000,
)
