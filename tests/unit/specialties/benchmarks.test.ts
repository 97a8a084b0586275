import { afterEach, describe, expect, test, vi } from 'vitest'
import { applicants } from '../../../lib/applicant/group'
import { shownConfidences } from '../../../lib/figures/confidence'
import { specialtyFigures } from '../../../lib/specialties/benchmarks'
import { matchRates } from '../../../lib/specialties/match-rates'
import { findSpecialty, specialtyList } from '../../../lib/specialties/names'
import { specialtyOverview } from '../../../lib/specialties/overview'

describe('published figures', () => {
  // Written down by hand: n, lower quartile, median, upper quartile, median of those not matched.
  test.each([
    ['anesthesiology', 1219, 247, 255, 263, 239],
    ['dermatology', 356, 251, 258, 266, 252],
    ['diagnostic-radiology', 629, 249, 257, 265, 242],
    ['emergency-medicine', 1176, 240, 249, 258, 229],
    ['family-medicine', 1148, 233, 244, 254, 230],
    ['general-surgery', 882, 245, 255, 262, 238],
    ['internal-medicine', 3236, 243, 254, 262, 233],
    ['neurological-surgery', 192, 249, 256, 264, 244],
    ['obstetrics-gynecology', 942, 244, 253, 261, 245],
    ['orthopaedic-surgery', 628, 250, 259, 266, 251],
    ['pediatrics', 1127, 239, 249, 259, 243],
    ['psychiatry', 1075, 236, 247, 256, 234],
    ['thoracic-surgery', 40, 256, 260, 265, 257],
    ['vascular-surgery', 64, 248, 256, 264, 235],
  ])('US MD seniors 2026, %s', (id, n, q1, middle, q3, notMatched) => {
    expect(specialtyFigures(id, 'us-md')).toMatchObject({
      edition: 2026,
      statistic: 'median',
      matched: { n, q1, middle, q3 },
      notMatched: { middle: notMatched },
    })
  })

  test.each([
    ['internal-medicine', 2649, 240, 251, 259, 243],
    ['family-medicine', 446, 222, 230, 239, 231],
    ['pediatrics', 422, 232, 240, 252, 233],
    ['neurology', 166, 240, 252, 262, 244],
    ['pathology', 128, 232, 244, 253, 235],
  ])('non-US-citizen IMGs 2026, %s', (id, n, q1, middle, q3, notMatched) => {
    expect(specialtyFigures(id, 'non-us-img')).toMatchObject({
      edition: 2026,
      statistic: 'median',
      matched: { n, q1, middle, q3 },
      notMatched: { middle: notMatched },
    })
  })

  test.each([
    ['anesthesiology', 252, 251],
    ['family-medicine', 1034, 240],
    ['internal-medicine', 1326, 242],
    ['psychiatry', 385, 240],
    ['dermatology', 34, 250],
  ])('US DO seniors 2024, %s: the mean', (id, n, middle) => {
    expect(specialtyFigures(id, 'us-do')).toMatchObject({
      edition: 2024,
      statistic: 'mean',
      matched: { n, q1: null, middle, q3: null },
      notMatched: null,
    })
  })

  test('US DO seniors in orthopaedics: the median of 2026, on both scales', () => {
    expect(specialtyFigures('orthopaedic-surgery', 'us-do')).toMatchObject({
      edition: 2026,
      statistic: 'median',
      matched: { n: 94, middle: 256 },
      notMatched: { n: 115, middle: 245 },
    })
    expect(specialtyFigures('orthopaedic-surgery', 'us-do', 'comlex-level2')).toMatchObject({
      matched: { n: null, middle: 623 },
      notMatched: { middle: 568 },
    })
    expect(specialtyFigures('psychiatry', 'us-do', 'comlex-level2').matched.middle).toBeNull()
  })
})

describe('gaps', () => {
  test('US-citizen IMGs: nothing, with the nearest substitutes named as such', () => {
    const { matched, notMatched, substitutes, warnings, confidence } = specialtyFigures('internal-medicine', 'us-img')
    expect(matched).toEqual({ n: null, q1: null, middle: null, q3: null })
    expect(notMatched).toBeNull()
    expect(confidence).toBeNull()
    expect(substitutes.map(({ words }) => words)).toEqual([
      'non-US-citizen IMGs in Internal Medicine 2026, median 251',
      'US-citizen IMGs in all specialties together 2024, mean 236',
    ])
    expect(warnings[0]?.code).toBe('not-known')
  })

  test('suppressed figures of the matched stay empty; older means of the same group come first as substitutes', () => {
    const figures = specialtyFigures('plastic-surgery', 'non-us-img')
    expect(figures).toMatchObject({
      suppressed: true,
      matched: { n: 2, middle: null },
      notMatched: { n: 20, middle: 251 },
    })
    expect(figures.substitutes[0]).toMatchObject({ statistic: 'mean', matched: { middle: 242 } })
    expect(figures.warnings.map(({ code }) => code)).toEqual(['suppressed'])
  })

  test('suppressed figures of those not matched stay empty, those of the matched stand', () => {
    const figures = specialtyFigures('child-neurology', 'us-md')
    expect(figures).toMatchObject({
      suppressed: false,
      matched: { middle: 251 },
      notMatched: { n: null, middle: null },
    })
    expect(figures.warnings.map(({ code }) => code)).toEqual(['suppressed'])
  })

  test('a specialty that a table lacks', () => {
    expect(specialtyFigures('thoracic-surgery', 'us-do').substitutes.map(({ words }) => words)).toEqual([
      'US MD seniors in Thoracic Surgery (Integrated) 2026, median 260',
      'US DO seniors in all specialties together 2024, mean 244',
    ])
    expect(specialtyFigures('public-health-preventive-medicine', 'us-md').matched.middle).toBeNull()
  })

  test('doubts and small numbers come along', () => {
    const medPeds = specialtyFigures('internal-medicine-pediatrics', 'non-us-img')
    expect(medPeds.few).toBe(true)
    expect(medPeds.warnings.map(({ code }) => code)).toEqual(['doubt', 'few'])
    expect(specialtyFigures('diagnostic-radiology', 'non-us-img').doubts[0]).toContain('higher')
    expect(specialtyFigures('neurological-surgery', 'us-do')).toMatchObject({ few: true, matched: { n: 2 } })
  })

  test('an id that is none is a defect', () => {
    expect(() => specialtyFigures('cardiology', 'us-md')).toThrow(RangeError)
  })
})

describe('all specialties for all four kinds of applicant', () => {
  const all = specialtyList.flatMap(({ id }) => applicants.map((applicant) => [id, applicant] as const))

  test.each(all)('%s, %s', (id, applicant) => {
    const figures = specialtyFigures(id, applicant)
    const { q1, middle, q3 } = figures.matched
    if (middle === null) {
      // A gap is never silent.
      expect(figures.warnings.length).toBeGreaterThan(0)
      expect(figures.warnings[0]?.message).toMatch(/Closest available|no Step 2 CK figures|These tables have no/)
    } else {
      expect(figures.confidence).not.toBeNull()
      expect(shownConfidences).toContain(figures.confidence)
      expect(figures.source?.file).toMatch(/^lib\/specialties\/data\/sets\/(nrmp-20(24|26)|sfmatch-2025)/)
      if (figures.statistic === 'median' && q1 !== null && q3 !== null) {
        expect(q1).toBeLessThanOrEqual(middle)
        expect(middle).toBeLessThanOrEqual(q3)
      }
      // Means have no quartiles; history is never a benchmark.
      if (figures.statistic === 'mean') expect([q1, q3]).toEqual([null, null])
      const newest = id === 'ophthalmology' ? 2025 : 2026
      expect(figures.edition).toBe(applicant === 'us-do' && id !== 'orthopaedic-surgery' ? 2024 : newest)
    }
    for (const { source } of figures.substitutes) expect(shownConfidences).toContain(source.confidence)
  })
})

describe('the overview', () => {
  test('medians and means stand in columns of their own', () => {
    const { columns, missing } = specialtyOverview('us-do')
    expect(columns.map(({ statistic, edition, rows }) => [statistic, edition, rows.length])).toEqual([
      ['mean', 2024, 19],
      ['median', 2026, 1],
    ])
    expect(missing.map(({ figures }) => figures.specialty)).toEqual([
      'plastic-surgery',
      'public-health-preventive-medicine',
      'radiation-oncology',
      'thoracic-surgery',
    ])
  })

  test.each([
    ['us-md', 23, 1],
    ['non-us-img', 17, 7],
    ['us-img', 0, 24],
  ] as const)('%s: %i with figures, %i without', (applicant, known, missing) => {
    const overview = specialtyOverview(applicant)
    expect(overview.columns.flatMap(({ rows }) => rows)).toHaveLength(known)
    expect(overview.missing).toHaveLength(missing)
  })

  test('the popular tiers can be filtered by', () => {
    const { columns } = specialtyOverview('us-md')
    const tier = (name: string | null) => columns.flatMap(({ rows }) => rows).filter((row) => row.tier === name).length
    expect([tier('highly-competitive'), tier('moderately-competitive'), tier('less-competitive'), tier(null)]).toEqual([
      5, 4, 4, 10,
    ])
  })
})

describe('names', () => {
  test.each([
    ['Internal Medicine', 'internal-medicine'],
    ['  im ', 'internal-medicine'],
    ['OB-GYN', 'obstetrics-gynecology'],
    ['Obstetrics & Gynaecology', 'obstetrics-gynecology'],
    ['Orthopedics', 'orthopaedic-surgery'],
    ['orthopaedic surgery', 'orthopaedic-surgery'],
    ['PM&R', 'physical-medicine-rehabilitation'],
    ['Physical Medicine & Rehabilitation', 'physical-medicine-rehabilitation'],
    ['anaesthesiology', 'anesthesiology'],
    ['Med-Peds', 'internal-medicine-pediatrics'],
    ['plastic-surgery', 'plastic-surgery'],
  ])('%s', (name, id) => expect(findSpecialty(name)).toMatchObject({ id }))

  test.each([
    ['Dermtology', 'Dermatology'],
    ['Pyschiatry', 'Psychiatry'],
    ['vascular', 'Vascular Surgery (Integrated)'],
    ['oncology', 'Radiation Oncology'],
  ])('%s is none; the nearest is %s', (name, nearest) => {
    const found = findSpecialty(name)
    expect('nearest' in found ? found.nearest[0] : null).toBe(nearest)
  })

  test('any text gives names to choose from', () => {
    const found = findSpecialty('')
    expect('nearest' in found && found.nearest).toHaveLength(3)
  })
})

test('match rates are of groups, newest first', () => {
  expect(matchRates().find(({ applicant }) => applicant === 'us-img')).toMatchObject({
    year: 2026,
    percent: 70,
    total: 4210,
  })
  expect(matchRates().find(({ applicant }) => applicant === 'us-md')).toMatchObject({ year: 2025, percent: 93.5 })
})

describe('a build that leaves the figures out', () => {
  afterEach(() => {
    vi.unstubAllEnvs()
    vi.resetModules()
  })

  test('says so for every specialty, and offers to type figures', async () => {
    vi.stubEnv('STRONGSUIT_WITHOUT_SPECIALTIES', '1')
    vi.resetModules()
    const without = await import('../../../lib/specialties/benchmarks')
    const { popularReading } = await import('../../../lib/specialties/popular')
    const { directorsSurveys } = await import('../../../lib/specialties/directors')
    const { factsOf, timelineSet } = await import('../../../lib/specialties/timeline')
    const rates = await import('../../../lib/specialties/match-rates')
    for (const { id } of specialtyList) {
      for (const applicant of applicants) {
        const { matched, substitutes, warnings } = without.specialtyFigures(id, applicant)
        expect(matched.middle).toBeNull()
        expect(substitutes).toEqual([])
        expect(warnings).toEqual([{ code: 'left-out', message: expect.stringContaining('Type your own') }])
      }
    }
    expect(popularReading(250).groups).toEqual([])
    expect(popularReading(250).tiers).toHaveLength(4)
    expect(directorsSurveys()).toEqual([])
    expect(rates.matchRates()).toEqual([])
    const disclosure = timelineSet('disclosure')
    expect(disclosure === null ? [] : factsOf(disclosure).map(({ id }) => id)).toEqual(['transcript', 'failed-visible'])
  })
})
