import type { Box, Page, Word } from '../../pages/model'

type Angle = Word['angle']

/** The angle at which most of the page's visible text stands. */
export function dominantAngle(page: Page): Angle {
  const letters: Record<Angle, number> = { 0: 0, 90: 0, 180: 0, 270: 0 }
  for (const word of page.words) if (word.visible) letters[word.angle] += word.text.length
  let best: Angle = 0
  for (const angle of [90, 180, 270] as const) if (letters[angle] > letters[best]) best = angle
  return best
}

/** Maps a box of a page of the given size as the page is turned counter-clockwise by `angle`. */
function turn(box: Box, angle: Angle, width: number, height: number): Box {
  const [x0, y0, x1, y1] = box
  if (angle === 90) return [y0, width - x1, y1, width - x0]
  if (angle === 180) return [width - x1, height - y1, width - x0, height - y0]
  if (angle === 270) return [height - y1, x0, height - y0, x1]
  return box
}

const minus = (a: Angle, b: Angle): Angle => ((((a - b) % 360) + 360) % 360) as Angle

/** A page turned so that most of its text is upright, and the way back for boxes on it. */
export interface UprightPage {
  readonly page: Page
  /** From a box on the turned page to the box on the page as displayed. */
  readonly back: (box: Box) => Box
}

/** Turns a sideways or upside-down page (a scan fed the wrong way) upright; others stay as they are. */
export function upright(page: Page): UprightPage {
  const angle = dominantAngle(page)
  if (angle === 0) return { page, back: (box) => box }
  const { width, height } = page
  const sideways = angle !== 180
  const turned: Page = {
    ...page,
    width: sideways ? height : width,
    height: sideways ? width : height,
    words: page.words.map((word) => ({
      ...word,
      box: turn(word.box, angle, width, height),
      angle: minus(word.angle, angle),
    })),
    marks: page.marks.map((mark) => ({ ...mark, box: turn(mark.box, angle, width, height) })),
  }
  return { page: turned, back: (box) => turn(box, minus(0, angle), turned.width, turned.height) }
}
