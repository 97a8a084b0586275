/** What one read may take: its time, its number of operations, and the wish to stop. */
import { Failure } from '../pages/failure'
import { describeSeconds, type Limits } from '../pages/limits'

export class ReadBudget {
  /** Rejects when the read has to end; never resolves. */
  readonly stopped: Promise<never>
  private reject: (reason: unknown) => void = () => {}
  private readonly timer: ReturnType<typeof setTimeout>
  private operations = 0
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
    signal?.addEventListener('abort', this.cancel)
  }

  private late(): void {
    const limit = describeSeconds(this.limits.maxMilliseconds)
    this.reject(new Failure('timeout', `Reading took longer than ${limit}, the limit for one file.`))
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
    if (this.operations <= most) return
    this.reject(
      new Failure(
        'too-large',
        `The PDF draws more than ${most} operations, the limit for one file. Save the pages of the report alone.`,
      ),
    )
  }

  /** Waits for the work, or for the end of the read if that comes first. */
  guard<T>(work: Promise<T>): Promise<T> {
    return Promise.race([this.stopped, work])
  }

  done(): void {
    clearTimeout(this.timer)
    this.signal?.removeEventListener('abort', this.cancel)
  }
}
