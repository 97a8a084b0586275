import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { applicants } from '../../../lib/applicant/group'
import { attemptRules } from '../../../lib/specialties/attempts'
import { specialtyFigures } from '../../../lib/specialties/benchmarks'
import { weighDelay } from '../../../lib/specialties/delay'
import { directorsSurveys } from '../../../lib/specialties/directors'
import { specialtyList } from '../../../lib/specialties/names'
import { popularReading } from '../../../lib/specialties/popular'
import { target, usualReasons } from '../../../lib/specialties/target'
import { factsOf, seasons, timelineSet, timelineSets } from '../../../lib/specialties/timeline'

describe('a target', () => {
  const usMd = specialtyFigures('internal-medicine', 'us-md')

  test('begins at the middle of people who matched', () => {
    expect(target(usMd, [])).toMatchObject({
      range: [243, 262],
      baseline: { middle: 254, q1: 243, q3: 262, substitute: false },
    })
  })

  test('a reason with a number adds it, one without leaves half of the middle half', () => {
    expect(target(usMd, ['weak-spot']).range).toEqual([254, 262])
    expect(target(usMd, ['research']).range).toEqual([243, 254])
    expect(target(usMd, ['research', 'weak-spot']).range).toEqual([243, 262])
    const onlyUsMd = specialtyFigures('vascular-surgery', 'non-us-img')
    const [low, high] = target(onlyUsMd, []).range ?? [0, 0]
    expect(target(onlyUsMd, ['img']).range).toEqual([low + 5, high + 10])
  })

  test('what the applicant type contains or excludes is not offered, moves nothing, and says why', () => {
    const notOffered = (of: typeof usMd) => target(of, []).reasons.flatMap(({ id, leftOut }) => (leftOut ? [id] : []))
    expect(notOffered(usMd)).toEqual(['img', 'us-clinical-experience'])
    expect(target(usMd, ['img', 'us-clinical-experience']).range).toEqual([243, 262])
    expect(notOffered(specialtyFigures('internal-medicine', 'non-us-img'))).toEqual(['img', 'us-senior-grades'])
    expect(notOffered(specialtyFigures('vascular-surgery', 'non-us-img'))).toEqual(['us-senior-grades'])
  })

  test('every reason says what it does', () => {
    const effects = target(usMd, ['weak-spot']).reasons.map(({ id, direction, effect, on }) => [
      id,
      direction,
      effect,
      on,
    ])
    expect(effects).toContainEqual(['img', 'higher', 'adds 5 to 10 points', false])
    expect(effects).toContainEqual([
      'letters',
      'lower',
      'lowers the high end to the median, 254; no source gives a number',
      false,
    ])
    expect(effects).toHaveLength(6)
    expect(target(usMd, []).reasons.every(({ why }) => why.length > 20)).toBe(true)
  })

  test('without quartiles a reason without a number moves nothing, and says so', () => {
    const usDo = specialtyFigures('internal-medicine', 'us-do')
    const { range, reasons } = target(usDo, ['weak-spot', 'research'])
    expect(range).toEqual([242, 242])
    expect(reasons.find(({ id }) => id === 'research')?.effect).toContain('has no number')
  })

  test('where the own group is not known it starts from the substitute and says so', () => {
    const usImg = specialtyFigures('internal-medicine', 'us-img')
    expect(target(usImg, [])).toMatchObject({ range: [240, 259], baseline: { substitute: true } })
    expect(target(usImg, []).words).toContain('non-US-citizen IMGs')
  })

  test('an international graduate is not counted twice', () => {
    expect(usualReasons(specialtyFigures('internal-medicine', 'non-us-img'))).toEqual([])
    expect(usualReasons(specialtyFigures('internal-medicine', 'us-img'))).toEqual([])
    // Here only US MD figures stand in.
    expect(usualReasons(specialtyFigures('vascular-surgery', 'non-us-img'))).toEqual(['img'])
    expect(usualReasons(usMd)).toEqual([])
  })

  test('whatever is switched on, the range is in order and on the scale', () => {
    const reasons = fc.subarray([
      'img',
      'weak-spot',
      'us-clinical-experience',
      'research',
      'letters',
      'us-senior-grades',
      '?',
    ])
    const specialty = fc.constantFrom(...specialtyList.map(({ id }) => id))
    fc.assert(
      fc.property(specialty, fc.constantFrom(...applicants), reasons, (id, applicant, on) => {
        const { range } = target(specialtyFigures(id, applicant), on)
        return range === null || (range[0] <= range[1] && range[0] > 180 && range[1] <= 300)
      }),
    )
  })
})

describe('delay the exam?', () => {
  test('the score beside the day on which programs start reviewing', () => {
    const weighing = weighDelay('2026-06-01', ['2026-07-15', '2026-08-20', '2026-09-10'])
    expect(weighing).toMatchObject({ season: 2027, review: '2026-09-23' })
    expect(weighing?.options).toMatchObject([
      { weeksLeft: 6, scoreUsually: '2026-08-12', scoreAllow: '2026-09-09', inTime: 'in-any-case' },
      { weeksLeft: 11, scoreUsually: '2026-09-17', scoreAllow: '2026-10-15', inTime: 'usually' },
      { weeksLeft: 14, scoreUsually: '2026-10-08', scoreAllow: '2026-11-05', inTime: 'not' },
    ])
  })

  test('a typed date counts before that of the season', () => {
    const weighing = weighDelay('2026-06-01', ['2026-08-20'], '2026-10-20')
    expect(weighing).toMatchObject({ review: '2026-10-20', reviewOrigin: { from: 'person' } })
    expect(weighing?.options[0]?.inTime).toBe('in-any-case')
  })

  test('beyond the seasons of the file the day follows from the rule, and is marked', () => {
    const weighing = weighDelay('2026-11-22', ['2027-06-01', '2026-12-10'])
    expect(weighing).toMatchObject({ season: 2028, review: '2027-09-22', inferred: true })
    expect(weighing?.options[0]).toMatchObject({ inTime: 'in-any-case', scoreUsually: '2027-06-29' })
    expect(weighing?.options[0]?.sentence).toContain('inferred, not announced')
    // Four weeks after December 10 is January 7; rank lists follow from the first Wednesday of March.
    expect(weighing?.options[1]?.sentence).toMatch(/If you have already applied: .*usually arrives before that/)
  })

  test('a score after the reading has begun still counts until rank lists are due', () => {
    const [option] = weighDelay('2026-09-01', ['2026-10-01'])?.options ?? []
    expect(option).toMatchObject({ inTime: 'not' })
    expect(option?.sentence).toMatch(/a late score can still count until rank lists are due/)
  })

  test('on the day itself the season still counts', () => {
    const seasonOn = (day: string) => weighDelay(day, [])?.season
    expect([seasonOn('2026-09-23'), seasonOn('2025-09-25'), seasonOn('2025-09-24')]).toEqual([2027, 2027, 2026])
  })
})

/** The rules for a report, or for a transcript, which shows all attempts. */
const rulesOf = (
  days: readonly string[],
  complete: boolean,
  told?: Parameters<typeof attemptRules>[1],
  today?: string,
) =>
  attemptRules(
    {
      kind: complete ? 'usmle-transcript' : 'usmle-step2ck',
      attempts: days.map((testDate) => ({ exam: 'Step 2 CK', testDate })),
      testDate: null,
    },
    told,
    today,
  )

describe('attempts', () => {
  test('by the number told: no wait before the third, both conditions in words before a fourth, dates with the first day', () => {
    const told = (attempt: 1 | 2 | 3 | 4, firstAttempt: string | null = null) =>
      rulesOf(['2026-06-10'], false, { attempt, firstAttempt })?.next
    expect(told(1)).toHaveLength(1)
    expect(told(2)?.[0]?.words).toMatch(/^No waiting period .* no more than 3 attempts within 12 months/)
    expect(told(3)?.[0]?.words).toMatch(/no sooner than .* 12 months have passed since your first/)
    // Twelve months after January 20 is later than six after June 10.
    expect(told(3, '2026-01-20')?.[0]?.earliest).toBe('2027-01-20')
    expect(told(4)?.[0]).toMatchObject({ condition: 'After your fourth attempt', earliest: null })
    expect(told(1)?.[0]?.condition).toBe('After your first attempt')
  })

  test('names the end of the twelve months only while it lies ahead', () => {
    const words = (today: string) => rulesOf(['2025-11-27'], false, undefined, today)?.next[0]?.words
    expect(words('2026-11-27')).toContain('(until Nov 27, 2026)')
    expect(words('2026-11-28')).toMatch(/within 12 months\.$/)
  })

  test('from one report: what follows depends on which attempt it was', () => {
    const rules = rulesOf(['2025-11-27'], false)
    expect(rules?.noneLeft).toBe(false)
    expect(rules?.next.map(({ earliest }) => earliest)).toEqual([null, '2026-05-27', null])
    expect(rules?.next[0]?.words).toContain('Nov 27, 2026')
  })

  test('from a transcript with three attempts: the day of the fourth', () => {
    const rules = rulesOf(['2025-03-01', '2024-10-10', '2025-08-31'], true)
    expect(rules?.next).toHaveLength(1)
    // Six months after the latest is later than twelve after the first.
    expect(rules?.next[0]?.earliest).toBe('2026-02-28')
    expect(rulesOf(['2025-06-01', '2025-07-01', '2025-08-01'], true)?.next[0]?.earliest).toBe('2026-06-01')
  })

  test('after four none', () => {
    const dates = ['2023-01-01', '2023-06-01', '2024-01-01', '2025-01-01', '2025-06-01']
    expect(rulesOf(dates, true)).toMatchObject({
      noneLeft: true,
      next: [
        {
          condition: 'After your fourth attempt',
          earliest: null,
          words: expect.stringContaining('before Jul 1, 2021: 6'),
        },
      ],
    })
    expect(rulesOf(['2025-06-01'], false, { attempt: 4, firstAttempt: null })?.noneLeft).toBe(true)
  })

  test('without a date the rules stand without days', () => {
    expect(rulesOf([], false)?.next.map(({ earliest }) => earliest)).toEqual([null, null, null])
  })
})

describe('dates and facts', () => {
  test('general knowledge is never shown', () => {
    expect(timelineSet('report-availability')).toBeNull()
    const facts = timelineSets().flatMap(factsOf)
    expect(facts.map(({ id }) => id)).not.toContain('no-concordance')
    expect(facts.map(({ id }) => id)).not.toContain('about-a-year')
  })

  test('an event without a date is left out, one that follows from a rule says so', () => {
    const [, next] = seasons()
    expect(next?.dates.map(({ id }) => id)).toEqual([
      'season-begins',
      'applicants-may-submit',
      'programs-may-review',
      'rank-list-deadline',
      'match-week',
      'match-day',
    ])
    expect(next?.dates.filter(({ approximate }) => approximate).map(({ id }) => id)).toEqual([
      'rank-list-deadline',
      'match-week',
      'match-day',
    ])
  })

  test('surveys of program directors, newest first', () => {
    expect(directorsSurveys().map(({ edition }) => edition)).toEqual([2024, 2021, 2020, 2018])
    // A failed report shows what the newest says of failed attempts: AMA, from NRMP, May 2025.
    expect(directorsSurveys()[0]?.factors).toMatchObject([{ factor: expect.stringMatching(/fail/), citedPercent: 77 }])
  })
})

describe('the popular reading', () => {
  test('the tier of a score, beside what it is today', () => {
    const { tiers } = popularReading(255)
    expect(tiers.map(({ from, to, current }) => [from, to, current])).toEqual([
      [214, 230, false],
      [231, 245, false],
      [246, 255, true],
      [256, null, false],
    ])
    expect(tiers[2]).toMatchObject({ percentiles: [34.4, 58], verdict: 'wrong-label' })
  })

  test('without a score, or below all tiers, none is current', () => {
    expect(popularReading(null).tiers.some(({ current }) => current)).toBe(false)
    expect(popularReading(200).tiers.some(({ current }) => current)).toBe(false)
  })

  test('three groups with thirteen specialties, each beside today', () => {
    const { groups } = popularReading(null)
    expect(groups.map(({ name, specialties }) => [name, specialties.length])).toEqual([
      ['Highly competitive', 5],
      ['Moderately competitive', 4],
      ['Less competitive', 4],
    ])
    expect(groups[2]?.specialties[0]).toMatchObject({ average: 244, today: { q1: 243, median: 254, q3: 262 } })
  })

  test('every claim has its correction', () => {
    const { claims } = popularReading(null)
    expect(claims).toHaveLength(6)
    for (const { today, origin } of claims) {
      expect(today.length).toBeGreaterThan(10)
      expect(origin.from).toBe('figures')
    }
  })
})
