/**
 * Shares documents out among reading processes. A document that ends its process gets one more try, alone in a fresh
 * one, while nothing else is read: whatever a neighbor did to the machine is not held against it.
 */
import type { RefusalCode } from '../../lib/pages/failure'
import { DEFAULT_LIMITS, tooLate } from '../../lib/pages/limits'
import type { Answers, Task } from './protocol'
import { type Ended, ReadingProcess } from './reading-process'

export interface Refused {
  readonly code: RefusalCode
  readonly message: string
}

/** What was asked for, why there is none, or a defect of ours. */
export type Result =
  | { readonly type: 'done'; readonly answer: Answers[keyof Answers] }
  | { readonly type: 'refused'; readonly error: Refused }
  | { readonly type: 'defect'; readonly reason: string }

interface Job {
  /** Fetches the document, when its turn has come. */
  readonly load: () => Promise<Task>
  readonly onProgress: (share: number) => void
  readonly resolve: (result: Result) => void
  readonly reject: (error: unknown) => void
}

const MEBIBYTE = 1024 * 1024

const tooLarge: Refused = {
  code: 'too-large',
  message: `Reading it took more than ${Math.round(DEFAULT_LIMITS.maxMemory / MEBIBYTE)} MB of memory, the limit for one file. Save the pages of the report alone.`,
}
const late: Refused = {
  code: 'timeout',
  message: tooLate(DEFAULT_LIMITS),
}
const died: Refused = {
  code: 'corrupt',
  message: 'The reader crashed on this file. Save it as a new PDF and try that.',
}

export class Readers {
  /** Documents read at a time. */
  jobs = 1
  private readonly free: ReadingProcess[] = []
  private readonly all = new Set<ReadingProcess>()
  private readonly waiting: Job[] = []
  private readonly again: Job[] = []
  private busy = 0

  /** One process starts at once: it is ready by the time that the first document is. */
  constructor() {
    this.free.push(this.fork())
  }

  /**
   * @param load fetches the document, when its turn has come
   * @throws what `load` throws
   */
  read(load: () => Promise<Task>, onProgress: (share: number) => void): Promise<Result> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ load, onProgress, resolve, reject })
      this.next()
    })
  }

  /** Ends all processes, whatever they are doing. */
  end(): void {
    for (const one of this.all) one.end()
    this.all.clear()
  }

  private fork(): ReadingProcess {
    const one = new ReadingProcess()
    this.all.add(one)
    return one
  }

  private next(): void {
    if (this.again.length > 0) {
      if (this.busy === 0) this.run(this.again.shift()!, true)
      return
    }
    while (this.waiting.length > 0 && this.busy < this.jobs) this.run(this.waiting.shift()!, false)
  }

  private async run(job: Job, alone: boolean): Promise<void> {
    const places = alone ? this.jobs : 1
    this.busy += places
    try {
      const task = await job.load()
      const reader = this.take(alone)
      const wasFresh = reader.isFresh
      const ended = await reader.read({ ...task, isLast: this.waiting.length === 0 }, job.onProgress)
      if (reader.isFit) this.free.push(reader)
      else {
        reader.end()
        this.all.delete(reader)
      }
      const retry = alone ? null : secondTry(ended, wasFresh, task)
      if (retry) this.again.push({ ...job, load: async () => retry })
      else job.resolve(resultOf(ended))
    } catch (error) {
      job.reject(error)
    } finally {
      this.busy -= places
      this.next()
    }
  }

  private take(fresh: boolean): ReadingProcess {
    const k = this.free.findIndex((one) => one.isFit && (!fresh || one.isFresh))
    return this.free.splice(k, k < 0 ? 0 : 1)[0] ?? this.fork()
  }
}

/** The task once more, or null where its end stands. */
function secondTry(ended: Ended, wasFresh: boolean, task: Task): Task | null {
  switch (ended.type) {
    case 'died':
      return task
    case 'too-large':
      // What an earlier document left behind is not its own.
      return wasFresh ? null : task
    case 'late':
      return ended.part === 'picture' ? { ...task, seen: ended.seen } : null
    default:
      return null
  }
}

function resultOf(ended: Ended): Result {
  switch (ended.type) {
    case 'late':
      return { type: 'refused', error: late }
    case 'too-large':
      return { type: 'refused', error: tooLarge }
    case 'died':
      return { type: 'refused', error: died }
    default:
      return ended
  }
}
