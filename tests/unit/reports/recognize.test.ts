import { describe, expect, test } from 'vitest'
import type { Page } from '../../../lib/pages/model'
import { readReports } from '../../../lib/reports/read-reports'
import { cover, front, read, said, second } from './documents'
import { dated, heads, type Line, outcome, paper, paragraph, profile } from './paper'

describe('which pages make which report', () => {
  const one = 'usmle-step2ck 251 4'
  test('both pages', () => expect(read(front(), second())).toEqual([one]))
  test('page 2 before page 1', () => expect(read(second(), front())).toEqual([one]))
  test('page 1 alone', () => expect(read(front())).toEqual(['usmle-step2ck 251 0']))
  test('page 2 alone', () => expect(read(second())).toEqual(['usmle-step2ck - 4']))
  test('page 2 alone, of which few marks are left: under its title it is a report', () => {
    const rows = ['Medicine', 'Surgery', 'Pediatrics', 'Psychiatry', 'Obstetrics & Gynecology']
    const worn = (title: string): Page => {
      const page = profile(title, [['Performance by Discipline', rows]])
      return { ...page, marks: page.marks.filter(({ kind, box }) => kind === 'stroke' || box[1] < 130) }
    }
    expect(read(worn('Your Performance in Content Areas - Step 2 CK'))).toEqual(['usmle-step2ck - 5'])
    expect(read(worn('About Step 2 CK'))).toEqual(['not-a-score-report'])
  })
  test('its title may be long, a little larger, and close above a paragraph', () => {
    const page = profile(null)
    const title: Line = [40, 50, 'Your Performance in Content Areas - Step 2 Clinical Knowledge (CK)', { size: 12 }]
    const said =
      'The boxes show how you performed in each content area relative to your overall performance on this examination.'
    const words = paper([title, ...paragraph(40, 66, said)]).words
    expect(read({ ...page, words: [...words, ...page.words] })).toEqual(['usmle-step2ck - 4'])
  })
  test("under a school's name it is the school's; low on the page the name is a note, however large", () => {
    const noted = (y: number): Page => {
      const page = second()
      return { ...page, words: [...page.words, ...paper([[40, y, "Dean's Office, please copy", { size: 16 }]]).words] }
    }
    expect(read(noted(30))).toEqual(['not-a-score-report'])
    expect(read(noted(600))).toEqual(['usmle-step2ck - 4'])
  })
  test('a practice report that predicts the real score beside its own', () => {
    const practice = paper([
      [40, 50, 'NBME Comprehensive Clinical Science Self-Assessment', { size: 14 }],
      [40, 70, 'Score Report'],
      [40, 100, 'Assessment Date: 09/12/2025'],
      [40, 120, 'Assessment Score'],
      [200, 120, '241'],
      [40, 140, 'Predicted Step 2 CK score: 245'],
    ])
    expect(read(practice)).toEqual(['nbme-ccssa 241 0'])
  })
  test('behind a cover page', () => {
    const outcomes = readReports(
      [cover, front(), second()].map((page, i) => ({ ...page, number: i + 1 })),
      'made.pdf',
    )
    expect(outcomes.map(said)).toEqual([one])
    expect(outcomes[0]?.ok && outcomes[0].warnings.map((warning) => warning.code)).toContain('pages-skipped')
    expect(outcomes[0]?.ok && outcomes[0].evidence.score?.page).toBe(2)
  })
  test('a cover page in the middle', () => expect(read(front(), cover, second())).toEqual([one]))
  test('a second page that names no examination belongs to the first', () =>
    expect(read(front(), profile('Your performance'))).toEqual([one]))
  test('a first page that repeats its head on the second', () => {
    const running = profile('Step 2 Clinical Knowledge (CK) Score Report', undefined, [
      [300, 30, 'USMLE ID: 5-794-334-2'],
      [300, 42, 'Test Date: 09/12/2025'],
      [300, 54, 'Score: 251'],
    ])
    expect(read(front(), running)).toEqual([one])
  })
  test('a second page with the examination, the identification and its number at the foot', () => {
    const foot = profile(null, undefined, [[40, 760, 'USMLE Step 2 CK · 5-794-334-2 · page 2 of 2']])
    const begun = profile(null, [
      ['Performance by System', ['Immune System', 'Endocrine System', 'Respiratory System']],
    ])
    const down = ([x0, y0, x1, y1]: readonly [number, number, number, number]) => [x0, y0 + 200, x1, y1 + 200] as const
    const moved = <T extends { box: readonly [number, number, number, number] }>(all: readonly T[]) =>
      all.map((one) => ({ ...one, box: down(one.box) }))
    const first = { ...front(), words: [...front().words, ...moved(begun.words)], marks: moved(begun.marks) }
    expect(read(first, foot)).toEqual(['usmle-step2ck 251 7'])
  })
  test('all on one page', () => {
    const page = profile(null)
    const lines = page.words.map((word) => ({
      ...word,
      box: [word.box[0], word.box[1] + 200, word.box[2], word.box[3] + 200] as const,
    }))
    const marks = page.marks.map((mark) => ({
      ...mark,
      box: [mark.box[0], mark.box[1] + 200, mark.box[2], mark.box[3] + 200] as const,
    }))
    const whole = { ...front(), words: [...front().words, ...lines], marks }
    expect(read(whole)).toEqual([one])
  })
  test('a profile over two pages', () => {
    const systems = profile('Your Performance in Content Areas - Step 2 CK', [
      ['Performance by System', ['Cardiovascular System', 'Respiratory System', 'Endocrine System']],
    ])
    expect(read(front(), second(), systems)).toEqual(['usmle-step2ck 251 7'])
  })
  test('two examinations in one file', () =>
    expect(read(front('231', 'Step 1', '194'), second('Step 1'), front(), second())).toEqual([
      'usmle-step1 231 4',
      one,
    ]))
  test('two examinations, pages mixed', () =>
    expect(read(front(), front('231', 'Step 1', '194'), second('Step 1'), second())).toEqual([
      one,
      'usmle-step1 231 4',
    ]))
  test('two attempts at one examination', () => {
    const failed = paper([
      ...heads(),
      [40, 116, 'Test Date:'],
      [120, 116, '03/12/2025'],
      ...outcome('203', '214', 'FAIL'),
    ])
    expect(read(failed, second(), front(), second())).toEqual(['usmle-step2ck 203 4', one])
    expect(read(second(), failed, second(), front())).toEqual(['usmle-step2ck 203 4', one])
    expect(read(failed, front(), second())).toEqual(['usmle-step2ck 203 0', one])
  })
  test('a lone page 2 before a whole report is not given to it', () => {
    expect(read(second(), front(), second())).toEqual(['usmle-step2ck - 4', one])
  })
  test('a practice test beside the report', () => {
    const amboss = paper([
      [40, 50, 'AMBOSS Self-Assessment - Score Report', { size: 14 }],
      [40, 90, 'Predicted three-digit score'],
      [300, 90, '264'],
    ])
    const outcomes = readReports(
      [amboss, front(), second()].map((page, i) => ({ ...page, number: i + 1 })),
      'made.pdf',
    )
    expect(outcomes.map(said)).toEqual([one])
  })
})

describe('which examination', () => {
  const titles: readonly (readonly [string, string])[] = [
    ['Step 2 Clinical Knowledge (CK) Score Report', 'usmle-step2ck'],
    ['USMLE STEP 2 CK SCORE REPORT', 'usmle-step2ck'],
    ['Step 2 - Clinical Knowledge Score Report', 'usmle-step2ck'],
    ['USMLE® Step 2 CK™ Score Report', 'usmle-step2ck'],
    ['Step II CK Score Report', 'usmle-step2ck'],
    ['USMLE(R) STEP 1 Score Report', 'usmle-step1'],
    ['Step 3 Score Report', 'usmle-step3'],
    ['STEP 3 SCORE REPORT', 'usmle-step3'],
  ]
  test.each(titles)('%s', (title, kind) => {
    const [first, ...rest] = dated()
    const page = paper([first as Line, [40, 70, title, { size: 12 }], ...rest.slice(1), ...outcome('231', '194')])
    expect(read(page)[0]?.split(' ')[0]).toBe(kind)
  })
  test('the name stands as a field', () => {
    const page = paper([
      [40, 50, 'United States Medical Licensing Examination', { size: 14 }],
      [40, 70, 'Score Report', { size: 12 }],
      [40, 90, 'Examination:'],
      [120, 90, 'Step 2 CK'],
      [40, 103, 'USMLE ID:'],
      [120, 103, '5-794-334-2'],
      [40, 116, 'Test Date:'],
      [120, 116, '09/12/2025'],
      ...outcome(),
    ])
    expect(read(page)).toEqual(['usmle-step2ck 251 0'])
  })
  test('the title in three lines', () => {
    const page = paper([
      [40, 40, 'The United States Medical Licensing Examination', { size: 12 }],
      [40, 54, 'Step 2 Clinical Knowledge (CK)', { size: 12 }],
      [40, 68, 'Score Report', { size: 12 }],
      ...dated().slice(2),
      ...outcome(),
    ])
    expect(read(page)).toEqual(['usmle-step2ck 251 0'])
  })
})

describe('an examination that only a sentence names', () => {
  const lone = (sentence: string): Page =>
    profile('Your performance by content area', undefined, paragraph(40, 300, sentence))
  test('beside a profile it is enough', () =>
    expect(read(lone('The table shows how you did on USMLE Step 2 CK in relation to your own overall score.'))).toEqual(
      ['usmle-step2ck - 4'],
    ))
  test('two examinations are not', () =>
    expect(read(lone('Results of Step 1 and Step 2 CK look alike.'))).toEqual(['not-a-score-report']))
})

test('an examinee whose name is that of a company', () => {
  const named = dated().map(([x, y, text, style]): Line => [x, y, text.replace('Example', 'Kaplan'), style])
  expect(read(paper([...named, ...outcome()]))).toEqual(['usmle-step2ck 251 0'])
})
