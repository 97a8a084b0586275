import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findDates } from '../../../lib/reports/fields/dates'
import { otherDates, rewriteDate } from '../../../lib/skeleton/dates'
import { Disguise, shares } from '../../../lib/skeleton/disguise'
import { makeSkeleton, usualChoices } from '../../../lib/skeleton/make'
import { randomFrom, type Seed } from '../../../lib/skeleton/random'
import { otherPercents, otherScores, otherShare, otherTicks } from '../../../lib/skeleton/scores'
import { isKnown } from '../../../lib/skeleton/vocabulary'
import { dated, outcome, paper } from '../reports/paper'

const seeds = fc.tuple(fc.integer(), fc.integer(), fc.integer(), fc.integer())
const disguise = (seed: Seed, own: readonly string[] = []) => new Disguise(randomFrom(seed), new Set(own))
const letters = fc.string({
  unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'),
  minLength: 1,
  maxLength: 14,
})

describe('other letters', () => {
  test('as many, of the same case, none at its old place', () => {
    fc.assert(
      fc.property(seeds, letters, (seed, word) => {
        const made = disguise(seed).word(word)
        expect(made).toHaveLength(word.length)
        ;[...word].forEach((letter, i) => {
          expect(made[i]).not.toBe(letter)
          expect(/[A-Z]/.test(made[i] ?? '')).toBe(/[A-Z]/.test(letter))
        })
      }),
      { seed: 3 },
    )
  })
  test('the same for the same word, in any case', () => {
    const one = disguise([1, 2, 3, 4])
    expect(one.word('smith')).toBe(one.word('smith'))
    expect(one.word('SMITH')).toBe(one.word('smith').toUpperCase())
  })
  test('accents and other scripts become plain letters', () => {
    const one = disguise([1, 2, 3, 4])
    for (const word of ['Ångström', 'Œuvre', 'Жанна', '山田太郎', 'Müller'])
      expect(one.word(word)).toMatch(/^[A-Za-z]+$/)
  })
  test('never a word of a score report, or of the document', () => {
    fc.assert(
      fc.property(seeds, fc.constantFrom('xyz', 'ab', 'hgt', 'qqqq', 'of'), (seed, word) => {
        expect(isKnown(disguise(seed).word(word))).toBe(false)
      }),
      { seed: 5 },
    )
  })
  test('the seed decides', () => {
    expect(disguise([1, 2, 3, 4]).word('Okonkwo')).toBe(disguise([1, 2, 3, 4]).word('Okonkwo'))
    expect(disguise([1, 2, 3, 4]).word('Okonkwo')).not.toBe(disguise([4, 3, 2, 1]).word('Okonkwo'))
  })
})

describe('other digits', () => {
  test('as many, each another one, signs kept, no zero in front', () => {
    fc.assert(
      fc.property(seeds, fc.stringMatching(/^[1-9]-\d{3}-\d{3}-\d$/), (seed, id) => {
        const made = disguise(seed).number(id)
        expect(made).toMatch(/^[1-9]-\d{3}-\d{3}-\d$/)
        ;[...id].forEach((digit, i) => {
          if (digit !== '-') expect(made[i]).not.toBe(digit)
        })
      }),
      { seed: 7 },
    )
  })
  test('an identification that recognition misread on the second page stays one', () => {
    const one = disguise([1, 2, 3, 4])
    expect(one.number('5-794-334-2')).toBe(one.number('5-794-884-2'))
  })
})

describe('other dates', () => {
  const days = fc
    .integer({ min: 0, max: 12_000 })
    .map((day) => new Date(Date.UTC(1993, 0, 1 + day)).toISOString().slice(0, 10))
  test('in the same era, in the same order, none of the old ones', () => {
    fc.assert(
      fc.property(seeds, fc.uniqueArray(days, { minLength: 1, maxLength: 5 }), (seed, dates) => {
        const others = otherDates(dates, randomFrom(seed))
        const sorted = [...dates].sort()
        const made = sorted.map((iso) => others.get(iso) ?? '')
        expect(new Set(made).size).toBe(dates.length)
        expect([...made].sort()).toEqual(made)
        for (const iso of made) expect(dates).not.toContain(iso)
        for (const [i, iso] of sorted.entries()) {
          const era = (day: string) => ['2019-01-15', '2022-07-01', '2025-07-01'].filter((start) => day >= start).length
          expect(era(made[i] ?? '')).toBe(era(iso))
        }
      }),
      { seed: 11, numRuns: 60 },
    )
  })
  test.each([
    ['Test Date: 09/12/2025', '2025-11-30', 'Test Date: 11/30/2025'],
    ['taken on September 3, 2021 in', '2020-05-17', 'taken on May 17, 2020 in'],
    ['3 SEP 2021', '2020-05-17', '17 MAY 2020'],
    ['2021-09-03', '2020-05-17', '2020-05-17'],
    ['9/3/21', '2020-05-07', '5/7/20'],
    ['13.05.2021', '2020-02-28', '28.02.2020'],
  ])('%s', (text, iso, wanted) => {
    const [hit] = findDates(text)
    if (!hit) throw new Error('no date')
    const parts = rewriteDate(text, hit, iso) ?? []
    expect(parts.reduceRight((line, part) => line.slice(0, part.from) + part.now + line.slice(part.to), text)).toBe(
      wanted,
    )
  })
})

describe('other figures', () => {
  const scores = fc.uniqueArray(fc.integer({ min: 120, max: 295 }), { minLength: 1, maxLength: 8 })
  test('scores keep their order and their scale', () => {
    fc.assert(
      fc.property(seeds, scores, (seed, values) => {
        const others = otherScores(values, new Set(values), randomFrom(seed))
        const made = [...values].sort((a, b) => a - b).map((value) => others.get(value) ?? 0)
        expect([...made].sort((a, b) => a - b)).toEqual(made)
        expect(new Set(made).size).toBe(values.length)
        for (const value of made) {
          expect(values).not.toContain(value)
          expect(value).toBeGreaterThan(100)
          expect(value).toBeLessThan(300)
        }
      }),
      { seed: 13 },
    )
  })
  test('a scale moves as a whole', () => {
    const made = otherTicks([180, 200, 220, 240], new Set([190, 210]), randomFrom([1, 2, 3, 4]))
    const steps = made.slice(1).map((value, i) => value - (made[i] ?? 0))
    expect(steps).toEqual([20, 20, 20])
    expect(made[0]).not.toBe(180)
  })
  test('percentages keep the level', () => {
    fc.assert(
      fc.property(seeds, fc.integer({ min: 20, max: 99 }), fc.integer({ min: 20, max: 99 }), (seed, own, group) => {
        const level = own - group > 3 ? 'higher' : own - group < -3 ? 'lower' : 'average'
        const [a, b] = otherPercents(own, group, level, randomFrom(seed))
        expect(a - b > 3 ? 'higher' : a - b < -3 ? 'lower' : 'average').toBe(level)
        expect([a, b]).not.toEqual([own, group])
      }),
      { seed: 17 },
    )
  })
  test('a share of items keeps its ends in order and as long', () => {
    fc.assert(
      fc.property(seeds, fc.integer({ min: 1, max: 50 }), fc.integer({ min: 1, max: 30 }), (seed, low, more) => {
        const [a, b] = otherShare(low, low + more, randomFrom(seed))
        expect(a).toBeLessThan(b)
        expect([String(a).length, String(b).length]).toEqual([String(low).length, String(low + more).length])
      }),
      { seed: 19 },
    )
  })
})

test('whatever stands on a page, no two neighbouring signs of what is replaced survive at their place', () => {
  const line = fc.array(
    fc.oneof(
      letters,
      fc.constantFrom(
        'Smith,',
        'O’Brien',
        'jo.smith@mail.example',
        'Blood',
        'Medicine',
        'Step',
        'Pass',
        'Lower',
        '5-794-334-2',
        '(215)',
        '590-9700',
        'MRN4091',
        'ＡＢＣ',
        'ⓙⓞ',
        'é́t',
        '山田',
      ),
    ),
    { minLength: 1, maxLength: 7 },
  )
  fc.assert(
    fc.property(seeds, fc.array(line, { minLength: 1, maxLength: 12 }), (seed, lines) => {
      const page = paper([
        ...dated(),
        ...outcome(),
        ...lines.map((words, i) => [40, 300 + 16 * i, words.join(' ')] as const),
      ])
      const { pages, staying } = makeSkeleton([page], usualChoices, seed)
      const stay = new Set(staying.filter(({ stays }) => stays).map(({ word }) => word))
      const made = pages[0]?.words ?? []
      expect(made).toHaveLength(page.words.length)
      page.words.forEach(({ text }, i) => {
        const runs = text.toLowerCase().match(/[\p{L}\p{M}]+|\p{N}+/gu) ?? []
        // Dates keep their century; words with a part that stays are told to the person.
        if (runs.some((run) => stay.has(run)) || /\d\/|^\d{3}$/.test(text)) return
        const now = made[i]?.text ?? ''
        const pairs = [...text].map((sign, k) => [sign, now[k]] as const)
        const survived = pairs.map(([was, is]) => /[\p{L}\p{N}]/u.test(was) && was === is)
        expect(
          survived.some((same, k) => same && survived[k + 1] === true),
          `${text} → ${now}`,
        ).toBe(false)
      })
    }),
    { seed: 23, numRuns: 30 },
  )
})

test('shares', () => {
  expect(shares('245', '241')).toBe(true)
  expect(shares('245', '265')).toBe(false)
})
