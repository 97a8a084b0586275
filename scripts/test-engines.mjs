/**
 * `npm run test:engines`: the built site in Firefox and in WebKitGTK. On Debian what is missing is installed; elsewhere an
 * engine that is not there is said and skipped, where CI is set it is a failure.
 */
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { firstOf, installDebian, onPath } from './browser.mjs'
import { buildIsStale, installPackages, run } from './project.mjs'

installPackages()
if (buildIsStale() && run(process.execPath, ['scripts/build.mjs']) !== 0) process.exit(1)

/** The small browser lies in a folder named for the library's version. */
function miniBrowser() {
  const folders = ['/usr/lib/x86_64-linux-gnu', '/usr/lib/aarch64-linux-gnu', '/usr/libexec'].filter(existsSync)
  const inside = folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.startsWith('webkit2gtk'))
      .map((name) => join(folder, name, 'MiniBrowser')),
  )
  return firstOf(inside)
}

const engines = {
  Firefox: {
    packages: ['firefox-esr'],
    find: () => [firstOf(onPath(['firefox-esr', 'firefox']))],
  },
  WebKitGTK: {
    packages: ['webkit2gtk-driver', 'xvfb', 'xauth'],
    find: () => [firstOf(onPath(['WebKitWebDriver'])), firstOf(onPath(['xvfb-run'])) && miniBrowser()],
  },
}

const there = (paths) => paths.every((path) => path)
const paths = []
let missing = 0
for (const [name, { packages, find }] of Object.entries(engines)) {
  if (!there(find())) installDebian(packages)
  if (!there(find())) {
    console.log(`${name} is not here and could not be installed: skipped.`)
    missing += 1
  }
  paths.push(...find().map((path) => (there(find()) ? path : '')))
}
const failed = run('npx', ['tsx', 'tests/engines/run.ts', ...paths])
process.exit(failed || (missing > 0 && process.env.CI) ? 1 : 0)
