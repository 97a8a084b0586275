import { expect, it } from 'vitest'
import { nearest } from '../../../lib/areas/nearest'

const words = ['surgery', 'surgeries', 'psychiatry', 'pediatrics']

it.each([
  ['psychlatry', 1, 'psychiatry'],
  ['pediatrics', 1, 'pediatrics'],
  ['psychlatrv', 1, null],
  ['psychlatrv', 2, 'psychiatry'],
])('takes %s with at most %i wrong letters for %s', (text, most, expected) => {
  expect(nearest(text, words, most)).toBe(expected)
})

it('takes none of two candidates that are equally near', () => {
  expect(nearest('cat', ['bat', 'rat'], 1)).toBeNull()
})

it('takes none where a second candidate is within the lead', () => {
  expect(nearest('surgerv', ['surgery', 'surgeri'], 1, 0)).toBeNull()
  expect(nearest('surgery', ['surgery', 'surgert'], 1, 0)).toBe('surgery')
  expect(nearest('surgery', ['surgery', 'surgert'], 1, 1)).toBeNull()
})
