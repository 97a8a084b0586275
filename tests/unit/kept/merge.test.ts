import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { changesBetween, leavesOf, treeOf, withChanges } from '../../../lib/kept/leaves'
import { lostValues, type Mergeable, merge, nothing, write } from '../../../lib/kept/merge'

/** What three pages do to one report: each writes or takes away on its own, or takes in what another has. */
const history = fc.array(
  fc.oneof(
    fc.record({
      page: fc.nat(2),
      path: fc.constantFrom('score', 'title', 'story/a', 'story'),
      value: fc.option(fc.nat(9), { nil: undefined }),
      now: fc.nat(20),
    }),
    fc.record({ page: fc.nat(2), from: fc.nat(2) }),
  ),
  { maxLength: 25 },
)

function pagesAfter(steps: typeof history extends fc.Arbitrary<infer T> ? T : never): readonly Mergeable[] {
  const pages: Mergeable[] = [nothing, nothing, nothing]
  for (const step of steps)
    if ('from' in step) pages[step.page] = merge(pages[step.page]!, pages[step.from]!)
    else pages[step.page] = write(pages[step.page]!, new Map([[step.path, step.value]]), `p${step.page}`, step.now)
  return pages
}

describe('the merge', () => {
  it('is idempotent, commutative and associative whatever was done before', () => {
    fc.assert(
      fc.property(history, (steps) => {
        const [a, b, c] = pagesAfter(steps) as [Mergeable, Mergeable, Mergeable]
        const tidy = (state: Mergeable) => merge(state, nothing)
        expect(merge(a, a)).toEqual(tidy(a))
        expect(merge(a, b)).toEqual(merge(b, a))
        expect(merge(merge(a, b), c)).toEqual(merge(a, merge(b, c)))
        expect(treeOf(merge(merge(a, b), c))).toEqual(treeOf(merge(merge(c, a), b)))
        expect(merge(merge(a, b), b)).toEqual(merge(a, b))
      }),
      { numRuns: 2000 },
    )
  })

  const at = (state: Mergeable, path: string) => state.values[path]?.[0]?.value

  it('keeps what both sides wrote at different places, and the newest of one place with the other beside it', () => {
    const start = write(nothing, new Map([['score', 250]]), 'a', 1)
    const a = write(
      start,
      new Map<string, unknown>([
        ['score', 251],
        ['title', 'Mine'],
      ]),
      'a',
      10,
    )
    const b = write(
      start,
      new Map<string, unknown>([
        ['score', 215],
        ['note', 'x'],
      ]),
      'b',
      20,
    )
    const both = merge(a, b)
    expect([at(both, 'score'), at(both, 'title'), at(both, 'note')]).toEqual([215, 'Mine', 'x'])
    expect([...lostValues(both)].map(([path, lost]) => [path, lost.map(({ value }) => value)])).toEqual([
      ['score', [251]],
    ])
    // Whoever decides ends it, for everybody.
    const decided = write(both, new Map([['score', 251]]), 'a', 5)
    expect(at(merge(decided, b), 'score')).toBe(251)
    expect(lostValues(merge(merge(decided, a), b)).size).toBe(0)
  })

  it('does not call a conflict what was written one after the other', () => {
    let a = write(nothing, new Map([['score', 2]]), 'a', 1)
    const b = merge(nothing, a)
    a = write(a, new Map([['score', 24]]), 'a', 2)
    a = write(a, new Map([['score', 240]]), 'a', 3)
    expect(lostValues(merge(a, b)).size).toBe(0)
    expect(at(merge(b, a), 'score')).toBe(240)
  })

  it('does not bring back from an old copy what was taken away', () => {
    const old = write(nothing, new Map([['story', 'text']]), 'a', 1)
    const now = write(old, new Map([['story', undefined]]), 'a', 2)
    expect(merge(now, old).values).toEqual({})
    // What the other copy was written into after, without knowing, is somebody's work and stays.
    const worked = write(old, new Map([['story', 'more text']]), 'b', 3)
    expect(at(merge(now, worked), 'story')).toBe('more text')
  })

  it('sets a new value after the one it replaces, whatever the clock says', () => {
    const ahead = write(nothing, new Map([['score', 1]]), 'a', 1_000_000)
    const behind = write(ahead, new Map([['score', 2]]), 'b', 5)
    expect(at(merge(ahead, behind), 'score')).toBe(2)
  })
})

describe('leaves', () => {
  const whole = (path: readonly string[]) => path.at(-1) === 'whole'

  it('take a tree apart and put it together again', () => {
    const tree = { a: { 'b/c~d': 1, list: [1, { x: 2 }] }, whole: { kept: { together: true } }, no: null }
    const leaves = leavesOf(tree, whole)
    expect([...leaves.keys()]).toEqual(['a/b~1c~0d', 'a/list', 'whole', 'no'])
    expect(JSON.parse(JSON.stringify(withChanges(leaves, new Map())))).toEqual(tree)
  })

  it('say what turns one tree into another', () => {
    const before = leavesOf({ a: 1, b: { c: 2 }, d: null }, whole)
    const after = leavesOf({ a: 1, b: { c: 3, e: 4 }, d: { f: 5 } }, whole)
    const changes = changesBetween(before, after)
    expect([...changes]).toEqual([
      ['d', undefined],
      ['b/c', 3],
      ['b/e', 4],
      ['d/f', 5],
    ])
    expect(JSON.parse(JSON.stringify(withChanges(before, changes)))).toEqual({ a: 1, b: { c: 3, e: 4 }, d: { f: 5 } })
  })

  it('reach nothing outside of the tree', () => {
    const state = write(nothing, new Map([['__proto__/polluted', true]]), 'a', 1)
    treeOf(merge(state, nothing))
    expect(({} as Record<string, unknown>).polluted).toBeUndefined()
  })
})
