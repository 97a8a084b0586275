import { describe, expect, test } from 'vitest'
import { pointOptions, talkingPoints } from '../../../lib/stories/talking-points'
import { reading } from './readings'

const full = reading([
  ['task', 'Patient Care: Diagnosis', 'higher', [16, 20]],
  ['task', 'Practice-based Learning & Improvement', 'higher', [3, 5]],
  ['task', 'Patient Care: Prognosis/Outcome', 'average', [5, 9]],
  ['system', 'Cardiovascular System', 'higher', [6, 12]],
  ['system', 'Human Development', 'higher', [2, 4]],
  ['system', 'Endocrine System', 'lower', [3, 7]],
  ['discipline', 'Medicine', 'average', [55, 65]],
  ['discipline', 'Psychiatry', 'higher', [10, 15]],
])
const labels = (points: ReturnType<typeof talkingPoints>) => points.map(({ label }) => label)

describe('choosing', () => {
  test('takes the strengths of different kinds with the larger share, nearest to the specialty, the task first', () => {
    const points = talkingPoints({ reading: full, specialty: 'internal-medicine', mode: 'passed' })
    expect(labels(points)).toEqual(['Patient Care: Diagnosis', 'Cardiovascular System', 'Psychiatry'])
    expect(points.map(({ basis }) => basis)).toEqual(['strength', 'strength', 'strength'])
    expect(points.map(({ areaIndex }) => areaIndex)).toEqual([0, 3, 7])
  })

  test('lets the specialty decide between a small near area and a larger far one', () => {
    const rows = reading([
      ['system', 'Human Development', 'higher', [2, 4]],
      ['system', 'Cardiovascular System', 'higher', [6, 12]],
    ])
    expect(labels(talkingPoints({ reading: rows, specialty: 'child-neurology', mode: 'passed' }))[0]).toBe(
      'Human Development',
    )
    expect(labels(talkingPoints({ reading: rows, specialty: 'thoracic-surgery', mode: 'passed' }))[0]).toBe(
      'Cardiovascular System',
    )
  })

  test('takes two of a kind before two that call for the same story', () => {
    const rows = reading([
      ['system', 'Pregnancy, Childbirth & the Puerperium', 'higher', [3, 7]],
      ['system', 'Male / Female Reproductive System & Breast', 'higher', [3, 7]],
      ['system', 'Endocrine System', 'higher', [3, 7]],
      ['task', 'Communication', 'higher'],
    ])
    const chosen = labels(talkingPoints({ reading: rows, specialty: 'obstetrics-gynecology', mode: 'passed' }))
    expect(chosen).toEqual(['Communication', 'Pregnancy, Childbirth & the Puerperium', 'Endocrine System'])
  })

  test('gives fewer where there are fewer strengths, and invents none', () => {
    const one = reading([
      ['system', 'Respiratory System', 'higher'],
      ['system', 'Endocrine System', 'average'],
      ['task', 'Patient Care: Diagnosis', 'lower'],
    ])
    expect(labels(talkingPoints({ reading: one, specialty: 'pediatrics', mode: 'passed' }))).toEqual([
      'Respiratory System',
    ])
  })

  test('takes the strengths of an old report from the own median, not from the pass line', () => {
    // All bands lie right of the stripe: against the pass line each is "higher", against each other none is.
    const rows = reading(
      [
        ['system', 'Cardiovascular Disorders', 'higher'],
        ['system', 'Mental Disorders', 'higher'],
        ['system', 'Immunologic Disorders', 'higher'],
        ['system', 'Gynecologic Disorders', 'higher'],
      ],
      'borderline',
    )
    const points = talkingPoints({ reading: rows, specialty: 'internal-medicine', mode: 'passed' })
    expect(points.length).toBeGreaterThan(0)
    expect(points.map(({ basis }) => basis)).not.toContain('strength')
    for (const { line } of points) expect(line).not.toMatch(/stood out|strong|strength|ahead/)
  })
})

describe('an even profile', () => {
  const even = reading([
    ['task', 'Patient Care: Diagnosis', 'average'],
    ['task', 'Patient Care: Health Maintenance/Disease Prevention', 'average'],
    ['system', 'Cardiovascular System', 'average'],
    ['system', 'Pregnancy, Childbirth & the Puerperium', 'average'],
    ['discipline', 'Psychiatry', 'average'],
    ['discipline', 'Obstetrics & Gynecology', 'average'],
  ])

  test('is told by the specialty, of three kinds, and claims nothing', () => {
    const points = talkingPoints({ reading: even, specialty: 'public-health-preventive-medicine', mode: 'passed' })
    expect(labels(points)[0]).toBe('Patient Care: Health Maintenance/Disease Prevention')
    expect(points.map(({ section }) => section)).toEqual(['task', 'system', 'discipline'])
    expect(points.every(({ basis }) => basis === 'specialty')).toBe(true)
    for (const { line, reason } of points) {
      expect(line).not.toMatch(/stood out|strong|ahead|above/)
      expect(reason).toMatch(/^Your profile is even, which is the usual case/)
    }
  })

  test('never offers a specialty to itself', () => {
    const points = talkingPoints({ reading: even, specialty: 'obstetrics-gynecology', mode: 'passed' })
    expect(labels(points)).not.toContain('Obstetrics & Gynecology')
  })
})

test('a report without a profile gets three points by specialty, without a row and without a claim', () => {
  const points = talkingPoints({ reading: reading([], 'none'), specialty: 'emergency-medicine', mode: 'passed' })
  expect(points.map(({ section }) => section)).toEqual(['task', 'system', 'discipline'])
  expect(points.every(({ areaIndex, basis }) => areaIndex === null && basis === 'specialty')).toBe(true)
  expect(points.every(({ closeness }) => closeness === 3)).toBe(true)
})

describe('the line says what the reference allows', () => {
  const rows = [
    ['system', 'Cardiovascular System', 'higher'],
    ['system', 'Respiratory System', 'average'],
    ['system', 'Endocrine System', 'lower'],
  ] as const
  type Reference = 'own-overall' | 'borderline' | 'comparison-group' | 'national-mean'
  const lineFor = (reference: Reference, mode: 'passed' | 'failed' | 'practice') =>
    talkingPoints({ reading: reading(rows, reference), specialty: null, mode })[0]?.line ?? ''

  test.each([
    ['own-overall', /\bmy own\b/],
    ['borderline', /\bmy own\b/],
    ['comparison-group', /comparison group/],
    ['national-mean', /national mean/],
  ] as const)('%s', (reference, allowed) => {
    for (const mode of ['passed', 'failed', 'practice'] as const) {
      expect(lineFor(reference, mode)).toMatch(allowed)
      if (reference !== 'national-mean') expect(lineFor(reference, mode)).not.toMatch(/nation/)
      expect(lineFor(reference, mode)).toContain('cardiovascular medicine')
    }
  })

  test('after a failure it is about what one builds on', () => {
    expect(lineFor('own-overall', 'failed')).toMatch(/build/)
  })
})

test('without a specialty the bridge leads to residency; an unknown one is no specialty', () => {
  const [plain] = talkingPoints({ reading: full, specialty: null, mode: 'passed' })
  const [unknown] = talkingPoints({ reading: full, specialty: 'astrology', mode: 'passed' })
  expect(plain?.bridge).toBe(
    'Every treatment on every service rests on whether the diagnosis was right, and on someone noticing when it is not.',
  )
  expect(unknown).toEqual(plain)
})

describe('swaps', () => {
  const input = { reading: full, specialty: 'internal-medicine', mode: 'passed' } as const

  test('drop, add and exchange in order, never beyond three', () => {
    expect(labels(talkingPoints({ ...input, swaps: [{ drop: 'area:3' }] }))).toEqual([
      'Patient Care: Diagnosis',
      'Psychiatry',
    ])
    const exchanged = talkingPoints({ ...input, swaps: [{ drop: 'area:3', add: 'area:4' }] })
    expect(labels(exchanged)).toEqual(['Patient Care: Diagnosis', 'Human Development', 'Psychiatry'])
    expect(talkingPoints({ ...input, swaps: [{ add: 'area:4' }] })).toHaveLength(3)
    expect(labels(talkingPoints({ ...input, swaps: [{ drop: 'area:0' }, { add: 'area:2' }] }))).toEqual([
      'Cardiovascular System',
      'Psychiatry',
      'Patient Care: Prognosis/Outcome',
    ])
  })

  test('what a person adds claims no strength that the report does not show', () => {
    const points = talkingPoints({ ...input, swaps: [{ drop: 'area:0', add: 'area:5' }] })
    expect(points[0]).toMatchObject({ label: 'Endocrine System', basis: 'choice' })
    expect(points[0]?.line).not.toMatch(/stood out|strong|ahead/)
  })

  test('what does not apply any more is passed over', () => {
    const swaps = [{ drop: 'area:99' }, { add: 'area:0' }, { drop: 'area:0', add: 'no-such-key' }]
    expect(labels(talkingPoints({ ...input, swaps }))).toEqual(['Cardiovascular System', 'Psychiatry'])
  })

  test('the options are the rows in order, then the topics that no row covers', () => {
    const options = pointOptions(input)
    expect(options.slice(0, 8).map(({ key }) => key)).toEqual([0, 1, 2, 3, 4, 5, 6, 7].map((i) => `area:${i}`))
    expect(options.filter(({ strength }) => strength)).toHaveLength(5)
    expect(options.map(({ key }) => key)).toContain('topic:respiratory')
    expect(options.map(({ key }) => key)).not.toContain('topic:cardiovascular')
  })
})

test('a class of sixty does not recite one sentence', () => {
  const lines = Array.from({ length: 60 }, (_, i) => {
    const student = reading([['task', 'Patient Care: Diagnosis', 'higher']], 'own-overall', { score: 220 + i })
    return talkingPoints({ reading: student, specialty: 'pediatrics', mode: 'passed' })[0]?.line
  })
  const counts = new Map<string | undefined, number>()
  for (const line of lines) counts.set(line, (counts.get(line) ?? 0) + 1)
  expect(counts.size).toBeGreaterThanOrEqual(8)
  expect(Math.max(...counts.values())).toBeLessThanOrEqual(15)
})

test('the name of the file and the evidence change nothing', () => {
  const box: [number, number, number, number] = [0, 0, 1, 1]
  const other = { ...full, file: 'renamed.pdf', evidence: { score: { page: 1, box, how: 'text' as const } } }
  expect(talkingPoints({ reading: other, specialty: 'neurology', mode: 'passed' })).toEqual(
    talkingPoints({ reading: full, specialty: 'neurology', mode: 'passed' }),
  )
})
