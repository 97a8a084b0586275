import { describe, expect, test } from 'vitest'
import type { RecognizedWord } from '../../../lib/ocr/engine'
import { withWholeShares } from '../../../lib/ocr/split-shares'

/** Words of one line, letters 10 wide and 20 high, with the given gaps between them. */
function line(texts: readonly string[], gap = 8, top = 100): RecognizedWord[] {
  let at = 50
  return texts.map((text) => {
    const box = [at, top, at + 10 * text.length, top + 20] as const
    at = box[2] + gap
    return { text, box, size: 20, confidence: 0.9 }
  })
}

const texts = (words: readonly RecognizedWord[]): string[] => words.map(({ text }) => text)

describe('shares that were taken apart', () => {
  test.each([
    [['5%', '-', '7%'], ['5%-7%']],
    [['5%-', '7%'], ['5%-7%']],
    [['4%', '-6%'], ['4%-6%']],
    [['(10%', '-', '15%)'], ['(10%-15%)']],
    [
      ['Medicine', '10', '-', '15%'],
      ['Medicine', '10-15%'],
    ],
    [['5%', '-', 'T%'], ['5%-T%']],
  ])('%j is %j', (read, whole) => {
    expect(texts(withWholeShares(line(read)))).toEqual(whole)
  })

  test('the whole has the box of its parts and is as sure as the least sure of them', () => {
    const [a, b, c] = line(['5%', '-', '7%']) as [RecognizedWord, RecognizedWord, RecognizedWord]
    const [whole] = withWholeShares([a, b, { ...c, confidence: 0.4 }])
    expect(whole).toMatchObject({ box: [50, 100, 116, 120], confidence: 0.4 })
  })

  test('a part that was read with the box of the whole takes the others in', () => {
    const [a, b, c] = line(['5%', '-', '7%']) as [RecognizedWord, RecognizedWord, RecognizedWord]
    expect(texts(withWholeShares([{ ...a, box: [50, 100, 116, 120] }, b, c]))).toEqual(['5%-7%'])
  })

  test.each([
    ['a date', ['09/12/2025', '-', '10/12/2025']],
    ['a telephone number', ['555', '-', '0199']],
    ['words', ['Step', '2', '-', 'CK']],
    ['shares side by side', ['10%', '15%']],
  ])('%s stays as it is', (_, read) => {
    expect(texts(withWholeShares(line(read)))).toEqual(read)
  })

  test('so do figures far apart, and those of two lines', () => {
    expect(texts(withWholeShares(line(['5%', '-', '7%'], 30)))).toEqual(['5%', '-', '7%'])
    expect(texts(withWholeShares([...line(['5%', '-']), ...line(['7%'], 8, 130)]))).toEqual(['5%', '-', '7%'])
  })
})
