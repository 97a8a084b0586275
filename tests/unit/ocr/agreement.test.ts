import { describe, expect, test } from 'vitest'
import { agree, asFigures, isPlausible } from '../../../lib/ocr/agreement'

describe('what looks at a number agree on', () => {
  test('two looks that agree are believed, a third that differs is not', () => {
    expect(agree(['55-65%', '55-65%'], [])).toMatchObject({ text: '55-65%', isUndisputed: true })
    expect(agree(['248', '243', '248'], [])).toMatchObject({ text: '248', isUndisputed: false })
  })

  test('where all differ, or as many say one thing as another, nobody can tell', () => {
    expect(agree(['248', '243', '246'], [])).toBeNull()
    expect(agree(['22', '22', '2', '2'], [])).toBeNull()
    expect(agree([], [])).toBeNull()
    expect(agree(['', '17'], [])).toBeNull()
  })

  test('the shapes of the signs are a look like another', () => {
    expect(agree(['35%', '3-5%'], ['3-5%'])?.text).toBe('3-5%')
    expect(agree(['2', '2'], ['22'])).toMatchObject({ text: '2', isUndisputed: false })
    expect(agree(['2', '22'], ['22'])?.text).toBe('22')
  })

  test('shapes that tell only some signs decide between looks that differ there', () => {
    expect(agree(['6%-12%', '6%-72%'], ['?%-12%'])?.text).toBe('6%-12%')
  })

  test('a sign that no shape and no other look tells is not believed', () => {
    expect(agree(['8%-12%', '5%-72%'], ['?%-12%'])).toBeNull()
  })

  test('what is no share of anything speaks for none', () => {
    expect(agree(['59-10%', '59-10%'], [])).toBeNull()
    expect(agree(['109%', '109%'], [])).toBeNull()
  })

  test('percent signs read as figures still confirm the figures that the shapes tell', () => {
    expect(agree(['59-10%', 'S5%-10'], ['5%-10%'])?.text).toBe('5%-10%')
    expect(agree(['309%-35%'], ['30%-35%'])?.text).toBe('30%-35%')
    expect(agree(['59-10%'], ['6%-10%'])).toBeNull()
  })

  test('shapes that can be taken apart in two ways say nothing', () => {
    expect(agree(['35%'], ['35%', '3-5%'])).toBeNull()
  })
})

test.each([
  ['(10%–15%)', true],
  ['<5%', true],
  ['4-8%', true],
  ['100%', true],
  ['12/03/2024', true],
  ['216-232', true],
  ['15-10%', false],
  ['3%-175%', false],
  ['3%%-7%', false],
  ['05%', false],
])('%s may be printed: %s', (text, expected) => {
  expect(isPlausible(text)).toBe(expected)
})

test.each([
  ['3%-T%', '3%-7%'],
  ['(1O%-15%)', '(10%-15%)'],
  ['T%-13%', '7%-13%'],
  ['T-shaped', 'T-shaped'],
  ['TO', 'TO'],
  ['T%-T%', 'T%-T%'],
])('letters among the figures of a share are figures: %s is %s', (read, meant) => {
  expect(asFigures(read)).toBe(meant)
})
