import { describe, expect, test } from 'vitest'
import outline from '../../../lib/areas/data/content-outline.json' with { type: 'json' }
import { summarizeProfile } from '../../../lib/profile/summary'
import { specialtyList } from '../../../lib/specialties/names'
import { checkText } from '../../../lib/stories/check/check'
import { specialtyDays } from '../../../lib/stories/data/specialties'
import { clinicalTopics, topics } from '../../../lib/stories/data/topics'
import { competencies } from '../../../lib/stories/model'
import { topicsOf } from '../../../lib/stories/topics-of'
import { reading } from './readings'

/** Topics by the words of a label, as a report would print it. */
const idsOf = (label: string, section: 'discipline' | 'system' | 'task' | 'competency' | 'component' = 'system') =>
  summarizeProfile(reading([[section, label, 'average']])).areas.flatMap((area) => topicsOf(area).map(({ id }) => id))

describe('the map from areas to story material', () => {
  test('covers every area and task of every edition of the outline, and every row of a report by each of its names', () => {
    const named = outline.sets.flatMap((set) => [
      ...('systems' in set ? (set.systems ?? []) : []),
      ...('disciplines' in set ? (set.disciplines ?? []) : []),
      ...('tasks' in set ? (set.tasks ?? []) : []),
    ])
    const labels = [
      ...named.flatMap((area) => [area.name, ...area.aliases]),
      ...outline.reportRows.flatMap((row) => [row.label, ...row.aliases]),
    ].filter((label) => !['General Principles', 'Individual organ systems'].includes(label))
    expect(labels.length).toBeGreaterThan(120)
    const known = new Set(topics.map(({ id }) => id))
    const rows = outline.reportRows
    const unknown = labels.filter((label) => {
      const row = rows.find((candidate) => [candidate.label, ...candidate.aliases].includes(label))
      const found = topicsOf({
        index: 0,
        section: 'system',
        label,
        rowId: row?.id ?? null,
        outlineIds: row?.outlineIds ?? [],
        share: null,
        level: null,
        relative: null,
        stripes: null,
        difference: null,
      })
      return !found.every(({ id }) => known.has(id))
    })
    expect(unknown).toEqual([])
  })

  // Written down by reading each label, not by running the code.
  test.each([
    ['Cardiovascular System', ['cardiovascular']],
    ['Respiratory and Renal/Urinary Systems', ['respiratory', 'renal-urinary']],
    ['Behavioral Health & Nervous Systems/Special Senses', ['behavioral-health', 'nervous-special-senses']],
    ['Reproductive & Endocrine Systems', ['reproductive', 'endocrine']],
    ['Skin & Subcutaneous Tissue', ['skin']],
    ['Musculoskeletal System, Skin & Subcutaneous Tissue', ['musculoskeletal', 'skin']],
    ['Genitourinary System', ['renal-urinary']],
    ['Circulatory and Hematologic Systems', ['cardiovascular', 'blood-lymphoreticular']],
    ['Human Development, Reproduction, and Sexuality', ['human-development', 'reproductive']],
    ['Community Health and Patient Presentations Related to Wellness', ['pc-health-maintenance-prevention']],
    [
      'Social Sciences: Legal/Ethical Issues, Professionalism, Systems-based Practice & Patient Safety',
      ['social-sciences'],
    ],
    ['Normal Growth & Development; Principles of Care', ['human-development', 'principles-of-care']],
    ['Nutritional & Digestive Disorders', ['nutrition', 'gastrointestinal']],
    ['PC: Management', ['pc-mixed-management']],
    ['Patient Care: Laboratory/Diagnostic Studies', ['pc-laboratory-diagnostic-studies']],
    ['PBLI: Evidence-Based Medicine', ['pbli']],
    ['Preventive Medicine & Health Maintenance', ['pc-health-maintenance-prevention']],
    ['Understanding Mechanisms of Disease', ['mk-foundational-science']],
    [
      'Communication/Professionalism/Systems-based Practice & Patient Safety',
      ['communication', 'professionalism', 'sbp-patient-safety'],
    ],
    ['Osteopathic Principles, Practice, and Manipulative Treatment', ['osteopathic-principles']],
    ['Osteopathic Patient Care and Procedural Skills', ['pc-mixed-management', 'pc-clinical-interventions']],
    ['Application of Knowledge for Osteopathic Medical Practice', ['mk-foundational-science']],
    ['Microbiology & Immunology', ['step1-microbiology-immunology']],
    ['Computer-based case simulations', ['step3-simulations']],
  ])('"%s" speaks of no more and no less than it names', (label, ids) => {
    expect(idsOf(label)).toEqual(ids)
  })

  test('a label that nobody knows still gets prompts, and its own words', () => {
    const [topic] = summarizeProfile(reading([['system', 'Ocular Disorders', 'higher']])).areas.flatMap((area) =>
      topicsOf(area),
    )
    expect(topic?.phrase).toBe('ocular disorders')
    expect(topic?.questions.length).toBeGreaterThanOrEqual(4)
  })
})

describe('each topic', () => {
  test('has ids of its own', () => {
    expect(new Set(topics.map(({ id }) => id)).size).toBe(topics.length)
  })

  test.each(topics.map((topic) => [topic.id, topic] as const))('%s has what a story needs', (_, topic) => {
    expect(topic.questions.length).toBeGreaterThanOrEqual(4)
    expect(topic.aims.length).toBeGreaterThanOrEqual(2)
    expect(topic.habits.length).toBeGreaterThanOrEqual(2)
    expect(topic.programQuestions.length).toBeGreaterThanOrEqual(2)
    expect(topic.competencies.length).toBeGreaterThan(0)
    for (const competency of topic.competencies) expect(competencies).toContain(competency)
    for (const question of [...topic.questions, ...topic.programQuestions]) expect(question).toMatch(/\?$/)
    // A prompt asks whether something was, and does not say that it was.
    for (const question of topic.questions) {
      expect(question).toMatch(/^(?:Was there|Did (?:you|a)|Can you think of|Have you|Were you|Has|Is there)\b/)
    }
    for (const habit of topic.habits) expect(habit).toMatch(/^\w+ing\b/)
    expect(topic.phrase).not.toMatch(/^[A-Z]|[.!?]$/)
    for (const id of topic.kin) expect(topics.map((other) => other.id)).toContain(id)
  })

  test('says in one sentence each why it matters to the specialties that it is close to', () => {
    for (const topic of topics) {
      const sentences = [topic.anywhere, ...Object.values(topic.bridges).map(([, sentence]) => sentence)]
      for (const sentence of sentences) {
        expect(sentence, topic.id).toMatch(/^[A-Z][^.!]*[.?]$/)
        expect(sentence, topic.id).not.toMatch(/\d|%|percentile/i)
        expect(checkText(sentence), `${topic.id}: ${sentence}`).toEqual([])
      }
      expect(new Set(sentences).size, topic.id).toBe(sentences.length)
      for (const id of topic.near) expect(topic.bridges[id], `${topic.id} ${id}`).toBeUndefined()
    }
  })

  test('a clinical area has a sentence of its own for every specialty', () => {
    for (const topic of clinicalTopics) {
      expect(Object.keys(topic.bridges).sort(), topic.id).toEqual(Object.keys(specialtyDays).sort())
    }
  })

  test('no sentence stands for two pairs', () => {
    const all = topics.flatMap(({ bridges }) => Object.values(bridges).map(([, sentence]) => sentence))
    expect(all.length).toBeGreaterThan(950)
    expect(all.filter((sentence, i) => all.indexOf(sentence) !== i)).toEqual([])
  })
})

test('the specialties are those of the figures', () => {
  expect(Object.keys(specialtyDays).sort()).toEqual(specialtyList.map(({ id }) => id).sort())
})

test('every specialty has topics at its center, of each kind', () => {
  for (const id of Object.keys(specialtyDays) as (keyof typeof specialtyDays)[]) {
    const center = topics.filter(({ bridges }) => bridges[id]?.[0] === 3)
    expect(center.length, id).toBeGreaterThanOrEqual(4)
    expect(
      center.some(({ section }) => section === 'task'),
      id,
    ).toBe(true)
  }
})
