import { expect, test } from 'vitest'
import { wordsOf } from '../../../lib/ocr/words'
import { canvas } from './canvas'

const HEIGHT = 36
const WIDE = 14

/** A line as it is printed, one sign a box of ink, and as the network read it: `read` may lack spaces. */
function line(printed: string, read: string, { apart = 4, space = 14 } = {}) {
  const page = canvas(1200, 80)
  const places: number[] = []
  let x = 40
  for (const sign of printed) {
    if (sign === ' ') {
      x += space - apart
      continue
    }
    page.rect(x, 30, x + WIDE, 54, 0)
    places.push(x + WIDE / 2)
    x += WIDE + apart
  }
  const [from, to] = [30, x + 10]
  let letter = -1
  const signs = [...read].map((text) => {
    if (text !== ' ') letter++
    const at = text === ' ' ? (places[letter]! + places[letter + 1]!) / 2 : places[letter]!
    return { text, at: (at - from) / (to - from), confidence: text === 'x' ? 0.4 : 0.95 }
  })
  return wordsOf({ box: [from, 22, to, 22 + HEIGHT], signs }, page.plane())
}
const texts = (words: ReturnType<typeof line>) => words.map(({ text }) => text)

test('spaces that were not read are seen in the ink', () => {
  expect(texts(line('Renal & Urinary System', 'Renal &UrinarySystem'))).toEqual(['Renal', '&', 'Urinary', 'System'])
})

test('a gap within a word is none where the spaces of the line are wider', () => {
  const page = canvas(1200, 80)
  const words = [['T', 'his'], ['score'], ['is'], ['determined']]
  const letters: { x: number; text: string }[] = []
  let x = 40
  for (const word of words) {
    for (const [k, part] of word.entries()) {
      if (k > 0) x += 8 - 4
      for (const text of part) {
        page.rect(x, 30, x + WIDE, 54, 0)
        letters.push({ x: x + WIDE / 2, text })
        x += WIDE + 4
      }
    }
    x += 12 - 4
  }
  const [from, to] = [30, x + 10]
  const signs = letters.map(({ x: at, text }) => ({ text, at: (at - from) / (to - from), confidence: 0.9 }))
  const read = wordsOf({ box: [from, 22, to, 22 + HEIGHT], signs }, page.plane())
  expect(texts(read)).toEqual(['This', 'score', 'is', 'determined'])
})

test('figures that stand apart stay one number', () => {
  expect(texts(line('(6%-1 1%)', '(6%-11%)', { space: 9 }))).toEqual(['(6%-11%)'])
})

test('a share in brackets stands apart from its label, however near', () => {
  expect(texts(line('Practice (45-55%)', 'Practice(45-55%)', { space: 8 }))).toEqual(['Practice', '(45-55%)'])
  expect(texts(line('Practice(s)', 'Practice(s)'))).toEqual(['Practice(s)'])
})

test('a digit that stands apart from the next one before a slash is of its date; in another column it is none', () => {
  expect(texts(line('1 1/19/2024', '11/19/2024', { space: 24 }))).toEqual(['11/19/2024'])
  expect(texts(line('1 1/19/2024', '11/19/2024', { space: 50 }))).toEqual(['1', '1/19/2024'])
})

test('two numbers are two', () => {
  expect(texts(line('62   71', '6271', { space: 18 }))).toEqual(['62', '71'])
})

test('boxes lie around the ink of their words, and no word is surer than its least certain sign', () => {
  const [first, second] = line('Skin exam', 'Skin exam')
  expect(first?.box).toEqual([40, 30, 40 + 4 * WIDE + 12, 54])
  expect(first?.confidence).toBe(0.95)
  expect(second?.confidence).toBe(0.4)
})

test('letters set wide have a larger size than their capitals say: spaces between them are wider too', () => {
  const size = (apart: number) =>
    line('Understanding of Disease', 'Understanding of Disease', { apart, space: 30 })[0]!.size
  expect(size(12)).toBeGreaterThan(1.2 * size(2))
  expect(size(2)).toBeCloseTo(1.4 * 24)
})

test('what stands alone as a dash, and is as high as long, is a dot', () => {
  const dash = (width: number, height: number) => {
    const page = canvas(400, 80)
    page.rect(40, 30, 54, 54, 0)
    page.rect(100, 40, 100 + width, 40 + height, 0)
    page.rect(160, 30, 174, 54, 0)
    const signs = [
      { text: 'M', at: 0.09 },
      { text: '-', at: 0.47 },
      { text: 'U', at: 0.87 },
    ].map((sign) => ({ ...sign, confidence: 0.9 }))
    return texts(wordsOf({ box: [34, 22, 190, 22 + HEIGHT], signs }, page.plane()))
  }
  expect(dash(5, 4)).toEqual(['M', '·', 'U'])
  expect(dash(14, 4)).toEqual(['M', '-', 'U'])
})

test('no word begins with a small l before a consonant, or with a zero before small letters', () => {
  const printed = 'Immune/Items 15-Oct-2024 10th lost'
  expect(texts(line(printed, 'lmmune/ltems 15-0ct-2024 10th lost'))).toEqual(printed.split(' '))
})
