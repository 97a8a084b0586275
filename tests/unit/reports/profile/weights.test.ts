import { describe, expect, it } from 'vitest'
import { findWeight, parseWeight } from '../../../../lib/reports/profile/table/weights'

describe('a printed share of items', () => {
  it.each<[string, [number, number]]>([
    ['55%-65%', [55, 65]],
    ['(55%-65%)', [55, 65]],
    ['55-65%', [55, 65]],
    ['(55–65)', [55, 65]],
    ['55 – 65 %', [55, 65]],
    ['3% to 5%', [3, 5]],
    ['[3—5%]', [3, 5]],
    ['10%', [10, 10]],
    ['<5%', [0, 5]],
    ['(< 5%)', [0, 5]],
    ['less than 5%', [0, 5]],
    ['>60%', [60, 100]],
    ['12.5%-17.5%', [12.5, 17.5]],
    ['10-15% of items', [10, 15]],
  ])('reads %s', (text, expected) => {
    expect(parseWeight(text)).toEqual(expected)
  })

  it.each([
    'Medicine',
    '65-55%',
    '120%',
    '250',
    '2019-04',
    '(% Items Per Test)',
    '',
    '10',
    'up to 100',
    'up to 100%',
    '100%',
    '1-234-567-8',
    '8%)',
  ])('does not take %j for one', (text) => {
    expect(parseWeight(text)).toBeNull()
  })

  it('finds it at the end or the start of a label, in one word or in several', () => {
    expect(findWeight(['Medicine', '(55%-65%)'])).toEqual({ from: 1, to: 2, weight: [55, 65] })
    expect(findWeight(['Medicine', '55', '-', '65', '%'])).toEqual({ from: 1, to: 5, weight: [55, 65] })
    expect(findWeight(['10%', 'Surgery'])).toEqual({ from: 0, to: 1, weight: [10, 10] })
    expect(findWeight(['Immune', 'System'])).toBeNull()
  })
  it.each([
    ['a range that falls', ['4%', '-', '1%']],
    ['a first end that nobody could read', ['??%', '-', '66%']],
    ['a dash that was lost', ['Medicine', '56%', '66%']],
    ['a last end that nobody could read', ['55%', '-', '??%', 'Medicine']],
  ])('takes no end of %s for the whole share', (_, words) => {
    expect(findWeight(words)).toBeNull()
  })

  it('finds it behind a dash that ends the label', () => {
    expect(findWeight(['Medicine', '-', '55%-65%'])).toEqual({ from: 2, to: 3, weight: [55, 65] })
  })
})
