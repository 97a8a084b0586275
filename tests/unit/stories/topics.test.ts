import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import outline from '../../../lib/areas/data/content-outline.json' with { type: 'json' }
import { summarizeProfile } from '../../../lib/profile/summary'
import { specialtyList } from '../../../lib/specialties/names'
import { checkText } from '../../../lib/stories/check/check'
import kindsOfWork from '../../../lib/stories/data/kinds-of-work.json' with { type: 'json' }
import { isSpecialtyId, specialtyWords } from '../../../lib/stories/data/specialties'
import { clinicalTopics, topics } from '../../../lib/stories/data/topics'
import { topicsOf } from '../../../lib/stories/topics-of'
import { reading } from './readings'
import { topicSchema } from './topic-schema'

const folder = 'lib/stories/data/topics'
const files = readdirSync(folder).map((name) => [name, JSON.parse(readFileSync(`${folder}/${name}`, 'utf8'))] as const)

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
    expect(topic?.prompts.length).toBeGreaterThanOrEqual(4)
  })
})

describe('each topic', () => {
  test('has ids of its own', () => {
    expect(new Set(topics.map(({ id }) => id)).size).toBe(topics.length)
  })

  test.each(files)('%s keeps to the shape, and says where it does not', (name, content) => {
    const result = topicSchema.safeParse(content)
    // "topics/skin.json: prompts[2] must end with a question mark" tells an editor where to look.
    const wrong = result.success
      ? []
      : result.error.issues.map(({ path, message }) => `${name}: ${path.join('.')} ${message}`)
    expect(wrong).toEqual([])
    expect(name).toBe(`${content.id}.json`)
  })

  test('every file is one of the topics', () => {
    expect(files.map(([, { id }]) => id).sort()).toEqual(topics.map(({ id }) => id).sort())
  })

  test('is alike to topics that exist', () => {
    for (const topic of topics) for (const id of topic.kin) expect(topics.map((other) => other.id)).toContain(id)
  })

  test('names its aims by specialty or kind of work, and a clinical topic has one for every job it is close to', () => {
    const keys = ['any', ...Object.keys(specialtyWords), ...Object.keys(kindsOfWork)]
    for (const { id, aims, specialties } of topics) {
      expect(keys, id).toEqual(expect.arrayContaining(Object.keys(aims)))
      for (const [specialty, { closeness }] of Object.entries(specialties)) {
        if (closeness < 2 || !isSpecialtyId(specialty) || !clinicalTopics.some((topic) => topic.id === id)) continue
        expect(aims[specialty] ?? aims[specialtyWords[specialty].kind], `${id} for ${specialty}`).toBeDefined()
      }
    }
  })

  test('says nothing that the checker objects to', () => {
    for (const { id, phrase, aims, anywhere, specialties } of topics) {
      const whys = Object.values(specialties).flatMap(({ why }) => why ?? [])
      const wants = Object.values(aims).flatMap((list) => list?.map((aim) => `I want to ${aim}.`) ?? [])
      for (const text of [`I like ${phrase}.`, anywhere, ...whys, ...wants]) {
        expect(checkText(text), `${id}: ${text}`).toEqual([])
      }
    }
  }, 120_000)

  test('no sentence stands for two pairs', () => {
    const all = topics.flatMap(({ specialties }) => Object.values(specialties).flatMap(({ why }) => why ?? []))
    expect(all.length).toBeGreaterThan(700)
    expect(all.filter((sentence, i) => all.indexOf(sentence) !== i)).toEqual([])
  })
})

// A first year before another specialty is talked about as residency, or as the specialty it leads to.
test('the specialties are those that can be chosen, but for the years before one', () => {
  const lasting = specialtyList.map(({ id }) => id).filter((id) => !/^(preliminary|transitional)-/.test(id))
  expect(Object.keys(specialtyWords).sort()).toEqual(lasting.sort())
})

test('every specialty has topics at its center, of each kind', () => {
  for (const id of Object.keys(specialtyWords).filter(isSpecialtyId)) {
    const center = topics.filter(({ specialties }) => specialties[id]?.closeness === 3)
    expect(center.length, id).toBeGreaterThanOrEqual(4)
    expect(
      center.some(({ section }) => section === 'task'),
      id,
    ).toBe(true)
  }
})
