import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import first from '../../../fixtures/stories/checker-1.json' with { type: 'json' }
import second from '../../../fixtures/stories/checker-2.json' with { type: 'json' }
import third from '../../../fixtures/stories/checker-3.json' with { type: 'json' }
import fourth from '../../../fixtures/stories/checker-4.json' with { type: 'json' }
import fifth from '../../../fixtures/stories/checker-5.json' with { type: 'json' }
import sixth from '../../../fixtures/stories/checker-6.json' with { type: 'json' }
import seventh from '../../../fixtures/stories/checker-7.json' with { type: 'json' }
import eighth from '../../../fixtures/stories/checker-8.json' with { type: 'json' }
import ninth from '../../../fixtures/stories/checker-9.json' with { type: 'json' }
import tenth from '../../../fixtures/stories/checker-10.json' with { type: 'json' }
import eleventh from '../../../fixtures/stories/checker-11.json' with { type: 'json' }
import twelfth from '../../../fixtures/stories/checker-12.json' with { type: 'json' }
import thirteenth from '../../../fixtures/stories/checker-13.json' with { type: 'json' }
import fourteenth from '../../../fixtures/stories/checker-14.json' with { type: 'json' }
import labeled from '../../../fixtures/stories/sentences.json' with { type: 'json' }
import written from '../../../fixtures/stories/written.json' with { type: 'json' }
import { checkStoryText } from '../../../lib/stories/check/cards'
import { type CheckOptions, checkText } from '../../../lib/stories/check/check'
import { ruleIds } from '../../../lib/stories/check/model'

interface Label {
  readonly rule: string
  readonly start: number
  readonly end: number
  readonly span: string
}

const sentences: readonly { text: string; flags: Label[]; part: string; from: string }[] = labeled.sentences

/** Right is the same rule on overlapping characters; each flag counts, and each label. */
function measure(of: typeof sentences) {
  let [right, wrong, missed] = [0, 0, 0]
  for (const { text, flags } of of) {
    const found = checkText(text)
    const meets = (label: Label, { rule, span }: (typeof found)[number]) =>
      label.rule === rule && label.start < span[1] && span[0] < label.end
    const good = found.filter((flag) => flags.some((label) => meets(label, flag))).length
    right += good
    wrong += found.length - good
    missed += flags.filter((label) => !found.some((flag) => meets(label, flag))).length
  }
  return { precision: right / (right + wrong), recall: right / (right + missed) }
}

interface Told {
  readonly text: string
  readonly face: string
  readonly flag: boolean
  readonly profile?: CheckOptions['profile']
}

function measureTexts(set: readonly Told[]) {
  let [right, wrong, missed] = [0, 0, 0]
  for (const { text, face, flag, profile = null } of set) {
    const found = checkStoryText(text, { face: face === 'asked' ? 'asked' : 'not-asked', profile }).some(
      ({ rule }) => !['too-short', 'too-long', 'no-result'].includes(rule),
    )
    if (flag && found) right++
    else if (found) wrong++
    else if (flag) missed++
  }
  return { precision: right / (right + wrong), recall: right / (right + missed) }
}

describe('the labeled sentences', () => {
  test('are enough, about half of them clean, each with its origin, each label in its place', () => {
    expect(sentences.length).toBeGreaterThanOrEqual(120)
    const clean = sentences.filter(({ flags }) => flags.length === 0).length
    expect(clean / sentences.length).toBeGreaterThan(0.4)
    expect(clean / sentences.length).toBeLessThan(0.6)
    for (const { text, flags, from } of sentences) {
      expect(from.length).toBeGreaterThan(10)
      for (const { rule, start, end, span } of flags) {
        expect(ruleIds).toContain(rule)
        expect(text.slice(start, end)).toBe(span)
      }
    }
    expect(new Set(sentences.map(({ text }) => text)).size).toBe(sentences.length)
  })

  test.each(['tuning', 'held-out'])(
    'precision and recall of at least 95%%: %s',
    (part) => {
      const { precision, recall } = measure(sentences.filter((sentence) => sentence.part === part))
      expect(precision).toBeGreaterThanOrEqual(0.95)
      expect(recall).toBeGreaterThanOrEqual(0.95)
    },
    120_000,
  )

  test('each rule about words or identifiers has examples', () => {
    const seen = new Set(sentences.flatMap(({ flags }) => flags.map(({ rule }) => rule)))
    const aboutTheWhole = ['too-long', 'too-short', 'no-i', 'no-result', 'exam-mention']
    const inTexts = ['comparison', 'fate', 'identity', 'claim', 'office']
    expect(ruleIds.filter((rule) => !seen.has(rule) && ![...aboutTheWhole, ...inTexts].includes(rule))).toEqual([])
  })
})

describe('texts for both faces, labeled by somebody who had not seen the rules', () => {
  // Precision and recall before a set was seen, with the rules of their day: 0.79 and 0.65, 0.91 and 0.50, 0.95 and 0.72,
  // 0.88 and 0.84, 0.88 and 0.74. The lists and frames of today, written on the first four, had 0.93 and 0.79 on the fifth,
  // and, that one read as well, 0.97 and 0.90 on the sixth; those of the day after, 0.92 and 0.85 on the seventh,
  // 0.96 and 0.92 on the eighth, 0.98 and 0.86 on the ninth, 0.95 and 0.99 on the tenth, 0.98 and 0.79 on the eleventh,
  // 0.98 and 0.78 on the twelfth. Weighed besides: 0.81 and 0.97 on the thirteenth, 0.89 and 0.92 on the fourteenth. In these
  // two names of teachers, and towns and dates of one's own way, are clean, as in no set before: of 35 false alarms 25 were such.
  test.each([
    ['first', first],
    ['second', second],
    ['third', third],
    ['fourth', fourth],
    ['fifth', fifth],
    ['sixth', sixth],
    ['seventh', seventh],
    ['eighth', eighth],
    ['ninth', ninth],
    ['tenth', tenth],
    ['eleventh', eleventh],
    ['twelfth', twelfth],
    ['thirteenth', thirteenth],
    ['fourteenth', fourteenth],
  ] as const)(
    '%s set',
    (_, set) => {
      const { precision, recall } = measureTexts(set)
      expect(precision).toBeGreaterThanOrEqual(0.97)
      expect(recall).toBeGreaterThanOrEqual(0.9)
    },
    120_000,
  )

  // Written to be weighed, by somebody who knew the rules: harder than what people say, and no proof of anything unseen.
  test('what was written for the weighing', () => {
    const { precision, recall } = measureTexts(written)
    expect(precision).toBeGreaterThanOrEqual(0.97)
    expect(recall).toBeGreaterThanOrEqual(0.97)
  }, 120_000)
})

describe('a flag', () => {
  test('has the exact span, its words, a reason and a suggestion', () => {
    const text = 'I sat down with Maria and said nothing.'
    expect(checkText(text)).toEqual([
      {
        rule: 'name',
        span: [16, 21],
        text: 'Maria',
        reason: 'It looks like a name, and a name can identify a patient or a colleague.',
        suggestion: 'Use the part the person had: "a patient", "her daughter", "my attending".',
      },
    ])
  })

  test.each([
    ['We met Mr. van der Berg on March 3, 2024, in room 412.', ['Mr. van der Berg', 'March 3, 2024', 'room 412']],
    ['Call (312) 555-0142 or write to a.b@example.org.', ['(312) 555-0142', 'a.b@example.org']],
    ['She is a 94-year-old from Hazard, Kentucky.', ['94-year-old', 'Hazard, Kentucky']],
    ['J.S. lived at 214 Maple Street.', ['J.S.', '214 Maple Street']],
  ])('marks what it means and no more: %s', (text, marked) => {
    expect(checkText(text).map((flag) => flag.text)).toEqual(marked)
  })

  test('fits the text that it was made from, for any text', () => {
    const words = fc.constantFrom(
      'I',
      'Maria',
      'Mr.',
      'on',
      'March',
      '3',
      'the',
      'best',
      'score',
      '262',
      '’',
      '"',
      '(',
      'é',
      '👩‍⚕️',
      '\n',
      'room',
      'valueOf',
      '7',
      '...',
    )
    fc.assert(
      fc.property(fc.array(fc.oneof(words, fc.string()), { maxLength: 40 }), (parts) => {
        const text = parts.join(' ')
        const flags = checkText(text)
        expect(flags).toEqual(checkText(text))
        let last = 0
        for (const { span, text: marked } of flags) {
          expect(text.slice(...span)).toBe(marked)
          expect(span[1]).toBeGreaterThan(span[0])
          expect(span[0]).toBeGreaterThanOrEqual(last)
          last = span[0]
        }
      }),
      { numRuns: 300 },
    )
  })

  test('takes no longer than a moment on a long text', () => {
    const text = 'I asked the patient what worried her most, and Ana said that my score was not the best. '.repeat(300)
    // Of this process: what else the machine does is no fault of the rules.
    const start = process.cpuUsage()
    checkText(text)
    expect(process.cpuUsage(start).user / 1000).toBeLessThan(4000)
  })
})

describe('whose a name, a date or a place is', () => {
  test.each([
    'My mentor, Dr. Achebe, never raised her voice.',
    'I rotated at Parkland from July to September.',
    'I graduated in May 2021 and moved here on August 3, 2021.',
    'The lieutenant governor toured our clinic that spring.',
  ])('one’s own, a teacher’s, an official’s: %s', (text) => {
    expect(checkText(text, { face: 'not-asked' })).toEqual([])
  })

  test.each([
    ['Dr. Achebe was my patient that week.', 'name'],
    ['A logger from the town of Forks came in with a broken leg.', 'place'],
    ['I learned to listen from a man who died on August 3, 2021.', 'date'],
    ['The lieutenant governor was my patient.', 'office'],
  ])('a patient’s: %s', (text, rule) => {
    expect(checkText(text, { face: 'not-asked' }).map((flag) => flag.rule)).toContain(rule)
  })
})

describe('what a person sets aside', () => {
  test('stays so, in any case, for that rule only', () => {
    const text = 'I met Juno in clinic, and JUNO asked for tea.'
    expect(checkText('I met Juno in clinic.')).toHaveLength(1)
    expect(checkText('I met Juno in clinic.', { exceptions: [{ rule: 'name', text: 'juno' }] })).toEqual([])
    expect(checkText('I met Juno in clinic.', { exceptions: [{ rule: 'place', text: 'Juno' }] })).toHaveLength(1)
    expect(checkText(text, { exceptions: [{ rule: 'name', text: 'Juno' }] })).toEqual([])
  })
})

describe('the two faces', () => {
  const story = 'I prepared for Step 2 and scored 248, and I kept the habit.'
  const rules = (face?: 'asked' | 'not-asked') => checkText(story, face ? { face } : {}).map(({ rule }) => rule)

  test('not asked: any word of the exam is flagged', () => {
    expect(rules('not-asked')).toContain('exam-mention')
    expect(checkText('I examined her again and asked for a test of the urine.', { face: 'not-asked' })).toEqual([])
    expect(checkText('His Apgar score was eight.', { face: 'not-asked' })).toEqual([])
  })

  test('asked: the number may stand, a percentile may not', () => {
    expect(rules('asked')).toEqual([])
    expect(rules()).toEqual(['score-number'])
    expect(checkText('It was the 60th percentile.', { face: 'asked' }).map(({ rule }) => rule)).toEqual(['percentile'])
  })
})

test('nothing is flagged in nothing', () => {
  expect(checkText('')).toEqual([])
  expect(checkText(' \n ')).toEqual([])
})
