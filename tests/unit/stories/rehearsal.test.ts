import { describe, expect, test } from 'vitest'
import { askAnyProgram, generalQuestions, situationQuestions, taskQuestions } from '../../../lib/stories/data/questions'
import { specialtyWords } from '../../../lib/stories/data/specialties'
import { topics } from '../../../lib/stories/data/topics'
import { questionsToAsk, rehearsalQuestions } from '../../../lib/stories/rehearsal/questions'
import { talkingPoints } from '../../../lib/stories/talking-points'
import { reading } from './readings'

const points = talkingPoints({
  reading: reading([
    ['task', 'Patient Care: Diagnosis', 'higher'],
    ['system', 'Respiratory System', 'higher'],
  ]),
  specialty: 'pediatrics',
  mode: 'passed',
})

describe('the questions to rehearse', () => {
  test('are at least forty for everybody together, each a question or a request, none about a profile', () => {
    const all = [
      ...generalQuestions.map(({ text }) => text),
      ...Object.values(specialtyWords).flatMap(({ interviewQuestions }) => interviewQuestions),
      ...Object.values(taskQuestions),
      ...Object.values(situationQuestions).flat(),
    ]
    expect(all.length).toBeGreaterThanOrEqual(40)
    expect(new Set(all).size).toBe(all.length)
    for (const text of all) {
      expect(text).toMatch(/[?.]$/)
      expect(text).not.toMatch(/profile|percentile|\bbars?\b|Higher/)
    }
  })

  test('every specialty has its own, and every task of the outline has one', () => {
    for (const [id, { interviewQuestions }] of Object.entries(specialtyWords)) {
      expect(interviewQuestions.length, id).toBeGreaterThanOrEqual(2)
    }
    const tasks = topics.filter(({ section, id }) => section === 'task' && id !== 'principles-of-care')
    expect(tasks.map(({ id }) => id).sort()).toEqual(Object.keys(taskQuestions).sort())
  })

  test('begin with what the chosen points answer, then the specialty', () => {
    const questions = rehearsalQuestions({ specialty: 'pediatrics', mode: 'passed', points })
    expect(questions.length).toBeGreaterThanOrEqual(40)
    expect(questions[0]).toEqual({
      text: 'Tell me about a diagnosis that turned out to be wrong. How did you notice?',
      because: 'Your point on Patient Care: Diagnosis answers it.',
      points: ['pc-diagnosis'],
    })
    expect(questions[1]?.text).toBe('A parent refuses a vaccine. How do you begin the conversation?')
    expect(new Set(questions.map(({ text }) => text)).size).toBe(questions.length)
  })

  test('after a failure its questions come first; who passed gets none of them', () => {
    const failed = rehearsalQuestions({ specialty: null, mode: 'failed', points: [] })
    expect(failed[0]?.text).toBe('You have more than one attempt on your transcript. What happened, and what changed?')
    const passed = rehearsalQuestions({ specialty: null, mode: 'passed', points: [] })
    expect(passed.some(({ text }) => /attempt/.test(text))).toBe(false)
  })
})

describe('the questions to ask', () => {
  test('are two, on the themes of the points, the same each time', () => {
    const asked = questionsToAsk(points, 'seed')
    expect(asked).toHaveLength(2)
    expect(points[0]?.programQuestions).toContain(asked[0])
    expect(points[1]?.programQuestions).toContain(asked[1])
    expect(questionsToAsk(points, 'seed')).toEqual(asked)
  })

  test('are general where there are no points', () => {
    for (const text of questionsToAsk([], 'seed')) expect(askAnyProgram).toContain(text)
  })
})
