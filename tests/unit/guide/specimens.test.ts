import { describe, expect, test } from 'vitest'
import { specimens } from '../../../lib/guide/specimens'
import { readingSchema } from '../../../lib/reports/schema'

describe.each(specimens.map((specimen) => [specimen.id, specimen] as const))('the specimen %s', (_, specimen) => {
  test('is a reading like any other', () => {
    expect(readingSchema.safeParse(specimen.reading).success).toBe(true)
  })

  test('has the levels that its drawing gives by the contract', () => {
    for (const { label, level, band, middle, percentCorrect, comparison } of specimen.reading.areas) {
      if (band !== null && middle !== null) {
        const line = (middle[0] + middle[1]) / 2
        // Bars that begin at the line are judged by their free end, all others by their middle.
        const at = specimen.id === 'center' ? (band[0] === line ? band[1] : band[0]) : (band[0] + band[1]) / 2
        expect(level, label).toBe(at < middle[0] ? 'lower' : at > middle[1] ? 'higher' : 'average')
      }
      if (percentCorrect !== null && comparison !== null) {
        const difference = percentCorrect - comparison
        expect(level, label).toBe(difference > 3 ? 'higher' : difference < -3 ? 'lower' : 'average')
      }
    }
  })

  test('names its parts once, and rows that it has', () => {
    const { parts, reading } = specimen
    expect(new Set(parts.map(({ name }) => name)).size).toBe(parts.length)
    for (const { place } of parts) if ('row' in place) expect(reading.areas[place.row]).toBeDefined()
  })

  test('says of every part what it says and what it does not', () => {
    for (const { says, saysNot } of specimen.parts) {
      expect(says).toMatch(/\.$/)
      expect(saysNot).toMatch(/\.$/)
    }
  })
})
