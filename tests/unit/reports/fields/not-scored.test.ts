import { describe, expect, test } from 'vitest'
import { dated, paper } from '../paper'
import { cells, codes, list, reading } from './layouts'

describe('outcomes that are no score', () => {
  test.each(['Incomplete', 'INDETERMINATE', 'Undetermined', 'Not available', 'Withheld', 'Score invalidated'])(
    '%s: said by name, with the minimum kept',
    (word) => {
      const got = reading(paper([...dated(), ...cells(['Test Result', 'Minimum Passing Score'], [word, '218'])]))
      expect([got.score, got.result, got.minimumPassingScore, got.testDate]).toEqual([null, null, 218, '2025-09-12'])
      expect(codes(got, 'result')).toEqual(['not-scored'])
      expect(got.warnings.map(({ code }) => code)).toEqual(['not-scored'])
    },
  )
  test('what would have to be reached is no score', () => {
    const got = reading(
      paper([
        ...dated(),
        ...list([['Test result:', 'Incomplete']]),
        [40, 200, 'To pass, a score of 218 or higher would have to be obtained.'],
      ]),
    )
    expect(got.score).toBeNull()
    expect(codes(got, 'result')).toEqual(['not-scored'])
  })
  test('what may happen to a score is no outcome', () => {
    const got = reading(
      paper([
        ...dated(),
        ...cells(['Test Result', 'Score'], ['PASS', '251']),
        [40, 230, 'A result that is classified as indeterminate is not reported as a score.'],
      ]),
    )
    expect([got.score, got.result]).toEqual([251, 'pass'])
    expect(codes(got, 'result')).toEqual([])
  })
  test('PASS with an outcome that is none contradicts itself', () => {
    const got = reading(
      paper([
        ...dated(),
        ...list([
          ['Test result:', 'PASS'],
          ['Test score:', '251'],
          ['Exam status:', 'Invalidated'],
        ]),
      ]),
    )
    expect(got.result).toBeNull()
    expect(codes(got, 'result')).toEqual(['ambiguous'])
  })
})

describe('numbers that are said of something else', () => {
  test.each([
    'You scored 245 on UWSA 2.',
    'Your Step 1 score was 231.',
    'Your score of 240 on the practice form was lower.',
  ])('%s', (sentence) => {
    const got = reading(
      paper([...dated(), ...cells(['Result', 'Minimum Passing Score'], ['PASS', '218']), [40, 230, sentence]]),
    )
    expect([got.score, got.result]).toEqual([null, 'pass'])
  })
  test.each(['Step 1 Score: 231', 'NBME 12 Score: 231', 'UWSA 2 Score: 262'])('%s beside the own score', (note) => {
    const got = reading(
      paper([...dated(), ...cells(['Result', 'Score'], ['PASS', '251']), [420, 260, note, { size: 9 }]]),
    )
    expect([got.kind, got.score]).toEqual(['usmle-step2ck', 251])
  })
})
