import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { analyze } from '../../../lib/analysis/analyze'
import { goal } from '../../../lib/analysis/goal'
import { specialtiesAnalysis } from '../../../lib/analysis/specialties'
import { applicants } from '../../../lib/applicant/group'
import type { Kind } from '../../../lib/exams/document'
import { hiddenConfidences } from '../../../lib/figures/confidence'
import { allSources } from '../../../lib/guide/all-sources'
import { guide } from '../../../lib/guide/guide'
import type { Reading } from '../../../lib/reports/schema'
import { specialtyFigures } from '../../../lib/specialties/benchmarks'
import { specialtyList } from '../../../lib/specialties/names'

type Row = Readonly<Record<string, unknown>>
const isRow = (value: unknown): value is Row => typeof value === 'object' && value !== null && !Array.isArray(value)
const isHidden = ({ confidence, show }: Row): boolean =>
  show === false || hiddenConfidences.some((one) => one === confidence)

/** Every row of a data file that must stay hidden: "set/row", and the words that it would say. */
function hiddenIn(value: unknown, set = ''): { readonly id: string; readonly words: string | null }[] {
  if (Array.isArray(value)) return value.flatMap((one) => hiddenIn(one, set))
  if (!isRow(value)) return []
  const id = typeof value.id === 'string' ? (set === '' ? value.id : `${set.split('/')[0]}/${value.id}`) : set
  const found = isHidden(value) ? [{ id, words: typeof value.text === 'string' ? value.text : null }] : []
  return [...found, ...Object.values(value).flatMap((one) => hiddenIn(one, id))]
}

const files = ['lib/norms/data', 'lib/specialties/data', 'lib/areas/data'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json'))
    .map((name) => `${folder}/${name}`),
)
const hidden = files.flatMap((file) => hiddenIn(JSON.parse(readFileSync(file, 'utf8'))))

function reading(kind: Kind, score: number, testDate: string): Reading {
  return {
    file: 'report.pdf',
    ok: true,
    kind,
    layout: 'boxes',
    reference: 'own-overall',
    score,
    result: null,
    minimumPassingScore: null,
    testDate,
    mean: null,
    standardDeviation: null,
    standardError: null,
    areas: ['Medicine', 'Surgery', 'Pediatrics'].map((label) => ({
      section: 'discipline',
      label,
      weight: null,
      level: 'average',
      band: null,
      middle: null,
      clipped: null,
      percentCorrect: null,
      comparison: null,
    })),
    attempts: [],
    warnings: [],
    evidence: {},
  }
}

const readings = [
  reading('usmle-step1', 225, '2016-05-01'),
  reading('usmle-step1', 188, '2020-05-01'),
  reading('usmle-step2ck', 247, '2018-10-01'),
  reading('usmle-step2ck', 204, '2026-02-01'),
  reading('usmle-step2ck', 251, '2026-02-01'),
  reading('usmle-step3', 221, '2025-02-01'),
  reading('comlex-level2', 512, '2025-02-01'),
  reading('nbme-ccssa', 233, '2026-02-01'),
]
const today = '2026-05-04'

/** Everything that the pages show, for every applicant type. */
function everything(): unknown[] {
  const reports = readings.flatMap((one) =>
    applicants.flatMap((applicant) =>
      ['internal-medicine', 'plastic-surgery'].flatMap((specialty) => [
        analyze(one, { specialty, applicant, today }),
        specialtiesAnalysis({
          reading: one,
          exam: 'step2ck',
          typed: null,
          choices: { specialty, applicant, today },
          second: 'neurology',
        }),
      ]),
    ),
  )
  const goals = applicants.flatMap((applicant) =>
    specialtyList.map(({ id }) =>
      goal({
        figures: specialtyFigures(id, applicant),
        reasons: ['img', 'weak-spot', 'research'],
        examDate: '2026-08-01',
        otherDates: [],
        review: null,
        practice: [],
        today,
      }),
    ),
  )
  return [allSources(), guide(), ...reports, ...goals]
}

describe('what must stay hidden', () => {
  test('is in the data files: general knowledge and what sources disagree about', () => {
    expect(hidden.map(({ id }) => id)).toEqual(
      expect.arrayContaining([
        'minimum-passing-scores/step1-192',
        'precision/step1-sem-background',
        'means-lcme-first-takers/step2ck-2018-2019',
        'report-availability/about-a-year',
      ]),
    )
  })

  test('is on no page: neither its source, nor its words, nor a confidence that may not be shown', () => {
    const shown = everything()
    const ids = new Set<string>()
    const confidences = new Set<unknown>()
    const texts = new Set<string>()
    const walk = (value: unknown): void => {
      if (typeof value === 'string') texts.add(value)
      else if (Array.isArray(value)) value.forEach(walk)
      else if (isRow(value)) {
        if ('retrieved' in value && typeof value.id === 'string') ids.add(value.id)
        if ('confidence' in value) confidences.add(value.confidence)
        Object.values(value).forEach(walk)
      }
    }
    shown.forEach(walk)
    expect(ids.size).toBeGreaterThan(50)
    for (const { id, words } of hidden) {
      expect(ids).not.toContain(id)
      if (words !== null) expect(texts).not.toContain(words)
    }
    for (const one of hiddenConfidences) expect(confidences).not.toContain(one)
  })

  test('stands in for nothing: no minimum of Step 1 in 2016, no error of Step 1, no mean of 2018-19, no share of Surgery', () => {
    const [step1, , ck2018, , ck] = readings.map((one) => analyze(one, { specialty: null, applicant: null, today }))
    expect(step1?.passing.minimum).toBeNull()
    expect(step1?.precision).toBeNull()
    expect(ck2018?.scoreLine?.mean).toBeNull()
    expect(ck2018?.percentile?.normalCurve).toBeNull()
    expect(ck?.profile.areas.map(({ label, share }) => [label, share === null])).toEqual([
      ['Medicine', false],
      ['Surgery', true],
      ['Pediatrics', false],
    ])
  })
})
