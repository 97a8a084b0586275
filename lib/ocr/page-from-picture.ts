/** One picture of a page → the page model: straightened, words from recognition, marks from the pixels. */
import type { Page, Word } from '../pages/model'
import type { Picture, PictureFault } from '../pages/picture'
import { erase, findBlobs, lineHeight } from './blobs'
import type { Engine, RecognizedWord } from './engine'
import { findGround } from './ground'
import { withLostSigns } from './lost-signs'
import { marksOf } from './marks'
import { missedWords } from './missed'
import { followFills } from './rule-ends'
import { joinUnderFills } from './rule-pieces'
import { findRules, joinPieces } from './rules'
import { wholeRuns, withRuns } from './runs'
import { lookAgain } from './second-look'
import { withWholeShares } from './split-shares'
import { GOOD_LINE, type Straightened, straighten } from './straighten'
import { lostDashes, withoutMarks } from './tidy'

/** Words below this are noise: bits of rules, dots, shapes; without a letter or digit they have to be surer. */
const NOISE = 0.15
const SIGN_NOISE = 0.6
/** Noise is never read as this: the engine is as sure of a word as of its worst letter, and trusts long ones little. */
const LONG_WORD = /[A-Za-z]{6}/
/** A blob belongs to a word that is at least this sure. */
const SURE = 0.5
/** A speck smaller than this share of a line of writing is dirt. */
const DIRT = 0.3

/** A page as a picture, straightened, and its size in points: what the boxes of its words and marks refer to. */
export interface StraightPage {
  readonly picture: Picture
  readonly width: number
  readonly height: number
  readonly faults: readonly PictureFault[]
}

/**
 * @param size of the page in points where it is known (a page of a PDF); else the picture's own resolution decides,
 *   one pixel a point where it has none
 */
export function straightPage(picture: Picture, size: { width: number; height: number } | null): StraightPage {
  const straight = straighten(picture)
  const scale = pointsPerPixel(straight, picture, size)
  const { faults } = straight
  return { picture: straight.picture, width: straight.width * scale, height: straight.height * scale, faults }
}

function pointsPerPixel(
  { width, sideways, isCutOut }: Straightened,
  { dpi }: Picture,
  size: { width: number; height: number } | null,
): number {
  if (size) return (sideways ? size.height : size.width) / width
  return dpi && !isCutOut ? 72 / dpi : 1
}

/**
 * @param number of the page in its file, from 1
 */
export async function pageFromPicture(
  { picture, width, height }: StraightPage,
  number: number,
  engine: Pick<Engine, 'recognize'>,
  onProgress?: (share: number) => void,
): Promise<Page> {
  const scale = width / picture.width
  const ground = findGround(picture, GOOD_LINE)
  const blobs = findBlobs(ground.ink)
  const line = lineHeight(blobs) ?? GOOD_LINE
  const { rules, pieces } = findRules(ground.ink, blobs, line)
  const ink = erase(ground.ink, pieces, 1)
  const found = await engine.recognize(ink, 'scattered', onProgress)
  const shapes = findBlobs(ink)
  const sure = withoutMarks(withRuns(found, shapes, ink, line).filter((word) => isNoNoise(word) || isNumber(word)))
  const read = withWholeShares(withLostSigns(sure, ink))
  const missed = missedWords(shapes.filter(freeOf(read)), line)
  const again = withoutMarks(withoutNoise(await lookAgain(read, missed, ink, engine), read))
  const words = wholeRuns([...again, ...lostDashes(again, shapes.filter(freeOf(again)))], shapes)
  const drawn = shapes.filter(freeOf(words.filter(({ confidence }) => confidence >= SURE))).filter(isNoDirt(line))
  const broken = joinPieces(drawn, line)
  const under = joinUnderFills(followFills([...rules, ...broken.rules], ground, line), broken.rest, ground, line)
  return {
    number,
    width,
    height,
    words: words.map((word) => toWord(word, scale)),
    marks: marksOf(ground, under.rules, under.rest, picture, scale),
    source: 'ocr',
  }
}

const isNoNoise = ({ text, confidence }: RecognizedWord): boolean =>
  LONG_WORD.test(text) || confidence >= (/[A-Za-z0-9]/.test(text) ? NOISE : SIGN_NOISE)

/** The engine may trust a number as little as noise, and read it right when it looks again. */
const isNumber = ({ text }: RecognizedWord): boolean => /\d.*[\d%]/.test(text)

/** @returns the words without those that were, and stayed, no surer than noise */
function withoutNoise(words: readonly RecognizedWord[], before: readonly RecognizedWord[]): RecognizedWord[] {
  const noise = new Set(before.filter((word) => !isNoNoise(word)).map(({ box }) => box))
  return words.filter((word) => !noise.has(word.box) || isNoNoise(word))
}

type Box = { readonly x0: number; readonly y0: number; readonly x1: number; readonly y1: number }

/** True for ink that lies in none of the words. */
function freeOf(words: readonly RecognizedWord[]): (blob: Box) => boolean {
  return ({ x0, y0, x1, y1 }) => {
    const x = (x0 + x1) / 2
    const y = (y0 + y1) / 2
    return !words.some(({ box }) => x >= box[0] && x <= box[2] && y >= box[1] && y <= box[3])
  }
}

/** True for ink that is large enough to be drawn on purpose. */
const isNoDirt =
  (line: number) =>
  ({ x0, y0, x1, y1 }: Box): boolean =>
    Math.max(x1 - x0, y1 - y0) >= DIRT * line

function toWord({ text, box: [x0, y0, x1, y1], size, confidence }: RecognizedWord, scale: number): Word {
  return {
    text: text.normalize('NFKC'),
    box: [x0 * scale, y0 * scale, x1 * scale, y1 * scale],
    size: size * scale,
    color: null,
    angle: 0,
    visible: true,
    legible: true,
    how: 'ocr',
    confidence,
  }
}
