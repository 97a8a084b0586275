/**
 * Talking points for two readers to grade: `npm run points:draw -- SEED [COUNT]`. Every kind of work comes up, and passed,
 * failed, practice and even profiles; the same seed draws the same points.
 */
import type { Section } from '../../../lib/areas/sections'
import { isSpecialtyId, type KindOfWork, specialtyWords } from '../../../lib/stories/data/specialties'
import { hash } from '../../../lib/stories/hash'
import type { TalkingPoint } from '../../../lib/stories/model'
import { talkingPoints } from '../../../lib/stories/talking-points'
import { type Row, reading } from './readings'

/** The rows of today's Step 2 CK report. */
const rows: readonly (readonly [Section, string, readonly [number, number]])[] = [
  ['discipline', 'Medicine', [55, 65]],
  ['discipline', 'Surgery', [20, 30]],
  ['discipline', 'Pediatrics', [17, 27]],
  ['discipline', 'Obstetrics & Gynecology', [10, 20]],
  ['discipline', 'Psychiatry', [10, 15]],
  ['system', 'Behavioral Health & Nervous Systems/Special Senses', [10, 15]],
  ['system', 'Respiratory and Renal/Urinary Systems', [9, 15]],
  ['system', 'Cardiovascular System', [6, 12]],
  ['system', 'Gastrointestinal System', [5, 10]],
  ['system', 'Musculoskeletal System, Skin & Subcutaneous Tissue', [6, 12]],
  ['system', 'Blood & Lymphoreticular and Immune Systems', [6, 12]],
  ['system', 'Endocrine System', [3, 7]],
  ['system', 'Reproductive System', [3, 7]],
  ['system', 'Pregnancy, Childbirth & the Puerperium', [3, 7]],
  ['system', 'Multisystem Processes & Disorders', [4, 8]],
  ['system', 'Biostatistics & Epidemiology/Population Health', [3, 5]],
  [
    'system',
    'Social Sciences: Legal/Ethical Issues, Professionalism, Systems-based Practice & Patient Safety',
    [10, 15],
  ],
  ['task', 'PC: Diagnosis', [16, 20]],
  ['task', 'PC: Laboratory/Diagnostic Studies', [13, 17]],
  ['task', 'PC: Mixed Management', [12, 16]],
  ['task', 'PC: Pharmacotherapy', [8, 12]],
  ['task', 'PC: Clinical Interventions', [6, 10]],
  ['task', 'PC: Health Maintenance/Disease Prevention', [8, 12]],
  ['task', 'PC: Prognosis/Outcome', [5, 9]],
  ['task', 'MK: Applying Foundational Science Concepts', [8, 12]],
  ['task', 'PBLI: Evidence-Based Medicine', [3, 5]],
]
const situations = ['passed', 'passed', 'passed', 'failed', 'practice', 'even'] as const

interface Drawn {
  readonly specialty: string
  readonly kind: KindOfWork
  readonly situation: (typeof situations)[number]
  readonly point: TalkingPoint
}

/** As many different points, the kinds of work in turn. */
export function draw(seed: string, count: number): readonly Drawn[] {
  const ids = Object.keys(specialtyWords).filter(isSpecialtyId)
  const kinds = [...new Set(ids.map((id) => specialtyWords[id].kind))].map(
    (kind) => [kind, ids.filter((id) => specialtyWords[id].kind === kind)] as const,
  )
  const drawn: Drawn[] = []
  for (let turn = 0; drawn.length < count && turn < count * 20; turn++) {
    const pick = (what: string, of: number): number => hash(`${seed}|${turn}|${what}`) % of
    const [kind, specialties] = kinds[drawn.length % kinds.length] ?? kinds[0]!
    const specialty = specialties[pick('specialty', specialties.length)]!
    const situation = situations[pick('situation', situations.length)]!
    const levels = rows.map(([section, label, share]): Row => {
      const chance = pick(label, 10)
      return [section, label, situation === 'even' || chance > 3 ? 'average' : chance > 1 ? 'lower' : 'higher', share]
    })
    const points = talkingPoints({
      reading: reading(levels, 'own-overall', { score: 200 + pick('score', 70) }),
      specialty,
      mode: situation === 'even' ? 'passed' : situation,
    })
    const point = points[pick('point', Math.max(1, points.length))]
    const isNew = !drawn.some((one) => one.specialty === specialty && one.point.areaId === point?.areaId)
    if (point && isNew) drawn.push({ specialty, kind, situation, point })
  }
  return drawn
}

/** A sheet to grade by: A, A-, B+, B, B-, C+, C, D in the last column. */
export function sheet(seed: string, count: number): string {
  return draw(seed, count)
    .map(({ specialty, situation, point }, index) =>
      [
        `## ${index + 1}. ${point.label} -> ${specialty} (${situation}, ${point.basis})`,
        `Reason: ${point.reason}`,
        `Line: ${point.line}`,
        `Why it matters: ${point.bridge}`,
        `Prompts: ${point.questions.join(' / ')}`,
        `To ask the program: ${point.programQuestions.join(' / ')}`,
        'Grade: ',
      ].join('\n'),
    )
    .join('\n\n')
}
