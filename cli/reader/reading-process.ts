/** One reading process as its parent sees it: a document in, its answer or its end out. */
import { type ChildProcess, fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { SeenPage } from '../../lib/document/look'
import { DEFAULT_LIMITS } from '../../lib/pages/limits'
import { LOOK_EVERY, residentMemory } from './memory'
import type { Answers, FromReader, Task } from './protocol'

/** How a document ended. */
export type Ended =
  | { readonly type: 'done'; readonly answer: Answers[keyof Answers] }
  | { readonly type: 'defect'; readonly reason: string }
  /** Over the time of one part; `seen` are the pages looked at until then. */
  | { readonly type: 'late'; readonly part: 'text' | 'picture'; readonly seen: readonly SeenPage[] }
  | { readonly type: 'too-large' }
  | { readonly type: 'died' }

/** The process keeps its limits itself where it gets its turn; where it does not, it is ended this much later. */
const GRACE = 1_500
/** A machine that is very busy takes long to start a process. */
const START = 60_000
/** The look comes a moment late: ended below the limit, it stays within. */
const CEILING = 0.85 * DEFAULT_LIMITS.maxMemory
/** Memory that stays after a document, above which the process is renewed: the networks that read pictures stay below. */
const GROWN = 0.7 * DEFAULT_LIMITS.maxMemory
/** Renewed after so many documents, whatever it holds. */
const MOST_DOCUMENTS = 400

const MILLISECONDS = {
  start: START,
  text: DEFAULT_LIMITS.maxMilliseconds + GRACE,
  picture: DEFAULT_LIMITS.maxMillisecondsLooking + GRACE,
}

/** Put together it lies beside this code; where sources are translated on the way, so is it. */
function start(): ChildProcess {
  const isSource = import.meta.url.endsWith('.ts')
  return fork(fileURLToPath(new URL(isSource ? './child.ts' : './reader.mjs', import.meta.url)), {
    execArgv: [
      ...(isSource ? ['--import', 'tsx'] : []),
      `--max-old-space-size=${Math.round(DEFAULT_LIMITS.maxMemory / 1024 ** 2)}`,
    ],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })
}

export class ReadingProcess {
  private readonly child = start()
  private documents = 0
  /** Resident bytes before its first document, and after its last; null where unknown. */
  private idle: number | null = null
  private held: number | null = null
  private ended = false

  constructor() {
    // One that cannot be started, or that is gone, is seen as ended where it is asked.
    for (const event of ['exit', 'error'] as const)
      this.child.on(event, () => {
        this.ended = true
      })
  }

  /** True before its first document. */
  get isFresh(): boolean {
    return this.documents === 0
  }

  /** False for one that ended, or should. */
  get isFit(): boolean {
    return !this.ended && this.documents < MOST_DOCUMENTS && this.above(this.held) <= GROWN
  }

  end(): void {
    this.ended = true
    this.child.kill('SIGKILL')
  }

  /** Reads one document; never two at a time. A process whose document did not come to its end is ended. */
  read(task: Task, onProgress: (share: number) => void): Promise<Ended> {
    const { child } = this
    this.documents++
    return new Promise((resolve) => {
      const seen: SeenPage[] = []
      let part: keyof typeof MILLISECONDS = 'start'
      let clock: ReturnType<typeof setTimeout>
      let most: number | null = null
      const settle = (end: Ended) => {
        clearTimeout(clock)
        clearInterval(watch)
        child.off('message', receive)
        child.off('exit', gone)
        child.off('error', gone)
        if (end.type !== 'done' && end.type !== 'defect') this.end()
        resolve(end)
      }
      const gone = () => settle({ type: this.above(most) > GROWN ? 'too-large' : 'died' })
      const wind = () => {
        clearTimeout(clock)
        clock = setTimeout(
          () => settle(part === 'start' ? { type: 'died' } : { type: 'late', part, seen }),
          MILLISECONDS[part],
        )
      }
      const look = async () => {
        most = await this.resident()
        if (!this.ended && this.above(most) > CEILING) settle({ type: 'too-large' })
      }
      const finish = async (end: Ended) => {
        clearTimeout(clock)
        clearInterval(watch)
        this.held = await this.resident()
        settle(end)
      }
      const receive = (message: FromReader) => {
        switch (message.type) {
          case 'progress':
            return onProgress(message.share)
          case 'seen':
            return seen.push(message.seen)
          case 'part':
            part = message.part
            this.idle ??= message.idle
            return wind()
          default:
            return void finish(message)
        }
      }
      const watch = setInterval(look, LOOK_EVERY)
      wind()
      child.on('message', receive)
      child.once('exit', gone)
      child.once('error', gone)
      if (this.ended) return gone()
      child.send(task, (error) => {
        if (error) gone()
      })
    })
  }

  private async resident(): Promise<number | null> {
    return this.child.pid === undefined || this.ended ? null : residentMemory(this.child.pid)
  }

  private above(resident: number | null): number {
    return resident === null || this.idle === null ? 0 : resident - this.idle
  }
}
