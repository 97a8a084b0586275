/** Which part of a page to show where there is little room for it. */
import type { Box } from '../../lib/pages/model'
import type { Evidence } from '../../lib/reports/schema'

/** Height of the part in widths: the shape of the viewer on a narrow screen (page-view.module.css). */
const shape = 5 / 8
/** The part's width in widths of the page: print of 10 points is then as large as on a phone's own pages. */
const share = 0.62

export type View = readonly [x: number, y: number, width: number, height: number]

interface Size {
  readonly width: number
  readonly height: number
}

/**
 * The part of a page around the active value, in points: the whole page where there are no `places`, its top where none
 * of them is active. It never reaches over the edge.
 */
export function viewOf(page: Size, places: readonly (readonly [string, Evidence])[], active: string | null): View {
  if (places.length === 0) return [0, 0, page.width, page.height]
  const found = places.find(([path]) => path === active)
  if (!found) return [0, 0, page.width, Math.min(page.height, page.width * shape)]
  const [x0, y0, x1, y1] = found[1].box
  const width = Math.min(page.width, Math.max(page.width * share, (x1 - x0) * 1.1))
  const height = Math.min(page.height, width * shape)
  return [
    clamp((x0 + x1 - width) / 2, width, page.width),
    clamp((y0 + y1 - height) / 2, height, page.height),
    width,
    height,
  ]
}

/** Height of a strip in heights of what is printed there: a little of the lines above and below tells where it is. */
const stripHeight = 2
/** Width of a strip in its heights, at the least: the words beside a number belong to it. */
const stripShape = 12
/** Air at both ends of what is printed, as a share of it. */
const stripEnds = 0.03

/** The part of a page, in points, that shows these boxes as one strip. It never reaches over the edge. */
export function stripOf(page: Size, boxes: readonly Box[]): View {
  const x0 = Math.min(...boxes.map((box) => box[0]))
  const y0 = Math.min(...boxes.map((box) => box[1]))
  const x1 = Math.max(...boxes.map((box) => box[2]))
  const y1 = Math.max(...boxes.map((box) => box[3]))
  const height = Math.min(page.height, (y1 - y0) * stripHeight)
  const width = Math.min(page.width, Math.max((x1 - x0) * (1 + 2 * stripEnds), height * stripShape))
  return [
    clamp((x0 + x1 - width) / 2, width, page.width),
    clamp((y0 + y1 - height) / 2, height, page.height),
    width,
    height,
  ]
}

/** Where a part begins that has to stay within the whole. */
const clamp = (start: number, part: number, whole: number): number => Math.max(0, Math.min(start, whole - part))
