/**
 * The command line: one word says what is wanted, the rest goes to that command. Commands are loaded when called for.
 */
import { endReading } from './read-one'
import { tell } from './terminal'

const USAGE = `strongsuit reads a USMLE Step 2 CK score report (and its relatives) on this device.

  strongsuit read FILE... [--json] [--ocr auto|never|always] [--password TEXT] [--jobs N]
      Reads PDF, PNG, JPEG and WebP files, and folders of them, N at a time; - is standard input.
  strongsuit standing SCORE --exam step2ck|step3|step1 --date YYYY-MM-DD
      [--error POINTS] [--specialty NAME --applicant us-md|us-do|us-img|non-us-img] [--json]
      Says what a score means, without a document.
  strongsuit brief FILE --specialty NAME --applicant us-md|us-do|us-img|non-us-img [--out FILE] [--score]
      [--ocr auto|never|always] [--password TEXT]
      Writes talking points for an interview as Markdown. The score is on it only with --score.
  strongsuit skeleton FILE [--out skeleton.pdf] [--ocr auto|never|always] [--password TEXT]
      [--replace WORD]... [--keep WORD]...
      Draws a document anew without names, numbers, dates and pictures, to show a layout that is not read.
  strongsuit class PATH... [--out report.html|report.csv] [--json] [--groups FILE.csv] [--by HEADING]
      Counts a whole class from files, folders or lines of read --json, and writes only what a committee may see.
      Also: --kind KIND, --attempt first|latest, --minimum N, --earlier FILE, --records FILE, --passphrase WORDS|none,
      --ocr, --password, --jobs.
  strongsuit compare PATH PATH [--json] [--kind KIND]
      Compares two classes by area. Also: --attempt, --minimum, --ocr, --password, --jobs.
  strongsuit schema [read|class|compare]
      Prints the JSON Schema of what that command writes with --json.
  strongsuit --help | --version

Exit status: 0 done; 1 at least one file could not be read; 2 the call itself was wrong.
`

const commands: Readonly<Record<string, () => Promise<(argv: string[]) => Promise<number>>>> = {
  read: async () => (await import('./read')).read,
  standing: async () => (await import('./standing')).standing,
  brief: async () => (await import('./brief')).brief,
  skeleton: async () => (await import('./skeleton')).skeleton,
  class: async () => (await import('./class')).classCommand,
  compare: async () => (await import('./class')).compare,
  schema: async () => (await import('./schema')).schema,
}

/** A reader that stops listening (`| head`) is no error of ours; a full disk is one, and said in a line. */
function endQuietlyOnFailedOutput(): void {
  process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => {
    if (code === 'EPIPE') process.exit()
    tell(`strongsuit: the output cannot be written (${code})`)
    process.exit(1)
  })
  // What is said beside the output may go nowhere.
  process.stderr.on('error', () => {})
}

async function version(): Promise<string> {
  const { default: about } = await import('../package.json', { with: { type: 'json' } })
  return about.version
}

/**
 * Runs one call.
 *
 * @param argv what follows the program's name
 * @returns the exit status
 */
export async function main(argv: string[]): Promise<number> {
  endQuietlyOnFailedOutput()
  const [word, ...rest] = argv
  const own = rest.indexOf('--') < 0 ? rest : rest.slice(0, rest.indexOf('--'))
  const load = word !== undefined && Object.hasOwn(commands, word) ? commands[word] : undefined
  const wanted = [word, ...(load ? own : [])]
  if (wanted.includes('--help') || wanted.includes('-h')) {
    process.stdout.write(USAGE)
    return 0
  }
  if (word === '--version' || word === '-v') {
    process.stdout.write(`${await version()}\n`)
    return 0
  }
  if (!load) {
    tell(`strongsuit: ${word === undefined ? 'name a command' : `there is no command "${word}"`}\n\n${USAGE.trimEnd()}`)
    return 2
  }
  const command = await load()
  try {
    return await command(rest)
  } finally {
    endReading()
  }
}
