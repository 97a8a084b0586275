/**
 * Makes what `npm pack` puts into the package: the command line and the library, put together, with types. Specialty
 * figures are left out unless STRONGSUIT_WITHOUT_SPECIALTIES is set to 0: see docs/hosting.md.
 */
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { bundle } from './bundle.mjs'
import { root, run } from './project.mjs'

const dist = join(root, 'dist')
rmSync(dist, { recursive: true, force: true })
const used = await bundle(dist, {
  library: true,
  withoutSpecialties: process.env.STRONGSUIT_WITHOUT_SPECIALTIES !== '0',
})

const { dependencies, optionalDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
// pdf.js and image-js are told by name at run time what else they load.
const named = new Set([...Object.keys(dependencies), ...Object.keys(optionalDependencies)])
const missing = [...used].filter((name) => !named.has(name))
if (missing.length > 0) throw new Error(`Imported, but no dependency of the package: ${missing.join(', ')}`)

const types = join(dist, 'types')
const status = run('npx', ['tsc', '--project', 'scripts/package.tsconfig.json', '--outDir', types])
if (status !== 0) process.exit(status)

// Node's own rules of resolution want whole file names; a list that a type is taken from goes along.
for (const entry of readdirSync(types, { recursive: true, withFileTypes: true })) {
  if (!entry.isFile()) continue
  const path = join(entry.parentPath, entry.name)
  const text = readFileSync(path, 'utf8')
  const whole = text
    .replace(/(from |import\()(['"])(\.{1,2}\/[^'"]+)\2/g, (all, before, quote, to) =>
      existsSync(join(dirname(path), `${to}.d.ts`)) ? `${before}${quote}${to}.js${quote}` : all,
    )
    .replace(/(from '\.[^']+\.json');/g, "$1 with { type: 'json' };")
  if (whole !== text) writeFileSync(path, whole)
  for (const [, list] of text.matchAll(/from '(\.[^']+\.json)'/g)) {
    const lists = join(dirname(path), list)
    cpSync(join(root, relative(types, lists)), lists)
  }
}
