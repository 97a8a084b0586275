/** What one read may take: its time, its number of operations, and the wish to stop. */
import { Failure } from '../pages/failure'
import { type Limits, tooLate } from '../pages/limits'

/** Of one stream, in bytes: a page scanned at 600 dpi in color takes 105 million, and unpacking needs several times that. */
const MOST_UNPACKED = 128 * 1024 * 1024
/** A page has tens. Patterns drawn with patterns, and so on without end, fill the memory before one of them is drawn. */
const MOST_PATTERNS = 2_000

const running = new Set<ReadBudget>()

/**
 * In a page nobody sees the memory of a worker from outside: there the build has pdf.js say here what it is about to take
 * (`scripts/build-assets.mjs`). The command line watches its reading processes instead.
 */
Object.assign(globalThis, {
  strongsuitTakes(bytes: number, patterns = 0): number {
    const over = [...running].filter((budget) => budget.takes(bytes, patterns))
    if (over.length > 0) throw new Error('over the limit')
    return bytes
  },
})

export class ReadBudget {
  /** Rejects when the read has to end; never resolves. */
  readonly stopped: Promise<never>
  private reject: (reason: unknown) => void = () => {}
  private readonly timer: ReturnType<typeof setTimeout>
  private operations = 0
  private patterns = 0
  private readonly start = performance.now()
  private readonly cancel = (): void => this.reject(this.signal?.reason)

  constructor(
    private readonly limits: Limits,
    private readonly signal?: AbortSignal,
  ) {
    this.stopped = new Promise<never>((_, reject) => {
      this.reject = reject
    })
    // Nobody may be listening when it fires.
    this.stopped.catch(() => {})
    this.timer = setTimeout(() => this.late(), limits.maxMilliseconds)
    running.add(this)
    signal?.addEventListener('abort', this.cancel)
  }

  private late(): void {
    this.reject(new Failure('timeout', tooLate(this.limits)))
  }

  /**
   * Counts drawing operations as they arrive, not when it is too late for the memory. Looks at the clock as well: in
   * Node pdf.js works in the same thread, and a timer may not get its turn for long.
   */
  count(operations: number): void {
    this.operations += operations
    if (performance.now() - this.start >= this.limits.maxMilliseconds) this.late()
    if (this.signal?.aborted) this.cancel()
    const most = this.limits.maxOperations
    if (this.operations > most) this.tooLarge(`draws more than ${most} operations`)
  }

  private tooLarge(what: string): void {
    const advice = 'Save the pages of the report alone.'
    this.reject(new Failure('too-large', `The PDF ${what}, the limit for one file. ${advice}`))
  }

  /**
   * @param bytes of one stream, unpacked
   * @param patterns how many more
   * @returns whether that is too much: then the read has ended
   */
  takes(bytes: number, patterns: number): boolean {
    this.patterns += patterns
    if (bytes > MOST_UNPACKED) this.tooLarge(`unpacks to more than ${MOST_UNPACKED / 1024 ** 2} MB`)
    else if (this.patterns > MOST_PATTERNS) this.tooLarge(`draws more than ${MOST_PATTERNS} patterns`)
    else return false
    return true
  }

  /** Waits for the work, or for the end of the read if that comes first. */
  guard<T>(work: Promise<T>): Promise<T> {
    return Promise.race([this.stopped, work])
  }

  done(): void {
    clearTimeout(this.timer)
    running.delete(this)
    this.signal?.removeEventListener('abort', this.cancel)
  }
}
