/** Show operations to glyphs: where each character stands on the page, how large, in which colour. */
import { containsPoint } from '../pages/geometry'
import type { Box } from '../pages/model'
import { insideFigures } from './canvas'
import type { Glyph } from './display-list'
import type { Font, RawGlyph } from './fonts'
import { applyX, applyY, type Matrix, multiply, transformBox } from './matrix'
import { fading, reach, type State } from './state'

/** The share of the font's height above the baseline where nearly every character has ink or surrounds it. */
export const INK_HEIGHT = 0.3

const REPLACEMENT = '\uFFFD'

/** The text matrix with size, horizontal scale, rise and current position applied: maps ems to the page. */
function emMatrix(state: State): Matrix {
  const size = state.fontSize
  const placed = multiply(multiply(state.ctm, state.textMatrix), [1, 0, 0, 1, state.x, state.y + state.rise])
  return multiply(placed, [size * state.horizontalScale, 0, 0, size, 0, 0])
}

/** A box this much lower or higher than the font size, as a share of it, is the one of a font whose size is only a number. */
const BELIEVABLE = [0.4, 1.6] as const

/** Height of an em as a share of the font size. A Type 3 font may put all its scale into its own matrix instead. */
function heightOf(font: Font): number {
  const box = font.isType3 ? font.boxHeight * Math.abs(font.matrix[3]) : 0
  return box > 0 && (box < BELIEVABLE[0] || box > BELIEVABLE[1]) ? box : 1
}

/** Box of what a Type 3 glyph draws, in ems of its font matrix; null where it draws nothing. */
export type DrawnExtent = (font: Font, glyph: RawGlyph) => Box | null

/**
 * The glyphs of one show operation; moves the state's text position past them.
 *
 * @param visible false inside a hidden layer: glyphs are then still placed, as not painted
 */
export function showText(
  state: State,
  items: readonly (RawGlyph | number)[],
  run: number,
  visible: boolean,
  next: () => number,
  drawnExtent: DrawnExtent,
): Glyph[] {
  const font = state.font
  if (!font || state.fontSize === 0) return []
  const glyphs: Glyph[] = []
  const size = state.fontSize
  const em = emMatrix(state)
  // Unit of the glyph widths in ems: a Type 3 font brings its own, all others count in thousandths.
  const unit = font.matrix[0]
  const height = Math.hypot(em[2], em[3])
  const emWidth = Math.hypot(em[0], em[1])
  const fontSize = height * heightOf(font)
  const dirX = emWidth > 0 ? em[0] / emWidth : 1
  const dirY = emWidth > 0 ? em[1] / emWidth : 0
  const mode = state.renderMode
  const strokesOnly = mode === 1 || mode === 5
  const paint = strokesOnly ? state.stroke : state.fill
  const opacity = (strokesOnly ? state.strokeAlpha : state.fillAlpha) * paint.alpha * fading(state)
  const shows = visible && mode !== 3 && mode !== 7 && opacity > 0

  const clip = reach(state)
  // Progress along the baseline, in ems of this font size.
  let at = 0
  for (const item of items) {
    if (typeof item === 'number') {
      at -= item / 1000
      continue
    }
    const spacing = (state.charSpacing + (item.isSpace ? state.wordSpacing : 0)) / size
    let advance = item.width * unit
    let local: Matrix
    if (font.vertical) {
      const metric = item.vmetric ?? font.defaultVMetrics
      const originX = item.vmetric ? (metric[1] ?? 0) : item.width / 2
      local = [1, 0, 0, 1, -originX * unit, at - (metric[2] ?? 0) * unit]
      advance = (metric[0] ?? -1000) * unit
    } else {
      local = [1, 0, 0, 1, at, 0]
    }
    const m = multiply(em, local)
    const text = font.textOf(item)
    const glyphWidth = font.vertical ? item.width * unit : advance
    let extent: Box = [Math.min(0, glyphWidth), font.descent, Math.max(0, glyphWidth), font.ascent]
    let inked = true
    if (font.isType3) {
      const drawn = drawnExtent(font, item)
      if (drawn) extent = drawn
      else inked = false
    }
    const box = transformBox(m, extent)
    const x = m[4]
    const y = m[5]
    const endX = applyX(m, glyphWidth, 0)
    const endY = applyY(m, glyphWidth, 0)
    const inkX = (x + endX) / 2 + em[2] * INK_HEIGHT
    const inkY = (y + endY) / 2 + em[3] * INK_HEIGHT
    const isSpace = text === ' ' || (text === null && !inked)
    const inClip = clip.box !== null && containsPoint(clip.box, inkX, inkY) && insideFigures(clip.figures, inkX, inkY)
    glyphs.push({
      order: next(),
      text: isSpace ? ' ' : (text ?? REPLACEMENT),
      legible: isSpace || text !== null,
      x,
      y,
      endX,
      endY,
      dirX,
      dirY,
      size: fontSize,
      em: emWidth,
      box,
      color: paint.color,
      opacity: Math.min(1, opacity),
      painted: shows && inClip,
      font: font.key,
      run,
      spacing: font.vertical ? 0 : spacing * emWidth,
    })
    at += advance + spacing
  }
  const moved = at * size
  if (font.vertical) state.y += moved
  else state.x += moved * state.horizontalScale
  return glyphs
}
