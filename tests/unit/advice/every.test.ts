import { describe, expect, test } from 'vitest'
import { advise, type QuestionId, questions } from '../../../lib/advice/advise'
import { analyze } from '../../../lib/analysis/analyze'
import { applicants } from '../../../lib/applicant/group'
import { emptyPerson } from '../../../lib/applicant/person'
import { makePlan, purposesFor } from '../../../lib/plan/make-plan'
import { specialtyFigures } from '../../../lib/specialties/benchmarks'
import { specialtyList } from '../../../lib/specialties/names'
import { talkingPoints } from '../../../lib/stories/talking-points'
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

// What is said of a group in a specialty is what its table holds: quartiles and median where it has them, and no place in a
// middle half where it has none.
describe.each([...applicants, null])('%s', (applicant) => {
  test.each(modes)('%s: headline, plan and points of every specialty agree with its figures', (mode) => {
    const kind = mode === 'practice' ? ('nbme-ccssa' as const) : ('usmle-step2ck' as const)
    for (const { id, name } of specialtyList) {
      const figures = applicant === null ? null : specialtyFigures(id, applicant)
      const { q1 = null, middle = null, q3 = null } = figures?.matched ?? {}
      const scores = mode === 'failed' ? [205] : q1 === null || q3 === null ? [240] : [q1 - 1, q1, q3, q3 + 1]
      for (const score of scores) {
        const reading = {
          ...passedReading,
          kind,
          score,
          result: mode === 'practice' ? null : mode === 'failed' ? 'fail' : 'pass',
        } as const
        const { headline } = analyze(reading, { specialty: id, applicant, today: '2026-11-29' })
        const words = headline.text
        expect(words, id).not.toMatch(/undefined|\bnull\b|NaN|\{/)
        if (mode === 'failed') expect(words).not.toMatch(/matched|median/)
        else if (applicant === null) expect(words).not.toMatch(/median|mean of those/)
        else if (q1 !== null && q3 !== null) {
          expect(words).toContain(`${q1} to ${q3}, median ${middle}`)
          expect(/(above|below) the middle half/.exec(words)?.[1], `${id} ${score}`).toBe(
            score < q1 ? 'below' : score > q3 ? 'above' : undefined,
          )
        } else {
          expect(words).not.toMatch(/the middle half|half of the middle/)
          if (middle !== null) expect(words).toContain(`(${middle})`)
          else expect(words, id).toMatch(/no figures|withheld/)
        }
        const input = { reading, specialty: id, mode }
        for (const { line, bridge } of talkingPoints(input)) expect(`${line} ${bridge}`).not.toMatch(/undefined|\{|\d/)
        for (const purpose of purposesFor(mode)) {
          const { title, notes } = makePlan({ reading, purpose, weeks: 4, specialty: id })
          expect(`${title} ${notes.join(' ')}`, name).not.toMatch(/undefined|null|\{/)
        }
      }
    }
  })
})
