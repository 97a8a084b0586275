/**
 * How long the command line takes to read one file, started cold, beside a bare script that has pdf.js hand over the
 * same file's text and drawing operations.
 *
 * Run: `npx tsx tests/bench/start.ts`. Both are started in turn; the ratio of the medians counts.
 */
import { spawnSync } from 'node:child_process'
import { median, projectPath, seconds } from './shared'

const ROUNDS = 15
/** What the project set itself. */
const AIM = 1.6

const file = projectPath('fixtures/samples/ck-boxes-05.pdf')
const pdfjs = import.meta.resolve('pdfjs-dist/legacy/build/pdf.mjs')
const bare = `
  import { readFileSync } from 'node:fs'
  const { getDocument } = await import(${JSON.stringify(pdfjs)})
  const document = await getDocument({ data: new Uint8Array(readFileSync(${JSON.stringify(file)})), verbosity: 0 }).promise
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number)
    await page.getTextContent()
    await page.getOperatorList()
  }
`

function timed(args: readonly string[]): number {
  const start = performance.now()
  const { status } = spawnSync(process.execPath, args, { stdio: 'ignore' })
  if (status !== 0) throw new Error(`node ${args[0]} ended with ${status}`)
  return performance.now() - start
}

const runs = {
  bare: ['--input-type=module', '--eval', bare],
  read: [projectPath('cli/strongsuit.mjs'), 'read', '--json', file],
}
// The first call puts the sources together.
timed(runs.read)
const times: Record<keyof typeof runs, number[]> = { bare: [], read: [] }
for (let round = 0; round < ROUNDS; round++)
  for (const which of ['bare', 'read'] as const) times[which].push(timed(runs[which]))
const [floor, took] = [median(times.bare), median(times.read)]
console.log(
  `${seconds(took)} for strongsuit read, ${seconds(floor)} for pdf.js alone: ${(took / floor).toFixed(2)}, aim ${AIM} or less`,
)
