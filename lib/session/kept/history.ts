/** Steps that can be taken back and done again. */
import type { Session } from '../model'

/** Steps that can be taken back; older ones are forgotten. */
const mostSteps = 100

/** A session under the id of its report. */
export interface Place {
  readonly id: string
  readonly session: Session
}

/** What happened, in words, from where to where. */
export interface Step {
  readonly what: string
  readonly before: Place
  readonly after: Place
  /** Steps one after the other of the same run are one: what is typed without a pause is taken back together. */
  readonly run?: string
  /** True where the report that was turned away from is no longer kept. */
  readonly removes?: boolean
}

export function createHistory() {
  let past: readonly Step[] = []
  let future: readonly Step[] = []
  return {
    /** What undo and redo would take back or do again, in words; null where there is nothing. */
    get undoes() {
      return past.at(-1)?.what ?? null
    },
    get redoes() {
      return future[0]?.what ?? null
    },
    push(step: Step) {
      const last = past.at(-1)
      const goesOn = step.run !== undefined && last?.run === step.run && future.length === 0
      past = goesOn && last ? [...past.slice(0, -1), { ...last, after: step.after }] : [...past, step].slice(-mostSteps)
      future = []
    },
    /** The step to be taken back, or done again; undefined where there is none. */
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
