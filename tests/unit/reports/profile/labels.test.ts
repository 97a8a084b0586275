import { describe, expect, it } from 'vitest'
import type { Word } from '../../../../lib/pages/model'
import { makeLabel } from '../../../../lib/reports/profile/table/labels'

const word = (text: string, size = 9): Word => ({
  text,
  size,
  box: [0, 0, 10, size],
  color: '#000000',
  angle: 0,
  visible: true,
  legible: true,
  how: 'text',
  confidence: 1,
})
const lines = (...texts: string[]) => texts.map((text) => text.split(' ').map((part) => word(part)))

describe('the label that lines of words make', () => {
  it.each([
    [['Biostatistics & Epidemiology/Population', 'Health'], 'Biostatistics & Epidemiology/Population Health'],
    [['Behavioral Health & Nervous Systems/', 'Special Senses'], 'Behavioral Health & Nervous Systems/Special Senses'],
    [['Social Sciences & Systems-', 'based Practice'], 'Social Sciences & Systems-based Practice'],
    [['Gastro-', 'intestinal System'], 'Gastrointestinal System'],
    [['Gastro\u00ad', 'intestinal System'], 'Gastrointestinal System'],
    [['Blood & Lymphoreticular/Immun', 'e Systems'], 'Blood & Lymphoreticular/Immune Systems'],
    [['Pregnancy, Childbirth &', 'the Puerperium'], 'Pregnancy, Childbirth & the Puerperium'],
    [['• Immune System'], 'Immune System'],
    [['Practice\u2212based Learning'], 'Practice-based Learning'],
    [['Surgery*'], 'Surgery'],
    [['Surgery† .'], 'Surgery'],
    [['Pediatrics1'], 'Pediatrics'],
    [['Medicine:'], 'Medicine'],
    [['Medicine . . . . . .'], 'Medicine'],
    [['Medicine ........'], 'Medicine'],
  ])('%j', (texts, expected) => {
    expect(makeLabel(lines(...texts), 9)).toBe(expected)
  })

  it('leaves out raised footnote numbers', () => {
    expect(makeLabel([[word('Psychiatry'), word('2', 6)]], 9)).toBe('Psychiatry')
    expect(makeLabel([[word('Step'), word('2')]], 9)).toBe('Step 2')
  })
})
