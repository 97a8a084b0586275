/** The outlines that a font draws for its codes. */
import { ASCENT, DESCENT } from '../pages/geometry'
import type { Box } from '../pages/model'
import { IDENTITY } from './matrix'
import { boxOf, outlinesOf } from './path'
import type { OperatorList, RawFont } from './raw-font'

/** Operations and coordinates of the outline that a code draws, in ems; null where none is at hand. */
export type PathOf = (code: number) => ArrayLike<number> | null

/** Of Unicode: codes of three bytes go past it. */
const LAST_CODE_POINT = 0x10ffff

/** What fills of a Type 3 glyph's drawing put on the page as one path; null where it is a picture or made of strokes. */
function filledPath(list: OperatorList | undefined, ops: Readonly<Record<string, number>>): number[] | null {
  const drawn = (list?.argsArray ?? []).filter((_, k) => list?.fnArray[k] === ops.constructPath)
  const fills: readonly unknown[] = [ops.fill, ops.eoFill]
  if (drawn.length === 0 || !drawn.every((args) => fills.includes(args?.[0]))) return null
  return drawn.flatMap((args) => Array.from((args?.[1] as readonly ArrayLike<number>[] | null)?.[0] ?? []))
}

/** @param object gives what pdf.js keeps under a name, `ops` its numbers of the operations */
export function pathsOf(font: RawFont, object: (id: string) => unknown, ops: Readonly<Record<string, number>>): PathOf {
  return (code) => {
    const name = font.toFontChar?.[code]
    if (font.isType3Font) return filledPath(font.charProcOperatorList?.[String(name)], ops)
    const point = Number(name) || code
    if (point > LAST_CODE_POINT) return null
    const found = object(`${font.loadedName}_path_${String.fromCodePoint(point)}`)
    return (found as { readonly path?: ArrayLike<number> } | null)?.path ?? null
  }
}

/** No letter or sign of a text is drawn farther than this many ems from where it stands; a damaged outline is. */
const FARTHEST = 3

const inkOf = (path: ArrayLike<number>): Box => boxOf(outlinesOf(path, IDENTITY).flatMap((outline) => outline.points))

/** True for an outline that runs across the page. */
export const isDamaged = (path: ArrayLike<number>): boolean =>
  inkOf(path).some((edge) => Math.abs(edge) > FARTHEST && Number.isFinite(edge))

/**
 * How far a glyph reaches down and up from its baseline, in ems: as a line of text does. Signs that hang below the line or
 * stand above it, as TeX's roots do, reach as far as they are drawn.
 */
export function reachOf(path: ArrayLike<number> | null): readonly [low: number, high: number] {
  const usual = [-DESCENT, ASCENT] as const
  if (!path || isDamaged(path)) return usual
  const [, low, , high] = inkOf(path)
  const middle = (low + high) / 2
  return middle < usual[0] || middle > usual[1] ? [low, high] : usual
}
