import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Box, Page } from '../../../lib/pages/model'
import { readReports } from '../../../lib/reports/read-reports'
import type { Reading } from '../../../lib/reports/schema'
import { dated, outcome, paper, paragraph, profile, sideways } from './paper'

/** What is read, without where it stands and what it is called. */
function content(pages: readonly Page[]): Omit<Reading, 'evidence'>[] {
  return readReports(pages, 'made.pdf').map((one) => {
    if (!one.ok) throw new Error(`refused: ${one.error.code}`)
    const { evidence: _, ...rest } = one
    return rest
  })
}

const front = paper([
  ...dated(),
  ...outcome(),
  ...paragraph(
    40,
    230,
    'For recent first-time takers the mean score was 250 and the standard deviation was 15. The standard error of the estimate (SEE) is 7 points.',
  ),
])
const back = profile('Your Performance in Content Areas - Step 2 CK', [
  ['Performance by Physician Task', ['Patient Care: Management', 'Patient Care: Diagnosis', 'Prevention']],
  ['Performance by Discipline', ['Medicine', 'Surgery', 'Pediatrics', 'Psychiatry']],
])
const number = (pages: readonly Page[]): Page[] => pages.map((page, i) => ({ ...page, number: i + 1 }))
const whole = number([front, back])
const expected = content(whole)

const moved = (page: Page, by: (box: Box) => Box, scale = 1): Page => ({
  ...page,
  width: page.width * scale,
  height: page.height * scale,
  words: page.words.map((word) => ({ ...word, box: by(word.box), size: word.size * scale })),
  marks: page.marks.map((mark) => ({ ...mark, box: by(mark.box), lineWidth: mark.lineWidth * scale })),
})

describe('what is read does not depend on how the pages lie', () => {
  test('it is read at all', () => {
    expect(expected).toHaveLength(1)
    expect(expected[0]).toMatchObject({
      score: 251,
      result: 'pass',
      mean: 250,
      standardDeviation: 15,
      standardError: 7,
    })
    expect(expected[0]?.areas.map(({ level }) => level)).toEqual([
      'lower',
      'average',
      'higher',
      'lower',
      'average',
      'higher',
      'lower',
    ])
  })
  test('shifted', () => {
    fc.assert(
      fc.property(fc.integer({ min: -20, max: 40 }), fc.integer({ min: -20, max: 40 }), (dx, dy) => {
        const shift = ([x0, y0, x1, y1]: Box): Box => [x0 + dx, y0 + dy, x1 + dx, y1 + dy]
        expect(content(whole.map((page) => moved(page, shift)))).toEqual(expected)
      }),
      { numRuns: 15, seed: 1 },
    )
  })
  test('scaled', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.5, max: 4, noNaN: true }), (by) => {
        const scale = ([x0, y0, x1, y1]: Box): Box => [x0 * by, y0 * by, x1 * by, y1 * by]
        expect(content(whole.map((page) => moved(page, scale, by)))).toEqual(expected)
      }),
      { numRuns: 15, seed: 1 },
    )
  })
  test('turned by one, two or three quarters', () => {
    const turned = (page: Page, quarters: number): Page => {
      let now = page
      for (let i = 0; i < quarters; i++)
        now = {
          ...sideways(now),
          words: sideways(now).words.map((word) => ({ ...word, angle: ((i + 1) * 90) as 90 | 180 | 270 })),
        }
      return now
    }
    for (const quarters of [1, 2, 3]) expect(content(whole.map((page) => turned(page, quarters)))).toEqual(expected)
    expect(content([turned(whole[0] as Page, 3), whole[1] as Page])).toEqual(expected)
  })
  test('evidence of a turned page lies on the page as displayed', () => {
    const [straight] = readReports(whole, 'made.pdf')
    const [turned] = readReports(whole.map(sideways), 'made.pdf')
    if (!straight?.ok || !turned?.ok) throw new Error('refused')
    for (const [path, { box }] of Object.entries(straight.evidence)) {
      const [x0, y0, x1, y1] = box
      const wanted = [792 - y1, x0, 792 - y0, x1]
      turned.evidence[path]?.box.forEach((edge, i) => {
        expect(edge, path).toBeCloseTo(wanted[i] ?? Number.NaN, 6)
      })
    }
    expect(Object.keys(turned.evidence)).toEqual(Object.keys(straight.evidence))
  })
  test('painted in any order', () => {
    fc.assert(
      fc.property(fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })), (stream) => {
        const shuffled = whole.map((page) => {
          const keyed = page.words.map((word) => [stream.next().value as number, word] as const)
          return { ...page, words: keyed.sort((a, b) => a[0] - b[0]).map(([, word]) => word) }
        })
        expect(content(shuffled)).toEqual(expected)
      }),
      { numRuns: 15, seed: 1 },
    )
  })
  test('pages in the other order, and empty pages between', () => {
    expect(content(number([back, front]))).toEqual(expected)
    expect(content(number([paper([]), back, paper([]), front, paper([])]))).toEqual(expected)
  })
})
