import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { references } from '../../../lib/exams/document'
import { purposes } from '../../../lib/exams/exam'
import { addEdit, editedPlan, editPlan, freshId, type PlanEdit } from '../../../lib/plan/edit-plan'
import { MOST_WEEKS, makePlan, purposesFor } from '../../../lib/plan/make-plan'
import type { Plan } from '../../../lib/plan/model'
import type { Level } from '../../../lib/reports/schema'
import { reading } from '../stories/readings'

const failed = reading(
  [
    ['task', 'Patient Care: Diagnosis', 'average', [16, 20]],
    ['task', 'Professionalism', 'lower', [5, 7]],
    ['system', 'Cardiovascular System', 'lower', [6, 12]],
    ['system', 'Renal & Urinary & Reproductive Systems', 'lower', [7, 13]],
    ['system', 'Human Development', 'higher', [2, 4]],
    ['discipline', 'Medicine', 'lower', [55, 65]],
  ],
  'own-overall',
  { result: 'fail', score: 205 },
)
const items = (plan: Plan) => plan.weeks.flatMap((week) => week.items.map((item) => ({ ...item, week: week.number })))
const weeksOf = (plan: Plan, areaIndex: number, kind: string) =>
  items(plan)
    .filter((item) => item.areaIndex === areaIndex && item.kind === kind)
    .map(({ week }) => week)

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

describe('the weeks', () => {
  const plan = makePlan({ reading: failed, purpose: 'retake', weeks: 10, specialty: null, start: '2026-01-05' })

  test('have their days', () => {
    expect(plan.weeks.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
    expect([plan.weeks[0]?.from, plan.weeks[0]?.to]).toEqual(['2026-01-05', '2026-01-11'])
    expect([plan.weeks[9]?.from, plan.weeks[9]?.to]).toEqual(['2026-03-09', '2026-03-15'])
    expect(makePlan({ reading: failed, purpose: 'retake', weeks: 2, specialty: null }).weeks[0]?.from).toBeNull()
  })

  test('each has rest, every fourth is light, the last is lightest and without anything new', () => {
    for (const week of plan.weeks) expect(week.rest).not.toBe('')
    expect(plan.weeks.filter(({ light }) => light).map(({ number }) => number)).toEqual([4, 8, 10])
    const last = plan.weeks[9]?.items ?? []
    expect(last.some(({ kind }) => kind === 'focus' || kind === 'practice-test')).toBe(false)
    expect(last.some(({ kind }) => kind === 'look-back')).toBe(true)
  })

  test('come back to an area after growing gaps, never in the week in which it is new', () => {
    for (const { areaIndex } of plan.priorities) {
      const focus = weeksOf(plan, areaIndex, 'focus')
      for (const week of weeksOf(plan, areaIndex, 'review')) {
        expect(focus).not.toContain(week)
        const before = Math.max(...focus.filter((other) => other < week))
        expect([1, 3, 7]).toContain(week - before)
      }
    }
    expect(items(plan).filter(({ kind }) => kind === 'review').length).toBeGreaterThan(5)
  })

  test('practice tests are spaced, one of them in the week before the last', () => {
    const tests = items(plan)
      .filter(({ kind }) => kind === 'practice-test')
      .map(({ week }) => week)
    expect(tests).toContain(9)
    for (const [i, week] of tests.entries()) if (i > 0) expect(week - tests[i - 1]!).toBeGreaterThanOrEqual(2)
  })

  test('on the wards there are no practice tests', () => {
    const wards = makePlan({
      reading: { ...failed, result: 'pass' },
      purpose: 'sub-internship',
      weeks: 6,
      specialty: 'pediatrics',
    })
    expect(items(wards).some(({ kind }) => kind === 'practice-test')).toBe(false)
    expect(wards.title).toBe('Getting ready for the sub-internship in pediatrics')
  })

  test.each(['pathology', 'diagnostic-radiology'])('%s: no habit of the bedside', (specialty) => {
    const reading = { ...failed, result: 'pass' } as const
    const words = items(makePlan({ reading, purpose: 'sub-internship', weeks: 6, specialty })).map(
      ({ activity }) => activity,
    )
    expect(words.filter((text) => /practice \w+ing|touching|examining|parents say/.test(text))).toEqual([])
    expect(words.some((text) => text.includes('“I want to'))).toBe(true)
  })

  test('the intern year of a radiologist is one on the wards; that of a pathologist is not', () => {
    const plan = (specialty: string) =>
      makePlan({ reading: { ...failed, result: 'pass' }, purpose: 'intern-readiness', weeks: 6, specialty })
    expect(plan('diagnostic-radiology').notes.join(' ')).toContain(
      'Training in radiology usually begins with a clinical',
    )
    expect(plan('diagnostic-radiology').title).not.toContain('radiology')
    expect(plan('pathology').notes.join(' ')).not.toContain('clinical year')
    expect(plan('pathology').title).toContain('in pathology')
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

describe('for any profile, purpose and time', () => {
  const levels: readonly (Level | null)[] = ['lower', 'average', 'higher', null]
  const inputs = fc
    .record({
      rows: fc.array(
        fc.tuple(
          fc.constantFrom(
            'Respiratory System',
            'Endocrine System',
            'Skin',
            'Communication',
            'PC: Diagnosis',
            'Psychiatry',
            'Row of its own',
          ),
          fc.constantFrom(...levels),
          fc.option(fc.tuple(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 31, max: 60 })), { nil: null }),
        ),
        { maxLength: 20 },
      ),
      reference: fc.constantFrom(...references),
      purpose: fc.constantFrom(...purposes),
      weeks: fc.integer({ min: 1, max: 60 }),
    })
    .map(({ rows, reference, ...rest }) => ({
      ...rest,
      specialty: 'neurology',
      reading: reading(
        rows.map(([label, level, weight]) => ['system', label, level, weight] as const),
        reference,
        { result: 'fail' },
      ),
    }))

  test('a plan has as many weeks as asked for up to a year, no empty one, ids of its own, and parts that make a whole', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const plan = makePlan(input)
        expect(plan.weeks).toHaveLength(Math.min(input.weeks, MOST_WEEKS))
        for (const week of plan.weeks) {
          expect(week.items.length).toBeGreaterThan(0)
          for (const { blocks, activity } of week.items) {
            expect(blocks).toBeGreaterThanOrEqual(1)
            expect(activity).not.toMatch(/[{}]|undefined/)
          }
        }
        const ids = items(plan).map(({ id }) => id)
        expect(new Set(ids).size).toBe(ids.length)
        const whole = plan.priorities.reduce((sum, { part }) => sum + part, 0)
        if (plan.priorities.length > 0) expect(whole).toBeCloseTo(1, 6)
        expect(makePlan(structuredClone(input))).toEqual(plan)
      }),
      { numRuns: 60 },
    )
  })

  test('every lower area of a short list is met at least once when there is time', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const plan = makePlan({ ...input, weeks: 12 })
        for (const { areaIndex } of plan.priorities.filter(({ part }) => part >= 0.1)) {
          expect(weeksOf(plan, areaIndex, 'focus').length).toBeGreaterThan(0)
        }
      }),
      { numRuns: 100 },
    )
  })

  test.each([0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY])('%d weeks are none', (weeks) => {
    expect(() => makePlan({ reading: failed, purpose: 'retake', weeks, specialty: null })).toThrow(RangeError)
  })
})

describe('editing', () => {
  const plan = makePlan({ reading: failed, purpose: 'retake', weeks: 4, specialty: null })
  const first = plan.weeks[0]!.items[0]!
  const find = (of: Plan, id: string) => items(of).find((item) => item.id === id)

  test('moves, rewords, resizes, checks off, removes and adds, and leaves the old plan as it was', () => {
    const before = structuredClone(plan)
    expect(find(editPlan(plan, { do: 'move', id: first.id, toWeek: 3 }), first.id)).toMatchObject({
      week: 3,
      label: first.label,
    })
    expect(find(editPlan(plan, { do: 'reword', id: first.id, activity: 'Read.' }), first.id)?.activity).toBe('Read.')
    expect(find(editPlan(plan, { do: 'resize', id: first.id, blocks: 0 }), first.id)?.blocks).toBe(1)
    expect(find(editPlan(plan, { do: 'check', id: first.id, done: true }), first.id)?.done).toBe(true)
    expect(find(editPlan(plan, { do: 'remove', id: first.id }), first.id)).toBeUndefined()
    const sleep = { do: 'add', toWeek: 2, label: 'Sleep', activity: 'Go to bed.' } as const
    const edits = [1, 2].reduce<readonly PlanEdit[]>((all) => addEdit(all, { ...sleep, id: freshId(all) }), [])
    const twice = editedPlan(plan, edits)
    expect(
      items(twice)
        .filter(({ label }) => label === 'Sleep')
        .map(({ id, week }) => [id, week]),
    ).toEqual([
      ['own-1', 2],
      ['own-2', 2],
    ])
    expect(plan).toEqual(before)
  })

  test('what does not apply changes nothing', () => {
    expect(editPlan(plan, { do: 'move', id: first.id, toWeek: 9 })).toEqual(plan)
    expect(editPlan(plan, { do: 'move', id: 'none', toWeek: 2 })).toEqual(plan)
    expect(editPlan(plan, { do: 'remove', id: 'none' })).toEqual(plan)
  })

  test('what somebody added stays when the plan gets shorter: in its last week', () => {
    const added = editPlan(plan, { do: 'add', id: 'own-1', toWeek: 9, label: 'a', activity: 'b' })
    expect(find(added, 'own-1')?.week).toBe(4)
  })

  test('a later change makes an earlier one of its kind void; a new id is never one that was used', () => {
    const tick = (done: boolean): PlanEdit => ({ do: 'check', id: first.id, done })
    expect(addEdit(addEdit([], tick(true)), tick(false))).toEqual([tick(false)])
    const gone: readonly PlanEdit[] = [
      { do: 'add', id: 'own-1', toWeek: 1, label: 'a', activity: 'b' },
      { do: 'remove', id: 'own-1' },
    ]
    expect(freshId(gone)).toBe('own-2')
  })

  test('an item keeps its name when rows before it are taken out', () => {
    const fewer = { ...failed, areas: failed.areas.slice(1) }
    const named = (of: typeof failed) =>
      new Set(items(makePlan({ reading: of, purpose: 'retake', weeks: 6, specialty: null })).map(({ id }) => id))
    const [all, rest] = [named(failed), named(fewer)]
    expect(rest.has('w1-focus-system-renal-urinary-reproductive-systems')).toBe(true)
    expect(all.has('w1-focus-system-renal-urinary-reproductive-systems')).toBe(true)
  })
})
