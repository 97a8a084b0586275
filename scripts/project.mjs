/** What the scripts share: where things are, how a command is run, what is out of date. Node's own modules only. */
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('..', import.meta.url))
export const site = join(root, 'out')

/** Run a command to its end in the project's folder; its output goes where ours goes. Gives the exit status. */
export function run(command, args, env = {}) {
  const child = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...env },
    shell: process.platform === 'win32',
  })
  return child.status ?? 1
}

/** Start a Node script of the project in the background. */
export function start(script, env = {}) {
  return spawn(process.execPath, [join(root, script)], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, ...env },
  })
}

/** The address that a server of ours says once it is ready. */
export function address(server) {
  return new Promise((resolve, reject) => {
    server.stdout.on('data', (data) => {
      const url = /http:\S+/.exec(String(data))?.[0]
      if (url) resolve(url)
    })
    server.on('exit', () => reject(new Error('The server ended before it was ready.')))
  })
}

/** Newest modification time below a path, in milliseconds; 0 where there is nothing. */
function newest(path) {
  if (!existsSync(path)) return 0
  const stat = statSync(path)
  if (!stat.isDirectory()) return stat.mtimeMs
  return Math.max(
    0,
    ...readdirSync(path)
      .filter((name) => !name.startsWith('.') && !generated.has(join(path, name)))
      .map((name) => newest(join(path, name))),
  )
}

/** What the build puts among the sources. */
const generated = new Set(['workers', 'pdfjs', 'ocr'].map((name) => join(root, 'public', name)))

const sources = [
  'app',
  'components',
  'lib',
  'public',
  'scripts',
  'next.config.mjs',
  'package-lock.json',
  'tsconfig.json',
]

/** What a build can be told from outside; one built otherwise is not the one that is asked for. */
const switches = JSON.stringify(
  ['STRONGSUIT_BASE', 'STRONGSUIT_WITHOUT_SPECIALTIES'].map((name) => process.env[name] ?? ''),
)
const built = join(root, '.next', 'strongsuit-switches.json')

/** Remember what the build was told. */
export function rememberSwitches() {
  writeFileSync(built, switches)
}

/** True where there is no build, one that was told otherwise, or one older than the sources. */
export function buildIsStale() {
  const made = newest(join(site, 'index.html'))
  if (made === 0 || !existsSync(built) || readFileSync(built, 'utf8') !== switches) return true
  return sources.some((source) => newest(join(root, source)) > made)
}

/**
 * Install the locked packages where they are missing or older than the lock file; no package runs a script of its own
 * (none needs one; older npm does not know `allowScripts`). Exits the process where that fails.
 */
export function installPackages() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major < 20 || (major === 20 && minor < 19)) {
    console.error(`Strongsuit needs Node 20.19 or newer; this is ${process.versions.node}.`)
    process.exit(1)
  }
  const installed = newest(join(root, 'node_modules', '.package-lock.json'))
  if (installed >= newest(join(root, 'package-lock.json')) || installedMatches()) return
  console.log('Installing packages (once) ...')
  if (run('npm', ['ci', '--ignore-scripts', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']) !== 0) {
    console.error('The packages could not be installed. Check the network connection, then try again.')
    process.exit(1)
  }
}

/** The lock file may be newer only because it was checked out again: ask npm whether anything is really missing. */
function installedMatches() {
  if (!existsSync(join(root, 'node_modules', '.package-lock.json'))) return false
  const child = spawnSync('npm', ['ls', '--all', '--silent'], {
    cwd: root,
    stdio: 'ignore',
    shell: process.platform === 'win32',
  })
  return child.status === 0
}
