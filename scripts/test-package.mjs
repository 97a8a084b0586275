/** `npm run test:package`: packs, installs the package in an empty folder, and runs there what docs/library.md shows. */
import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { installPackages, root } from './project.mjs'

installPackages()
const folder = mkdtempSync(join(tmpdir(), 'strongsuit-package-'))
const windows = process.platform === 'win32'
const inFolder = (command, args) => execFileSync(command, args, { cwd: folder, encoding: 'utf8', shell: windows })
const pack = () => {
  const packed = execFileSync('npm', ['pack', '--json', '--pack-destination', folder], {
    cwd: root,
    encoding: 'utf8',
    shell: windows,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  return JSON.parse(packed.slice(packed.indexOf('[')))[0]
}
function must(holds, what) {
  if (!holds) throw new Error(`Not so: ${what}`)
  console.log(`- ${what}`)
}

try {
  const first = pack()
  must(first.integrity === pack().integrity, 'two builds give the same bytes')
  const names = first.files.map(({ path }) => path)
  must(!names.some((name) => /^(app|components|lib|tests|fixtures|public)\//.test(name)), 'no sources are in it')
  writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }')
  inFolder('npm', ['install', '--no-audit', '--no-fund', '--prefer-offline', `./${first.filename}`])

  const { dependencies = {} } = JSON.parse(readFileSync(join(folder, 'node_modules/strongsuit/package.json'), 'utf8'))
  const tools = ['next', 'react', 'react-dom', 'esbuild', 'tsx', 'vitest', 'playwright', 'typescript']
  must(!tools.some((name) => name in dependencies), 'it depends on no tool and on nothing of the site')

  cpSync(join(root, 'fixtures/samples/ck-boxes-05.pdf'), join(folder, 'report.pdf'))
  const truth = JSON.parse(readFileSync(join(root, 'fixtures/samples/ck-boxes-05.truth.json'), 'utf8'))
  const read = JSON.parse(inFolder('npx', ['--no-install', 'strongsuit', 'read', '--json', 'report.pdf']))
  must(read.score === truth.score && read.areas.length === truth.areas.length, 'strongsuit read reads a report')

  const examples = readFileSync(join(root, 'docs/library.md'), 'utf8').matchAll(/```js\n([\s\S]*?)```/g)
  for (const [index, [, code]] of [...examples].entries()) {
    writeFileSync(join(folder, `example-${index}.js`), code)
    const said = inFolder(process.execPath, [`example-${index}.js`])
    must(said.trim() !== '' && !/undefined|NaN/.test(said), `example ${index + 1} says: ${said.split('\n')[0]}`)
  }
  // The same examples, held against the types that come along.
  execFileSync(
    process.execPath,
    [
      join(root, 'node_modules/typescript/bin/tsc'),
      ...['--noEmit', '--allowJs', '--checkJs', '--strict', '--target', 'es2022', '--module', 'nodenext'],
      ...['--lib', 'es2023,dom', '--typeRoots', join(root, 'node_modules/@types'), '--types', 'node', 'example-0.js'],
    ],
    { cwd: folder, stdio: 'inherit' },
  )
  must(true, 'the types hold')
} finally {
  rmSync(folder, { recursive: true, force: true })
}
