import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Flag, type FlagFrame, placeFlags } from '../../../components/charts/flags'

const frame = (width: number, ceiling: FlagFrame['ceiling'] = () => 0): FlagFrame => ({
  left: 16,
  right: width - 16,
  base: 0,
  row: 18,
  size: 13,
  ceiling,
})

/** What a reader would call a collision: text on text, or another label's line through a text. */
function collisions(flags: readonly Flag[]): string[] {
  return flags.flatMap((a) =>
    flags
      .filter((b) => b !== a)
      .flatMap((b) => {
        const textOnText = a.box[0] < b.box[2] && b.box[0] < a.box[2] && a.box[1] < b.box[3] && b.box[1] < a.box[3]
        const through =
          b.line !== null && b.line.x > a.box[0] && b.line.x < a.box[2] && b.line.top < a.box[3] && a.box[1] < 0
        return [...(textOnText ? [`${a.id} on ${b.id}`] : []), ...(through ? [`${b.id} through ${a.id}`] : [])]
      }),
  )
}

describe('placeFlags', () => {
  it('hangs a single label at the right of its line, at the bottom', () => {
    const [flag] = placeFlags([{ id: 'a', text: 'mean 251', x: 100 }], frame(600))
    expect(flag).toMatchObject({ anchor: 'start', x: 106, line: { x: 100 } })
    expect(flag?.box[3]).toBe(-4)
  })

  it('turns to the left where the right has no room', () => {
    const [flag] = placeFlags([{ id: 'a', text: 'mean 251', x: 580 }], frame(600))
    expect(flag).toMatchObject({ anchor: 'end', x: 574 })
  })

  it('stands above what is drawn beneath it', () => {
    const [flag] = placeFlags(
      [{ id: 'a', text: 'mean 251', x: 100 }],
      frame(600, (x0, x1) => (x0 < 150 && x1 > 120 ? -80 : 0)),
    )
    expect(flag?.box[3]).toBeLessThanOrEqual(-4)
    expect(flag?.anchor === 'end' || (flag?.box[3] ?? 0) <= -84).toBe(true)
  })

  it('puts two labels of one place at both sides of it', () => {
    const flags = placeFlags(
      [
        { id: 'score', text: 'you 251', x: 300 },
        { id: 'mean', text: 'mean 251', x: 300 },
      ],
      frame(600),
    )
    expect(flags.map((flag) => flag.anchor)).toEqual(['start', 'end'])
    expect(flags[0]?.box[1]).toBe(flags[1]?.box[1])
  })

  it('never lets labels touch each other or another line, and never leaves the frame', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 320, max: 1200 }),
        fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true })),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (width, [a, b], c) => {
          const at = (share: number): number => 16 + share * (width - 32)
          const flags = placeFlags(
            [
              { id: 'score', text: 'you 251 (244 to 258)', x: at(a), bold: true },
              { id: 'minimum', text: 'minimum to pass 218', x: at(b) },
              { id: 'mean', text: 'mean 251', x: at(c) },
              { id: 'steps', text: 'first-time takers 2023–26', x: null },
            ],
            frame(width, (x0, x1) => -Math.min(100, Math.max(0, (x1 + x0) / 10))),
          )
          expect(collisions(flags)).toEqual([])
          expect(flags.map((flag) => flag.id)).toEqual(['score', 'minimum', 'mean', 'steps'])
          for (const flag of flags) {
            expect(flag.box[0]).toBeGreaterThanOrEqual(15)
            expect(flag.box[2]).toBeLessThanOrEqual(width - 15)
          }
        },
      ),
      { numRuns: 300 },
    )
  })

  it('leaves out the last ones where not all have room, and gives nothing for nothing', () => {
    const flags = placeFlags(
      [
        { id: 'a', text: 'you', x: 30 },
        { id: 'b', text: 'a label far too long for so narrow a frame', x: 40 },
      ],
      frame(90),
    )
    expect(flags.map((flag) => flag.id)).toEqual(['a'])
    expect(placeFlags([], frame(600))).toEqual([])
  })
})
