/**
 * Errors that pdf.js leaves lying about. On some damaged files it repairs the damage and goes on, but never looks at
 * a promise that had failed before. A browser writes a line to the console; Node ends the whole process.
 */

const isPdfjs = (reason: unknown): boolean => reason instanceof Error && String(reason.stack).includes('pdf.worker')

/** Anything else is somebody's own mistake: passed on, it ends the process as it would have without us. */
function swallow(reason: unknown): void {
  if (!isPdfjs(reason)) throw reason
}

let open = 0

const isNode = typeof process !== 'undefined' && Boolean(process.versions?.node)

/** Looks out for them from now on, as long as any document is open; the returned function ends it. */
export function ignoreStrayErrors(): () => void {
  if (!isNode) return () => {}
  if (open++ === 0) process.on('unhandledRejection', swallow)
  return () => {
    // Node reports such promises only once everything at hand is done.
    setImmediate(() => {
      if (--open === 0) process.off('unhandledRejection', swallow)
    })
  }
}
