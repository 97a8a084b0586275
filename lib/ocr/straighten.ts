/**
 * A picture of a page, made straight: the sheet cut out of a hand-held photo, set upright, skew taken out, shadows and
 * dark mode turned into dark ink on white paper, letters of a size that is read well. All of it is measured first, on
 * small planes, and then done in one pass.
 */
import { getPerspectiveWarp } from 'image-js'
import type { Picture, PictureFault } from '../pages/picture'
import { findBlobs, lineHeight, transposed } from './blobs'
import { faultsOf } from './faults'
import { darkerThan, isEven, paperOf } from './light'
import { type Turn, turnUpright } from './orientation'
import { darkestChannel, inverted, luminance, type Plane, percentile, shrink, shrinkPicture } from './picture'
import { after, lookAt, type Mapping, moved, resample, scaled, turned, UNCHANGED } from './resample'
import { descreened } from './screen'
import { findSheet, type Point } from './sheet'
import { findSkew } from './skew'

/** Skew below this, in degrees, moves the end of a line by less than a stroke. */
const MIN_SKEW = 0.08
/** A page whose middle brightness lies below this is dark. */
const DARK = 110
/** Paper becomes this bright where the light was uneven. */
const PAPER = 245
/** Width, in pixels, of the small plane on which skew and light are measured. */
const SMALL_WIDTH = 900

/** Height of capital letters, in pixels, at which the engine reads well and marks can be measured. */
export const GOOD_LINE = 24
/** Outside this range the picture is brought to a good size. */
const SMALL_LINE = 20
const LARGE_LINE = 34
const MOST_ENLARGED = 4
/** A picture is never made larger than this, in pixels. */
const MAX_PIXELS = 12_000_000

export interface Straightened {
  readonly picture: Picture
  /** Size of the straightened page in pixels of the given picture. */
  readonly width: number
  readonly height: number
  /** The page was turned by 90 degrees: its width was its height. */
  readonly sideways: boolean
  /** A sheet was found in a photo: the file's own resolution says nothing about it. */
  readonly isCutOut: boolean
  /** Height of a line of writing as given, in pixels; null where too little is written. */
  readonly line: number | null
  /** What made the given picture hard to read. */
  readonly faults: readonly PictureFault[]
}

/** A page within the given picture: where it lies, and how large it is. */
interface View {
  readonly width: number
  readonly height: number
  readonly mapping: Mapping
}

export function straighten(original: Picture): Straightened {
  const picture = descreened(original)
  const given = luminance(picture)
  // Light writing on a dark ground: a screenshot in dark mode.
  const isDark = percentile(given, 0.5) < DARK
  const light = isDark ? inverted(given) : given
  const sheet = isDark ? null : findSheet(darkestChannel(picture))
  const paperAsGiven = paperOf(light)
  const blobs = findBlobs(darkerThan(paperAsGiven, light))
  const turn = turnUpright(blobs)
  const line = lineHeight(turn === 90 || turn === 270 ? blobs.map(transposed) : blobs)
  const upright = turnedView(sheet ? cutOut(sheet) : { ...light, mapping: UNCHANGED }, turn)
  const factor = Math.max(1, Math.round(light.width / SMALL_WIDTH))
  const small = shrink(light, factor)
  const first = smallView(small, upright, factor)
  const angle = findSkew(darkerThan(paperOf(first), first))
  const level = Math.abs(angle) < MIN_SKEW ? upright : levelled(upright, angle)
  const paper = paperOf(level === upright ? first : smallView(small, level, factor))
  const size = goodScale(level, line)
  return {
    picture: drawn(picture, level, size, isDark, paper),
    width: level.width,
    height: level.height,
    sideways: turn === 90 || turn === 270,
    isCutOut: sheet !== null,
    line,
    faults: faultsOf({ light, paper: paperAsGiven, blobs, line, sheet }),
  }
}

function cutOut(sheet: readonly Point[]): View {
  // The library counts pixels from their middle.
  const corners = sheet.map(({ column, row }) => ({ column: column - 0.5, row: row - 0.5 }))
  const { matrix, width, height } = getPerspectiveWarp(corners)
  const cells = matrix.flat() as unknown as Mapping
  return { width, height, mapping: after(moved(0.5, 0.5), after(cells, moved(-0.5, -0.5))) }
}

function turnedView({ width, height, mapping }: View, turn: Turn): View {
  switch (turn) {
    case 0:
      return { width, height, mapping }
    case 90:
      return { width: height, height: width, mapping: after(mapping, [0, 1, 0, -1, 0, height, 0, 0, 1]) }
    case 180:
      return { width, height, mapping: after(mapping, [-1, 0, width, 0, -1, height, 0, 0, 1]) }
    case 270:
      return { width: height, height: width, mapping: after(mapping, [0, -1, width, 1, 0, 0, 0, 0, 1]) }
  }
}

function levelled({ width, height, mapping }: View, degrees: number): View {
  const about = after(moved(width / 2, height / 2), after(turned(degrees), moved(-width / 2, -height / 2)))
  return { width, height, mapping: after(mapping, about) }
}

/** What is seen of a plane that was made smaller by a factor. */
function smallView(small: Plane, { width, height, mapping }: View, factor: number): Plane {
  const [w, h] = [Math.round(width / factor), Math.round(height / factor)]
  return lookAt(small, w, h, after(scaled(1 / factor), after(mapping, scaled(width / w, height / h))))
}

/** New pixels to a given one. */
function goodScale({ width, height }: View, line: number | null): number {
  if (line === null || (line >= SMALL_LINE && line <= LARGE_LINE)) return 1
  return Math.min(GOOD_LINE / line, Math.sqrt(MAX_PIXELS / (width * height)), MOST_ENLARGED)
}

function drawn(picture: Picture, view: View, scale: number, isDark: boolean, paper: Plane): Picture {
  const light = isEven(paper) ? null : { paper, target: PAPER }
  if (view.mapping === UNCHANGED && scale === 1 && !isDark && !light) return picture
  const width = Math.max(1, Math.round(view.width * scale))
  const height = Math.max(1, Math.round(view.height * scale))
  const mapping = after(view.mapping, scaled(view.width / width, view.height / height))
  // Far fewer pixels than before: means of squares first, or fine strokes would fall between the new pixels.
  const factor = Math.floor(1 / scale)
  const source = factor > 1 ? shrinkPicture(picture, factor) : picture
  return resample(source, {
    width,
    height,
    mapping: factor > 1 ? after(scaled(1 / factor), mapping) : mapping,
    inverted: isDark,
    light,
  })
}
