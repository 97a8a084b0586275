import { describe, expect, test } from 'vitest'
import { purposes } from '../../../lib/exams/exam'
import { makePlan, purposesFor } from '../../../lib/plan/make-plan'
import { reading } from '../stories/readings'

import { failed, items } from './failed'

test('what has no patients is neither a case nor a call', () => {
  const numbers = reading([['system', 'Biostatistics & Epidemiology/Population Health', 'lower', [3, 5]]])
  for (const purpose of ['step3', 'intern-readiness', 'sub-internship'] as const) {
    const plan = makePlan({ reading: numbers, purpose, weeks: 8, specialty: null })
    for (const { activity } of items(plan))
      expect(activity).not.toMatch(/(?:case|call|guide|page) (?:on|about) bio|in which bio/)
  }
})

describe('the purpose', () => {
  test('follows from the situation; who has passed is offered no second sitting', () => {
    expect(purposesFor('failed')).toEqual(['retake'])
    expect(purposesFor('practice')).toEqual(['exam-ahead'])
    expect(purposesFor('passed')).toEqual(['sub-internship', 'intern-readiness', 'step3'])
    expect(purposesFor('passed', 'step2ck', true)).toEqual(['intern-readiness', 'step3'])
    const passed = { ...failed, result: 'pass' as const }
    expect(() => makePlan({ reading: passed, purpose: 'retake', weeks: 8, specialty: null })).toThrow(RangeError)
  })

  test('depends on the exam too; where the result is not known a second sitting comes last', () => {
    expect(purposesFor('passed', 'step3')).toEqual(['intern-readiness'])
    expect(purposesFor('passed', 'step1')[0]).toBe('exam-ahead')
    expect(purposesFor('passed', 'comlex-level2')).not.toContain('step3')
    for (const exam of ['step1', 'step2ck', 'step3', 'comlex-level2'] as const) {
      expect(purposesFor('passed', exam)).not.toContain('retake')
      expect(purposesFor('none', exam).at(-1)).toBe('retake')
      expect(purposesFor('none', exam)[0]).not.toBe('retake')
    }
  })

  test('names each lower area for which the weeks are too few', () => {
    const lower = items(makePlan({ reading: failed, purpose: 'retake', weeks: 8, specialty: null }))
    expect(new Set(lower.filter(({ kind }) => kind === 'focus').map(({ label }) => label)).size).toBeGreaterThanOrEqual(
      4,
    )
    const short = makePlan({ reading: failed, purpose: 'retake', weeks: 1, specialty: null })
    const planned = new Set(items(short).map(({ label }) => label))
    const note = short.notes.find((one) => one.startsWith('The weeks are too few')) ?? ''
    for (const { label, level } of failed.areas) {
      if (level === 'lower') expect(planned.has(label) || note.includes(label), label).toBe(true)
    }
    expect(note).not.toBe('')
  })

  test('the rules on attempts are those of the attempt that it was', () => {
    const notes = (attempt: 1 | 3 | null) =>
      makePlan({
        reading: failed,
        purpose: 'retake',
        weeks: 4,
        specialty: null,
        person: { attempt, firstAttempt: null },
      })
        .notes.filter((note) => /attempt:/.test(note))
        .map((note) => note.split(':')[0])
    expect(notes(null)).toHaveLength(3)
    expect(notes(1)).toEqual(['After your first attempt'])
    expect(notes(3)).toEqual(['After your third attempt'])
  })

  test('no plan speaks of raising a score, to anyone', () => {
    for (const purpose of purposes) {
      const plan = makePlan({ reading: failed, purpose, weeks: 9, specialty: 'surgery' })
      const text = [plan.title, ...plan.notes, ...items(plan).map(({ activity }) => activity)].join(' ')
      expect(text).not.toMatch(/(?:rais|improv|increas|boost)\w* (?:your|the) score|higher score/i)
    }
  })

  test('the wards weigh what is near the specialty, an examination does not', () => {
    const parts = (purpose: 'sub-internship' | 'step3', specialty: string) =>
      makePlan({ reading: { ...failed, result: 'pass' }, purpose, weeks: 4, specialty }).priorities.map(
        ({ label }) => label,
      )
    expect(parts('sub-internship', 'thoracic-surgery')[0]).toBe('Cardiovascular System')
    expect(parts('step3', 'thoracic-surgery')).toEqual(parts('step3', 'dermatology'))
  })
})

describe('share of items times level', () => {
  const plan = makePlan({ reading: failed, purpose: 'retake', weeks: 8, specialty: null })

  test('orders the areas; a discipline is there only where it was lower', () => {
    // Middles of the shares beside the mean of their block (tasks 12, systems 22/3), times 6 where lower, 2 where
    // average: 18/12 x 2 = 3, 6/12 x 6 = 3, 9 x 3/22 x 6 = 81/11, 10 x 3/22 x 6 = 90/11, and Medicine alone in its block 6; together 303/11. What was
    // higher is left to the mixed blocks.
    expect(plan.priorities.map(({ label, part }) => [label, Math.round(part * 303)])).toEqual([
      ['Renal & Urinary & Reproductive Systems', 90],
      ['Cardiovascular System', 81],
      ['Medicine', 66],
      ['Professionalism', 33],
      ['Patient Care: Diagnosis', 33],
    ])
    expect(plan.priorities[0]?.reason).toBe('One of your lower areas. 7-13% of the exam.')
  })

  test('a lower discipline is planned for where nothing finer was lower', () => {
    const only = reading(
      [
        ['task', 'Patient Care: Diagnosis', 'average', [16, 20]],
        ['system', 'Cardiovascular System', 'higher', [6, 12]],
        ['discipline', 'Medicine', 'average', [55, 65]],
        ['discipline', 'Surgery', 'lower', [20, 30]],
      ],
      'own-overall',
      { result: 'fail', score: 205 },
    )
    const labels = makePlan({ reading: only, purpose: 'retake', weeks: 6, specialty: null }).priorities.map(
      ({ label }) => label,
    )
    expect(labels).toEqual(['Surgery', 'Patient Care: Diagnosis'])
  })

  test('fills the hours that there are', () => {
    const first = (hours: number | null) =>
      makePlan({ reading: failed, purpose: 'retake', weeks: 8, specialty: null, hours }).weeks[0]?.items ?? []
    const sum = (of: readonly { blocks: number }[]) => of.reduce((whole, { blocks }) => whole + blocks, 0)
    expect(sum(first(null))).toBe(12)
    expect(sum(first(30))).toBe(20)
    expect(sum(first(6))).toBe(4)
    expect(sum(first(1))).toBeGreaterThanOrEqual(1)
  })

  test('gives the larger parts more blocks', () => {
    const blocks = (areaIndex: number) =>
      items(plan)
        .filter((item) => item.areaIndex === areaIndex && item.kind === 'focus')
        .reduce((sum, item) => sum + item.blocks, 0)
    expect(blocks(3)).toBeGreaterThan(blocks(0))
    expect(blocks(2)).toBeGreaterThan(blocks(1))
    expect(blocks(4)).toBe(0)
  })

  test('lower areas are not crowded out: middle ones only fill up, and a large task does not outweigh them', () => {
    const systems = ['Respiratory', 'Immune', 'Endocrine', 'Nervous', 'Renal', 'Skin', 'Blood', 'Cardiovascular']
    const wide = reading(
      [
        ['task', 'Patient Care: Diagnosis', 'average', [35, 40]],
        ['task', 'Patient Care: Management', 'higher', [25, 45]],
        ...systems.map((name, i) => ['system', `${name} System`, i === 1 ? 'lower' : 'average', [5, 9]] as const),
      ],
      'own-overall',
      { result: 'fail' },
    )
    const { priorities } = makePlan({ reading: wide, purpose: 'retake', weeks: 8, specialty: null })
    expect(priorities).toHaveLength(5)
    expect(priorities[0]?.label).toBe('Immune System')
    expect(priorities.map(({ label }) => label)).not.toContain('Patient Care: Management')
  })

  test('where everything was higher, that is what there is', () => {
    const high = reading([['system', 'Skin', 'higher', [5, 9]]], 'comparison-group')
    expect(makePlan({ reading: high, purpose: 'exam-ahead', weeks: 3, specialty: null }).priorities).toHaveLength(1)
  })

  test('an even profile is planned by share alone, and says so', () => {
    const even = reading(
      failed.areas.map(({ section, label, weight }) => [section, label, 'average' as const, weight] as const),
      'own-overall',
      { result: 'fail' },
    )
    const evenPlan = makePlan({ reading: even, purpose: 'retake', weeks: 4, specialty: null })
    expect(evenPlan.priorities[0]?.label).toBe('Patient Care: Diagnosis')
    expect(evenPlan.notes).toContain('No area was lower, so the plan follows each area’s share of the exam.')
  })

  test('without a profile the outline gives the parts; on the wards, and where no outline is known, weeks are mixed', () => {
    const none = reading([], 'none', { result: 'fail' })
    const { priorities, notes } = makePlan({ reading: none, purpose: 'retake', weeks: 3, specialty: null })
    // The largest task and the largest system of the outline, as printed there.
    expect(priorities.map(({ label }) => label)).toEqual(
      expect.arrayContaining(['Patient Care: Diagnosis', expect.stringMatching(/^Social Sciences/)]),
    )
    expect(priorities[0]?.reason).toMatch(/^Your level here is not known\. \d+-\d+% of the exam\.$/)
    expect(notes.join(' ')).toMatch(/no profile .* larger parts of the exam/)
    const step1 = { ...none, kind: 'usmle-step1' as const }
    for (const blank of [
      makePlan({ reading: step1, purpose: 'retake', weeks: 3, specialty: null }),
      makePlan({ reading: { ...none, result: 'pass' }, purpose: 'sub-internship', weeks: 3, specialty: null }),
    ]) {
      expect(blank.priorities).toEqual([])
      expect(blank.notes.join(' ')).toMatch(/no profile .* mixed/)
      expect(blank.weeks.every((week) => week.items.length > 0)).toBe(true)
    }
  })

  test('a retake leaves out no lower area, however many there are', () => {
    const labels = [
      'Respiratory',
      'Immune',
      'Endocrine',
      'Nervous',
      'Renal',
      'Skin',
      'Blood',
      'Cardiovascular',
      'Reproductive',
      'Gastrointestinal',
    ]
    const many = reading(
      labels.map((name) => ['system', `${name} System`, 'lower', [5, 9]] as const),
      'own-overall',
      { result: 'fail' },
    )
    expect(makePlan({ reading: many, purpose: 'retake', weeks: 8, specialty: null }).priorities).toHaveLength(10)
  })
})

test('a retake names the rules on attempts of the exam that was failed', () => {
  const notes = makePlan({ reading: failed, purpose: 'retake', weeks: 8, specialty: null }).notes.join(' ')
  expect(notes).toMatch(/no more than 3 attempts within 12 months/)
  expect(notes).toMatch(/4 attempts are allowed in all, .* \(before Jul 1, 2021: 6\)/)
  const comlex = reading([['system', 'Respiratory System', 'lower']], 'national-mean', { result: 'fail' })
  expect(makePlan({ reading: comlex, purpose: 'retake', weeks: 8, specialty: null }).notes.join(' ')).not.toMatch(
    /attempts are allowed/,
  )
})
