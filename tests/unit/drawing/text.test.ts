import { describe, expect, it } from 'vitest'
import { textWidth, wrapText } from '../../../lib/drawing/text'

describe('textWidth', () => {
  it('grows with the text, the size and the weight', () => {
    expect(textWidth('', 13)).toBe(0)
    expect(textWidth('Medicine', 13)).toBeGreaterThan(textWidth('Medicin', 13))
    expect(textWidth('Medicine', 26)).toBeCloseTo(2 * textWidth('Medicine', 13))
    expect(textWidth('Medicine', 13, true)).toBeGreaterThan(textWidth('Medicine', 13))
  })

  it('gives every digit the same width, as tabular figures have', () => {
    expect(textWidth('111', 13)).toBe(textWidth('948', 13))
  })
})

describe('wrapText', () => {
  it('leaves a text that fits in one line', () => {
    expect(wrapText('Renal & Urinary System', 400, 13)).toEqual(['Renal & Urinary System'])
  })

  it('breaks at spaces and after slashes, and loses nothing', () => {
    const label = 'Biostatistics & Epidemiology/Population Health & Interpretation of the Medical Literature'
    const lines = wrapText(label, 180, 13)
    expect(lines.length).toBeGreaterThan(2)
    expect(lines.join(' ').replaceAll('/ ', '/')).toBe(label)
    for (const line of lines) expect(textWidth(line, 13)).toBeLessThanOrEqual(180)
  })

  it('keeps a single longer word whole', () => {
    expect(wrapText('Obstetrics', 20, 13)).toEqual(['Obstetrics'])
  })

  it('gives one empty line for an empty text', () => {
    expect(wrapText('', 100, 13)).toEqual([''])
  })
})
