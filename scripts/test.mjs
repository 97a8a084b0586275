/** `npm test`: everything that CI runs. Each step runs even where an earlier one failed; the last line counts. */
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { findBrowser, firstOf, installDebian, onPath } from './browser.mjs'
import { address, buildIsStale, installPackages, root, run, start } from './project.mjs'

installPackages()
const results = join(root, 'test-results')
rmSync(results, { recursive: true, force: true })
let passed = 0
let failed = 0

function count(good, bad) {
  passed += good
  failed += bad
}

function step(title, command, args, env) {
  console.log(`\n== ${title}`)
  const status = run(command, args, env)
  return status === 0
}

/** A step that counts as one test. */
function check(title, command, args) {
  count(...(step(title, command, args) ? [1, 0] : [0, 1]))
}

/** Take the counts from a report; a step that left none, or failed without a failed test, counts as one failure. */
function take(report, good, read) {
  if (!existsSync(report)) return count(0, 1)
  const [right, wrong] = read(JSON.parse(readFileSync(report, 'utf8')))
  count(right, wrong || (good ? 0 : 1))
}

check('Lint', 'npx', ['biome', 'ci', '.'])
check('Types', 'npx', ['tsc', '--noEmit'])

// Draws damaged documents for the contract test of them; where it cannot be had, that test says so and is skipped.
if (!firstOf(onPath(['pdftoppm', 'pdftoppm.exe']))) installDebian(['poppler-utils'])
const unitReport = join(results, 'vitest.json')
const units = step('Unit and contract tests', 'npx', [
  'vitest',
  'run',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${unitReport}`,
])
take(unitReport, units, (report) => [report.numPassedTests, report.numFailedTests])

await browserTests()
console.log(`\n${passed} passed, ${failed} failed`)
process.exit(failed > 0 ? 1 : 0)

async function browserTests() {
  const browser = await findBrowser()
  if (!browser) {
    console.error('No Chromium or Chrome was found: install one, or name it in STRONGSUIT_CHROMIUM.')
    return count(0, 1)
  }
  if (buildIsStale() && !step('Build', process.execPath, ['scripts/build.mjs'])) return count(0, 1)
  const server = start('scripts/serve.mjs', { PORT: '0' })
  try {
    const url = await address(server)
    const report = join(results, 'browser.json')
    const good = step('Browser tests', 'npx', ['playwright', 'test', '--reporter=list,json'], {
      STRONGSUIT_CHROMIUM: browser,
      STRONGSUIT_URL: url,
      PLAYWRIGHT_JSON_OUTPUT_FILE: report,
    })
    take(report, good, ({ stats }) => [stats.expected + stats.flaky, stats.unexpected])
  } finally {
    server.kill()
  }
}
