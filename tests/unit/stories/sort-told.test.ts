import { describe, expect, test } from 'vitest'
import { sortTold } from '../../../lib/stories/cards/sort-told'

describe('a story told in one piece', () => {
  test('is sorted sentence by sentence into the parts of the card', () => {
    const told =
      'On a night shift a woman with heart failure became breathless. I was asked to write the plan for the night. ' +
      'I examined her again. I told my resident what did not fit. I sat down with the nurse. I wrote it on the board. ' +
      'Two days later she walked to the window. Since then I read the first note again. ' +
      'As a resident I want to keep asking that question.'
    expect(sortTold(told)).toEqual({
      situation: 'On a night shift a woman with heart failure became breathless.',
      task: 'I was asked to write the plan for the night.',
      actions: [
        'I examined her again.',
        'I told my resident what did not fit.',
        'I sat down with the nurse. I wrote it on the board.',
      ],
      result: 'Two days later she walked to the window.',
      learning: 'Since then I read the first note again.',
      link: 'As a resident I want to keep asking that question.',
    })
  })

  test('what says nothing of its part goes on with the one before it, and after something was done it is the result', () => {
    expect(sortTold('It was late. Nobody had slept.\nI called the family. The plan changed.')).toMatchObject({
      situation: 'It was late. Nobody had slept.',
      actions: ['I called the family.', '', ''],
      result: 'The plan changed.',
    })
  })

  test('loses no word and adds none', () => {
    const told = 'We waited; then I asked. “Are you sure?” she said! Nothing, e.g. no fever. In the end it passed'
    const { actions, ...rest } = sortTold(told)
    const words = (text: string): string[] => text.match(/[\p{L}’]+/gu)?.sort() ?? []
    expect(words([...actions, ...Object.values(rest)].join(' '))).toEqual(words(told))
  })

  test('nothing told is an empty card', () => {
    expect(sortTold('  ')).toEqual({
      situation: '',
      task: '',
      actions: ['', '', ''],
      result: '',
      learning: '',
      link: '',
    })
  })
})
