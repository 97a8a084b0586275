/** Runs the command line as a process, the way a person does. */
import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { vi } from 'vitest'

export const root = fileURLToPath(new URL('../..', import.meta.url))
export const program = fileURLToPath(new URL('../../cli/strongsuit.mjs', import.meta.url))

export interface Ended {
  readonly status: number | null
  readonly out: string
  readonly err: string
}

export interface RunOptions {
  readonly input?: Uint8Array | string
  readonly env?: Readonly<Record<string, string>>
  readonly cwd?: string
  /** A process that takes longer is ended, and its status is null. */
  readonly milliseconds?: number
}

const MINUTE = 60_000

/** One call of `strongsuit`, with all that it wrote. */
export function strongsuit(
  args: readonly string[],
  { input, env, cwd = root, milliseconds = 3 * MINUTE }: RunOptions = {},
): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [program, ...args], {
      cwd,
      env: { ...process.env, ...env },
      timeout: milliseconds,
    })
    let [out, err] = ['', '']
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      out += text
    })
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      err += text
    })
    child.on('error', reject)
    child.on('close', (status) => resolve({ status, out, err }))
    child.stdin.on('error', () => {}) // a program that does not listen is no failure of the test
    child.stdin.end(input)
  })
}

/** The objects of a run with `--json`, each line parsed. */
export const lines = ({ out }: Ended): unknown[] =>
  out
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as unknown)

/** One call of a command without a process of its own, with all that it wrote. */
export async function callInProcess(command: (argv: string[]) => Promise<number>, args: string[]): Promise<Ended> {
  const written = { out: '', err: '' }
  for (const [name, stream] of [
    ['out', process.stdout],
    ['err', process.stderr],
  ] as const)
    vi.spyOn(stream, 'write').mockImplementation((text) => {
      written[name] += text
      return true
    })
  const status = await command(args)
  vi.restoreAllMocks()
  return { status, ...written }
}
