/** Finds a Chromium for the browser tests, or installs one where it can. */
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { run } from './project.mjs'

/** The shell has no window, toolbar and start page of its own to draw: each test takes a third less of the processor. */
const shells = ['chromium-headless-shell', 'chrome-headless-shell']
const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']
const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
]

/** Where programs of these names may lie. */
export function onPath(names) {
  return (process.env.PATH ?? '').split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)))
}

/** The first path where there is something; null where there is none. */
export function firstOf(paths) {
  return paths.find((path) => path && existsSync(path)) ?? null
}

async function playwrightsOwn() {
  const { chromium } = await import('playwright')
  const path = chromium.executablePath()
  return path && existsSync(path) ? path : null
}

/** Install packages where this is Debian and we may; what does not come is not there afterwards. */
export function installDebian(packages) {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return
  console.log(`Installing ${packages.join(', ')} ...`)
  const quick = ['-o', 'Acquire::Retries=1', '-o', 'Acquire::http::Timeout=20']
  run('apt-get', ['update', '-qq', ...quick])
  run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...quick, ...packages], {
    DEBIAN_FRONTEND: 'noninteractive',
  })
}

/** Path of a Chromium or Chrome; null where there is none and none could be installed. */
export async function findBrowser() {
  const shell = () => firstOf([process.env.STRONGSUIT_CHROMIUM, ...onPath(shells)])
  const whole = () => firstOf([...onPath(names), ...places])
  if (shell()) return shell()
  installDebian([shells[0]])
  if (!shell() && !whole()) installDebian([names[0]])
  const found = shell() ?? whole() ?? (await playwrightsOwn())
  if (found) return found
  run('npx', ['playwright', 'install', 'chromium'])
  return playwrightsOwn()
}
