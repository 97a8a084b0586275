import { expect, test } from 'vitest'
import { withoutMarks } from '../../../lib/ocr/tidy'
import type { SeenWord } from '../../../lib/ocr/words'

/** A word of one line of writing, 10 pixels high; a mark is higher. */
const word = (text: string, x0: number, x1: number, height = 10): SeenWord => ({
  text,
  box: [x0, 100 - height / 2, x1, 100 + height / 2],
  size: height,
  confidence: 0.7,
})
const kept = (words: readonly SeenWord[]) => withoutMarks(words).map(({ text }) => text)

test('a letter or two far from everything in their line are a mark', () => {
  expect(kept([word('Medicine', 10, 60), word('10%', 300, 320), word('Vv', 400, 412)])).toEqual(['Medicine', '10%'])
  expect(kept([word('Medicine', 10, 60), word('0', 200, 206), word('10%', 300, 320)])).toEqual(['Medicine', '10%'])
})

test('a tick that is higher than the line stands apart where a word would not', () => {
  expect(kept([word('15%)', 300, 320), word('Vv', 340, 360, 26)])).toEqual(['15%)'])
})

test('short words of a text, and figures wherever they stand, are kept', () => {
  expect(kept([word('Step', 10, 30), word('2', 34, 38), word('CK', 42, 55)])).toEqual(['Step', '2', 'CK'])
  expect(kept([word('Surgery', 10, 60), word('7', 300, 306)])).toEqual(['Surgery', '7'])
})
