/** `npm test`: everything that CI runs. Each step runs even where an earlier one failed; the last line counts. */
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join, relative } from 'node:path'
import { findBrowser, firstOf, installDebian, onPath } from './browser.mjs'
import { address, buildIsStale, installPackages, root, run, start } from './project.mjs'

installPackages()
const results = join(root, 'test-results')
rmSync(results, { recursive: true, force: true })
let passed = 0
/** What failed, by name: whoever sees only the end of the output sees these. */
const failed = []

function step(title, command, args, env) {
  console.log(`\n== ${title}`)
  const status = run(command, args, env)
  return status === 0
}

/** A step that counts as one test. */
function check(title, command, args) {
  if (step(title, command, args)) passed++
  else failed.push(title)
}

/** Take from a report how many passed and what failed; a step that left none, or failed without a failed test, is one failure. */
function take(title, report, good, read) {
  const { right, wrong } = existsSync(report) ? read(JSON.parse(readFileSync(report, 'utf8'))) : { right: 0, wrong: [] }
  passed += right
  failed.push(...wrong)
  if (wrong.length === 0 && (!good || right === 0)) failed.push(title)
}

/** Failed tests of Vitest's report, with their file and the first line of what was wrong. */
const failedUnits = ({ testResults }) =>
  testResults.flatMap(({ name, assertionResults }) =>
    assertionResults
      .filter(({ status }) => status === 'failed')
      .map(
        ({ fullName, failureMessages: [why = ''] }) => `${relative(root, name)}: ${fullName}: ${why.split('\n')[0]}`,
      ),
  )

/** Failed tests of Playwright's report, whose suites hold suites. */
const failedSpecs = ({ suites = [], specs = [] }) => [
  ...specs.filter(({ ok }) => !ok).map(({ file, line, title }) => `tests/browser/${file}:${line}: ${title}`),
  ...suites.flatMap(failedSpecs),
]

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
take('Unit and contract tests', unitReport, units, (report) => ({
  right: report.numPassedTests,
  wrong: failedUnits(report),
}))

await browserTests()
for (const what of failed) console.log(`Failed: ${what}`)
console.log(`\n${passed} passed, ${failed.length} failed`)
process.exit(failed.length > 0 ? 1 : 0)

async function browserTests() {
  const browser = await findBrowser()
  if (!browser) {
    failed.push('No Chromium or Chrome was found: install one, or name it in STRONGSUIT_CHROMIUM.')
    return
  }
  if (buildIsStale() && !step('Build', process.execPath, ['scripts/build.mjs'])) return failed.push('Build')
  const server = start('scripts/serve.mjs', { PORT: '0' })
  try {
    const url = await address(server)
    const report = join(results, 'browser.json')
    const good = step('Browser tests', 'npx', ['playwright', 'test', '--reporter=list,json'], {
      STRONGSUIT_CHROMIUM: browser,
      STRONGSUIT_URL: url,
      PLAYWRIGHT_JSON_OUTPUT_FILE: report,
    })
    take('Browser tests', report, good, (report) => ({
      right: report.stats.expected + report.stats.flaky,
      wrong: failedSpecs(report),
    }))
  } finally {
    server.kill()
  }
}
