/** One level picture of a page → the page model: words from its lines, marks from the pixels. */
import { containsPoint, union } from '../pages/geometry'
import type { Mark, Page, Word } from '../pages/model'
import { erase, findBlobs, lineHeight } from './blobs'
import type { Bounds } from './flood'
import { findGround } from './ground'
import type { LevelPage } from './level-page'
import { marksOf } from './marks'
import type { Networks } from './networks'
import { cropped, type PixelBox, within } from './picture'
import { type ReadLine, unproved } from './proof'
import { readLine } from './read-line'
import { findRules, isRestOf } from './rules'
import { wholeRuns, withRuns } from './runs'
import { withoutMarks } from './tidy'
import { turnedHeads } from './turned-heads'
import { type SeenWord, scaled, wordsOf } from './words'

/** Words below this are noise: bits of rules, dots, shapes. */
const NOISE = 0.3
/** A blob belongs to a word that is at least this sure. */
const SURE = 0.5
/** A speck smaller than this share of a line of writing is dirt. */
const DIRT = 0.3

/**
 * @param number of the page in its file, from 1
 * @param onProgress share of the lines that were read
 */
export async function pageFromPicture(
  { picture, width, height, lines, turned, capitals }: LevelPage,
  number: number,
  networks: Networks,
  onProgress?: (share: number) => void,
): Promise<Page> {
  const scale = width / picture.width
  const ground = findGround(picture, capitals)
  const blobs = findBlobs(ground.ink)
  const line = lineHeight(blobs) ?? capitals
  const { rules, pieces } = findRules(ground.ink, blobs.filter(isNoLetter(lines)), line)
  const ink = erase(ground.ink, pieces, 1)
  const found: SeenWord[] = []
  const written: PixelBox[] = []
  for (const [k, { box }] of lines.entries()) {
    const inside = within(picture, box)
    const own = inside ? wordsOf({ box: inside, signs: await readLine(cropped(picture, inside), networks) }, ink) : []
    found.push(...own)
    if (isWriting(own)) written.push(own.map((word) => word.box).reduce(union))
    onProgress?.((k + 1) / lines.length)
  }
  const heads = await turnedHeads(picture, ink, turned, networks)
  const shapes = findBlobs(ink)
  const sure = found.filter(({ confidence }) => confidence >= NOISE)
  const words = wholeRuns(withoutMarks(withRuns(sure, shapes, ink, line)), shapes)
  const surest = [...words, ...heads].filter(({ confidence }) => confidence >= SURE).map(({ box }) => box)
  const isRest = isRestOf(rules, line)
  const isDirt = ({ x0, y0, x1, y1 }: Bounds) => Math.max(x1 - x0, y1 - y0) < DIRT * line
  const drawn = shapes.filter(freeOf([...surest, ...written])).filter((blob) => !isDirt(blob) && !isRest(blob))
  return {
    number,
    width,
    height,
    words: [...words.map((word) => toWord(word, 0, scale)), ...heads.map((word) => toWord(word, word.angle, scale))],
    marks: proved(marksOf(ground, rules, drawn, picture, scale), lines, scale),
    source: 'ocr',
  }
}

/** The marks without those that may belong to the row above or below. */
function proved(marks: readonly Mark[], lines: readonly ReadLine[], scale: number): readonly Mark[] {
  const shapes = marks.filter(({ shape }) => shape !== 'line').map(({ box }) => box)
  const doubtful = unproved(
    lines.map(({ box, misfit }) => ({ box: scaled(box, scale), misfit })),
    shapes,
  )
  return marks.filter(({ box }) => !doubtful.has(box))
}

/** True for ink that does not lie within a line of writing: what does may be in line with a rule, and is none of it. */
const isNoLetter =
  (lines: readonly ReadLine[]) =>
  ({ x0, y0, x1, y1 }: Bounds): boolean =>
    !lines.some(({ box }) => x0 >= box[0] && y0 >= box[1] && x1 <= box[2] && y1 <= box[3])

/** A line with so many words, and so many different letters, is writing however badly it was read: what lies in it is no mark. */
const WORDS = 4
const LETTERS = 8

const isWriting = (line: readonly SeenWord[]): boolean =>
  line.length >= WORDS &&
  new Set(line.map(({ text }) => text.toLowerCase().replace(/[^a-z]/g, '')).join('')).size >= LETTERS

/** True for ink that lies in none of the boxes. */
const freeOf =
  (boxes: readonly PixelBox[]) =>
  ({ x0, y0, x1, y1 }: Bounds): boolean =>
    !boxes.some((box) => containsPoint(box, (x0 + x1) / 2, (y0 + y1) / 2))

const toWord = ({ text, box, size, confidence }: SeenWord, angle: Word['angle'], scale: number): Word => ({
  text: text.normalize('NFKC'),
  box: scaled(box, scale),
  size: size * scale,
  color: null,
  angle,
  visible: true,
  legible: true,
  how: 'ocr',
  confidence,
})
