import { describe, expect, test } from 'vitest'
import { figureDoubts, withFigureDoubts } from '../../../lib/analysis/figure-doubts'
import { usmleSpread } from '../../../lib/exams/document'
import { meanHistory } from '../../../lib/norms/means'
import { allPrecisions } from '../../../lib/norms/precision'
import { cells, codes, reading, usual } from '../reports/fields/layouts'
import { dated, paper, profile } from '../reports/paper'

const otherMinimum = paper([...dated(), ...cells(['Result', 'Score', 'Minimum Passing Score'], ['PASS', '251', '205'])])
const rows = profile('Your Performance in Content Areas - Step 2 CK', [
  ['Performance by Discipline', ['Medicine', 'Surgery', 'Pediatrics', 'Obstetrics & Gynecology', 'Psychiatry']],
])

describe('what the page says against the tables of figures', () => {
  test('a pass mark that the tables do not know is kept, with a warning', () => {
    const got = withFigureDoubts(reading(otherMinimum))
    expect(got.minimumPassingScore).toBe(205)
    expect(codes(got, 'minimumPassingScore')).toEqual(['figures-disagree'])
  })
  test('a share of items that no outline gives is told, and kept', () => {
    const got = withFigureDoubts(reading([paper([...dated(), ...usual]), { ...rows, number: 2 }]))
    expect(got.areas[0]?.weight).toEqual([20, 25]) // published: more than half of the items
    expect(codes(got, 'areas[0].weight')).toEqual(['figures-disagree'])
    expect(codes(got, 'areas')).toEqual([])
  })
  test('a report that agrees with the tables stays as it is', () => {
    const got = reading(paper([...dated(), ...usual]))
    expect(figureDoubts(got)).toEqual([])
    expect(withFigureDoubts(got)).toBe(got)
  })
  test.each([
    ['Medicine', 'Surgery', 'Pediatrics', 'Obstetrics & Gynecology', 'Psychiatry'],
    ['Medicine', 'Surgery'],
  ])('disciplines that are all there, or another sheet altogether, miss no row: %s, %s', (...labels) => {
    const block = profile('Your Performance in Content Areas - Step 2 CK', [['Performance by Discipline', labels]])
    const doubts = figureDoubts(reading([paper([...dated(), ...usual]), { ...block, number: 2 }]))
    expect(doubts.filter(({ code }) => code === 'rows-missing')).toEqual([])
  })
  test('one of the five disciplines that is not there is missed, by name', () => {
    const block = profile('Your Performance in Content Areas - Step 2 CK', [
      ['Performance by Discipline', ['Medicine', 'Surgery', 'Pediatrics', 'Psychiatry']],
    ])
    const doubts = figureDoubts(reading([paper([...dated(), ...usual]), { ...block, number: 2 }]))
    const messages = doubts.flatMap(({ code, message }) => (code === 'rows-missing' ? [message] : []))
    expect(messages).toEqual([
      expect.stringMatching(
        /Discipline has 4 rows.* have 5.*Missing: Obstetrics & Gynecology \(usually between \w+ and \w+\)/,
      ),
    ])
  })
  const systems = [
    'Behavioral Health & Nervous Systems/Special Senses',
    'Blood & Lymphoreticular/Immune Systems',
    'Cardiovascular System',
    'Respiratory and Renal/Urinary Systems',
    'Gastrointestinal System',
    'Reproductive & Endocrine Systems',
    'Pregnancy, Childbirth & the Puerperium',
    'Musculoskeletal, Skin & Subcutaneous Tissue',
    'Multisystem Processes & Disorders',
    'Biostatistics & Epidemiology/Population Health',
    'Social Sciences, Ethics & Patient Safety',
  ]
  const missed = (labels: readonly string[]) => {
    const block = profile('Your Performance in Content Areas - Step 2 CK', [['Performance by System', labels]])
    const doubts = figureDoubts(reading([paper([...dated(), ...usual]), { ...block, number: 2 }]))
    return doubts.flatMap(({ code, message }) => (code === 'rows-missing' ? [message] : []))
  }
  test.each([
    ['all of one wording', systems],
    ['a sheet of another year, which ends before social sciences', systems.slice(0, -1)],
    ['a sheet that divides one of them otherwise', systems.map((one) => (one.startsWith('Card') ? 'Heart' : one))],
    ['half of them', systems.slice(0, 5)],
  ])('systems miss no row: %s', (_, labels) => {
    expect(missed(labels)).toEqual([])
  })
  test('a system in the middle of a known wording is missed, by name', () => {
    const labels = systems.filter((label) => label !== 'Gastrointestinal System')
    expect(missed(labels)).toEqual([expect.stringMatching(/has 10 rows.* have 11.*Missing: Gastrointestinal System/)])
  })
  test.each(['Immune System', 'Female Reproductive & Breast', 'Blood & Lymphoreticular'])(
    'so is one of the wording with Lower, Same, Higher, in whatever order: %s',
    (gone) => {
      const labels = [
        'Musculoskeletal Sys/Skin & Subcutaneous Tissue',
        'Cardiovascular System',
        'Gastrointestinal System',
        'Respiratory System',
        'Nervous System & Special Senses',
        'Behavioral Health',
        'Renal & Urinary System & Male Reproductive',
        'Pregnancy, Childbirth & the Puerperium',
        'Female Reproductive and Breast',
        'Endocrine System',
        'Multisystem Processes & Disorders',
        'Blood & Lymphoreticular',
        'Immune System',
      ]
      expect(missed(labels)).toEqual([])
      const left = labels.filter((label) => label.replace(' and ', ' & ') !== gone)
      expect(missed(left)).toEqual([expect.stringMatching(`has 12 rows.* have 13.*Missing: ${gone}`)])
    },
  )
  test('and a task', () => {
    const tasks = [
      'PC: Management',
      'PC: Diagnosis',
      'MK: Applying Foundational Science Concepts',
      'PBLI: Evidence-Based Medicine',
    ]
    const block = (labels: readonly string[]) =>
      profile('Your Performance in Content Areas - Step 2 CK', [['Performance by Physician Task', labels]])
    const doubts = (labels: readonly string[]) =>
      figureDoubts(reading([paper([...dated(), ...usual]), { ...block(labels), number: 2 }])).map(({ code }) => code)
    expect(doubts(tasks)).toContain('rows-missing')
    expect(doubts([...tasks, 'PC: Health Maintenance, Prevention & Surveillance'])).not.toContain('rows-missing')
  })
  test('warnings stand in the order of the report: first page, profile, file', () => {
    const extra = { ...paper([[40, 40, 'A letter about something else']]), number: 3 }
    const got = withFigureDoubts(reading([otherMinimum, { ...rows, number: 2 }, extra]))
    const fields = got.warnings.map(({ field }) => field)
    expect(fields.at(0)).toBe('minimumPassingScore')
    expect(fields.slice(1, -1).length).toBeGreaterThan(0)
    expect(fields.slice(1, -1).every((field) => field.startsWith('areas'))).toBe(true)
    expect(fields.at(-1)).toBe('pages')
  })
})

test('figures of a norm group are believed from half the least to twice the greatest one published', () => {
  const deviations = (['step1', 'step2ck', 'step3'] as const).flatMap((exam) =>
    meanHistory(exam).flatMap(({ standardDeviation }) => standardDeviation ?? []),
  )
  const errors = allPrecisions().flatMap(({ unit, points }) => (unit === 'score' ? [points] : []))
  const around = (figures: readonly number[]) => [Math.min(...figures) / 2, Math.max(...figures) * 2]
  expect(usmleSpread).toEqual({ standardDeviation: around(deviations), standardError: around(errors) })
})
