/**
 * Runs a page's drawing operations, as pdf.js lists them, and collects every glyph and shape in painting order.
 *
 * It does what a renderer does, without pixels: keeps the graphics state, follows forms, groups, patterns and
 * Type 3 glyphs, and leaves out what hidden layers hold.
 */
import { intersect, unionAll } from '../pages/geometry'
import type { Box } from '../pages/model'
import { Canvas, narrow, narrowByBox, narrowByFigure } from './canvas'
import { luminance, mixAll } from './color'
import type { Clip, DisplayList, Shape } from './display-list'
import { Failure } from './failure'
import { type Font, type OperatorList, type RawFont, type RawGlyph, toFont } from './fonts'
import {
  IDENTITY,
  invert,
  keepsAxes,
  type Matrix,
  multiply,
  scaleOf,
  toMatrix,
  transformBox,
  transformCorners,
} from './matrix'
import { outlinesOf } from './path'
import { lookAt } from './picture'
import { cutByGradient, placeGradient, readShading } from './shading'
import { type Drawn, filled, type Pen, stroked } from './shapes'
import { BLACK, initialState, NOTHING, type Paint, type SoftMask, type State, type Tiles } from './state'
import { showText } from './text'

/** pdf.js' numbers of the operations, by name. */
export type OperatorNumbers = Readonly<Record<string, number>>

/** What the interpreter asks for while it runs. */
export interface Resources {
  /** The font, picture or pattern of that name; null where it never arrived. */
  object(id: string): unknown
  /** Whether marked content with these properties belongs to a layer that is shown. */
  layerVisible(properties: unknown): boolean
}

/** Forms, patterns and Type 3 glyphs may hold each other; deeper than this is a loop or an attack. */
const MAX_DEPTH = 24

/** An area that takes more tiles than this is patterned; with fewer, what is on the tiles counts. */
const MOST_TILES = 4

/** Width of a zero-width stroke, "the thinnest line that can be shown", in points. */
const HAIRLINE = 0.5

const UNIT_SQUARE: Box = [0, 0, 1, 1]
/** Larger than any page: the format allows 14,400 points. */
const EVERYWHERE: Box = [-1e6, -1e6, 1e6, 1e6]

const isNumbers = (value: unknown): value is ArrayLike<number> =>
  (Array.isArray(value) || ArrayBuffer.isView(value)) && 'length' in value

const toBox = (value: unknown): Box | null => {
  if (!isNumbers(value) || value.length < 4) return null
  const [a = 0, b = 0, c = 0, d = 0] = Array.from(value)
  return [Math.min(a, c), Math.min(b, d), Math.max(a, c), Math.max(b, d)]
}

interface Group {
  readonly state: State
  /** For a soft mask: where its own drawing is collected, and what was drawn to before. */
  readonly mask: {
    readonly canvas: Canvas
    readonly outer: Canvas
    readonly luminosity: boolean
    readonly backdrop: string
  } | null
}

export class Interpreter {
  private canvas = new Canvas()
  private state: State
  private readonly stack: State[] = []
  private readonly groups: Group[] = []
  private readonly layers: boolean[] = []
  private hidden = 0
  private pendingClip: 'nonzero' | 'evenodd' | null = null
  private pendingMask: SoftMask | null = null
  private run = 0
  private nested = 0
  private readonly fonts = new Map<string, Font>()
  private readonly extents = new Map<string, Box | null>()
  private readonly base: State
  /** Patterns are placed in the units of the page or of the form around, whatever happened since. */
  private patternBase: Matrix
  private readonly patternBases: Matrix[] = []

  constructor(
    private readonly ops: OperatorNumbers,
    private readonly resources: Resources,
    ctm: Matrix,
    clip: Clip,
    private readonly depth = 0,
  ) {
    this.base = initialState(ctm, clip)
    this.state = { ...this.base }
    this.patternBase = ctm
    if (depth > MAX_DEPTH) throw new Failure('corrupt', 'The page nests its drawing too deeply to be read.')
  }

  result(): DisplayList {
    return { glyphs: this.canvas.glyphs, shapes: this.canvas.shapes }
  }

  execute(list: OperatorList): void {
    const { fnArray, argsArray } = list
    const depth = this.stack.length
    for (let i = 0; i < fnArray.length; i++) this.step(fnArray[i]!, argsArray[i] ?? [])
    // A drawing that forgets to restore must not leak its state.
    if (this.stack.length > depth) {
      this.state = this.stack[depth]!
      this.stack.length = depth
    }
  }

  private step(fn: number, args: readonly unknown[]): void {
    const { ops, state } = this
    const number = (i: number): number => (typeof args[i] === 'number' ? (args[i] as number) : 0)
    switch (fn) {
      case ops.save:
        this.save()
        break
      case ops.restore:
        this.restore()
        break
      case ops.transform:
        state.ctm = multiply(state.ctm, toMatrix(args as readonly number[]))
        break
      case ops.constructPath:
        this.constructPath(number(0), args[1] as readonly (ArrayLike<number> | null)[] | null)
        break
      case ops.clip:
        this.pendingClip = 'nonzero'
        break
      case ops.eoClip:
        this.pendingClip = 'evenodd'
        break
      case ops.setLineWidth:
        state.lineWidth = number(0)
        break
      case ops.setLineCap:
        state.lineCap = number(0)
        break
      case ops.setGState:
        this.setGraphicsState(args[0] as readonly (readonly [string, unknown])[])
        break
      case ops.setFillRGBColor:
        state.fill = this.solid(args[0])
        break
      case ops.setStrokeRGBColor:
        state.stroke = this.solid(args[0])
        break
      case ops.setFillTransparent:
        state.fill = NOTHING
        break
      case ops.setStrokeTransparent:
        state.stroke = NOTHING
        break
      case ops.setFillColorN:
        state.fill = this.pattern(args)
        break
      case ops.setStrokeColorN:
        state.stroke = this.pattern(args)
        break
      case ops.shadingFill:
        this.shadingFill(args[0])
        break
      case ops.beginText:
        state.textMatrix = IDENTITY
        state.x = state.lineX = 0
        state.y = state.lineY = 0
        break
      case ops.setCharSpacing:
        state.charSpacing = number(0)
        break
      case ops.setWordSpacing:
        state.wordSpacing = number(0)
        break
      case ops.setHScale:
        state.horizontalScale = number(0) / 100
        break
      case ops.setLeading:
        state.leading = -number(0)
        break
      case ops.setFont:
        this.setFont(args[0], number(1))
        break
      case ops.setTextRenderingMode:
        state.renderMode = number(0)
        break
      case ops.setTextRise:
        state.rise = number(0)
        break
      case ops.moveText:
        this.moveText(number(0), number(1))
        break
      case ops.setLeadingMoveText:
        state.leading = number(1)
        this.moveText(number(0), number(1))
        break
      case ops.setTextMatrix:
        state.textMatrix = toMatrix(isNumbers(args[0]) ? args[0] : (args as readonly number[]))
        state.x = state.lineX = 0
        state.y = state.lineY = 0
        break
      case ops.nextLine:
        this.moveText(0, state.leading)
        break
      case ops.showText:
        this.showText(args[0] as readonly (RawGlyph | number)[])
        break
      case ops.setCharWidthAndBounds: {
        const bounds = toBox(args.slice(2))
        if (bounds && bounds[2] > bounds[0] && bounds[3] > bounds[1]) this.clipTo(bounds)
        break
      }
      case ops.paintFormXObjectBegin:
        this.save()
        if (isNumbers(args[0])) this.state.ctm = multiply(this.state.ctm, toMatrix(args[0]))
        if (args[1]) this.clipTo(toBox(args[1]))
        this.patternBases.push(this.patternBase)
        this.patternBase = this.state.ctm
        break
      case ops.paintFormXObjectEnd:
        this.patternBase = this.patternBases.pop() ?? this.base.ctm
        this.restore()
        break
      case ops.beginGroup:
        this.beginGroup(args[0] as Readonly<Record<string, unknown>>)
        break
      case ops.endGroup:
        this.endGroup()
        break
      case ops.beginAnnotation:
        this.beginAnnotation(args)
        break
      case ops.beginMarkedContent:
        this.layers.push(true)
        break
      case ops.beginMarkedContentProps: {
        const visible = args[0] !== 'OC' || this.resources.layerVisible(args[1])
        this.layers.push(visible)
        if (!visible) this.hidden++
        break
      }
      case ops.endMarkedContent:
        if (this.layers.pop() === false) this.hidden--
        break
      case ops.paintImageXObject:
      case ops.paintInlineImageXObject:
        this.picture(state.ctm, args[0], null)
        break
      case ops.paintImageXObjectRepeat:
        this.repeat(args[0], [number(1), 0, 0, number(2)], args[3], null)
        break
      case ops.paintInlineImageXObjectGroup:
        for (const { transform } of args[1] as readonly { transform: ArrayLike<number> }[]) {
          this.picture(multiply(state.ctm, toMatrix(transform)), null, null)
        }
        break
      case ops.paintImageMaskXObject:
        this.picture(state.ctm, args[0], state.fill)
        break
      case ops.paintImageMaskXObjectRepeat:
        this.repeat(args[0], [number(1), number(2), number(3), number(4)], args[5], state.fill)
        break
      case ops.paintImageMaskXObjectGroup:
        for (const image of args[0] as readonly { transform: ArrayLike<number> }[]) {
          this.picture(multiply(state.ctm, toMatrix(image.transform)), image, state.fill)
        }
        break
      case ops.paintSolidColorImageMask:
        if (this.hidden === 0) this.paintFilled(filled(this.square(state.ctm), false))
        break
    }
  }

  private save(): void {
    this.stack.push({ ...this.state })
  }

  private restore(): void {
    const saved = this.stack.pop()
    if (saved) this.state = saved
    this.pendingClip = null
  }

  private clipTo(box: Box | null): void {
    if (!box) return
    const { ctm, clip } = this.state
    this.state.clip = keepsAxes(ctm)
      ? narrowByBox(clip, transformBox(ctm, box))
      : narrowByFigure(clip, { outlines: [transformCorners(ctm, box)], evenOdd: false })
  }

  private solid(color: unknown): Paint {
    return typeof color === 'string' ? { ...BLACK, color } : BLACK
  }

  private setGraphicsState(entries: readonly (readonly [string, unknown])[]): void {
    const { state } = this
    for (const [key, value] of entries) {
      if (key === 'LW' && typeof value === 'number') state.lineWidth = value
      else if (key === 'LC' && typeof value === 'number') state.lineCap = value
      else if (key === 'CA' && typeof value === 'number') state.strokeAlpha = value
      else if (key === 'ca' && typeof value === 'number') state.fillAlpha = value
      else if (key === 'BM' && typeof value === 'string') state.blend = value
      else if (key === 'Font' && Array.isArray(value)) this.setFont(value[0], Number(value[1]))
      else if (key === 'SMask') {
        this.setSoftMask(value)
        // pdf.js says so before a picture that has a mask of its own.
        if (!value && entries.length === 1) state.seesThrough = true
      }
    }
  }

  private setSoftMask(value: unknown): void {
    this.state.mask = value ? this.pendingMask : null
    this.pendingMask = null
  }

  private pen(): Pen {
    const { ctm, lineWidth, lineCap } = this.state
    const det = Math.abs(ctm[0] * ctm[3] - ctm[1] * ctm[2])
    return {
      cap: lineCap,
      widthAcross(dx, dy) {
        if (lineWidth === 0) return HAIRLINE
        const length = Math.hypot(dx, dy)
        if (length === 0 || det === 0) return lineWidth * scaleOf(ctm)
        // The line's direction in the path's own units: thickness across it grows by area over length.
        const ux = (ctm[3] * dx - ctm[2] * dy) / det
        const uy = (ctm[0] * dy - ctm[1] * dx) / det
        return (lineWidth * det * Math.hypot(ux, uy)) / length
      },
    }
  }

  private constructPath(op: number, data: readonly (ArrayLike<number> | null)[] | null): void {
    const { ops, state } = this
    const path = data?.[0]
    const outlines = path ? outlinesOf(path, state.ctm) : []
    const evenOdd = op === ops.eoFill || op === ops.eoFillStroke || op === ops.closeEOFillStroke
    const fills =
      evenOdd || op === ops.fill || op === ops.rawFillPath || op === ops.fillStroke || op === ops.closeFillStroke
    const strokes =
      op === ops.stroke ||
      op === ops.closeStroke ||
      op === ops.fillStroke ||
      op === ops.eoFillStroke ||
      op === ops.closeFillStroke ||
      op === ops.closeEOFillStroke
    if (this.hidden === 0 && outlines.length > 0) {
      if (fills) this.paintFilled(filled(outlines, evenOdd))
      if (strokes)
        for (const drawn of stroked(outlines, this.pen()))
          this.canvas.paint(drawn, state.stroke, state.strokeAlpha, state)
    }
    if (this.pendingClip) {
      state.clip = narrow(state.clip, outlines, this.pendingClip === 'evenodd')
      this.pendingClip = null
    }
  }

  private paintFilled(shapes: readonly Drawn[]): void {
    for (const drawn of shapes) this.paintWith(drawn, this.state.fill)
  }

  private paintWith(drawn: Drawn, paint: Paint): void {
    const { state } = this
    if (paint.tiles && this.paintTiles(drawn, paint.tiles)) return
    if (paint.gradient && drawn.shape === 'rect' && drawn.kind === 'fill') {
      for (const { box, color } of cutByGradient(drawn.box, paint.gradient)) {
        this.canvas.paint({ ...drawn, box }, { ...paint, color }, state.fillAlpha, state)
      }
      return
    }
    this.canvas.paint(drawn, paint, state.fillAlpha, state)
  }

  /** Paints an area with the tiles themselves where there are few: a tile as large as the area is no pattern. */
  private paintTiles(drawn: Drawn, tiles: Tiles): boolean {
    const area = this.state.clip.box && intersect(drawn.box, this.state.clip.box)
    const inverse = invert(tiles.matrix)
    if (!area || !inverse || tiles.xStep === 0 || tiles.yStep === 0) return false
    const own = transformBox(inverse, area)
    const range = (low: number, high: number, from: number, to: number, step: number): [number, number] => {
      const size = Math.abs(step)
      return [Math.ceil((low - to) / size), Math.floor((high - from) / size)]
    }
    const [column0, column1] = range(own[0], own[2], tiles.box[0], tiles.box[2], tiles.xStep)
    const [row0, row1] = range(own[1], own[3], tiles.box[1], tiles.box[3], tiles.yStep)
    if ((column1 - column0 + 1) * (row1 - row0 + 1) > MOST_TILES) return false
    const outer = this.state
    const color = tiles.color
    for (let row = row0; row <= row1; row++) {
      for (let column = column0; column <= column1; column++) {
        const shift: Matrix = [1, 0, 0, 1, column * Math.abs(tiles.xStep), row * Math.abs(tiles.yStep)]
        const clip = drawn.figures.reduce(narrowByFigure, narrowByBox(outer.clip, drawn.box))
        this.state = {
          ...initialState(multiply(tiles.matrix, shift), clip),
          ...(color ? { fill: this.solid(color), stroke: this.solid(color) } : {}),
          groupAlpha: outer.groupAlpha * outer.fillAlpha,
          mask: outer.mask,
          blend: outer.blend,
        }
        this.clipTo(tiles.box)
        this.nest(() => this.execute(tiles.list))
      }
    }
    this.state = outer
    return true
  }

  private nest(run: () => void): void {
    if (this.nested >= MAX_DEPTH) throw new Failure('corrupt', 'The page nests its drawing too deeply to be read.')
    this.nested++
    run()
    this.nested--
  }

  private square(m: Matrix) {
    return outlinesOf([0, 0, 0, 1, 1, 0, 1, 1, 1, 1, 0, 1, 4], m)
  }

  private shadingFill(id: unknown): void {
    const { state } = this
    if (this.hidden > 0 || !state.clip.box) return
    const shading = readShading(typeof id === 'string' ? this.resources.object(id) : null)
    const limits = shading.box ? narrowByBox(state.clip, transformBox(state.ctm, shading.box)).box : state.clip.box
    if (!limits) return
    const gradient = placeGradient(shading, state.ctm)
    const drawn: Drawn = { kind: 'fill', shape: 'rect', box: limits, lineWidth: 0, figures: [] }
    this.paintWith(drawn, { color: shading.color, patterned: true, alpha: 1, ...(gradient ? { gradient } : {}) })
  }

  /** A pattern as one paint: the mean of its colours, how much of a tile they cover, and what it needs to be painted. */
  private pattern(args: readonly unknown[]): Paint {
    if (args[0] !== 'TilingPattern') {
      const [, id, matrix] = args
      const shading = readShading(typeof id === 'string' ? this.resources.object(id) : null)
      const placed = isNumbers(matrix) ? multiply(this.patternBase, toMatrix(matrix)) : this.patternBase
      const gradient = placeGradient(shading, placed)
      return { color: shading.color, patterned: true, alpha: 1, ...(gradient ? { gradient } : {}) }
    }
    const [, rawColor, list, matrix, bbox, xStep, yStep] = args
    const box = toBox(bbox)
    if (!box) return NOTHING
    const color = typeof rawColor === 'string' ? rawColor : null
    const inner = new Interpreter(
      this.ops,
      this.resources,
      IDENTITY,
      { box, figures: [] },
      this.depth + this.nested + 1,
    )
    if (color) inner.state.fill = inner.state.stroke = this.solid(color)
    inner.execute(list as OperatorList)
    const step = Math.abs(Number(xStep) * Number(yStep)) || (box[2] - box[0]) * (box[3] - box[1])
    const mean = mixAll(inner.canvas.shapes, step)
    const tiles: Tiles = {
      list: list as OperatorList,
      matrix: isNumbers(matrix) ? multiply(this.patternBase, toMatrix(matrix)) : this.patternBase,
      box,
      xStep: Number(xStep),
      yStep: Number(yStep),
      color,
    }
    return { color: mean.color, patterned: true, alpha: mean.coverage, tiles }
  }

  private setFont(id: unknown, size: number): void {
    this.state.fontSize = size
    if (typeof id !== 'string') return
    let font = this.fonts.get(id)
    if (!font) {
      const raw = this.resources.object(id)
      font = toFont(id, raw && typeof raw === 'object' ? (raw as RawFont) : null)
      this.fonts.set(id, font)
    }
    this.state.font = font
  }

  private moveText(dx: number, dy: number): void {
    const { state } = this
    state.x = state.lineX += dx
    state.y = state.lineY += dy
  }

  private showText(items: readonly (RawGlyph | number)[]): void {
    const glyphs = showText(
      this.state,
      items,
      this.run++,
      this.hidden === 0,
      () => this.canvas.next(),
      (font, glyph) => this.drawnExtent(font, glyph),
    )
    this.canvas.glyphs.push(...glyphs)
  }

  /** The box of what a Type 3 glyph draws, in ems, worked out once. */
  private drawnExtent(font: Font, glyph: RawGlyph): Box | null {
    const key = `${font.key} ${glyph.operatorListId}`
    const known = this.extents.get(key)
    if (known !== undefined) return known
    const list = font.drawings[String(glyph.operatorListId)]
    let extent: Box | null = null
    if (list) {
      const inner = new Interpreter(
        this.ops,
        this.resources,
        font.matrix,
        { box: EVERYWHERE, figures: [] },
        this.depth + 1,
      )
      inner.execute(list)
      extent = unionAll([...inner.canvas.shapes, ...inner.canvas.glyphs].map(({ box }) => box))
    }
    this.extents.set(key, extent)
    return extent
  }

  private beginGroup(group: Readonly<Record<string, unknown>>): void {
    this.save()
    const { state } = this
    const smask = group.smask as { subtype?: string; backdrop?: unknown } | null | undefined
    const outer = this.canvas
    this.groups.push({
      state,
      mask: smask
        ? {
            canvas: new Canvas(),
            outer,
            luminosity: smask.subtype === 'Luminosity',
            backdrop: typeof smask.backdrop === 'string' ? smask.backdrop : '#000000',
          }
        : null,
    })
    const top = this.groups.at(-1)!
    const ctm = isNumbers(group.matrix) ? multiply(state.ctm, toMatrix(group.matrix)) : state.ctm
    const inner: State = {
      ...state,
      groupAlpha: top.mask ? 1 : state.groupAlpha * state.fillAlpha,
      mask: top.mask ? null : state.mask,
      fillAlpha: 1,
      strokeAlpha: 1,
      blend: top.mask || state.blend === 'source-over' ? 'source-over' : state.blend,
    }
    if (top.mask) {
      this.canvas = top.mask.canvas
      inner.clip = { box: this.base.clip.box, figures: [] }
    }
    this.state = { ...inner, ctm }
    this.clipTo(toBox(group.bbox))
    // The form inside the group applies its matrix itself.
    this.state.ctm = state.ctm
  }

  private endGroup(): void {
    const group = this.groups.pop()
    if (!group) return
    if (group.mask) {
      const { canvas, outer, luminosity, backdrop } = group.mask
      this.canvas = outer
      this.pendingMask = softMask(canvas.shapes, luminosity, backdrop)
    }
    this.restore()
  }

  private beginAnnotation(args: readonly unknown[]): void {
    // Each annotation starts from the page's own state, whatever the page left behind.
    this.stack.length = 0
    this.groups.length = 0
    this.state = { ...this.base }
    this.clipTo(toBox(args[1]))
    this.state.ctm = multiply(this.state.ctm, toMatrix(args[2] as ArrayLike<number>))
    this.state.ctm = multiply(this.state.ctm, toMatrix(args[3] as ArrayLike<number>))
  }

  private repeat(
    image: unknown,
    scale: readonly [number, number, number, number],
    positions: unknown,
    paint: Paint | null,
  ): void {
    if (!isNumbers(positions)) return
    for (let i = 0; i + 1 < positions.length; i += 2) {
      this.picture(multiply(this.state.ctm, [...scale, positions[i]!, positions[i + 1]!]), image, paint)
    }
  }

  /** A picture, or a stencil that is painted with `stencil`. */
  private picture(m: Matrix, image: unknown, stencil: Paint | null): void {
    if (this.hidden > 0) return
    const look = stencil ? null : lookAt(typeof image === 'string' ? this.resources.object(image) : image)
    if (look?.uniform) {
      // A picture of one colour is how some programs fill an area.
      const paint = { ...BLACK, color: look.color }
      for (const drawn of filled(this.square(m), false)) this.paintWith(drawn, paint)
      return
    }
    // In a soft mask only the bright part of a picture lets anything through. Pictures run from top to bottom.
    const bright = this.groups.at(-1)?.mask?.luminosity ? look?.bright : null
    const part: Box = bright ? [bright[0], 1 - bright[3], bright[2], 1 - bright[1]] : UNIT_SQUARE
    this.canvas.picture(
      {
        corners: transformCorners(m, part),
        axisParallel: keepsAxes(m),
        color: stencil ? stencil.color : (look?.color ?? null),
        alpha: stencil ? stencil.alpha : (look?.opacity ?? 1),
        opaque: !stencil && (look ? look.opaque : !this.state.seesThrough),
      },
      this.state,
    )
  }
}

/** What drawing into a soft mask makes it let through: where it is bright, or, by alpha, painted at all. */
function softMask(shapes: readonly Shape[], luminosity: boolean, backdrop: string): SoftMask {
  const strength = (shape: Shape): number => shape.opacity * (luminosity && shape.color ? luminance(shape.color) : 1)
  // A bright backdrop lets everything through that the mask does not darken.
  if (luminosity && luminance(backdrop) > 0) return { alpha: luminance(backdrop), box: EVERYWHERE, solid: false }
  const through = shapes.filter((shape) => strength(shape) > 0)
  const alpha = Math.max(0, ...through.map(strength))
  const [only] = through
  const solid = shapes.length === 1 && only?.shape === 'rect' && only.kind === 'fill' && alpha === 1
  return { alpha, box: unionAll(through.map((shape) => shape.box)), solid }
}
