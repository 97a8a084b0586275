import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { adviceRules, adviceSets, advise, type QuestionId, questions } from '../../../lib/advice/advise'
import { shownConfidences } from '../../../lib/figures/confidence'
import { daySchema } from '../../../lib/figures/schema'
import { nextReview, seasonDay, seasonOf, seasonSentences, staleLine } from '../../../lib/specialties/season'
import { adviceDocument, arises } from './document'
import { days, people } from './people'

const fact = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  statement: z.string().regex(/^[A-Z\d].*[.:)]$/s, 'must be sentences'),
  seasons: z.array(z.int()),
  publisher: z.string().min(1),
  title: z.string().min(1),
  url: z.url().nullable(),
  confidence: z.enum(shownConfidences),
  pageDate: z.string().optional(),
  dates: z
    .array(z.strictObject({ name: z.string(), date: daySchema, inferred: z.literal(true).optional() }))
    .optional(),
  rows: z.array(z.record(z.string(), z.unknown())).optional(),
})

describe('the files of advice', () => {
  test.each(adviceSets.map((set) => [set.id, set] as const))(
    '%s keeps to the shape, and says where it does not',
    (_, set) => {
      const result = z.array(fact).safeParse(set.facts)
      const wrong = result.success
        ? []
        : result.error.issues.map(({ path, message }) => `${set.id}: facts.${path.join('.')} ${message}`)
      expect(wrong).toEqual([])
    },
  )

  test('every rule names facts that exist, and a question that is asked', () => {
    const ids = new Set(adviceSets.flatMap(({ facts }) => facts.map(({ id }) => id)))
    for (const rule of adviceRules) {
      expect(Object.keys(questions), rule.id).toContain(rule.question)
      for (const id of rule.facts) expect(ids, rule.id).toContain(id)
      expect(rule.facts.length > 0 || rule.say !== undefined, rule.id).toBe(true)
    }
  })
})

describe('the season on any day', () => {
  test('the days that follow from a rule are those that were published', () => {
    // Published: Sep 25, 2024; Sep 24, 2025; Sep 23, 2026. The calendar gives Sep 22, 2027 for the fourth Wednesday.
    expect(seasonDay(2026, 'programs-may-review')).toMatchObject({ date: '2025-09-24', inferred: false })
    expect(seasonDay(2027, 'programs-may-review')).toMatchObject({ date: '2026-09-23', inferred: false })
    expect(seasonDay(2025, 'programs-may-review')).toMatchObject({ date: '2024-09-25', inferred: true })
    expect(seasonDay(2028, 'programs-may-review')).toMatchObject({ date: '2027-09-22', inferred: true })
    expect(seasonDay(2026, 'rank-list-deadline').date).toBe('2026-03-04')
  })

  test('turns in June, and the next reading is known on every day', () => {
    expect([seasonOf('2026-05-31'), seasonOf('2026-06-01')]).toEqual([2026, 2027])
    expect(nextReview('2026-11-29')).toMatchObject({ season: 2028, date: '2027-09-22', inferred: true })
    expect(nextReview('2031-01-01').date).toBe('2031-09-24')
  })

  test('says of what is past that it has passed, and of a late score until when it counts', () => {
    const words = (day: string) =>
      seasonSentences(day)
        .map(({ text }) => text)
        .join(' ')
    expect(words('2026-09-10')).not.toMatch(/has passed/)
    expect(words('2026-11-29')).toMatch(
      /has passed.*A new score can still count until rank lists are due on .*inferred/,
    )
    expect(words('2027-04-15')).toMatch(/Rank lists for 2026-27 were due/)
  })

  test('says in one line when what is on board has ended or is old', () => {
    expect(staleLine('2026-11-29', '2026-11-22')).toBeNull()
    expect(staleLine('2027-05-31', '2026-11-22')).toBeNull()
    expect(staleLine('2027-06-01', '2026-11-22')).toMatch(/2026-27, has ended/)
    expect(staleLine('2027-03-01', '2025-11-22')).toMatch(/last checked/)
  })
})

describe('what is said', () => {
  const asked = Object.keys(questions) as QuestionId[]

  test.each(Object.entries(people))('%s: an answer to every question on each of twelve days', (_, asker) => {
    for (const day of days) {
      for (const question of asked.filter((each) => arises(each, asker.mode))) {
        const answer = advise(asker, question, day)
        expect(answer.length, `${question} ${day}`).toBeGreaterThan(0)
        for (const { text, rule, source } of answer) {
          expect(text).toMatch(/^[A-Z\d]/)
          expect(rule).not.toBe('')
          // A sentence without a source is a judgment that the rules hold as one.
          if (source === null) expect(adviceRules.some(({ say }) => say === text)).toBe(true)
        }
      }
    }
  })

  test('fits the specialty, the person and the day', () => {
    const text = (name: string, question: QuestionId, day: string) =>
      advise(people[name]!, question, day)
        .map((each) => each.text)
        .join('\n')
    expect(text('non-US-citizen IMG, emergency medicine', 'apply', '2026-09-10')).toMatch(
      /ResidencyCAS.*\(As of 2025-26; check this season\.\)/,
    )
    expect(text('non-US-citizen IMG, emergency medicine', 'apply', '2026-09-10')).not.toMatch(/In ERAS you authorize/)
    expect(text('US MD senior, internal medicine', 'apply', '2026-09-10')).not.toMatch(/ResidencyCAS/)
    expect(text('US MD senior, military, orthopedic surgery', 'mine', '2026-09-10')).toMatch(
      /September date applies to you as well/,
    )
    expect(text('US MD senior, internal medicine', 'next', '2026-09-10')).toMatch(/^Sub-internship/)
    expect(text('US-citizen IMG, internal medicine', 'next', '2026-09-10')).toMatch(/H-1B/)
  })

  test('fits a graduate, a citizen and somebody without an attempt left', () => {
    const said = (name: keyof typeof people, question: QuestionId) => {
      const asker = people[name]
      return asker === undefined
        ? ''
        : advise(asker, question, '2026-11-29')
            .map(({ text }) => text)
            .join(' ')
    }
    expect(said('US MD graduate, general surgery', 'mine')).not.toContain('for your group: seniors')
    expect(said('US MD graduate, general surgery', 'next')).not.toContain('Sub-internship')
    expect(said('US-citizen IMG, internal medicine', 'next')).not.toMatch(/only if a program .* H-1B/)
    const fourth = said('US DO senior after a fourth attempt', 'failed')
    expect(fourth).toMatch(/no attempt is left/)
    expect(fourth).not.toMatch(/new attempt|second result/)
    expect(said('US DO senior, family medicine', 'mine')).not.toContain('General surgery')
  })

  test('is what docs/advice.md says', () => {
    expect(readFileSync('docs/advice.md', 'utf8')).toBe(adviceDocument())
  })
})
