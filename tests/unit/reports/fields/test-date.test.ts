import { describe, expect, test } from 'vitest'
import { heads, type Line, paper, paragraph } from '../paper'
import { codes, reading, usual } from './layouts'

describe('the test date', () => {
  const printed: readonly (readonly [string, string | null])[] = [
    ['09/12/2025', '2025-09-12'],
    ['9/12/25', '2025-09-12'],
    ['September 12, 2025', '2025-09-12'],
    ['Sept. 12, 2025', '2025-09-12'],
    ['SEPTEMBER 12, 2025', '2025-09-12'],
    ['Friday, September 12, 2025', '2025-09-12'],
    ['09/12/2025 (Friday)', '2025-09-12'],
    ['12 Sep 2025', '2025-09-12'],
    ['12-SEP-2025', '2025-09-12'],
    ['12 September 2025', '2025-09-12'],
    ['2025-09-12', '2025-09-12'],
    ['2025/09/12', '2025-09-12'],
    ['25.12.2024', '2024-12-25'],
    ['09.12.2025', null], // the day comes first with dots, but an American may have typed it
    ['13/05/2025', null],
    ['02/30/2025', null],
    ['September 2025', null],
  ]
  test.each(printed)('%s', (text, iso) => {
    const got = reading(paper([...heads(), [40, 116, 'Test Date:'], [120, 116, text], ...usual]))
    expect(got.testDate).toBe(iso)
    expect(codes(got, 'testDate')).toEqual(iso === null ? ['not-read'] : [])
  })
  const labels = [
    'Test Date',
    'Date of Examination',
    'Exam date:',
    'Testing date',
    'Examination Date',
    'Date of Test',
    'Test date(s):',
    'Date tested',
    'Step 2 CK Test Date:',
    'Date of Administration',
  ]
  test.each(labels)('%s', (label) => {
    const inline = reading(
      paper([
        ...heads(),
        [40, 116, `${label} ${label.endsWith(':') ? '' : ': '}09/12/2025`.replace('  ', ' ')],
        ...usual,
      ]),
    )
    const beside = reading(paper([...heads(), [40, 116, label], [200, 116, '09/12/2025'], ...usual]))
    const below = reading(paper([...heads(), [340, 90, label, { size: 9 }], [340, 104, '09/12/2025'], ...usual]))
    expect([inline.testDate, beside.testDate, below.testDate]).toEqual(['2025-09-12', '2025-09-12', '2025-09-12'])
  })
  test('behind a dash in the title', () => {
    const title: Line = [40, 70, 'Step 2 Clinical Knowledge (CK) Score Report — Test date: 12 September 2025']
    expect(reading(paper([...heads().filter(([, y]) => y !== 70), title, ...usual])).testDate).toBe('2025-09-12')
  })
  test.each([
    ['Step 2 CK, September 12, 2025', '2025-09-12', ['low-confidence']],
    ['Step 2 CK Score Report, September 12, 2025', null, ['not-read']],
    ['Step 2 CK printed September 12, 2025', null, ['not-read']],
  ])('without a label: %s', (title, iso, doubts) => {
    const got = reading(paper([...heads(), [40, 95, title], ...usual]))
    expect([got.testDate, codes(got, 'testDate')]).toEqual([iso, doubts])
  })
  test('never the day of birth, of the report or of the print', () => {
    const others: Line[] = [
      [20, 20, '6/14/2026, 9:41 AM', { size: 7 }],
      [300, 20, 'MyUSMLE - Score Report', { size: 7 }],
      [40, 116, 'Date of Birth:'],
      [120, 116, '01/02/1998'],
      [40, 129, 'Report Date:'],
      [120, 129, '10/01/2025'],
      [300, 129, 'Printed on 11/01/2025'],
    ]
    expect(
      reading(paper([...heads(), ...others, ...usual.map(([x, y, ...rest]): Line => [x, y + 30, ...rest])])).testDate,
    ).toBeNull()
    const dateToo = reading(
      paper([
        ...heads(),
        ...others,
        [40, 142, 'Test Date:'],
        [120, 142, '09/12/2025'],
        ...usual.map(([x, y, ...rest]): Line => [x, y + 30, ...rest]),
      ]),
    )
    expect(dateToo.testDate).toBe('2025-09-12')
  })
  test('behind a number that ends with a full stop', () => {
    const line: Line = [40, 116, 'Candidate Doe, Jo, USMLE ID 5-663-537-6. Test date: September 26, 2019.']
    expect(reading(paper([...heads(), line, ...usual])).testDate).toBe('2019-09-26')
  })
  test('in a sentence', () => {
    const got = reading(
      paper([...heads(), ...paragraph(40, 120, 'This report is for the exam taken on September 12, 2025.'), ...usual]),
    )
    expect(got.testDate).toBe('2025-09-12')
  })
})
