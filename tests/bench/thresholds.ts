/**
 * What pins the thresholds: each number of a stage is made a fifth smaller and larger, in memory, and the fixtures are
 * named that read otherwise then. Half an hour for all; what is done is kept below node_modules/.cache and not done again
 * until the sources change (comments do not count).
 *
 * Run: `npx tsx tests/bench/thresholds.ts [stage ...] [--pictures] [--write]`. With `--write` all
 * goes into docs/thresholds.md. A number that nothing pins says beside it why it is as it is.
 */
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { readPages } from '../../lib/document/read'
import { pictures } from '../../lib/document/recognition-node'
import type { Page } from '../../lib/pages/model'
import { documents } from '../contract/documents'
import { projectPath } from './shared'
import { type Knobs, type Threshold, withKnobs } from './thresholds/numbers'
import type { Input, stages } from './thresholds/stages'

type Stage = keyof typeof stages

const folders: Readonly<Record<Stage, readonly string[]>> = {
  pdf: ['lib/pdf', 'lib/pages'],
  reports: ['lib/reports', 'lib/areas', 'lib/exams'],
  meaning: ['lib/analysis', 'lib/norms', 'lib/plan', 'lib/profile', 'lib/specialties', 'lib/stories'],
  skeleton: ['lib/skeleton'],
}

/** So many fixtures are proof enough; a number that has them is not tried again. */
const ENOUGH = 3
/** A fifth pins a number. Where that changes nothing, half and a quarter, twice and four times say how far it may go. */
const FACTORS = [
  [0.8, 0.5, 0.25],
  [1.2, 2, 4],
] as const

const kept = projectPath('node_modules/.cache/strongsuit-thresholds')
mkdirSync(join(kept, 'pages'), { recursive: true })

/** Whole numbers count something: they become the next one at least. */
function turned(value: number, factor: number): number {
  if (factor === 1 || !Number.isInteger(value)) return value * factor
  return factor < 1 ? Math.floor(value * factor) : Math.ceil(value * factor)
}

/** A document with its pages, which are read once: pictures take seconds. */
async function inputOf(path: string, pictured: boolean): Promise<Input> {
  const bytes = new Uint8Array(readFileSync(path))
  const cache = join(kept, 'pages', `${basename(path)}.json`)
  if (!existsSync(cache)) {
    const result = await readPages(bytes, { file: basename(path), pictures: async () => pictures.pages })
    writeFileSync(cache, JSON.stringify(result.ok ? result.pages : []))
  }
  return { bytes: pictured ? null : bytes, pages: JSON.parse(readFileSync(cache, 'utf8')) as Page[] }
}

const all = (process.argv.includes('--pictures') ? [false, true] : [false]).flatMap((pictured) =>
  documents({ pictures: pictured }).map(({ path }) => ({ name: basename(path), input: () => inputOf(path, pictured) })),
)

/** The first value at which fixtures read otherwise, and which; null while none has. */
type Proof = { readonly value: number; readonly by: string[] } | null

interface Results {
  /** Documents that were tried, each with the number of the factors. */
  readonly done: string[]
  /** Of each number, where it is smaller and where it is larger. */
  readonly proofs: [smaller: Proof, larger: Proof][]
}

type Bundle = typeof import('./thresholds/stages') & { readonly $knobs: Knobs }

async function run(stage: Stage): Promise<string> {
  const bundle = join(kept, `${stage}.mjs`)
  const { found, text } = await withKnobs(projectPath('tests/bench/thresholds/stages.ts'), folders[stage], bundle)
  const file = join(kept, `${stage}-${createHash('sha256').update(text).digest('hex').slice(0, 16)}.json`)
  const { done, proofs }: Results = existsSync(file)
    ? JSON.parse(readFileSync(file, 'utf8'))
    : { done: [], proofs: found.map(() => [null, null]) }
  const { $knobs, stages, essence }: Bundle = await import(pathToFileURL(bundle).href)
  const turn = (group: readonly number[], factor: number): void => {
    for (const at of group) $knobs.values[at] = turned(found[at]?.value ?? 0, factor)
    for (const at of group) $knobs.apply.get(at)?.()
  }
  const result = (input: Input): Promise<string> => stages[stage](input).then(essence, String)
  /** Those of a group that change the result: together first, and half by half where it is another one then. */
  const changing = async (group: readonly number[], factor: number, input: Input, usual: string): Promise<number[]> => {
    if (group.length === 0) return []
    turn(group, factor)
    const other = await result(input)
    turn(group, 1)
    if (other === usual || group.length === 1) return other === usual ? [] : [...group]
    const half = group.length >> 1
    return [
      ...(await changing(group.slice(0, half), factor, input, usual)),
      ...(await changing(group.slice(half), factor, input, usual)),
    ]
  }
  for (const step of FACTORS[0].keys())
    for (const { name, input: load } of all) {
      if (done.includes(`${step} ${name}`)) continue
      const input = await load()
      const usual = await result(input)
      for (const side of [0, 1] as const) {
        const factor = FACTORS[side][step] ?? 1
        const open = [...found.keys()].filter((at) => {
          const own = proofs[at]?.[side]
          return !own || (own.value === turned(found[at]?.value ?? 0, factor) && own.by.length < ENOUGH)
        })
        for (const at of await changing(open, factor, input, usual)) {
          const own = proofs[at]
          if (own) own[side] = { value: turned(found[at]?.value ?? 0, factor), by: [...(own[side]?.by ?? []), name] }
        }
      }
      if ((await result(input)) !== usual) throw new Error(`${name} is not read as it was before`)
      done.push(`${step} ${name}`)
      writeFileSync(file, JSON.stringify({ done, proofs }))
    }
  return listOf(stage, found, proofs)
}

const short = (value: number): string => String(+value.toPrecision(3))

/** File by file, a line a number: what it is, and the first smaller and larger value at which fixtures read otherwise. */
function listOf(stage: Stage, found: readonly Threshold[], proofs: Results['proofs']): string {
  const said = (at: number, side: 0 | 1): string => {
    const proof = proofs[at]?.[side]
    if (proof) return `${short(proof.value)} ${proof.by.map((file) => file.replace(/\.\w+$/, '')).join(', ')}`
    return `${short(turned(found[at]?.value ?? 0, FACTORS[side].at(-1) ?? 1))} none`
  }
  const isPinned = ({ value }: Threshold, at: number): boolean =>
    ([0, 1] as const).some((side) => proofs[at]?.[side]?.value === turned(value, FACTORS[side][0]))
  const fileOf = ({ place }: Threshold): string => place.replace(/:\d+$/, '')
  const lines = found.flatMap((one, at) => [
    ...(at > 0 && fileOf(one) === fileOf(found[at - 1] as Threshold) ? [] : ['', `### ${fileOf(one)}`, '']),
    `- \`${one.name ?? one.line.replaceAll('`', "'")}\`: ${one.value}; ${said(at, 0)}; ${said(at, 1)}`,
  ])
  const count = `${found.length} numbers; a fifth more or less of ${found.filter(isPinned).length} changes a reading.`
  return [`## ${stage}`, '', count, ...lines, ''].join('\n')
}

const named = (Object.keys(folders) as Stage[]).filter((stage) => process.argv.includes(stage))
const lists: string[] = []
for (const stage of named.length > 0 ? named : (Object.keys(folders) as Stage[])) {
  lists.push(await run(stage))
  console.log(lists.at(-1))
}
await pictures.close()
if (named.length === 0 && process.argv.includes('--write')) {
  const head = `# Thresholds

Written by \`npx tsx tests/bench/thresholds.ts --write\` on ${new Date().toISOString().slice(0, 10)}; do not edit. Each number of reading, of what it means and of the
skeleton was made smaller (four fifths, a half, a quarter) and larger (six fifths, twice, four times) until fixtures read
otherwise: at that value, these. Where none did, up to that value, nothing but the reason beside the number holds it. Pictures
take part only where asked for (\`--pictures\`): what is for them alone shows here as held by nothing.
Numbers of other folders are limits, formats and sizes of drawings, which no document depends on.
`
  writeFileSync(projectPath('docs/thresholds.md'), [head, ...lists].join('\n'))
}
