import { describe, expect, it } from 'vitest'
import { isSure, openQuestions, unsurePaths } from '../../../lib/session/now/unsure'
import { area, plainReading } from './reading'

describe('what a person is asked about', () => {
  it('is nothing where everything was read without a doubt', () => {
    expect(isSure(plainReading())).toBe(true)
  })

  it('is a score and date that were not found, then what a warning names, then rows without a level', () => {
    const reading = plainReading({
      score: null,
      testDate: null,
      areas: [area('Surgery', { level: null }), area('Medicine')],
      warnings: [
        { code: 'low-confidence', field: 'areas[1].level', message: 'blurred' },
        { code: 'not-read', field: 'score', message: 'not found' },
      ],
    })
    expect(unsurePaths(reading)).toEqual(['score', 'testDate', 'areas[1].level', 'areas[0].level'])
  })

  it('is not what nobody can settle by looking at the page', () => {
    const reading = plainReading({
      warnings: [
        { code: 'pages-skipped', field: '', message: 'one page of the file belongs to no report' },
        { code: 'figures-disagree', field: 'areas[0].weight', message: 'another share in the outline' },
      ],
    })
    expect(isSure(reading)).toBe(true)
  })

  it('is no score where such a report prints none', () => {
    expect(isSure(plainReading({ kind: 'usmle-step1', score: null, areas: [], evidence: {} }))).toBe(true)
  })

  it('is settled by an answer, by clearing, and by removing the row', () => {
    const reading = plainReading({ score: null, areas: [area('Surgery', { level: null })] })
    expect(openQuestions(reading, {})).toEqual(['score', 'areas[0].level'])
    expect(openQuestions(reading, { score: { value: 251 } })).toEqual(['areas[0].level'])
    expect(openQuestions(reading, { score: 'cleared', 'areas[0]': 'cleared' })).toEqual([])
  })
})
