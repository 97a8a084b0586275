import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Page } from '../../../lib/pages/model'
import { findDates } from '../../../lib/reports/fields/dates'
import { rewriteDate } from '../../../lib/skeleton/dates'
import { makeSkeleton, usualChoices } from '../../../lib/skeleton/make'
import { Pseudonymizer } from '../../../lib/skeleton/pseudonymizer'
import { randomFrom, type Seed } from '../../../lib/skeleton/random'
import { isKnown } from '../../../lib/skeleton/vocabulary'
import { dated, outcome, paper, profile } from '../reports/paper'

const seeds = fc.tuple(fc.integer(), fc.integer(), fc.integer(), fc.integer())
const pseudonyms = (seed: Seed, own: readonly string[] = []) => new Pseudonymizer(randomFrom(seed), new Set(own))
const letters = fc.string({
  unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'),
  minLength: 1,
  maxLength: 14,
})

describe('other letters', () => {
  test('as many, of the same case, none at its old place', () => {
    fc.assert(
      fc.property(seeds, letters, (seed, word) => {
        const made = pseudonyms(seed).word(word)
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
    const one = pseudonyms([1, 2, 3, 4])
    expect(one.word('smith')).toBe(one.word('smith'))
    expect(one.word('SMITH')).toBe(one.word('smith').toUpperCase())
  })
  test('accents and other scripts become plain letters', () => {
    const one = pseudonyms([1, 2, 3, 4])
    for (const word of ['Ångström', 'Œuvre', 'Жанна', '山田太郎', 'Müller'])
      expect(one.word(word)).toMatch(/^[A-Za-z]+$/)
  })
  test('never a word of a score report, or of the document', () => {
    fc.assert(
      fc.property(seeds, fc.constantFrom('xyz', 'ab', 'hgt', 'qqqq', 'of'), (seed, word) => {
        expect(isKnown(pseudonyms(seed).word(word))).toBe(false)
      }),
      { seed: 5 },
    )
  })
  test('the seed decides', () => {
    expect(pseudonyms([1, 2, 3, 4]).word('Okonkwo')).toBe(pseudonyms([1, 2, 3, 4]).word('Okonkwo'))
    expect(pseudonyms([1, 2, 3, 4]).word('Okonkwo')).not.toBe(pseudonyms([4, 3, 2, 1]).word('Okonkwo'))
  })
})

describe('other digits', () => {
  test('as many, each another one, signs kept, no zero in front', () => {
    fc.assert(
      fc.property(seeds, fc.stringMatching(/^[1-9]-\d{3}-\d{3}-\d$/), (seed, id) => {
        const made = pseudonyms(seed).number(id)
        expect(made).toMatch(/^[1-9]-\d{3}-\d{3}-\d$/)
        ;[...id].forEach((digit, i) => {
          if (digit !== '-') expect(made[i]).not.toBe(digit)
        })
      }),
      { seed: 7 },
    )
  })
})

describe('other dates', () => {
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
    const parts = rewriteDate(text, hit, iso)
    expect(parts.reduceRight((line, part) => line.slice(0, part.from) + part.now + line.slice(part.to), text)).toBe(
      wanted,
    )
  })
})

/** The numbers of a page's words, word by word. */
const numbersOf = (page: Page | undefined) => (page?.words ?? []).map(({ text }) => Number(text))

describe('other figures', () => {
  const minimum = 218
  const paperOf = (score: number) =>
    paper([
      ...dated(),
      ...outcome(String(score), String(minimum), score < minimum ? 'FAIL' : 'PASS'),
      [40, 300, 'The standard error of the estimate (SEE) is 7 points.'],
      [40, 340, `Tested repeatedly, your score would fall between ${score - 7} and ${score + 7}.`],
    ])
  test('a score keeps its side of the minimum and its range, and neither is what it was', () => {
    fc.assert(
      fc.property(seeds, fc.integer({ min: 160, max: 290 }), (seed, score) => {
        fc.pre(Math.abs(score - minimum) > 1)
        const { pages, differences } = makeSkeleton([paperOf(score)], usualChoices, seed)
        const numbers = numbersOf(pages[0]).filter((number) => number > 100 && number < 1000)
        const [made = 0, least = 0, low = 0, high = 0] = numbers
        expect(differences).toEqual([])
        expect(made < least).toBe(score < minimum)
        expect(low + high).toBe(2 * made)
        expect(high - low).not.toBe(14)
        for (const number of numbers) expect([score, minimum, score - 7, score + 7]).not.toContain(number)
      }),
      { seed: 13, numRuns: 40 },
    )
  })
  test('the margin to the minimum, which everybody knows, is another one from seed to seed', () => {
    const margins = [1, 2, 3, 4, 5, 6].map((part) => {
      const [made = 0, least = 0] = numbersOf(
        makeSkeleton([paperOf(251)], usualChoices, [part, 2, 3, 4]).pages[0],
      ).filter((number) => number > 100 && number < 1000)
      return made - least
    })
    expect(new Set(margins).size).toBeGreaterThan(3)
    expect(margins).not.toContain(251 - 218)
  })
  test('a share of items keeps its ends in order and as long, the same in every row', () => {
    const back = profile('Your Performance in Content Areas - Step 2 CK')
    fc.assert(
      fc.property(seeds, (seed) => {
        const { pages } = makeSkeleton([paperOf(251), { ...back, number: 2 }], usualChoices, seed)
        const shares = pages[1]?.words.flatMap(({ text }) => /^\((\d\d)%-(\d\d)%\)$/.exec(text)?.slice(1) ?? []) ?? []
        const [low = '', high = ''] = shares
        expect(shares).toEqual([low, high, low, high, low, high, low, high])
        expect(Number(low)).toBeLessThan(Number(high))
        expect([low, high]).not.toEqual(['20', '25'])
      }),
      { seed: 19, numRuns: 20 },
    )
  })
})

test('dates move together: their order stays, none is one of the old ones, names of days fit', () => {
  const page = paper([
    ...dated(),
    ...outcome(),
    [40, 300, 'Report date: Tuesday, October 14, 2025'],
    [40, 330, 'Date of birth: 3 MAY 1998'],
  ])
  fc.assert(
    fc.property(seeds, (seed) => {
      const { pages, counts } = makeSkeleton([page], usualChoices, seed)
      const text = pages[0]?.words.map((word) => word.text).join(' ') ?? ''
      const dates = findDates(text).flatMap(({ iso }) => iso ?? [])
      expect(counts.dates).toBe(3)
      expect(dates).toHaveLength(3)
      for (const iso of dates) expect(['2025-09-12', '2025-10-14', '1998-05-03']).not.toContain(iso)
      const [test = '', report = '', birth = ''] = dates
      expect(Date.parse(report) - Date.parse(test)).toBe(Date.parse('2025-10-14') - Date.parse('2025-09-12'))
      expect(birth < test && test < report).toBe(true)
      expect(new Date(report).getUTCDay()).toBe(2)
      expect(text).toContain('Tuesday,')
    }),
    { seed: 11, numRuns: 20 },
  )
})

test('whatever stands on a page, no two neighboring signs of what is replaced survive at their place', () => {
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
