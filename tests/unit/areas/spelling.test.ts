import { expect, test } from 'vitest'
import { spellLabel } from '../../../lib/areas/spelling'

test('a space that tore a word apart is taken out of a known label', () => {
  expect(spellLabel('U nderstanding Mechanisms of Disease', false)).toBe('Understanding Mechanisms of Disease')
})

test('spaces beside signs stay as they are printed, and so does a label that is not known', () => {
  expect(spellLabel('Legal/Ethical Issues', false)).toBe('Legal/Ethical Issues')
  expect(spellLabel('Some unheard of Area', false)).toBe('Some unheard of Area')
})
