import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import outline from '../../../lib/areas/data/content-outline.json' with { type: 'json' }
import { references } from '../../../lib/exams/document'
import { summarizeProfile } from '../../../lib/profile/summary'
import type { Reading } from '../../../lib/reports/schema'
import { facesOf } from '../../../lib/stories/cards/faces'
import { storyFrame } from '../../../lib/stories/cards/story'
import { checkText } from '../../../lib/stories/check/check'
import { specialtyWords } from '../../../lib/stories/data/specialties'
import { passedOver, talkingPoints } from '../../../lib/stories/talking-points'
import { type Row, reading } from './readings'

const sections = {
  discipline: 'discipline',
  system: 'system',
  task: 'task',
  competency: 'competency',
  component: 'component',
  conditions: 'system',
} as const

/** Every row that a report may print, by each of its names. */
const printed = outline.reportRows.flatMap((row) =>
  [row.label, ...row.aliases].map((label) => [sections[row.section as keyof typeof sections], label] as const),
)
const specialties = [null, ...Object.keys(specialtyWords)]
const modes = ['passed', 'failed', 'practice'] as const
const boast =
  /\b(?:top|best|crushed|aced|outstanding|excellent|superior|exceptional|percentile|bar|Higher|score)\b|(?<!Step )\d|%/

const rows = fc.array(
  fc.record({
    row: fc.constantFrom(...printed),
    level: fc.constantFrom('lower', 'average', 'higher', null),
    weight: fc.option(fc.tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 15 })), { nil: null }),
  }),
  { maxLength: 24 },
)
const readings: fc.Arbitrary<Reading> = fc
  .record({ drawn: rows, reference: fc.constantFrom(...references), score: fc.integer({ min: 180, max: 290 }) })
  .map(({ drawn, reference, score }) =>
    reading(
      drawn.map(
        ({ row: [section, label], level, weight }): Row => [
          section,
          label,
          level,
          weight && [weight[0], weight[0] + weight[1]],
        ],
      ),
      reference,
      { score },
    ),
  )
const inputs = fc.record({
  reading: readings,
  specialty: fc.constantFrom(...specialties),
  mode: fc.constantFrom(...modes),
})

describe('for any reading, specialty and situation', () => {
  test('at most three points, of different kinds where there are any, and each ready to use', () => {
    const kind = (section: string) =>
      section === 'component' ? 'discipline' : section === 'competency' ? 'task' : section
    fc.assert(
      fc.property(inputs, (input) => {
        const points = talkingPoints(input)
        expect(points.length).toBeLessThanOrEqual(3)
        expect(new Set(points.map(({ key }) => key)).size).toBe(points.length)
        for (const point of points) {
          expect(point.questions.length).toBeGreaterThanOrEqual(4)
          expect(point.programQuestions.length).toBeGreaterThanOrEqual(2)
          expect(point.competencies.length).toBeGreaterThan(0)
          expect(point.line).not.toMatch(/[{}]|undefined|null/)
          expect(point.bridge).not.toMatch(/[{}]|undefined|null/)
          expect(point.line).toMatch(/\bI\b.*\.$/)
        }
        // A strength is talked about, or named with the reason why not, or more than three are near.
        const over = passedOver(input)
        const strengths = summarizeProfile(input.reading).areas.filter(({ relative }) => relative === 'higher')
        if (!points.some(({ basis }) => basis === 'strength')) {
          if (input.specialty === null) expect(strengths).toEqual([])
          else expect(over).toHaveLength(strengths.length)
          return
        }
        expect(points).toHaveLength(Math.min(3, strengths.length - over.length))
        const named = new Set(over.map(({ label }) => label))
        const near = strengths.filter(({ label }) => !named.has(label)).map(({ section }) => kind(section))
        expect(new Set(points.map(({ section }) => kind(section))).size).toBe(new Set(near).size)
      }),
      { numRuns: 60 },
    )
  })

  test('a point that is called a strength is one in the profile, and no lower row is offered unasked', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        for (const { areaIndex, basis } of talkingPoints(input)) {
          if (areaIndex === null || input.reading.reference === 'borderline') continue
          expect(input.reading.areas[areaIndex]?.level).toBe(basis === 'strength' ? 'higher' : 'average')
        }
      }),
      { numRuns: 60 },
    )
  })

  test('no number, percentile or boast is in a line or a bridge, and the checker finds nothing in them', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        for (const { line, bridge } of talkingPoints(input)) {
          for (const text of [line, bridge]) {
            expect(text).not.toMatch(boast)
            expect(checkText(text), text).toEqual([])
          }
        }
      }),
      { numRuns: 60 },
    )
  })

  test('the same input gives the same output, and leaves the input as it is', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const before = structuredClone(input)
        expect(talkingPoints(input)).toEqual(talkingPoints(structuredClone(input)))
        expect(input).toEqual(before)
      }),
      { numRuns: 40 },
    )
  })

  test('no story is written: every part of the card is empty', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        for (const point of talkingPoints(input)) {
          const { type, version, point: key, evidence, ...parts } = storyFrame(point).card
          const { notAsked, asked } = facesOf(point, storyFrame(point).card)
          expect(notAsked.text).toBe('')
          expect(asked.text.endsWith(point.line)).toBe(true)
          expect([type, version, key, evidence]).toEqual(['story', 1, point.key, null])
          expect(Object.values(parts).flat().join('')).toBe('')
        }
      }),
      { numRuns: 40 },
    )
  })
})

test('every printed row as a strength: every specialty, and every situation with every reference', () => {
  const flagged = new Set<string>()
  // The bridge goes by the specialty alone, the line by situation and reference.
  const situations = [
    ...specialties.map((specialty) => ({ specialty, mode: 'passed', reference: 'own-overall' }) as const),
    ...references.flatMap((reference) => modes.map((mode) => ({ specialty: null, mode, reference }))),
  ]
  for (const [section, label] of printed) {
    for (const { reference, ...rest } of situations) {
      // Two rows more, so that an old report has a median to stand out from.
      const others = [
        ['system', 'Row Two', 'lower'],
        ['system', 'Row Three', 'lower'],
      ] as const
      const input = { reading: reading([[section, label, 'higher'], ...others], reference), ...rest }
      const [point] = talkingPoints(input)
      if (point?.basis !== 'strength') {
        // People read the label without the code of its competency.
        expect(passedOver(input).map((row) => row.label)).toEqual([label.replace(/^[A-Z]{2,4}: /, '')])
        continue
      }
      if (boast.test(point.line) || boast.test(point.bridge)) flagged.add(`${label}: ${point.line} ${point.bridge}`)
    }
  }
  expect([...flagged]).toEqual([])
}, 120_000)
