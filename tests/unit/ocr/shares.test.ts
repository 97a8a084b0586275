import { expect, test } from 'vitest'
import { sharesIn } from '../../../lib/ocr/shares'

const read = (text: string, dash = 0): string =>
  sharesIn(
    [...text].map((sign, k) => ({ text: sign, at: (k + 0.5) / text.length, confidence: 0.9 })),
    () => dash,
  )
    .map((sign) => sign.text)
    .join('')

test.each([
  ['25%6-30%', '25%-30%'],
  ['(8%6-12%)', '(8%-12%)'],
  ['396 to 7%', '3% to 7%'],
  ['1096 to 15%', '10% to 15%'],
  ['4% to 896', '4% to 8%'],
  ['(7-996)', '(7-9%)'],
  ['(4%-89)', '(4%-8%)'],
  ['4%-89%', '4%-8%'],
  ['(11–1396)', '(11–13%)'],
])('what a percent sign was read as, "%s", is one', (seen, printed) => {
  expect(read(seen)).toBe(printed)
})

test.each([
  '20%-30%',
  '96% to 99%',
  'score 296',
  '(196-296) 7',
  '(210-296)',
  '10%-19%',
  '5%-9%',
  '(10%-19)',
  '65%-69%',
  '196 to 296',
  '12% of 100',
  '55% 65%',
])('what may be printed so, "%s", stays', (printed) => {
  expect(read(printed, 0.5)).toBe(printed)
})

test('a dash that was lost is put back where it was seen, and nowhere else', () => {
  expect(read('(3%5%)', 0.1)).toBe('(3%-5%)')
  expect(read('(3%5%)', 0.001)).toBe('(3%5%)')
  expect(read('(3% 5%)')).toBe('(3%-5%)')
})
