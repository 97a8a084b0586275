import { describe, expect, it } from 'vitest'
import { viewPage } from '../../../../lib/reports/page/page-view'
import { findHeaders, type HeaderRow } from '../../../../lib/reports/profile/table/headers'
import { Paper } from './paper'

const heads = (paper: Paper) => findHeaders(viewPage(paper.page()))

/** Centers to the nearest ten points: spaces of the drawn texts are narrower than their letters. */
const near = (centers: HeaderRow['centers'] | undefined) =>
  centers && Object.fromEntries(Object.entries(centers).map(([place, x]) => [place, 10 * Math.round(x / 10)]))

function row(...words: string[]): Paper {
  const paper = new Paper()
  words.forEach((word, k) => {
    paper.text(300 + 90 * k, 100, word, 9, 'center')
  })
  return paper
}

describe('heads of three columns', () => {
  it.each([
    ['Lower', 'Average', 'Higher'],
    ['Lower', 'Same', 'Higher'],
    ['LOW', 'AVERAGE', 'HIGH'],
    ['Below', 'About the same', 'Above'],
    ['Below average', 'Average', 'Above average'],
    ['Lower than overall', 'Similar to overall', 'Higher than overall'],
    ['Lower Performance', 'Borderline Performance', 'Higher Performance'],
    ['L', 'A', 'H'],
    ['Low', 'Avg.', 'High'],
    ['Lower', 'Comparable', 'Higher'],
  ])('%s | %s | %s', (...words) => {
    const found = heads(row(...words))
    expect(found).toHaveLength(1)
    expect(near(found[0]?.centers)).toEqual({ low: 300, middle: 390, high: 480 })
    expect(found[0]?.middleText).toBe(words[1])
  })

  it('finds them in the other order', () => {
    expect(heads(row('Higher', 'Average', 'Lower'))[0]?.centers).toMatchObject({ low: 480, high: 300 })
  })

  it('finds several side by side and below each other, in reading order', () => {
    const paper = new Paper()
    for (const [x, y] of [
      [300, 100],
      [60, 100],
      [60, 400],
    ] as const)
      ['Lower', 'Average', 'Higher'].forEach((word, k) => {
        paper.text(x + 50 * k, y, word, 8, 'center')
      })
    expect(heads(paper).map(({ box }) => [Math.round(box[0] / 60), Math.round(box[1] / 100)])).toEqual([
      [1, 1],
      [5, 1],
      [1, 4],
    ])
  })

  it('takes no sentence, list or legend in a line of text for heads', () => {
    const paper = new Paper()
    paper.text(40, 100, 'Areas are marked lower, average or higher than your overall performance.', 9)
    paper.text(40, 120, 'lower average higher', 9)
    paper.text(40, 140, 'A score may be Low , Average , High or not reported at all in the area', 9)
    paper.text(40, 160, 'L = lower, S = same, H = higher than your overall performance', 9)
    expect(heads(paper)).toEqual([])
  })

  it('needs all three, unless only the middle is not printed', () => {
    expect(heads(row('Lower', 'Average'))).toEqual([])
    expect(heads(row('Average', 'Higher'))).toEqual([])
    const paper = new Paper()
    paper.text(300, 100, 'Lower Performance', 9, 'center')
    paper.text(480, 100, 'Higher Performance', 9, 'center')
    expect(near(heads(paper)[0]?.centers)).toEqual({ low: 300, middle: 390, high: 480 })
  })
})
