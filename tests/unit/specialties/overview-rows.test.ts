import { describe, expect, test } from 'vitest'
import { overviewTable, shownPictures, signed, standingRows } from '../../../components/specialties/overview-rows'
import { specialtiesAnalysis } from '../../../lib/analysis/specialties'
import type { Applicant } from '../../../lib/applicant/group'
import { passedReading } from './passed-reading'

function analysis(applicant: Applicant) {
  const found = specialtiesAnalysis({
    reading: passedReading,
    exam: 'step2ck',
    typed: null,
    second: 'dermatology',
    choices: { specialty: 'internal-medicine', applicant, today: '2026-06-01' },
  })
  if (found === null) throw new Error('an applicant is chosen')
  return found
}

const view = { order: 'middle', tier: 'all', chosen: ['internal-medicine'] } as const

describe('rows of the overview', () => {
  test('every specialty is in the first picture: those without figures at its end, in words', () => {
    const [first, ...others] = shownPictures(analysis('non-us-img'), view)
    expect(others).toEqual([])
    expect(first?.rows.rows).toHaveLength(24)
    expect(first?.rows.rows.slice(17).every(({ middle, words }) => middle === null && words !== null)).toBe(true)
    expect(first?.rows).toMatchObject({ score: { at: 251, label: 'you 251' }, range: [244, 258], statistic: 'median' })
    expect(first?.rows.rows.filter(({ chosen }) => chosen).map(({ key }) => key)).toEqual(['internal-medicine'])
  })

  test('the filter holds for gaps too, and a picture can be empty', () => {
    const [first] = shownPictures(analysis('non-us-img'), { ...view, tier: 'highly-competitive' })
    expect(first?.rows.rows.map(({ label }) => label)).toEqual([
      'Neurological Surgery',
      'Dermatology',
      'Orthopaedic Surgery',
      'Otolaryngology',
      'Plastic Surgery (Integrated)',
    ])
    const means = shownPictures(analysis('us-do'), { ...view, tier: 'less-competitive' })
    expect(means.map(({ rows }) => rows.rows.length)).toEqual([4, 0])
  })

  test('the table has quartiles for medians and none for means, and says what is withheld', () => {
    const [medians] = shownPictures(analysis('us-md'), view)
    const table = medians && overviewTable(medians, true)
    expect(table?.head).toEqual([
      'Specialty',
      'Lower quartile',
      'Median',
      'Upper quartile',
      'Matched',
      'Median, not matched',
      'Not matched',
      'Score minus median',
    ])
    const cells = (name: string) => table?.rows.find(({ key }) => key === name)?.cells
    expect(cells('internal-medicine')).toEqual(['Internal Medicine', 243, 254, 262, 3236, 233, expect.anything(), '−3'])
    expect(cells('child-neurology')?.[5]).toBe('withheld')
    expect(cells('public-health-preventive-medicine')?.[2]).toBe('not known')

    const [means] = shownPictures(analysis('us-do'), view)
    expect(means && overviewTable(means, false).head).toEqual(['Specialty', 'Mean', 'Matched'])
  })

  test('one standing as a picture of its own', () => {
    const us = analysis('us-md')
    const [medicine] = us.chosen
    expect(medicine && standingRows(medicine, us)).toMatchObject({
      rows: [{ q1: 243, middle: 254, q3: 262, words: null }],
      statistic: 'median',
    })
    const img = analysis('us-img')
    const [unknown] = img.chosen
    expect(unknown && standingRows(unknown, img).rows[0]).toMatchObject({ middle: null, words: 'not known' })
  })

  test('distances carry their sign', () => {
    expect([signed(4), signed(-3), signed(0), signed(null)]).toEqual(['+4', '−3', '0', ''])
  })
})
