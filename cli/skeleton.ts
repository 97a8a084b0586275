/**
 * `strongsuit skeleton`: a document drawn anew without anything that belongs to a person, for whoever works on the reader.
 */
import { access } from 'node:fs/promises'
import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import type { Skeleton } from '../lib/skeleton/make'
import { onlyInput, onlyName } from './inputs'
import { readingArguments, readingOptions, readPagesOf } from './read-one'
import { printable, tell, terminal, wrap } from './terminal'
import { written } from './written'
import { command, WrongCall } from './wrong-call'

const USAGE = `strongsuit skeleton FILE [--out skeleton.pdf] [--ocr auto|never|always] [--password TEXT]
    [--replace WORD]... [--keep WORD]...`

const PDF = /\.pdf$/i

function readCall(argv: string[], wordsIn: (text: string) => string[]) {
  const { values, positionals } = parseArgs({
    args: argv,
    allowPositionals: true,
    options: {
      out: { type: 'string' },
      ...readingArguments,
      replace: { type: 'string', multiple: true, default: [] },
      keep: { type: 'string', multiple: true, default: [] },
    },
  })
  const name = onlyName(positionals)
  if (values.out !== undefined && !PDF.test(values.out)) throw new WrongCall('--out needs a name that ends in .pdf')
  return {
    name,
    out: values.out ?? null,
    choices: { replaced: new Set(values.replace.flatMap(wordsIn)), kept: new Set(values.keep.flatMap(wordsIn)) },
    ...readingOptions(values),
  }
}

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  )

/** A name in this folder that is free, also for the truth beside it. */
async function freeName(name: string, truthName: (pdf: string) => string): Promise<string> {
  for (let count = 1; ; count++) {
    const tried = count === 1 ? name : name.replace(PDF, `-${count}.pdf`)
    if (!(await exists(tried)) && !(await exists(truthName(tried)))) return tried
  }
}

/** Prints which words stay, what was replaced, and how the skeleton reads. */
async function showWords(skeleton: Skeleton): Promise<void> {
  const { summarize } = await import('../lib/skeleton/summary')
  const to = terminal(process.stderr)
  for (const text of summarize(skeleton)) {
    tell(wrap(printable(text, to), to.width).join('\n'))
  }
}

/**
 * Writes a skeleton and, beside it, what it reads like.
 *
 * @param argv what follows the word `skeleton`
 * @returns 0 where both were written; 1 where the document cannot be opened, or the files not be written; 2 where the call
 *   was wrong. Standard output stays empty.
 */
export const skeleton = command('skeleton', USAGE, async (argv) => {
  const { skeletonName, truthName, wordsIn } = await import('../lib/skeleton/summary')
  const call = readCall(argv, wordsIn)
  const input = await onlyInput('skeleton', call.name)
  if (input === null) return 1
  const read = await readPagesOf(input, call)
  if (!read.ok) {
    tell(`${input.file}: ${read.error.message}`)
    return 1
  }
  const [{ makeSkeleton }, { freshSeed }, { drawPages }, { truthOf, truthText }] = await Promise.all([
    import('../lib/skeleton/make'),
    import('../lib/skeleton/random'),
    import('../lib/skeleton/draw'),
    import('../lib/skeleton/truth'),
  ])
  const made = makeSkeleton(read.pages, call.choices, freshSeed())
  await showWords(made)
  // The document's own name may be its owner's: it is not used.
  const out = call.out ?? (await freeName(skeletonName(made.outcomes), truthName))
  const beside = truthName(out)
  const files = [
    { path: out, content: await drawPages(made.pages) },
    { path: beside, content: truthText(truthOf(made.outcomes, basename(out))) },
  ]
  for (const { path, content } of files) {
    const before = await exists(path)
    if (!(await written('skeleton', path, content))) return 1
    tell(`${before ? 'Replaced' : 'Wrote'} ${path}`)
  }
  return 0
})
