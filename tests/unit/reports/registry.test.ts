import { describe, expect, test } from 'vitest'
import { documents, kinds } from '../../../lib/exams/document'
import type { Family } from '../../../lib/reports/families/family'
import { registry } from '../../../lib/reports/families/registry'
import { readReports } from '../../../lib/reports/read-reports'
import { outcomeSchema } from '../../../lib/reports/schema'
import { cells } from './fields/layouts'
import { paper } from './paper'

describe('the registry of what is read', () => {
  test('holds every kind of the contract once, and the schema no other', () => {
    expect(registry.families.map(({ kind }) => kind).sort()).toEqual([...kinds].sort())
    expect(kinds).toEqual([
      'usmle-step1',
      'usmle-step2ck',
      'usmle-step3',
      'nbme-ccssa',
      'nbme-cbssa',
      'comlex-level2',
      'usmle-transcript',
    ])
    expect(JSON.stringify(outcomeSchema.toJSONSchema())).toContain(JSON.stringify(kinds))
  })

  test('one more family reads its own page, and takes no other', () => {
    const added = {
      ...documents['usmle-step3'],
      kind: 'usmle-step4',
      title: 'USMLE Step 4',
      names: [/\bstep ?4\b/i],
      labelNames: ['step ?4'],
    } as unknown as Family
    const more = { ...registry, families: [...registry.families, added] }
    const page = (name: string) =>
      paper([
        [40, 50, `United States Medical Licensing Examination ${name}`, { size: 16 }],
        [40, 80, 'Score Report', { size: 14 }],
        [40, 110, 'Test Date: September 12, 2025'],
        ...cells(['Result', 'Score', 'Minimum Passing Score'], ['PASS', '251', '218']),
      ])
    const [read] = readReports([page('Step 4')], 'made.pdf', more)
    expect(read).toMatchObject({ ok: true, kind: 'usmle-step4', score: 251, result: 'pass', testDate: '2025-09-12' })
    expect(readReports([page('Step 4')], 'made.pdf')).toMatchObject([{ ok: false }])
    expect(readReports([page('Step 3')], 'made.pdf', more)).toMatchObject([{ ok: true, kind: 'usmle-step3' }])
  })
})
