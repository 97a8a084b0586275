import { expect, test } from 'vitest'
import { findBlobs } from '../../../lib/ocr/blobs'
import { wholeRuns, withRuns } from '../../../lib/ocr/runs'
import { canvas } from './canvas'

const LINE = 20

/** A cross of 14 x 14 pixels. */
function cross(page: ReturnType<typeof canvas>, x0: number, y0: number) {
  page.where((x, y) => {
    const [u, v] = [x - x0, y - y0]
    return u >= 0 && u < 14 && v >= 0 && v < 14 && (Math.abs(u - v) < 2.5 || Math.abs(14 - u - v) < 2.5)
  }, 0)
}

const word = (text: string, x0: number, x1: number, confidence: number) => ({
  text,
  box: [x0, 50, x1, 64] as const,
  size: 14,
  confidence,
})

test('a run that was misread is one word of crosses with its own place', () => {
  const page = canvas(500, 120)
  for (let k = 0; k < 9; k++) cross(page, 100 + 18 * k, 50)
  const label = word('Medicine', 10, 80, 0.95)
  const words = withRuns([label, word('ANNNY', 100, 190, 0.1)], findBlobs(page.plane()), page.plane(), LINE)
  expect(words.map(({ text }) => text)).toEqual(['Medicine', 'XXXXXXXXX'])
  expect(words[1]?.box).toEqual([100, 50, 258, 64])
})

test('a sign that a rule took out is counted', () => {
  const page = canvas(500, 120)
  for (const k of [0, 1, 2, 4, 5, 6]) cross(page, 100 + 18 * k, 50)
  const [run] = withRuns([word('XXX', 100, 150, 0.5)], findBlobs(page.plane()), page.plane(), LINE)
  expect(run?.text).toBe('XXXXXXX')
})

test('letters of a word are no run, nor is one that the engine read', () => {
  const page = canvas(500, 120)
  for (let k = 0; k < 8; k++) page.rect(100 + 18 * k, k % 2 ? 50 : 57, 106 + 18 * k + (k % 3) * 4, 64, 0)
  const illness = word('illness', 100, 240, 0.2)
  expect(withRuns([illness], findBlobs(page.plane()), page.plane(), LINE)).toEqual([illness])
  const crosses = canvas(500, 120)
  for (let k = 0; k < 9; k++) cross(crosses, 100 + 18 * k, 50)
  const sure = word('Professional', 100, 258, 0.9)
  expect(withRuns([sure], findBlobs(crosses.plane()), crosses.plane(), LINE)).toEqual([sure])
})

test('a run of which half was read goes on over signs that touch, up to where it ends', () => {
  const page = canvas(500, 120)
  for (let k = 0; k < 6; k++) cross(page, 100 + 13 * k, 50)
  for (let k = 0; k < 3; k++) cross(page, 185 + 18 * k, 50)
  page.rect(260, 50, 274, 64, 0)
  const label = word('Medicine', 10, 80, 0.95)
  const words = [label, word('????', 100, 178, 0.1), word('XXX', 185, 235, 0.9)]
  const whole = wholeRuns(words, findBlobs(page.plane()))
  expect(whole.map(({ text }) => text)).toEqual(['Medicine', 'XXXXXXXX'])
  expect(whole[1]?.box).toEqual([100, 50, 235, 64])
})

test('a run takes in no word beside it, and two pieces become one', () => {
  const page = canvas(500, 120)
  for (let k = 0; k < 8; k++) cross(page, 100 + 18 * k, 50)
  const blobs = findBlobs(page.plane())
  const sure = word('Higher', 172, 240, 0.95)
  expect(wholeRuns([word('XXXX', 100, 168, 0.9), sure], blobs).map(({ text }) => text)).toEqual(['XXXX', 'Higher'])
  const pieces = wholeRuns([word('XXXX', 100, 168, 0.9), word('XXX', 190, 240, 0.9)], blobs)
  expect(pieces.map(({ box }) => box)).toEqual([[100, 50, 240, 64]])
})

test('an asterisk at the end of a run is no part of it', () => {
  const page = canvas(500, 120)
  for (let k = 0; k < 9; k++) cross(page, 100 + 18 * k, 50)
  // Three strokes through one middle, a little apart from the last cross.
  page.where((x, y) => {
    const [u, v] = [x - 277, y - 57]
    const inside = Math.abs(u) < 7 && Math.abs(v) < 7
    return inside && (Math.abs(u) < 2.5 || Math.abs(v) < 2.5 || Math.hypot(u, v) < 4)
  }, 0)
  const words = withRuns([word('XXXXXXXXX*', 100, 284, 0.4)], findBlobs(page.plane()), page.plane(), LINE)
  expect(words[0]?.text).toBe('XXXXXXXXX')
  expect(words[0]?.box).toEqual([100, 50, 258, 64])
})
