import { describe, expect, it } from 'vitest'
import { readingSchema } from '../../../lib/reports/schema'
import { applyCorrections, type Corrections } from '../../../lib/session/corrections'
import { openQuestions } from '../../../lib/session/now/unsure'
import { area, plainReading } from './reading'

describe('corrections are a layer over a reading', () => {
  it('gives the reading itself where there are none', () => {
    const reading = plainReading()
    expect(applyCorrections(reading, {})).toBe(reading)
  })

  it('changes a value and leaves the given reading as it was', () => {
    const reading = plainReading()
    const corrected = applyCorrections(reading, { score: { value: 241 }, testDate: { value: '2024-05-02' } })
    expect(corrected).toMatchObject({ score: 241, testDate: '2024-05-02', result: 'pass' })
    expect(reading).toEqual(plainReading())
  })

  it('empties a value that was cleared, but neither a label, a section nor the kind', () => {
    const corrected = applyCorrections(plainReading(), {
      standardError: 'cleared',
      'areas[0].level': 'cleared',
      'areas[0].label': 'cleared',
      'areas[0].section': 'cleared',
      kind: 'cleared',
    })
    expect(corrected.standardError).toBeNull()
    expect(corrected.areas[0]).toMatchObject({ level: null, label: 'Respiratory System', section: 'system' })
    expect(corrected.kind).toBe('usmle-step2ck')
  })

  it('takes the doubt and the place from a value that the person decided', () => {
    const reading = plainReading({
      warnings: [
        { code: 'weak-contrast', field: 'areas[1].level', message: 'hardly darker' },
        { code: 'weak-contrast', field: 'areas[2].level', message: 'hardly darker' },
      ],
    })
    const corrected = applyCorrections(reading, { 'areas[1].level': { value: 'lower' } })
    expect(corrected.warnings.map(({ field }) => field)).toEqual(['areas[2].level'])
    expect(Object.keys(corrected.evidence)).toEqual(['score', 'areas[0].level', 'areas[2].level'])
  })

  it('leaves out a row that was removed and moves the paths of the rows behind it', () => {
    const reading = plainReading({
      warnings: [
        { code: 'no-mark', field: 'areas[0].level', message: 'no mark' },
        { code: 'no-mark', field: 'areas[2].level', message: 'no mark' },
      ],
    })
    const corrected = applyCorrections(reading, { 'areas[0]': 'cleared', 'areas[2].level': { value: 'lower' } })
    expect(corrected.areas.map(({ label, level }) => [label, level])).toEqual([
      ['Immune System', 'higher'],
      ['Endocrine System', 'lower'],
    ])
    expect(corrected.warnings).toEqual([])
    expect(Object.keys(corrected.evidence)).toEqual(['score', 'areas[0].level'])
  })

  it('adds a row once it is named', () => {
    const unnamed = { 'areas[3].section': { value: 'task' } } as const
    expect(applyCorrections(plainReading(), unnamed).areas).toHaveLength(3)
    const corrected = applyCorrections(plainReading(), {
      ...unnamed,
      'areas[3].label': { value: 'Diagnosis' },
      'areas[3].level': { value: 'higher' },
    })
    expect(corrected.areas[3]).toEqual(area('Diagnosis', { section: 'task', weight: null, level: 'higher' }))
  })

  it('takes the printed band from a row whose level the person changed, and keeps it where they confirmed it', () => {
    const bar = area('Psychiatry', { band: [0.6, 0.9], middle: [0.4, 0.6], level: 'higher' })
    const reading = plainReading({ layout: 'bars', areas: [bar] })
    expect(applyCorrections(reading, { 'areas[0].level': { value: 'average' } }).areas[0]).toMatchObject({
      level: 'average',
      band: null,
    })
    expect(applyCorrections(reading, { 'areas[0].level': { value: 'higher' } }).areas[0]).toMatchObject({
      level: 'higher',
      band: [0.6, 0.9],
    })
  })

  it('gives a row the level that follows from a corrected percentage, unless the person has set one', () => {
    const surgery = area('Surgery', { percentCorrect: 66, comparison: 76, level: 'lower' })
    const reading = plainReading({ kind: 'nbme-ccssa', layout: 'percent', areas: [surgery] })
    const level = (corrections: Corrections) => applyCorrections(reading, corrections).areas[0]?.level
    expect(level({ 'areas[0].percentCorrect': { value: 73 } })).toBe('average')
    expect(level({ 'areas[0].percentCorrect': { value: 72.9 } })).toBe('lower')
    expect(level({ 'areas[0].percentCorrect': { value: 79 } })).toBe('average')
    expect(level({ 'areas[0].percentCorrect': { value: 79.5 } })).toBe('higher')
    expect(level({ 'areas[0].comparison': { value: 60 } })).toBe('higher')
    expect(level({ 'areas[0].comparison': 'cleared' })).toBeNull()
    expect(level({ 'areas[0].percentCorrect': { value: 90 }, 'areas[0].level': { value: 'lower' } })).toBe('lower')
  })

  it('takes the doubt from a level whose missing percentage was typed', () => {
    const blank = area('Surgery', { percentCorrect: null, comparison: 76, level: null })
    const reading = plainReading({
      kind: 'nbme-ccssa',
      layout: 'percent',
      areas: [blank],
      warnings: [{ code: 'not-read', field: 'areas[0].level', message: 'no figure' }],
    })
    const corrections: Corrections = { 'areas[0].percentCorrect': { value: 70 } }
    expect(openQuestions(reading, {})).toContain('areas[0].level')
    expect(openQuestions(reading, corrections)).not.toContain('areas[0].level')
    expect(applyCorrections(reading, corrections)).toMatchObject({ areas: [{ level: 'lower' }], warnings: [] })
  })

  it('says that there is no profile once the last row is gone, and that there is one once a row was added', () => {
    const none = applyCorrections(plainReading({ areas: [area('Surgery')] }), { 'areas[0]': 'cleared' })
    expect(none).toMatchObject({ layout: 'score-only', reference: 'none', areas: [] })
    const some = applyCorrections(plainReading({ layout: 'score-only', reference: 'none', areas: [], evidence: {} }), {
      'areas[0].label': { value: 'Surgery' },
    })
    expect(some).toMatchObject({ layout: 'boxes', reference: 'own-overall' })
  })

  it('ignores paths that name nothing', () => {
    const reading = plainReading()
    const corrected = applyCorrections(reading, {
      ok: { value: 'no' },
      file: { value: 'other.pdf' },
      'areas[0].band': { value: [0, 1] },
      'areas[999999].label': { value: 'far away' },
      __proto__: { value: 1 },
      nonsense: 'cleared',
    })
    expect(corrected).toEqual(reading)
  })

  it('still keeps to the schema', () => {
    const corrected = applyCorrections(plainReading(), {
      score: 'cleared',
      'areas[1]': 'cleared',
      'areas[3].label': { value: 'Surgery' },
      'areas[3].weight': { value: [10, 20] },
    })
    expect(() => readingSchema.parse(corrected)).not.toThrow()
  })
})
