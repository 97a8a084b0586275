import { expect, test } from 'vitest'
import { fixtureEntries, readTruth } from '../../../fixtures/load'
import { topics } from '../../../lib/stories/data/topics'
import { talkingPoints } from '../../../lib/stories/talking-points'
import { reading } from './readings'

test('each area of every fixture has a prompt, from a topic that knows it', () => {
  const areas = fixtureEntries().flatMap((entry) => {
    const truth = readTruth(entry)
    return truth.ok ? [...truth.areas, ...(truth.earlier ?? []).flatMap((earlier) => earlier.areas)] : []
  })
  const rows = new Map(areas.map(({ section, label }) => [`${section}|${label}`, { section, label }]))
  expect(rows.size).toBeGreaterThan(50)
  const known = new Set(topics.map(({ id }) => id))
  const strangers = [...rows.values()].filter(({ section, label }) => {
    const [point] = talkingPoints({ reading: reading([[section, label, 'higher']]), specialty: null, mode: 'passed' })
    expect(point?.questions.length, label).toBeGreaterThanOrEqual(4)
    return !point?.areaId.split('+').every((id) => known.has(id))
  })
  expect(strangers.map(({ label }) => label)).toEqual([])
})
