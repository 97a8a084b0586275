import { describe, expect, test } from 'vitest'
import { inOrder, inTier, overviewSummary } from '../../../lib/analysis/overview'
import { type SpecialtiesQuestion, specialtiesAnalysis } from '../../../lib/analysis/specialties'
import { type Applicant, applicants } from '../../../lib/applicant/group'
import { tabledSpecialties } from '../../../lib/specialties/names'
import { passedReading } from '../specialties/passed-reading'

const reading = passedReading

function ask(applicant: Applicant, more: Partial<SpecialtiesQuestion> = {}, specialty: string | null = null) {
  const question = { reading, exam: 'step2ck' as const, typed: null, second: null, ...more }
  const found = specialtiesAnalysis({
    ...question,
    choices: { specialty, applicant, today: '2026-06-01', ...more.choices },
  })
  if (found === null) throw new Error('an applicant is chosen')
  return found
}

describe('all specialties beside a score', () => {
  test('without an applicant type there is nothing', () => {
    const choices = { specialty: 'neurology', applicant: null, today: '2026-06-01' }
    expect(specialtiesAnalysis({ reading, exam: 'step2ck', typed: null, second: null, choices })).toBeNull()
  })

  test('US MD seniors: one picture of medians, the one gap named with what comes nearest', () => {
    const { pictures, gaps, scoreLabel } = ask('us-md')
    expect(scoreLabel).toBe('you 251')
    expect(pictures).toMatchObject([{ statistic: 'median', edition: 2026, substitute: false }])
    expect(pictures[0]?.entries).toHaveLength(23)
    expect(pictures[0]?.source.id).toBe('nrmp-2026-us-md')
    // Quartiles by hand: 243, 254, 262; 251 - 254 = -3; 251 - 7 = 244 stays above 243, 251 + 7 = 258 crosses 254.
    expect(pictures[0]?.entries.find(({ id }) => id === 'internal-medicine')).toMatchObject({
      place: 'q1-to-middle',
      distance: -3,
      uncertain: true,
    })
    expect(gaps).toMatchObject([
      {
        id: 'public-health-preventive-medicine',
        words: 'not known',
        substitutes: [{ words: 'US MD seniors in all specialties together 2024, mean 250', specialty: null }],
      },
    ])
  })

  test('means and medians never share a picture', () => {
    const { pictures } = ask('us-do')
    expect(pictures.map(({ statistic, edition, entries: { length } }) => [statistic, edition, length])).toEqual([
      ['mean', 2024, 19],
      ['median', 2026, 1],
    ])
    for (const { entries } of pictures.filter(({ statistic }) => statistic === 'mean'))
      for (const { matched } of entries) expect([matched.q1, matched.q3]).toEqual([null, null])
  })

  test('US-citizen IMGs: only substitutes, named as such, apart by statistic', () => {
    const { pictures, gaps } = ask('us-img')
    expect(
      pictures.map(({ substitute, applicant, statistic, entries }) => [
        substitute,
        applicant,
        statistic,
        entries.length,
      ]),
    ).toEqual([
      [true, 'non-us-img', 'median', 17],
      [true, 'non-us-img', 'mean', 3],
    ])
    expect(gaps).toHaveLength(24)
  })

  test('withheld figures say how many matched', () => {
    const { pictures, gaps } = ask('non-us-img')
    expect(pictures.map(({ substitute }) => substitute)).toEqual([false])
    expect(gaps.find(({ id }) => id === 'plastic-surgery')).toMatchObject({
      words: 'withheld for small numbers: 2 matched',
      notMatched: { n: 20, middle: 251 },
    })
  })

  test('every specialty is in a picture or among the gaps, once', () => {
    for (const applicant of applicants) {
      const { pictures, gaps } = ask(applicant)
      const own = pictures.filter(({ substitute }) => !substitute).flatMap(({ entries }) => entries.map(({ id }) => id))
      expect([...own, ...gaps.map(({ id }) => id)].sort()).toEqual(tabledSpecialties.map(({ id }) => id).sort())
    }
  })

  test('two specialties side by side; the same one twice is one', () => {
    const { chosen } = ask('us-md', { second: 'neurology' }, 'internal-medicine')
    expect(chosen.map(({ figures, distance }) => [figures.name, distance])).toEqual([
      ['Internal Medicine', -3],
      ['Neurology', -1],
    ])
    expect(ask('us-md', { second: 'neurology' }, 'neurology').chosen).toHaveLength(1)
    expect(ask('us-md', { second: 'no such thing' }, null).chosen).toEqual([])
  })

  test('a typed score of the other examination stands beside its own figures, without what the document prints', () => {
    const both = ask('us-do', { exam: 'comlex-level2', typed: 600 }, 'orthopaedic-surgery')
    expect(both.score).toEqual({ value: 600, origin: { from: 'person' } })
    expect(both.precision).toBeNull()
    expect(both.chosen).toMatchObject([{ figures: { matched: { middle: 623 } }, distance: -23 }])
    expect(ask('us-do', { exam: 'comlex-level2' }).score).toBeNull()
  })

  test('the score of a document on another scale never stands beside these figures', () => {
    const step3 = { ...reading, kind: 'usmle-step3' as const }
    expect(ask('us-md', { reading: step3 }).score).toBeNull()
    expect(ask('us-md', { reading: step3, typed: 240 })).toMatchObject({
      score: { value: 240 },
      precision: { points: 6 },
    })
    const practice = { ...reading, kind: 'nbme-ccssa' as const, score: 240 }
    expect(ask('us-md', { reading: practice }).scoreLabel).toBe('estimate 240')
  })

  test('typed figures stand by themselves', () => {
    const ownFigures = { label: 'A program', exam: 'step2ck' as const, q1: null, middle: 250, q3: null }
    const choices = { specialty: null, applicant: 'us-md' as const, today: '2026-06-01', ownFigures }
    const found = ask('us-md', { choices })
    expect(found.own).toMatchObject({ figures: { name: 'A program', source: null }, distance: 1 })
    expect(found.pictures[0]?.entries).toHaveLength(23)
  })
})

describe('order, groups and words', () => {
  const [medians] = ask('us-md').pictures
  const entries = medians?.entries ?? []

  test('by median, by name, by distance', () => {
    expect(inOrder(entries, 'middle')[0]?.id).toBe('otolaryngology')
    expect(inOrder(entries, 'middle').at(-1)?.id).toBe('family-medicine')
    expect(inOrder(entries, 'name')[0]?.id).toBe('anesthesiology')
    expect(Math.abs(inOrder(entries, 'distance')[0]?.distance ?? 99)).toBeLessThanOrEqual(1)
  })

  test('by the groups of the article, and those in none', () => {
    expect(inTier(entries, 'highly-competitive')).toHaveLength(5)
    expect(inTier(entries, 'none')).toHaveLength(10)
    expect(inTier(entries, 'all')).toHaveLength(23)
  })

  test('the sentence counts each place once and leaves out what is true of none', () => {
    // Counted by hand from the quartiles of 2026: 251 is below the lower quartile of thoracic surgery (256) alone.
    expect(overviewSummary(entries, 251, 'median')).toMatch(
      /^251 is in the middle half of people who matched in 22, below the middle half in 1 of 23 specialties\./,
    )
    const high = ask('us-md', { reading: { ...reading, score: 290, standardError: null } }).pictures[0]?.entries ?? []
    expect(overviewSummary(high, 290, 'median')).toBe('290 is above the middle half in all 23 specialties.')
    expect(overviewSummary([], 251, 'median')).toContain('No specialty')
    expect(overviewSummary(entries, null, 'median')).toContain('no score')
    const [, ortho] = ask('us-do').pictures
    expect(overviewSummary(ortho?.entries ?? [], 251, 'median')).toBe(
      '251 is 5 points below the median of people who matched in Orthopaedic Surgery.',
    )
  })
})
