import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isShown, shownConfidence } from '../../../lib/figures/confidence'
import { addDays, addMonths, daysBetween, dayWords, isDay, isWithin } from '../../../lib/figures/dates'
import { rated } from '../../../lib/figures/rated'
import { editionWords, spanWords } from '../../../lib/figures/source'

describe('confidence', () => {
  test.each([
    ['official', true],
    ['corroborated', true],
    ['single-source', true],
    ['inferred', true],
    ['background', false],
    ['contested', false],
    ['rejected', false],
  ] as const)('%s: shown %s', (confidence, shown) => {
    expect(isShown(confidence)).toBe(shown)
  })

  test('a row without a confidence has that of its set, with one its own counts', () => {
    const set = { confidence: 'single-source', show: true } as const
    expect(shownConfidence(set)).toBe('single-source')
    expect(shownConfidence(set, { confidence: 'corroborated', show: true })).toBe('corroborated')
    expect(shownConfidence(set, { confidence: 'contested', show: false })).toBeNull()
    expect(shownConfidence(set, { show: false })).toBeNull()
    expect(shownConfidence({ confidence: 'background', show: false })).toBeNull()
    expect(shownConfidence({ confidence: 'background', show: false }, { confidence: 'official', show: true })).toBe(
      'official',
    )
  })
})

describe('days', () => {
  test.each(['2024-02-29', '2025-12-31', '1999-01-01'])('%s is a day', (day) => expect(isDay(day)).toBe(true))
  test.each([
    '2025-02-29',
    '2025-02-30',
    '2025-13-01',
    '2025-00-10',
    '2025-1-1',
    '',
    '2025-04-31',
    ' 2025-04-30',
    'today',
  ])('%s is none', (day) => expect(isDay(day)).toBe(false))

  test('months end where the month is too short', () => {
    expect(addMonths('2025-08-31', 6)).toBe('2026-02-28')
    expect(addMonths('2023-08-31', 6)).toBe('2024-02-29')
    expect(addMonths('2025-11-27', 6)).toBe('2026-05-27')
    expect(addMonths('2025-11-27', 12)).toBe('2026-11-27')
    expect(addMonths('2024-02-29', 12)).toBe('2025-02-28')
  })

  test('days are added across months and years, and counted back', () => {
    expect(addDays('2026-02-28', 1)).toBe('2026-03-01')
    const day = fc.date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
    fc.assert(
      fc.property(day, fc.integer({ min: -5000, max: 5000 }), (date, days) => {
        const from = date.toISOString().slice(0, 10)
        return daysBetween(from, addDays(from, days)) === days
      }),
    )
  })

  test('in words', () => {
    expect(dayWords('2025-09-02')).toBe('Sep 2, 2025')
    expect(dayWords('2025-09')).toBe('Sep 2025')
    expect(['unknown', '2023-26'].map(dayWords)).toEqual(['unknown', '2023-26'])
  })

  test('an open end is no limit', () => {
    expect(isWithin('2025-01-01', { from: null, to: '2025-01-01' })).toBe(true)
    expect(isWithin('2025-01-02', { from: null, to: '2025-01-01' })).toBe(false)
    expect(isWithin('2025-01-01', { from: '2025-01-01', to: null })).toBe(true)
  })
})

describe('a source', () => {
  const set = {
    id: 'table',
    title: 'A table',
    publisher: 'A publisher',
    cohort: 'Some people',
    window: { from: '2023-07-01', to: '2026-06-30' },
    effective: { from: '2026-08-17', to: null },
    sources: [
      { title: 'A file', url: null },
      { title: 'A page', url: 'https://example.org/page' },
    ],
    confidence: 'single-source',
    confidenceNote: 'One copy.',
    note: 'Of the set.',
  } as const

  test('takes edition, date and address from the set', () => {
    expect(rated(set, { file: 'a.json', retrieved: '2026-11-22' })).toMatchObject({
      edition: 'Jul 2023 to Jun 2026',
      date: '2026-08-17',
      url: 'https://example.org/page',
      id: 'table',
      note: 'Of the set.',
    })
  })

  test('a row with citations of its own cites them', () => {
    const confidence = 'official' as const
    const row = {
      id: 'row',
      confidence,
      note: 'Of the row.',
      sources: [{ title: 'Its own', url: 'https://example.org/own' }],
    }
    expect(rated(set, { file: 'a.json', retrieved: '2026-11-22' }, row)).toMatchObject({
      confidence: 'official',
      url: 'https://example.org/own',
      id: 'table/row',
      note: 'Of the row. Of the set.',
    })
  })

  test('what may not be shown has no source', () => {
    const place = { file: 'a.json', retrieved: '2026-11-22' }
    expect(rated({ ...set, confidence: 'contested' }, place)).toBeNull()
    expect(rated(set, place, { confidence: 'background' })).toBeNull()
    expect(rated(set, place, { show: false })).toBeNull()
  })

  test('an edition that is named by its date is said as one, two years are not', () => {
    expect(editionWords({ edition: '2026-04', date: '2026-04' })).toBe('Apr 2026')
    expect(editionWords({ edition: '2026-08-17', date: null })).toBe('Aug 17, 2026')
    expect(editionWords({ edition: '2011-12', date: '2013-01' })).toBe('2011-12')
  })

  test('spans in words', () => {
    expect(spanWords(null)).toBeNull()
    expect(spanWords({ from: null, to: null })).toBeNull()
    expect(spanWords({ from: '2025-07-01', to: null })).toBe('since Jul 1, 2025')
    expect(spanWords({ from: null, to: '2025-06-30' })).toBe('until Jun 30, 2025')
  })
})
