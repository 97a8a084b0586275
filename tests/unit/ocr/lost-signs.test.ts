import { describe, expect, test } from 'vitest'
import type { RecognizedWord } from '../../../lib/ocr/engine'
import { withLostSigns } from '../../../lib/ocr/lost-signs'

/** Bars of ink on white, `[x0, y0, x1, y1, value]`. */
function drawn(...bars: readonly (readonly [number, number, number, number, number?])[]) {
  const [width, height] = [300, 100]
  const data = new Uint8Array(width * height).fill(255)
  for (const [x0, y0, x1, y1, value = 0] of bars)
    for (let y = y0; y < y1; y++) data.fill(value, y * width + x0, y * width + x1)
  return { width, height, data }
}

const word = (text: string, box: RecognizedWord['box']): RecognizedWord => ({ text, box, size: 30, confidence: 0.9 })

describe('signs that a number lost', () => {
  test('a figure beside the one that was read belongs to it, on either side, and the next one too', () => {
    const ink = drawn([20, 40, 35, 70], [40, 40, 55, 70], [60, 40, 75, 70])
    expect(withLostSigns([word('2', [60, 40, 75, 70])], ink)[0]?.box).toEqual([20, 40, 75, 70])
    expect(withLostSigns([word('2', [20, 40, 35, 70])], ink)[0]?.box).toEqual([20, 40, 75, 70])
  })

  test('so does a figure of thin strokes that a copy broke', () => {
    const ink = drawn([20, 40, 35, 70], [40, 40, 55, 50], [46, 50, 50, 62, 180], [40, 62, 55, 70])
    expect(withLostSigns([word('2', [20, 40, 35, 70])], ink)[0]?.box).toEqual([20, 40, 55, 70])
  })

  test.each([
    ['a full stop', [40, 64, 46, 70]],
    ['a rule', [38, 20, 40, 90]],
    ['something a word space away', [50, 40, 65, 70]],
    ['something on another line', [40, 75, 55, 95]],
    ['a long bar', [38, 40, 120, 70]],
  ] as const)('%s does not', (_, bar) => {
    const box = [20, 40, 35, 70] as const
    expect(withLostSigns([word('2', box)], drawn([20, 40, 35, 70], bar))[0]?.box).toEqual(box)
  })

  test('nor does what another word holds, and a word without figures stays as it is', () => {
    const ink = drawn([20, 40, 35, 70], [40, 40, 55, 70])
    const two = [word('2', [20, 40, 35, 70]), word('CK', [40, 40, 55, 70])]
    expect(withLostSigns(two, ink)).toEqual(two)
    const letter = [word('a', [20, 40, 35, 70])]
    expect(withLostSigns(letter, ink)).toEqual(letter)
  })
})
