/**
 * Node 20 runs no TypeScript. The sources are put together once, kept below node_modules/.cache, and put together again
 * when one of them has changed: nobody has to know of a build, and a call starts in half the time that translating
 * every module on the way takes. Where the folder cannot be written, they are translated on the way after all.
 */
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const kept = join(root, 'node_modules', '.cache', 'strongsuit')
const SOURCES = /\.(?:ts|json)$/
/** Another call may still be loading parts of an older state: it is thrown away a day later. */
const DAY = 24 * 60 * 60 * 1000

/** Names, sizes and times of all sources. */
function fingerprint() {
  const hash = createHash('sha256')
  for (const folder of ['cli', 'lib']) {
    const entries = readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    const paths = entries
      .filter((entry) => entry.isFile() && SOURCES.test(entry.name))
      .map(({ parentPath, path, name }) => join(parentPath ?? path, name))
    for (const path of [...paths.sort(), join(root, 'package.json')]) {
      const { size, mtimeMs } = statSync(path)
      hash.update(`${path} ${size} ${mtimeMs}\n`)
    }
  }
  return hash.digest('hex').slice(0, 16)
}

function throwAwayOld() {
  for (const name of readdirSync(kept)) {
    const path = join(kept, name)
    if (Date.now() - statSync(path).mtimeMs > DAY) rmSync(path, { recursive: true, force: true })
  }
}

/** Puts the sources together in a folder of their own, then moves it into place in one step. */
async function build(folder) {
  const { bundle } = await import('../scripts/bundle.mjs')
  const draft = `${folder}.${process.pid}`
  mkdirSync(draft, { recursive: true })
  try {
    throwAwayOld()
    await bundle(draft)
    renameSync(draft, folder)
  } catch (error) {
    rmSync(draft, { recursive: true, force: true })
    if (!existsSync(folder)) throw error // else another call was faster
  }
}

/** The program's entry: `cli/main.ts`. */
export async function loadMain() {
  try {
    const folder = join(kept, fingerprint())
    if (!existsSync(folder)) await build(folder)
    return await import(pathToFileURL(join(folder, 'main.mjs')).href)
  } catch {
    const { register } = await import('tsx/esm/api')
    register()
    return await import('./main.ts')
  }
}
