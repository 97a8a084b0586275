import { expect, test } from 'vitest'
import { straighten } from '../../../lib/ocr/straighten'
import { canvas, lettersOn } from './canvas'

/** A page of letters, its edges softened over so many pixels by repeated means. */
function page(size: number, { paper = 250, ink = 20, soft = 0, x = 0 } = {}) {
  const drawn = canvas(900, 1100, paper)
  for (const { x0, y0, x1, y1 } of lettersOn(900, 1100, size, Math.round(1.8 * size)))
    drawn.rect(Math.max(0, x0 + x), y0, Math.max(0, x1 + x), y1, ink)
  const { rgba } = drawn.picture
  for (let round = 0; round < soft; round++) {
    const before = rgba.slice()
    for (let y = 0; y < 1100; y++)
      for (let u = 1; u < 899; u++) {
        const at = 4 * (y * 900 + u)
        rgba.fill((before[at - 4]! + before[at]! + before[at + 4]!) / 3, at, at + 3)
      }
  }
  return drawn.picture
}

test('a good page has no faults', () => {
  expect(straighten(page(20)).faults).toEqual([])
})

test.each([
  ['small', page(8)],
  ['blurred', page(20, { soft: 14 })],
  ['dark', page(20, { paper: 130, ink: 90 })],
  ['cut-off', page(20, { x: -45 })],
] as const)('a page that is %s says so', (fault, picture) => {
  expect(straighten(picture).faults).toContain(fault)
})

test('nothing written, nothing to say', () => {
  expect(straighten(canvas(300, 300, 40).picture).faults).toEqual([])
})
