import { centerY } from '../../../pages/geometry'
import type { Box } from '../../../pages/model'

/** Texts are of one line where their middles differ by less than this share of the font size (or of a line's height): a superscript still fits, the next line is 1.2 below. */
const OFF = 0.4

/** True where two texts stand on one line. `size`: the font size, or the lower one's height. */
export const onOneLine = (a: Box, b: Box, size: number): boolean => Math.abs(centerY(a) - centerY(b)) < OFF * size
