import { describe, expect, test } from 'vitest'
import { dated, paper, paragraph } from '../paper'
import { cells, codes, reading } from './layouts'

describe('the minimum passing score', () => {
  const sentences = [
    'The minimum passing score for this examination is 218.',
    'A score of 218 is set by USMLE to pass Step 2 CK.',
    'The minimum passing score is currently set at 218.',
    'The passing standard for Step 2 CK is 218.',
    'A score of 218 or higher is required to pass.',
    'To pass this examination, a score of at least 218 is needed.',
    'USMLE recommends a minimum passing score of 218.',
    'The recommended minimum passing score for Step 2 Clinical Knowledge is 218 on the three-digit scale.',
  ]
  test.each(sentences)('%s', (sentence) => {
    const outcome = cells(['Result', 'Score'], ['PASS', '251'])
    const got = reading(paper([...dated(), ...outcome, ...paragraph(40, 220, sentence)]))
    expect([got.minimumPassingScore, got.score]).toEqual([218, 251])
  })
  test('an outcome over a score is no minimum', () => {
    const outcome = ['Result: PASS', 'Score: 238', sentences[0]!].map((text, k) => [40, 150 + 12 * k, text] as const)
    const got = reading(paper([...dated(), ...outcome]))
    expect([got.minimumPassingScore, got.score, got.result]).toEqual([218, 238, 'pass'])
  })
  test('a future change is not the minimum of this report', () => {
    const outcome = cells(['Result', 'Score', 'Minimum Passing Score'], ['PASS', '251', '214'])
    const note = paragraph(40, 220, 'Effective July 1, 2025, the minimum passing score will be 218.')
    expect(reading(paper([...dated(), ...outcome, ...note])).minimumPassingScore).toBe(214)
    const alone = reading(paper([...dated(), ...cells(['Result', 'Score'], ['PASS', '251']), ...note]))
    expect(alone.minimumPassingScore).toBeNull()
  })
  test('none is printed, none is filled in', () => {
    const got = reading(paper([...dated(), ...cells(['Result', 'Score'], ['PASS', '251'])]))
    expect(got.minimumPassingScore).toBeNull()
    expect(codes(got, 'minimumPassingScore')).toEqual([])
  })
})
