/** A tree of plain values as a list of its leaves by path, and back: what the merge works on. */
import type { Changes, Mergeable, Stamp, Value } from './merge'

/** By path, as in JSON Pointer (RFC 6901). */
type Leaves = ReadonlyMap<string, Value>

const isTree = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !ArrayBuffer.isView(value)

const escaped = (key: string): string => key.replaceAll('~', '~0').replaceAll('/', '~1')
const unescaped = (key: string): string => key.replaceAll('~1', '/').replaceAll('~0', '~')

/**
 * The leaves of a tree. A list is one leaf, as is whatever `isWhole` says; empty branches leave no trace.
 *
 * @param isWhole whether what stands at this path is one value that is never mixed with another
 */
export function leavesOf(tree: unknown, isWhole: (path: readonly string[]) => boolean): Leaves {
  const leaves = new Map<string, Value>()
  const walk = (value: unknown, path: readonly string[]): void => {
    if (value === undefined) return
    if (isTree(value) && !isWhole(path)) for (const [key, one] of Object.entries(value)) walk(one, [...path, key])
    else leaves.set(path.map(escaped).join('/'), value)
  }
  walk(tree, [])
  return leaves
}

/** What has to be written to come from one tree to another. */
export function changesBetween(before: Leaves, after: Leaves): Changes {
  const changes = new Map<string, Value | undefined>()
  for (const path of before.keys()) if (!after.has(path)) changes.set(path, undefined)
  for (const [path, value] of after)
    if (!before.has(path) || JSON.stringify(before.get(path)) !== JSON.stringify(value)) changes.set(path, value)
  return changes
}

type Branch = { [key: string]: unknown }

/**
 * The tree that leaves make. Where one leaf stands on the branch of another (somebody emptied what somebody else wrote
 * into), the newer one has it.
 */
function grow(leaves: Iterable<readonly [path: string, value: Value]>): Branch {
  // Without a prototype: a path of a damaged file may be called `__proto__`.
  const root: Branch = Object.create(null)
  for (const [path, value] of leaves) {
    const keys = path.split('/').map(unescaped)
    const last = keys.pop() as string
    let branch = root
    for (const key of keys) {
      if (!isTree(branch[key])) branch[key] = Object.create(null)
      branch = branch[key] as Branch
    }
    branch[last] = value
  }
  return root
}

/** The tree of the values that stand. */
export function treeOf({ values }: Mergeable): Branch {
  const standing = Object.entries(values).map(([path, stamps]) => [path, stamps[0] as Stamp] as const)
  const oldestFirst = standing.sort(([p, a], [q, b]) => a.at - b.at || (p < q ? -1 : 1))
  return grow(oldestFirst.map(([path, { value }]) => [path, value] as const))
}

/** A tree with changes made to it. */
export function withChanges(leaves: Leaves, changes: Changes): Branch {
  const changed = new Map(leaves)
  for (const [path, value] of changes) {
    changed.delete(path)
    if (value !== undefined) changed.set(path, value)
  }
  return grow(changed)
}
