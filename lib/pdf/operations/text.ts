/** Operations that place and show text. */
import { containsPoint, unionAll } from '../../pages/geometry'
import type { Box } from '../../pages/model'
import { insideFigures, narrowByBox } from '../canvas'
import type { Font } from '../fonts'
import { type Args, isNumbers, type Machine, number, type Operation } from '../machine'
import { applyX, applyY, IDENTITY, type Matrix, multiply, toMatrix, transformBox } from '../matrix'
import type { RawGlyph } from '../raw-font'
import { EVERYWHERE, fading, reach, type State } from '../state'

/** The share of the font's height above the baseline where nearly every character has ink or surrounds it: below the middle of an x. */
const INK_HEIGHT = 0.3
const REPLACEMENT = '\uFFFD'

/** Ways to paint text, as the format numbers them; from 4 on the text becomes a clip as well. */
const STROKE = 1
const INVISIBLE = 3
const AS_CLIP = 4
const CLIP_ONLY = 7

/** The text matrix with size, horizontal scale, rise and current position applied: maps ems to the page. */
function emMatrix({ ctm, textMatrix, x, y, rise, fontSize, horizontalScale }: State): Matrix {
  const placed = multiply(ctm, textMatrix)
  const [a, b, c, d] = placed
  const width = fontSize * horizontalScale
  const up = y + rise
  return [a * width, b * width, c * fontSize, d * fontSize, applyX(placed, x, up), applyY(placed, x, up)]
}

/** The box of what a glyph of a Type 3 font draws, in ems, worked out once; null where it draws nothing. */
function drawnExtent(machine: Machine, font: Font, name: string): Box | null {
  const key = `${font.key} ${name}`
  const known = machine.shared.extents.get(key)
  if (known !== undefined) return known
  const list = font.drawings[name]
  let extent: Box | null = null
  if (list) {
    const inner = machine.inner(font.matrix, { box: EVERYWHERE, figures: [] })
    inner.execute(list)
    extent = unionAll([...inner.canvas.shapes, ...inner.canvas.glyphs].map(({ box }) => box))
  }
  machine.shared.extents.set(key, extent)
  return extent
}

/** Glyphs this much lower or higher than the font size, as a share of it, are those of a font whose size is only a number. */
const BELIEVABLE = [0.4, 1.6] as const

/**
 * Height of an em as a share of the font size. A Type 3 font may put all its scale into its own matrix instead: then its
 * glyphs together are as high as they are drawn, whatever box the font declares.
 */
function heightOf(machine: Machine, font: Font): number {
  const isUsual = (height: number) => height === 0 || (height >= BELIEVABLE[0] && height <= BELIEVABLE[1])
  if (!font.isType3 || isUsual(font.boxHeight * Math.abs(font.matrix[3]))) return 1
  const { extents } = machine.shared
  let drawn = extents.get(font.key) ?? null
  if (!extents.has(font.key)) {
    const all = Object.keys(font.drawings).map((name) => drawnExtent(machine, font, name))
    drawn = unionAll(all.filter((box) => box !== null))
    extents.set(font.key, drawn)
  }
  const height = drawn ? drawn[3] - drawn[1] : 0
  return isUsual(height) ? 1 : height
}

/** Places the glyphs of one show operation and moves the text position past them. */
function showText(machine: Machine, args: Args): void {
  const { state, canvas } = machine
  const items = args[0] as readonly (RawGlyph | number)[]
  const { font, fontSize, renderMode } = state
  if (!font || fontSize === 0) return
  const em = emMatrix(state)
  // Unit of the glyph widths in ems: a Type 3 font brings its own, all others count in thousandths.
  const unit = font.matrix[0]
  const emWidth = Math.hypot(em[0], em[1])
  const dirX = emWidth > 0 ? em[0] / emWidth : 1
  const dirY = emWidth > 0 ? em[1] / emWidth : 0
  const size = Math.hypot(em[2], em[3]) * heightOf(machine, font)
  const strokesOnly = renderMode % AS_CLIP === STROKE
  const paint = strokesOnly ? state.stroke : state.fill
  const opacity = Math.min(1, (strokesOnly ? state.strokeAlpha : state.fillAlpha) * paint.alpha * fading(state))
  const shows = machine.hidden === 0 && renderMode !== INVISIBLE && renderMode !== CLIP_ONLY && opacity > 0
  const clip = reach(state)
  const run = machine.runs++

  // Progress along the baseline, in ems of this font size.
  let at = 0
  for (const item of items) {
    if (typeof item === 'number') {
      at -= item / 1000
      continue
    }
    const spacing = (state.charSpacing + (item.isSpace ? state.wordSpacing : 0)) / fontSize
    const width = item.width * unit
    let advance = width
    // Origin of the glyph in ems from where the text stands.
    let originX = at
    let originY = 0
    if (font.vertical) {
      const metric = item.vmetric ?? font.defaultVMetrics
      originX = -(item.vmetric ? (metric[1] ?? 0) : item.width / 2) * unit
      originY = at - (metric[2] ?? 0) * unit
      advance = (metric[0] ?? -1000) * unit
    }
    const text = font.textOf(item)
    const drawn = font.isType3 ? drawnExtent(machine, font, String(item.operatorListId)) : null
    const [low, high] = font.reachOf(item)
    const extent: Box = drawn
      ? [originX + drawn[0], originY + drawn[1], originX + drawn[2], originY + drawn[3]]
      : [originX + Math.min(0, width), originY + low, originX + Math.max(0, width), originY + high]
    const x = applyX(em, originX, originY)
    const y = applyY(em, originX, originY)
    const endX = x + em[0] * width
    const endY = y + em[1] * width
    const inkX = (x + endX) / 2 + em[2] * INK_HEIGHT
    const inkY = (y + endY) / 2 + em[3] * INK_HEIGHT
    const isSpace = text === ' ' || (text === null && font.isType3 && !drawn)
    const glyph = {
      order: canvas.next(),
      text: isSpace ? ' ' : (text ?? REPLACEMENT),
      legible: isSpace || text !== null,
      x,
      y,
      endX,
      endY,
      dirX,
      dirY,
      size,
      em: emWidth,
      box: transformBox(em, extent),
      color: paint.color,
      opacity,
      painted:
        shows && clip.box !== null && containsPoint(clip.box, inkX, inkY) && insideFigures(clip.figures, inkX, inkY),
      font: font.key,
      run,
      spacing: font.vertical ? 0 : spacing * emWidth,
    }
    canvas.show(glyph)
    if (renderMode >= AS_CLIP) machine.textClip.push(glyph)
    at += advance + spacing
  }
  const moved = at * fontSize
  if (font.vertical) state.y += moved
  else state.x += moved * state.horizontalScale
}

export const textOperations: Readonly<Record<string, Operation>> = {
  beginText: ({ state }) => {
    state.textMatrix = IDENTITY
    state.place(0, 0)
  },
  endText: (machine) => {
    const glyphs = machine.textClip
    if (glyphs.length === 0) return
    const box = unionAll(glyphs.map((glyph) => glyph.box))
    const { state } = machine
    if (box) state.clip = narrowByBox(state.clip, box)
    state.textClip = glyphs
    machine.textClip = []
  },
  setCharSpacing: ({ state }, args) => {
    state.charSpacing = number(args, 0)
  },
  setWordSpacing: ({ state }, args) => {
    state.wordSpacing = number(args, 0)
  },
  setHScale: ({ state }, args) => {
    state.horizontalScale = number(args, 0) / 100
  },
  setLeading: ({ state }, args) => {
    state.leading = -number(args, 0)
  },
  setTextRenderingMode: ({ state }, args) => {
    state.renderMode = number(args, 0)
  },
  setTextRise: ({ state }, args) => {
    state.rise = number(args, 0)
  },
  moveText: ({ state }, args) => state.place(state.lineX + number(args, 0), state.lineY + number(args, 1)),
  setLeadingMoveText: ({ state }, args) => {
    state.leading = number(args, 1)
    state.place(state.lineX + number(args, 0), state.lineY + number(args, 1))
  },
  setTextMatrix: ({ state }, args) => {
    state.textMatrix = toMatrix(isNumbers(args[0]) ? args[0] : (args as readonly number[]))
    state.place(0, 0)
  },
  nextLine: ({ state }) => state.place(state.lineX, state.lineY + state.leading),
  showText,
}
