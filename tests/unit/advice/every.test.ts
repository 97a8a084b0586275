import { describe, expect, test } from 'vitest'
import { advise, type QuestionId, questions } from '../../../lib/advice/advise'
import { analyze } from '../../../lib/analysis/analyze'
import { applicants } from '../../../lib/applicant/group'
import { emptyPerson } from '../../../lib/applicant/person'
import { specialtyFigures } from '../../../lib/specialties/benchmarks'
import { specialtyList } from '../../../lib/specialties/names'
import { passedReading } from '../specialties/passed-reading'
import { arises } from './document'

const modes = ['passed', 'failed', 'practice'] as const
const types = [
  ...applicants.map((applicant) => ({ name: applicant, applicant, person: emptyPerson })),
  { name: 'canadian', applicant: null, person: { ...emptyPerson, otherWay: 'canadian' } as const },
  { name: 'unknown', applicant: null, person: emptyPerson },
]

describe.each(types)('$name', ({ applicant, person }) => {
  test('every specialty and mode: an answer to every question, whole, and none about the wrong service', () => {
    for (const { id } of specialtyList) {
      for (const mode of modes) {
        for (const question of (Object.keys(questions) as QuestionId[]).filter((each) => arises(each, mode))) {
          const said = advise({ applicant, person, specialty: id, mode }, question, '2026-11-29')
          const text = said.map((each) => each.text).join(' ')
          expect(said.length, `${id} ${mode} ${question}`).toBeGreaterThan(0)
          expect(text).not.toMatch(/undefined|\bnull\b|NaN|\{/)
          if (question === 'apply' && (id === 'emergency-medicine' || id === 'obstetrics-gynecology')) {
            expect(text).toMatch(/ResidencyCAS/)
          }
          if (mode === 'passed') expect(text).not.toMatch(/apply and pay (?:again|for the new attempt)/i)
        }
      }
    }
  })
})

test.each(applicants)('%s: the headline never contradicts the quartiles of the group', (applicant) => {
  for (const { id } of specialtyList) {
    const { matched } = specialtyFigures(id, applicant)
    const { q1, q3 } = matched
    if (q1 === null || q3 === null) continue
    for (const score of [q1 - 1, q1, q3, q3 + 1]) {
      const { headline } = analyze(
        { ...passedReading, score, result: 'pass' },
        { specialty: id, applicant, today: '2026-11-29' },
      )
      const inside = score >= q1 && score <= q3
      const words = headline.text
      if (!inside) expect(words, `${id} ${score}`).not.toMatch(/lies in the middle half|is in the middle half/)
      if (score < q1) expect(words).not.toMatch(/above the middle half/)
      if (score > q3) expect(words).not.toMatch(/below the middle half/)
    }
  }
})
