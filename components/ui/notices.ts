export interface NoticeAction {
  readonly name: string
  run(): void
}

/** One short sentence at a time about what just happened: seen at the foot of the page, and spoken. */
export interface Notice {
  readonly text: string
  /** Offers to take a step back: the last one of the session, or as is said here. */
  readonly undo: boolean | (() => void)
  /** Offers something else. */
  readonly action: NoticeAction | null
  /** Tells two equal sentences apart. */
  readonly number: number
}

let notice: Notice | null = null
let count = 0
const listeners = new Set<() => void>()

function set(next: Notice | null) {
  notice = next
  for (const listener of listeners) listener()
}

/** Say something in the bar of notices, in the place of what it says. */
export function notify(
  text: string,
  { undo = false, action = null }: Partial<Pick<Notice, 'undo' | 'action'>> = {},
): void {
  count += 1
  set({ text, undo, action, number: count })
}

export function dismissNotice(): void {
  set(null)
}

export const currentNotice = (): Notice | null => notice

export function watchNotices(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
