import { describe, expect, test } from 'vitest'
import { changedChoice, pointOptions, talkingPoints } from '../../../lib/stories/talking-points'
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
    for (const { line } of points) expect(line).not.toMatch(/strong|strength|ahead/)
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
      expect(line).not.toMatch(/strong|strength|ahead|above/)
      expect(reason).toMatch(/^Your profile is even, which is common/)
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
    ['own-overall', /stronger (areas|parts)|relative strengths?|better on .* than/],
    ['borderline', /stronger (areas|parts)|relative strengths?|better on .* than/],
    ['comparison-group', /well .*on my self-assessment|on my self-assessment.* well/i],
    ['national-mean', /well .*on COMLEX|on COMLEX.* well/i],
  ] as const)('%s', (reference, allowed) => {
    expect(lineFor(reference, 'passed')).toMatch(allowed)
    for (const mode of ['passed', 'failed', 'practice'] as const) {
      expect(lineFor(reference, mode)).not.toMatch(/nation|average/)
      expect(lineFor(reference, mode)).toMatch(/cardiovascular medicine/i)
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
    'Treatment on any service depends on the right diagnosis, and on someone noticing when it isn’t.',
  )
  expect(unknown).toEqual(plain)
})

describe('the choice of the person', () => {
  const input = { reading: full, specialty: 'internal-medicine', mode: 'passed' } as const

  test('stands in the place of the rules, in its order, never beyond three', () => {
    const chosen = ['human-development', 'pc-diagnosis']
    expect(labels(talkingPoints({ ...input, chosen }))).toEqual(['Human Development', 'Patient Care: Diagnosis'])
    const four = [...chosen, 'psychiatry', 'cardiovascular']
    expect(labels(talkingPoints({ ...input, chosen: four }))).toHaveLength(3)
    expect(talkingPoints({ ...input, chosen: null })).toEqual(talkingPoints(input))
    expect(talkingPoints({ ...input, chosen: [] })).toEqual([])
  })

  test('claims no strength that the report does not show', () => {
    const points = talkingPoints({ ...input, chosen: ['endocrine'] })
    expect(points[0]).toMatchObject({ label: 'Endocrine System', basis: 'choice' })
    expect(points[0]?.line).not.toMatch(/strong|strength|ahead/)
  })

  test('passes over what is not there any more, and what is named twice', () => {
    const chosen = ['astrology', 'psychiatry', 'psychiatry']
    expect(labels(talkingPoints({ ...input, chosen }))).toEqual(['Psychiatry'])
  })

  test('keeps its points when rows of the report are taken out or moved', () => {
    const moved = { ...full, areas: full.areas.slice(1).reverse() }
    const chosen = ['cardiovascular', 'human-development']
    expect(labels(talkingPoints({ ...input, reading: moved, chosen }))).toEqual([
      'Cardiovascular System',
      'Human Development',
    ])
  })

  test('is changed by one swap, drop or addition at a time', () => {
    expect(changedChoice(['a', 'b'], { drop: 'a', add: 'c' })).toEqual(['c', 'b'])
    expect(changedChoice(['a', 'b'], { drop: 'a' })).toEqual(['b'])
    expect(changedChoice(['a', 'b'], { add: 'c' })).toEqual(['a', 'b', 'c'])
    expect(changedChoice(['a', 'b', 'c'], { add: 'd' })).toEqual(['a', 'b', 'c'])
    expect(changedChoice(['a', 'b'], { add: 'a' })).toEqual(['a', 'b'])
    expect(changedChoice(['a', 'b'], { drop: 'x', add: 'c' })).toEqual(['a', 'b', 'c'])
  })

  test('is made from the rows in order, then the topics that no row covers', () => {
    const options = pointOptions(input)
    expect(options.slice(0, 8).map(({ label }) => label)).toEqual(full.areas.map(({ label }) => label))
    expect(options.map(({ areaIndex }) => areaIndex !== null).lastIndexOf(true)).toBe(7)
    expect(options.filter(({ strength }) => strength)).toHaveLength(5)
    const keys = options.map(({ key }) => key)
    expect(new Set(keys).size).toBe(keys.length)
    expect(keys.slice(8)).toContain('respiratory')
    expect(keys.slice(8)).not.toContain('cardiovascular')
  })

  test('tells two rows of the same topics apart', () => {
    const twice = reading([
      ['system', 'Cardiovascular System', 'higher'],
      ['system', 'Cardiovascular Disorders', 'higher'],
    ])
    const keys = pointOptions({ ...input, reading: twice }).map(({ key }) => key)
    expect(keys.slice(0, 2)).toEqual(['cardiovascular', 'cardiovascular#2'])
  })
})

test('a class of sixty does not recite one sentence', () => {
  const lines = Array.from({ length: 60 }, (_, i) => {
    const student = reading([['task', 'Patient Care: Diagnosis', 'higher']], 'own-overall', { score: 220 + i })
    return talkingPoints({ reading: student, specialty: 'pediatrics', mode: 'passed' })[0]?.line
  })
  const counts = new Map<string | undefined, number>()
  for (const line of lines) counts.set(line, (counts.get(line) ?? 0) + 1)
  expect(counts.size).toBeGreaterThanOrEqual(6)
  expect(Math.max(...counts.values())).toBeLessThanOrEqual(20)
})

test('the name of the file and the evidence change nothing', () => {
  const box: [number, number, number, number] = [0, 0, 1, 1]
  const other = { ...full, file: 'renamed.pdf', evidence: { score: { page: 1, box, how: 'text' as const } } }
  expect(talkingPoints({ reading: other, specialty: 'neurology', mode: 'passed' })).toEqual(
    talkingPoints({ reading: full, specialty: 'neurology', mode: 'passed' }),
  )
})
