/** `strongsuit class` and `strongsuit compare`: what may be published of a whole class, and of two. */
import { readFile } from 'node:fs/promises'
import { basename, extname } from 'node:path'
import { parseArgs } from 'node:util'
import { fromFile, seal, toFile, unseal } from '../lib/archive/envelope'
import { drawPassphrase } from '../lib/archive/passphrase'
import { type ClassFile, fromClassFile, toClassFile } from '../lib/cohort/class-file'
import { compareGroups, differenceWords } from '../lib/cohort/compare'
import { classCsv, readGroups, withGroups } from '../lib/cohort/csv'
import { MINIMUM_GROUP } from '../lib/cohort/disclosure'
import { allowExport, recordOf } from '../lib/cohort/exports'
import { classHtml } from '../lib/cohort/html'
import { drawMark, newPeople } from '../lib/cohort/people'
import { noBounds, type Published, type PublishOptions, publish } from '../lib/cohort/publish'
import type { ClassComparison, ClassReport } from '../lib/cohort/schema'
import { type ClassEntry, classEntry, countStudents, facetsOf } from '../lib/cohort/students'
import {
  areaCells,
  areaHead,
  cautions,
  disclosureWords,
  factsOf,
  findingsWords,
  namedGroups,
  overlap,
  refusalWords,
  titleOf,
  tooFew,
} from '../lib/cohort/words'
import type { OwnedOutcome } from '../lib/document/read'
import { inert } from '../lib/export/label'
import { nobody } from '../lib/reports/owner'
import { type Outcome, outcomeSchema } from '../lib/reports/schema'
import { inputsOf } from './inputs'
import { NOT_FOUND, readEach, readingArguments, readingOptions, readJobs, readOwned } from './read-one'
import { tell } from './terminal'
import { written } from './written'
import { command, WrongCall } from './wrong-call'

const USAGE = `strongsuit class PATH... [--out report.html|report.csv] [--json] [--kind KIND] [--attempt first|latest]
    [--groups FILE.csv] [--by HEADING] [--minimum N] [--earlier FILE] [--records FILE] [--passphrase WORDS|none]
    [--ocr auto|never|always] [--password TEXT] [--jobs N]`
const COMPARE_USAGE = `strongsuit compare PATH PATH [--json] [--kind KIND] [--attempt first|latest] [--minimum N]
    [--ocr auto|never|always] [--password TEXT] [--jobs N]`

const text = { type: 'string' } as const
/** As `parseArgs` takes them: what a class is counted by. */
const countingArguments = {
  json: { type: 'boolean', default: false },
  kind: text,
  attempt: { ...text, default: 'first' },
  minimum: { ...text, default: String(MINIMUM_GROUP) },
  jobs: text,
  ...readingArguments,
} as const
type CountingValues = ReturnType<typeof parseArgs<{ options: typeof countingArguments }>>['values']

function countingOptions({ json, kind, attempt, minimum: least, jobs, ...reading }: CountingValues) {
  if (attempt !== 'first' && attempt !== 'latest') throw new WrongCall('--attempt must be first or latest')
  const minimum = Number(least)
  if (!Number.isInteger(minimum) || minimum < MINIMUM_GROUP)
    throw new WrongCall(`--minimum can only raise the limit of ${MINIMUM_GROUP} students`)
  return { json, kind, attempt, minimum, jobs: readJobs(jobs), ...readingOptions(reading) } as const
}

type Counting = ReturnType<typeof countingOptions>

function readCall(argv: string[]) {
  const { values, positionals } = parseArgs({
    args: argv,
    allowPositionals: true,
    options: {
      out: text,
      groups: text,
      by: text,
      earlier: text,
      records: text,
      passphrase: text,
      ...countingArguments,
    },
  })
  if (positionals.length === 0) throw new WrongCall('name a file or a folder')
  const { out, groups, by = null, earlier, records, passphrase, ...counting } = values
  if (out !== undefined && !['.html', '.csv'].includes(extname(out)))
    throw new WrongCall('--out must end in .html or .csv')
  if (by !== null && groups === undefined && earlier === undefined)
    throw new WrongCall('--by needs the list of --groups')
  return { ...countingOptions(counting), paths: positionals, out, groups, by, earlier, records, passphrase } as const
}

type Call = ReturnType<typeof readCall>

const LINES = new Set(['.ndjson', '.jsonl'])

/** Lines of `strongsuit read --json`. */
async function outcomesIn(path: string): Promise<Outcome[]> {
  const content = await readFile(path, 'utf8').catch(() => null)
  if (content === null) return [{ file: basename(path), ok: false, error: NOT_FOUND }]
  const lines = content.split('\n').filter((line) => line.trim() !== '')
  try {
    return lines.map((line) => outcomeSchema.parse(JSON.parse(line)))
  } catch {
    throw new WrongCall(`${path} does not hold what "strongsuit read --json" writes`)
  }
}

/**
 * Everything that the paths name. What was not read is said on standard error.
 *
 * @returns null where nothing could be read of what is there
 * @throws WrongCall where there is nothing
 */
async function readAll(
  paths: readonly string[],
  options: Counting,
): Promise<{ readonly entries: readonly ClassEntry[]; readonly refused: number } | null> {
  const entries: ClassEntry[] = []
  const personOf = newPeople(drawMark)
  let refused = 0
  const take = (outcomes: readonly OwnedOutcome[]): void => {
    for (const { outcome, owner } of outcomes) {
      if (!outcome.ok) {
        refused += 1
        tell(`${outcome.file}: not read: ${outcome.error.message}`)
        continue
      }
      entries.push(classEntry(String(entries.length), outcome, personOf(owner)))
    }
  }
  for (const path of paths) {
    if (LINES.has(extname(path).toLowerCase()))
      take((await outcomesIn(path)).map((outcome) => ({ outcome, owner: nobody })))
    else
      for await (const { outcomes } of readEach(await inputsOf([path]), options, readOwned, options.jobs))
        take(outcomes)
  }
  if (entries.length === 0 && refused === 0) throw new WrongCall('no report was found there')
  return entries.length === 0 ? null : { entries, refused }
}

/** The reports that are counted: of the kind that is asked for, else of the one that most are. Says what stands apart. */
function facetFor(entries: readonly ClassEntry[], kind: string | undefined) {
  const facets = facetsOf(entries)
  const chosen = kind === undefined ? facets[0] : facets.find(({ facet }) => facet.kind === kind)
  for (const { facet, entries: others } of facets)
    if (facet !== chosen?.facet) tell(`${others.length} apart: ${facet.kind}, compared with ${facet.reference}`)
  if (chosen) return chosen
  throw new WrongCall(`none of the reports is a ${kind}; there are ${facets.map(({ facet }) => facet.kind).join(', ')}`)
}

async function earlierClass(path: string, passphrase: string | undefined): Promise<ClassFile> {
  const envelope = fromFile(await readFile(path, 'utf8').catch(() => ''))
  const opened = 'data' in envelope ? await unseal(envelope, passphrase ?? null) : null
  const file = opened?.ok && opened.content === 'class' ? fromClassFile(opened.value) : null
  if (!file) throw new WrongCall(`${path} is not a class file, or --passphrase is missing or wrong`)
  return file
}

/** Writes what is known of single students: the class as a file to go on from, or its readings a line each. False where it cannot be. */
async function writeRecords(path: string, file: ClassFile, passphrase: string | undefined): Promise<boolean> {
  const isLines = LINES.has(extname(path).toLowerCase())
  const words = isLines || passphrase === 'none' ? null : (passphrase ?? drawPassphrase())
  const text = isLines
    ? file.entries.map(({ reading }) => `${JSON.stringify(reading)}\n`).join('')
    : toFile(await seal('class', toClassFile(file), words))
  if (!(await written('class', path, text, 0o600))) return false
  tell(`${path} contains student records: keep it to yourself.`)
  if (words !== null && passphrase === undefined) tell(`Its passphrase: ${words}`)
  return true
}

async function joinGroups(entries: readonly ClassEntry[], { groups, by }: Call): Promise<readonly ClassEntry[]> {
  if (groups === undefined) return entries
  const list = readGroups(await readFile(groups, 'utf8').catch(() => ''))
  if (!list) throw new WrongCall(`${groups} has no heading "file"`)
  if (by !== null && !list.groupings.includes(by))
    throw new WrongCall(`${groups} has no heading "${by}"; there are ${list.groupings.join(', ') || 'none'}`)
  return withGroups(entries, list)
}

function summary(report: ClassReport): string {
  const { everybody, minimum, reference } = report
  if (!everybody) return `${titleOf(report)}\n${tooFew(minimum)}\n`
  const tables = namedGroups(report).map(([name, group]) => {
    const rows = [areaHead, ...group.areas.map(areaCells)].map((cells) => cells.map((cell) => cell.slice(0, 44)))
    const widths = areaHead.map((_, column) => Math.max(...rows.map((cells) => cells[column]?.length ?? 0)))
    const lines = rows.map((cells) =>
      cells
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    return [`${name}, ${group.n} students`, ...lines, ''].join('\n')
  })
  const facts = factsOf(report).map(([name, value]) => `${name}: ${value}`)
  const notes = [cautions[reference], overlap, disclosureWords(minimum)]
  return `${[titleOf(report), ...facts, '', ...tables, ...findingsWords(report), ...notes].join('\n')}\n`
}

/** Counts a class and writes what may be published of it. */
export const classCommand = command('class', USAGE, async (argv) => {
  const call = readCall(argv)
  const read = await readAll(call.paths, call)
  if (read === null) return 1
  const entries = await joinGroups(read.entries, call)
  const { facet, entries: own } = facetFor(entries, call.kind)
  const counted = countStudents(own, call.attempt)
  for (const { entry, why, instead } of counted.leftOut)
    tell(`${entry.file}: left out (${why}${instead ? `, ${instead.file} counts` : ''})`)
  const unknown = counted.students.filter(({ isKnown }) => !isKnown).length
  if (unknown > 0)
    tell(
      `${unknown} of the reports show no name: each is counted as a student of its own. --groups with a column "student" says whose they are.`,
    )
  const options: PublishOptions = { facet, attempt: call.attempt, minimum: call.minimum, grouping: call.by }
  const before = call.earlier === undefined ? [] : (await earlierClass(call.earlier, call.passphrase)).exports
  const allowed = allowExport(before, counted, options)
  if (!allowed.ok) throw new WrongCall(refusalWords[allowed.why])
  const published = publish(counted, options, allowed.bounds)
  const { report } = published
  if (call.records !== undefined) {
    const exports = [...before, recordOf(counted, options, published)]
    if (!(await writeRecords(call.records, { entries, exports }, call.passphrase))) return 1
  }
  if (call.out !== undefined) {
    const content = extname(call.out) === '.csv' ? classCsv(inert(report)) : classHtml(inert(report))
    if (!(await written('class', call.out, content))) return 1
  }
  if (call.json) process.stdout.write(`${JSON.stringify(report)}\n`)
  else if (call.out === undefined) process.stdout.write(summary(report))
  return read.refused > 0 ? 1 : 0
})

async function publishedOf(path: string, call: Counting): Promise<(Published & { readonly refused: number }) | null> {
  const read = await readAll([path], call)
  if (read === null) return null
  const { facet, entries: own } = facetFor(read.entries, call.kind)
  const options = { facet, attempt: call.attempt, minimum: call.minimum, grouping: null }
  return { ...publish(countStudents(own, call.attempt), options, noBounds), refused: read.refused }
}

/** Compares two classes, each named by a folder or the lines of `read --json`. */
export const compare = command('compare', COMPARE_USAGE, async (argv) => {
  const { values, positionals } = parseArgs({ args: argv, allowPositionals: true, options: countingArguments })
  const call = countingOptions(values)
  const [first, second, ...more] = positionals
  if (first === undefined || second === undefined || more.length > 0)
    throw new WrongCall('name the two classes to compare')
  const [one, other] = [await publishedOf(first, call), await publishedOf(second, call)]
  if (one === null || other === null) return 1
  const [a, b] = [one.report, other.report]
  if (a.kind !== b.kind || a.reference !== b.reference)
    throw new WrongCall('the two classes have reports of different kinds or references: choose with --kind')
  const refused = one.refused + other.refused
  const small = !a.everybody || !b.everybody
  const differences = a.everybody && b.everybody ? compareGroups(a.everybody, b.everybody) : []
  const comparison: ClassComparison = { version: 1, first: a, second: b, differences: [...differences] }
  if (call.json) process.stdout.write(`${JSON.stringify(comparison)}\n`)
  else {
    const apart = differences.filter(({ standsApart }) => standsApart)
    const said = small
      ? [tooFew(call.minimum)]
      : apart.length > 0
        ? apart.map(differenceWords)
        : ['No area differs clearly.']
    process.stdout.write(
      `${[...said, '', ...(small ? [] : differences.map(differenceWords)), cautions[a.reference]].join('\n')}\n`,
    )
  }
  return refused > 0 ? 1 : 0
})
