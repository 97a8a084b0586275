import { describe, expect, test } from 'vitest'
import { goal } from '../../../lib/analysis/goal'
import { specialtiesAnalysis } from '../../../lib/analysis/specialties'
import { applicants } from '../../../lib/applicant/group'
import { specialtyFigures } from '../../../lib/specialties/benchmarks'
import { specialtyList, tabledSpecialties } from '../../../lib/specialties/names'
import { usualReasons } from '../../../lib/specialties/target'
import { passedReading } from './passed-reading'

const today = '2026-05-04'

describe.each(applicants)('%s', (applicant) => {
  const analysis = specialtiesAnalysis({
    reading: passedReading,
    exam: 'step2ck',
    typed: null,
    choices: { specialty: null, applicant, today },
    second: null,
  })

  test('every specialty is shown once: in a picture of its own figures, or as a gap that says so', () => {
    const own = analysis?.pictures.filter(({ substitute }) => !substitute).flatMap(({ entries }) => entries) ?? []
    const gaps = analysis?.gaps ?? []
    expect([...own, ...gaps].map(({ id }) => id).sort()).toEqual(tabledSpecialties.map(({ id }) => id).sort())
    for (const { words, short } of gaps) {
      expect(words).toMatch(/^(withheld for small numbers|not known)/)
      expect(short).toMatch(/^(withheld|not known)/)
    }
    for (const { matched } of own) expect(matched.middle).not.toBeNull()
  })

  test.each(specialtyList.map(({ id }) => id))(
    '%s: figures in order, or a gap with a warning; and a target either way',
    (id) => {
      const figures = specialtyFigures(id, applicant)
      const { q1, middle, q3 } = figures.matched
      if (middle === null) {
        expect([q1, q3]).toEqual([null, null])
        expect(figures.warnings.length).toBeGreaterThan(0)
        for (const { words } of figures.substitutes) expect(words).toMatch(/(mean|median) \d{3}$/)
      } else {
        expect(figures.source).not.toBeNull()
        if (q1 !== null && q3 !== null) {
          expect(q1).toBeLessThanOrEqual(middle)
          expect(middle).toBeLessThanOrEqual(q3)
        }
      }
      const { target } = goal({
        figures,
        reasons: usualReasons(figures),
        examDate: null,
        otherDates: [],
        review: null,
        practice: [],
        today,
      })
      expect(target.words).not.toMatch(/null|undefined|NaN/)
      if (target.range === null) expect(figures.substitutes).toEqual([])
      else expect(target.range[0]).toBeLessThanOrEqual(target.range[1])
    },
  )
})

test('there are 24 specialties in the tables, five choices beside them, and four kinds of applicant', () => {
  expect(tabledSpecialties).toHaveLength(24)
  expect(specialtyList).toHaveLength(29)
  expect(applicants).toHaveLength(4)
})
