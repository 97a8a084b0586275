import { describe, expect, test } from 'vitest'
import { dated, frame, type Line, paper, sideways, widthOf } from '../paper'
import { reading, usual } from './layouts'

describe('the score, however it is set', () => {
  test('label and value with rules between the cells, close together', () => {
    const table: Line[] = [
      [44, 150, 'Result', { size: 9 }],
      [80, 150, 'Score', { size: 9 }],
      [116, 150, 'Minimum', { size: 9 }],
      [44, 166, 'PASS', { size: 9 }],
      [80, 166, '251', { size: 9 }],
      [116, 166, '218', { size: 9 }],
    ]
    const boxes = [40, 76, 112].flatMap((x) => [frame([x, 140, x + 36, 154]), frame([x, 156, x + 36, 170])])
    const got = reading(paper([...dated(), ...table], boxes))
    expect([got.score, got.result]).toEqual([251, 'pass'])
  })

  test('a large figure so close behind its label that their boxes overlap', () => {
    const got = reading(
      paper([
        ...dated(),
        [40, 150, 'Three-Digit Score:'],
        [40 + widthOf('Three-Digit Score:') - 5, 152, '243', { size: 22 }],
        [300, 150, 'Result: PASS'],
      ]),
    )
    expect(got.score).toBe(243)
  })
  test('letter-spaced and split small capitals', () => {
    const spaced = (x: number, y: number, text: string): Line[] =>
      [...text].flatMap((sign, i): Line[] => (sign === ' ' ? [] : [[x + 9 * i, y, sign]]))
    const got = reading(
      paper([...dated(), ...spaced(40, 150, 'SCORE'), [200, 150, '251'], [40, 170, 'Result'], [200, 170, 'PASS']]),
    )
    expect(got.score).toBe(251)
  })

  test('a page that was scanned sideways', () => {
    const got = reading(sideways(paper([...dated(), ...usual])))
    expect([got.score, got.result, got.testDate]).toEqual([251, 'pass', '2025-09-12'])
    const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = got.evidence.score?.box ?? []
    expect(y1 - y0).toBeCloseTo(widthOf('251', 18)) // its width runs downwards now
    expect([x0 > 792 - 180, x1 < 792 - 150]).toEqual([true, true])
  })
})
