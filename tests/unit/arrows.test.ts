import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'

/**
 * The arrows of the house, type imports too: what each folder may import, beside itself. Everything else is forbidden.
 * A document becomes pages, a reading, an analysis, then what people see; `figures`, `exams` and `areas` are said once
 * for all of them.
 */
const allowed: Readonly<Record<string, string>> = {
  'lib/kept': 'valibot',
  'lib/pages': '',
  'lib/drawing': '',
  'lib/exams': '',
  'lib/figures': 'zod',
  'lib/areas': 'lib/exams lib/figures lib/pages zod fastest-levenshtein',
  'lib/norms': 'lib/exams lib/figures zod',
  'lib/applicant': 'lib/figures lib/kept valibot',
  'lib/specialties': 'lib/applicant lib/exams lib/figures zod fastest-levenshtein',
  'lib/pdf': 'lib/pages pdfjs-dist',
  'lib/ocr': 'lib/pages d3-array image-js onnxruntime-web @napi-rs/canvas',
  'lib/reports': 'lib/areas lib/exams lib/pages d3-array fastest-levenshtein zod',
  'lib/profile': 'lib/areas lib/exams lib/figures lib/reports d3-array',
  'lib/analysis':
    'lib/applicant lib/areas lib/exams lib/figures lib/norms lib/profile lib/reports lib/specialties d3-array',
  'lib/cohort': 'lib/areas lib/drawing lib/exams lib/norms lib/profile lib/reports d3-array d3-dsv fflate zod',
  'lib/advice': 'lib/applicant lib/figures lib/specialties',
  'lib/skeleton': 'lib/areas lib/exams lib/figures lib/pages lib/reports pdf-lib',
  'lib/document':
    'lib/analysis lib/ocr lib/pages lib/pdf lib/reports lib/skeleton @napi-rs/canvas node:fs node:module node:path',
  'lib/stories': 'lib/areas lib/exams lib/kept lib/profile lib/reports valibot',
  'lib/plan': 'lib/areas lib/exams lib/figures lib/kept lib/profile lib/reports lib/specialties lib/stories valibot',
  'lib/guide': 'lib/analysis lib/applicant lib/areas lib/exams lib/figures lib/norms lib/reports lib/specialties',
  'lib/export':
    'lib/analysis lib/applicant lib/exams lib/figures lib/plan lib/profile lib/reports lib/specialties lib/stories docx ical.js',
  'lib/session':
    'lib/analysis lib/applicant lib/areas lib/exams lib/export lib/figures lib/kept lib/plan lib/reports lib/stories idb valibot',
  'lib/archive': 'lib/areas lib/exams lib/kept lib/norms lib/reports lib/session lib/stories @scure/bip39 valibot',
  components:
    'lib/advice lib/analysis lib/applicant lib/archive lib/areas lib/cohort lib/document lib/drawing lib/exams lib/export lib/figures lib/guide lib/kept lib/norms lib/pages lib/plan lib/profile lib/reports lib/session lib/skeleton lib/specialties lib/stories d3 idb next react react-dom uqr',
  app: 'components lib/guide next react',
  cli: 'lib/analysis lib/applicant lib/archive lib/cohort lib/document lib/exams lib/export lib/figures lib/norms lib/pages lib/pdf lib/profile lib/reports lib/session lib/skeleton lib/specialties lib/stories node:child_process node:fs node:net node:os node:path node:stream node:url node:util node:v8 zod',
}

const folderOf = (file: string): string => /^(?:lib\/[^/]+|[^/]+)/.exec(file)?.[0] ?? file
/** A path as it is imported, without what follows the package's name. */
const packageOf = (name: string): string => /^(?:@[^/]+\/)?[^/]+/.exec(name)?.[0] ?? name

const files = ['lib', 'components', 'app', 'cli']
  .flatMap((root) => readdirSync(root, { recursive: true, encoding: 'utf8' }).map((name) => `${root}/${name}`))
  .filter((name) => /\.tsx?$/.test(name))
const sources = new Set(files)

/** What a file imports: files of the project by their paths, packages by their names. */
function importsOf(file: string): readonly string[] {
  const statements = readFileSync(file, 'utf8').matchAll(
    /\bfrom '([^'\n]+)'(?: with .*)?$|^import '([^'\n]+)'|\bimport\('([^'\n]+)'\)/gm,
  )
  return [...statements].flatMap(([, from, bare, called]) => {
    const name = from ?? bare ?? called ?? ''
    if (!name.startsWith('.')) return [packageOf(name)]
    const path = join(dirname(file), name)
    return [`${path}.ts`, `${path}.tsx`, path].find((one) => sources.has(one)) ?? []
  })
}
const imports = new Map(files.map((file) => [file, importsOf(file)]))

test('every import is on the list', () => {
  const strangers = files.flatMap((file) => {
    const own = folderOf(file)
    const list = new Set([own, ...(allowed[own] ?? '').split(' ')])
    const targets = imports.get(file)?.filter((name) => !list.has(sources.has(name) ? folderOf(name) : name)) ?? []
    return targets.map((name) => `${file} imports ${name}`)
  })
  expect(strangers).toEqual([])
})

test('every arrow on the list is there', () => {
  const used = new Map(Object.keys(allowed).map((folder) => [folder, new Set<string>()]))
  for (const [file, names] of imports)
    for (const name of names) used.get(folderOf(file))?.add(sources.has(name) ? folderOf(name) : name)
  const idle = Object.entries(allowed).flatMap(([folder, list]) =>
    list.split(' ').flatMap((name) => (name === '' || used.get(folder)?.has(name) ? [] : [`${folder}: ${name}`])),
  )
  expect(idle).toEqual([])
})

test('nothing goes in circles', () => {
  const done = new Set<string>()
  const circles: string[] = []
  const follow = (file: string, way: readonly string[]): void => {
    if (way.includes(file)) circles.push([...way.slice(way.indexOf(file)), file].join(' > '))
    if (done.has(file)) return
    done.add(file)
    for (const next of imports.get(file) ?? []) follow(next, [...way, file])
  }
  for (const file of files) follow(file, [])
  expect(circles).toEqual([])
})
