/**
 * `strongsuit read`: documents to readings, a line each or a summary for people.
 */
import { parseArgs } from 'node:util'
import type { Outcome } from '../lib/reports/schema'
import { inputsOf } from './inputs'
import { readEach, readingArguments, readingOptions, readJobs, readOne, startReading } from './read-one'
import { tell } from './terminal'
import { command, WrongCall } from './wrong-call'

const USAGE = 'strongsuit read FILE... [--json] [--ocr auto|never|always] [--password TEXT] [--jobs N]'

function readCall(argv: string[]) {
  const { values, positionals } = parseArgs({
    args: argv,
    allowPositionals: true,
    options: {
      json: { type: 'boolean', default: false },
      ...readingArguments,
      jobs: { type: 'string' },
    },
  })
  if (positionals.length === 0) throw new WrongCall('no file is named')
  return { names: positionals, json: values.json, jobs: readJobs(values.jobs), ...readingOptions(values) }
}

async function write(outcome: Outcome, json: boolean): Promise<void> {
  if (json) {
    process.stdout.write(`${JSON.stringify(outcome)}\n`)
    return
  }
  const [{ summarize }, { terminal }] = await Promise.all([import('./summary'), import('./terminal')])
  process.stdout.write(summarize(outcome, terminal(process.stdout)))
}

/**
 * Reads what the arguments name.
 *
 * @param argv what follows the word `read`
 * @returns 0 where every file was read, 1 where at least one was refused, 2 where the call was wrong
 */
export const read = command('read', USAGE, async (argv) => {
  const call = readCall(argv)
  startReading()
  const inputs = await inputsOf(call.names)
  if (inputs.length === 0) {
    tell('strongsuit read: no PDF, PNG, JPEG or WebP file was found there')
    return 2
  }
  for await (const { input, outcomes } of readEach(inputs, call, readOne, call.jobs)) {
    for (const outcome of outcomes) {
      // Known at once: a reader that stops listening ends the program here.
      if (!outcome.ok) process.exitCode = 1
      await write(outcome, call.json)
      const warnings = outcome.ok ? outcome.warnings : []
      for (const { field, message } of warnings) tell(`${input.file}: ${field}: ${message}`)
    }
  }
  return process.exitCode === 1 ? 1 : 0
})
