import { describe, expect, it } from 'vitest'
import { placeTwentyDots } from '../../../components/charts/twenty-dots.place'

describe('placeTwentyDots', () => {
  it('puts twenty dots in a row, as many of them filled as scored lower', () => {
    const { dots, you } = placeTwentyDots({ lower: 9, range: null }, { width: 400 })
    expect(dots.map((dot) => dot.x)).toEqual(Array.from({ length: 20 }, (_, index) => 10 + 20 * index))
    expect(dots.filter((dot) => dot.part === 'lower')).toHaveLength(9)
    expect(you).toBe(180)
  })

  it('brackets the range of the count', () => {
    expect(placeTwentyDots({ lower: 9, range: [6, 13] }, { width: 400 }).bracket).toMatchObject({ from: 120, to: 260 })
    expect(placeTwentyDots({ lower: 9, range: null }, { width: 400 }).bracket).toBeNull()
    expect(placeTwentyDots({ lower: 0, range: [0, 0] }, { width: 400 }).bracket).toBeNull()
  })

  it('keeps the dots together where there is more room than they need', () => {
    const { dots } = placeTwentyDots({ lower: 0, range: null }, { width: 1000 })
    expect(dots.at(-1)?.x).toBe(468)
    expect(dots.every((dot) => dot.part === 'higher')).toBe(true)
  })

  it('draws none and all', () => {
    expect(placeTwentyDots({ lower: 0, range: [0, 0] }, { width: 400 }).you).toBe(0)
    expect(placeTwentyDots({ lower: 20, range: [19, 20] }, { width: 400 }).you).toBe(400)
  })
})
