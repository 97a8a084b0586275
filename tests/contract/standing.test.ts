import { afterEach, describe, expect, test, vi } from 'vitest'
import { z } from 'zod'
import { standing } from '../../cli/standing'

/** One call of `strongsuit standing`, with what it wrote. */
async function call(line: string, ...more: string[]) {
  const written = { out: '', err: '' }
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    written.out += text
    return true
  })
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    written.err += text
    return true
  })
  const status = await standing([...line.split(' ').filter(Boolean), ...more])
  vi.restoreAllMocks()
  return { status, ...written }
}

const known = ['official', 'corroborated', 'single-source', 'inferred'] as const
const number = z.number().nullable()

/** The object of the contract, written down independently of the program. */
const standingObject = z.strictObject({
  score: z.int().min(1).max(300),
  exam: z.enum(['step2ck', 'step3', 'step1']),
  date: z.iso.date(),
  percentile: z.strictObject({
    value: number,
    low: number,
    high: number,
    standardError: number,
    edition: z.string(),
    interpolated: z.boolean(),
    confidence: z.enum(known),
  }),
  passing: z.strictObject({
    minimum: number,
    margin: number,
    from: z.iso.date().nullable(),
    confidence: z.enum(known).nullable(),
  }),
  specialty: z
    .strictObject({
      name: z.string(),
      applicant: z.enum(['us-md', 'us-do', 'us-img', 'non-us-img']),
      edition: z.int(),
      statistic: z.enum(['median', 'mean']),
      matched: z.strictObject({ n: number, q1: number, middle: number, q3: number }),
      notMatched: z.strictObject({ n: number, middle: number }).nullable(),
      confidence: z.enum(known).nullable(),
    })
    .nullable(),
  warnings: z.array(z.strictObject({ code: z.string(), message: z.string().min(1) })),
})

async function json(line: string, ...more: string[]) {
  const { status, out, err } = await call(line, ...more, '--json')
  expect(status).toBe(0)
  expect(err).toBe('')
  expect(out.endsWith('\n')).toBe(true)
  return standingObject.parse(JSON.parse(out))
}

afterEach(() => vi.restoreAllMocks())

describe('the percentile', () => {
  test('with the error that is given', async () => {
    const { percentile } = await json('250 --exam step2ck --date 2026-03-01 --error 7')
    expect(percentile).toEqual({
      value: 44,
      low: 28.4,
      high: 63.2,
      standardError: 7,
      edition: 'ck-2023-2026',
      interpolated: false,
      confidence: 'single-source',
    })
  })

  test('with the published standard error, whatever the date', async () => {
    const { percentile } = await json('251 --exam step2ck --date 2019-05-05')
    expect(percentile).toMatchObject({ standardError: 6, edition: 'ck-2017-2020', value: 61.4, interpolated: true })
    expect((await json('220 --exam step3 --date 2024-01-01')).percentile).toMatchObject({
      standardError: 5,
      value: 31,
      low: 20,
      high: 43,
    })
  })

  test('Step 1 has no standard error that may be shown', async () => {
    const { percentile, warnings } = await json('240 --exam step1 --date 2019-05-05')
    expect(percentile).toMatchObject({ value: 62, standardError: null, low: null, high: null })
    expect(warnings.map(({ code }) => code)).toEqual(['no-standard-error'])
  })

  test('Step 1 with an error of its own has a range and no warning', async () => {
    const { percentile, warnings } = await json('240 --exam step1 --date 2019-05-05 --error 5')
    expect(percentile).toMatchObject({ value: 62, standardError: 5, low: 52, high: 72 })
    expect(warnings).toEqual([])
  })

  test('null where the edition may not be interpolated', async () => {
    const { percentile, warnings } = await json('280 --exam step2ck --date 2023-01-01')
    expect(percentile).toMatchObject({ value: null, high: null, low: 97.2, interpolated: false })
    expect(warnings.map(({ code }) => code)).toEqual(['not-interpolated'])
  })

  test('in a gap between two windows: the nearest edition and a warning', async () => {
    const { percentile, warnings } = await json('250 --exam step2ck --date 2021-01-01')
    expect(percentile.edition).toBe('ck-2017-2020')
    expect(warnings.map(({ code }) => code)).toEqual(['edition-gap'])
  })
})

describe('passing', () => {
  test.each([
    ['2025-06-30', 214, 4],
    ['2025-07-01', 218, 0],
  ])('218 on %s: minimum %i, margin %i', async (date, minimum, margin) => {
    expect((await json(`218 --exam step2ck --date ${date}`)).passing).toMatchObject({ minimum, margin })
  })

  test('null, with the margin, where no row that may be shown covers the date', async () => {
    const { passing, warnings } = await json('230 --exam step1 --date 2016-05-05 --error 6')
    expect(passing).toEqual({ minimum: null, margin: null, from: null, confidence: null })
    expect(warnings.map(({ code }) => code)).toContain('no-passing-standard')
  })
})

describe('specialties', () => {
  const ask = (specialty: string, applicant: string) =>
    json(`250 --exam step2ck --date 2026-03-01 --applicant ${applicant} --specialty`, specialty)

  test('no specialty: null', async () => {
    expect((await json('250 --exam step2ck --date 2026-03-01')).specialty).toBeNull()
  })

  test('US MD seniors: the medians of 2026', async () => {
    expect((await ask('Internal Medicine', 'us-md')).specialty).toEqual({
      name: 'Internal Medicine',
      applicant: 'us-md',
      edition: 2026,
      statistic: 'median',
      matched: { n: 3236, q1: 243, middle: 254, q3: 262 },
      notMatched: { n: 84, middle: 233 },
      confidence: 'single-source',
    })
  })

  test('non-US-citizen IMGs: the medians of 2026', async () => {
    expect((await ask('general surgery', 'non-us-img')).specialty).toMatchObject({
      edition: 2026,
      statistic: 'median',
      matched: { n: 102, q1: 244, middle: 256, q3: 264 },
      notMatched: { n: 230, middle: 247 },
    })
  })

  test('US DO seniors: the means of 2024, nothing for those not matched', async () => {
    expect((await ask('EM', 'us-do')).specialty).toMatchObject({
      name: 'Emergency Medicine',
      edition: 2024,
      statistic: 'mean',
      matched: { n: 779, q1: null, middle: 242, q3: null },
      notMatched: null,
    })
  })

  test('US DO seniors in orthopaedics: the median of 2026', async () => {
    expect((await ask('Orthopedics', 'us-do')).specialty).toMatchObject({
      name: 'Orthopaedic Surgery',
      edition: 2026,
      statistic: 'median',
      matched: { n: 94, q1: null, middle: 256, q3: null },
      notMatched: null,
    })
  })

  test('US-citizen IMGs: all null, and a warning that names the nearest substitute', async () => {
    const { specialty, warnings } = await ask('Internal Medicine', 'us-img')
    expect(specialty).toMatchObject({ matched: { n: null, q1: null, middle: null, q3: null }, notMatched: null })
    expect(warnings).toHaveLength(1)
    expect(warnings[0]?.message).toMatch(/non-US-citizen IMGs in Internal Medicine 2026, median 251/)
  })

  test('suppressed figures are null, what is known beside them is kept', async () => {
    const { specialty, warnings } = await ask('Dermatology', 'non-us-img')
    expect(specialty).toMatchObject({
      matched: { n: 4, q1: null, middle: null, q3: null },
      notMatched: { n: 19, middle: 253 },
    })
    expect(warnings.map(({ code }) => code)).toEqual(['suppressed'])
  })

  test('a doubt in the data comes along', async () => {
    const { specialty, warnings } = await ask('ENT', 'us-md')
    expect(specialty).toMatchObject({ name: 'Otolaryngology', matched: { q1: 250, middle: 261, q3: 266 } })
    expect(warnings).toEqual([{ code: 'doubt', message: expect.stringContaining('An unusual row') }])
  })

  test('a score of Step 3 is not set against figures of Step 2 CK', async () => {
    const { specialty } = await json('230 --exam step3 --date 2024-01-01 --specialty IM --applicant us-md')
    expect(specialty?.matched.middle).toBeNull()
  })
})

describe('for people', () => {
  test('says it in words', async () => {
    const { status, out } = await call(
      '251 --exam step2ck --date 2025-09-12 --error 7 --specialty IM --applicant us-md',
    )
    expect(status).toBe(0)
    expect(out).toContain(
      'About 9 in 20 first-time takers from US MD schools scored lower (6 to 13, allowing for the standard error).',
    )
    expect(out).toContain('33 points above the minimum of 218')
    expect(out).toContain('Internal Medicine, US MD seniors, 2026')
  })
})

describe('a call that is wrong: status 2, a message, nothing on standard output', () => {
  test.each([
    ['', 'no score'],
    ['0 --exam step2ck --date 2025-01-01', 'from 1 to 300'],
    ['301 --exam step2ck --date 2025-01-01', 'from 1 to 300'],
    ['250.5 --exam step2ck --date 2025-01-01', 'whole number'],
    ['abc --exam step2ck --date 2025-01-01', 'whole number'],
    ['250 251 --exam step2ck --date 2025-01-01', 'one score'],
    ['250 --exam step2ck --date 2025-02-30', '2025-02-30'],
    ['250 --exam step2ck --date 2025-2-3', '2025-2-3'],
    ['250 --exam step2ck --date 12/09/2025', '12/09/2025'],
    ['250 --exam step2ck', '--date'],
    ['250 --date 2025-01-01', '--exam'],
    ['250 --exam comlex --date 2025-01-01', '--exam'],
    ['250 --exam step2ck --date 2025-01-01 --error=-2', '--error'],
    ['250 --exam step2ck --date 2025-01-01 --error six', '--error'],
    ['250 --exam step2ck --date 2025-01-01 --specialty Dermatology', '--applicant'],
    ['250 --exam step2ck --date 2025-01-01 --applicant us-md', '--specialty'],
    ['250 --exam step2ck --date 2025-01-01 --specialty Dermatology --applicant md', '--applicant'],
    ['250 --exam step2ck --date 2025-01-01 --specialty Dermtology --applicant us-md', 'Dermatology'],
    ['250 --exam step2ck --date 2025-01-01 --colour', '--colour'],
    ['250 --exam step2ck --date 2025-01-01 --error', '--error'],
  ])('%s', async (line, message) => {
    const { status, out, err } = await call(line)
    expect(status).toBe(2)
    expect(out).toBe('')
    expect(err).toContain(message)
  })
})
