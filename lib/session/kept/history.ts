/** Steps that can be taken back and done again. */

/** Steps that can be taken back; older ones are forgotten. */
const mostSteps = 100

/** What happened, in words, from where to where. */
export interface Step<Place> {
  readonly what: string
  readonly before: Place
  readonly after: Place
  /** Steps one after the other of the same run are one: what is typed without a pause is taken back together. */
  readonly run?: string
}

export interface History<Place, S extends Step<Place>> {
  /** What undo and redo would take back or do again, in words; null where there is nothing. */
  readonly undoes: string | null
  readonly redoes: string | null
  push(step: S): void
  /** The step to be taken back, or done again; undefined where there is none. */
  back(): S | undefined
  forth(): S | undefined
  clear(): void
}

export function createHistory<Place, S extends Step<Place>>(): History<Place, S> {
  let past: readonly S[] = []
  let future: readonly S[] = []
  return {
    get undoes() {
      return past.at(-1)?.what ?? null
    },
    get redoes() {
      return future[0]?.what ?? null
    },
    push(step) {
      const last = past.at(-1)
      const goesOn = step.run !== undefined && last?.run === step.run && future.length === 0
      past = goesOn && last ? [...past.slice(0, -1), { ...last, after: step.after }] : [...past, step].slice(-mostSteps)
      future = []
    },
    back() {
      const last = past.at(-1)
      if (last) [past, future] = [past.slice(0, -1), [last, ...future]]
      return last
    },
    forth() {
      const [next, ...rest] = future
      if (next) [past, future] = [[...past, next], rest]
      return next
    },
    clear() {
      past = []
      future = []
    },
  }
}
