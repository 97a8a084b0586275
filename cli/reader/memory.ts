/** How much memory a process holds, seen from outside: one that is stuck cannot say it itself. */
import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'

const KIBIBYTE = 1024

/** Read at once: it is the kernel's memory, and asking for it later costs many times as much. */
const fromProc = async (pid: number): Promise<number | null> => {
  const [, kibibytes] = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'latin1')) ?? []
  return kibibytes === undefined ? null : Number(kibibytes) * KIBIBYTE
}

const fromPs = (pid: number): Promise<number | null> =>
  new Promise((resolve) => {
    execFile('ps', ['-o', 'rss=', '-p', String(pid)], (error, out) =>
      resolve(error ? null : Number(out.trim()) * KIBIBYTE || null),
    )
  })

/** Milliseconds from one look to the next: a program of its own on systems that have no cheaper way. */
export const LOOK_EVERY = process.platform === 'linux' ? 25 : 500

/** @returns resident bytes; null where it is gone, or where the system does not say (Windows) */
export async function residentMemory(pid: number): Promise<number | null> {
  if (process.platform === 'win32') return null
  return (process.platform === 'linux' ? fromProc(pid) : fromPs(pid)).catch(() => null)
}
