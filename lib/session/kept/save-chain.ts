/** Saving is one chain: a save never overtakes another. */

/** A save starts after what it saves is painted, some frames later: keys typed fast are saved together. In milliseconds. */
const REST = 50

const rest = () => new Promise<void>((resolve) => setTimeout(resolve, REST))

/**
 * @param saveOne puts a report where it is kept
 * @param versionOf tells whether a report was changed while it was saved: another value then
 * @param onEnd told after each save whether it went well
 */
export function saveChain(
  saveOne: (id: string) => Promise<void>,
  versionOf: (id: string) => unknown,
  onEnd: (isKept: boolean) => void,
) {
  /** Ids of what is not kept yet, and of what waits to be. */
  const unkept = new Set<string>()
  const due = new Set<string>()
  let chain: Promise<void> = Promise.resolve()
  return {
    unkept,
    save(id: string): void {
      unkept.add(id)
      if (due.has(id)) return
      due.add(id)
      chain = chain.then(rest).then(async () => {
        due.delete(id)
        const version = versionOf(id)
        try {
          await saveOne(id)
          if (versionOf(id) === version) unkept.delete(id)
          onEnd(true)
        } catch {
          // The next change tries again.
          onEnd(false)
        }
      })
    },
    /** Something else in its turn; nothing is lost where it fails. */
    inTurn(task: () => Promise<unknown>): void {
      chain = chain.then(task).then(
        () => undefined,
        () => undefined,
      )
    },
    settled: () => chain,
  }
}
