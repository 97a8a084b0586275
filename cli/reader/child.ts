/**
 * The process that reads documents, one at a time: whatever a document does to it, the command line and the other
 * documents live on. Started by `reading-process.ts`, which watches its time and memory; ends when nobody listens.
 */
import { setFlagsFromString } from 'node:v8'
import { ownedReportsFrom, type ReadPages, readPages, reportsFrom } from '../../lib/document/read'
import { loadPdfjs } from '../../lib/pdf/pdfjs'
import type { Answers, FromReader, Task } from './protocol'

// Most of what the engine optimizes early on is optimized again, and for few documents not paid back at all: it waits until a
// function has run fifteen times as much as usual. An engine that does not know this goes on as it is.
setFlagsFromString('--interrupt-budget=1000000')

const say = (message: FromReader) => process.send?.(message)

// Most documents are PDFs: loaded by the time that the first one is here.
const ready = loadPdfjs().then(() => process.memoryUsage.rss())

const answers: { readonly [Wanted in keyof Answers]: (read: ReadPages, file: string) => Answers[Wanted] } = {
  outcomes: reportsFrom,
  owned: ownedReportsFrom,
  pages: (read) => read,
}

async function answer({ wanted, isLast, ...task }: Task): Promise<void> {
  // Patterns that are quick to match take long to make.
  if (isLast) setFlagsFromString('--no-regexp-optimization')
  try {
    const idle = await ready
    const read = await readPages(task.bytes, {
      file: task.file,
      ocr: task.ocr,
      ...(task.password === undefined ? {} : { password: task.password }),
      ...(task.seen ? { seen: task.seen } : {}),
      pictures: async () => (await import('../../lib/document/recognition-node')).pictures.pages,
      onPart: (part) => say({ type: 'part', part, idle }),
      onSeen: (seen) => say({ type: 'seen', seen }),
      onProgress: (share) => say({ type: 'progress', share }),
    })
    say({ type: 'done', answer: answers[wanted](read, task.file) })
  } catch (error) {
    say({ type: 'defect', reason: error instanceof Error ? (error.stack ?? error.message) : String(error) })
  }
}

process.on('message', (task: Task) => void answer(task))
process.on('disconnect', () => process.exit())
// Ctrl-C reaches every process of the terminal: the command line decides what becomes of this one.
process.on('SIGINT', () => {})
