import { describe, expect, test } from 'vitest'
import { answersThatApply } from '../../../lib/stories/applies'
import { facesOf, type PointCard } from '../../../lib/stories/cards/faces'
import { emptyScript, scriptStatus, spokenScript } from '../../../lib/stories/cards/script'
import { emptyStory, type StoryCard } from '../../../lib/stories/cards/story'
import { checkScript } from '../../../lib/stories/check/cards'
import { specialtyWords } from '../../../lib/stories/data/specialties'
import { topics } from '../../../lib/stories/data/topics'
import { cardItems, questionItems } from '../../../lib/stories/rehearsal/deck'
import { rehearsalQuestions } from '../../../lib/stories/rehearsal/questions'
import { talkingPoints } from '../../../lib/stories/talking-points'
import { reading } from './readings'

const report = reading([
  ['task', 'Patient Care: Diagnosis', 'higher'],
  ['system', 'Respiratory System', 'higher'],
])
const points = talkingPoints({ reading: report, specialty: 'pediatrics', mode: 'passed' })
const questions = rehearsalQuestions({ specialty: 'pediatrics', mode: 'passed', points })
const cardsWith = (fields: Partial<StoryCard>): PointCard[] =>
  points.map((point, index) => {
    const card = { ...emptyStory(point.key), ...(index === 0 ? fields : {}) }
    return { point, card, faces: facesOf(point, card) }
  })

describe('the deck', () => {
  test('has the answer about strengths for each point, and a story only where one was written', () => {
    expect(cardItems(cardsWith({}), [], questions).map(({ id }) => id)).toEqual([
      'asked:pc-diagnosis',
      'asked:respiratory',
    ])
    const [story, asked] = cardItems(cardsWith({ situation: 'It was night' }), [], questions)
    expect(story).toEqual({
      id: 'story:pc-diagnosis',
      kind: 'card',
      prompt: 'Tell me about a diagnosis that turned out to be wrong. How did you notice?',
      because: 'Your story for Patient Care: Diagnosis.',
      notes: [{ name: 'Your story', text: 'It was night.' }],
      target: [60, 110],
    })
    expect(asked?.notes[0]?.text).toContain(points[0]?.line ?? '-')
  })

  test('has the other answers as they were written, within a minute', () => {
    const answers = [{ id: 'failure', name: 'a failed attempt', prompt: 'What happened?', text: 'I did not pass.' }]
    expect(cardItems([], answers, questions)).toEqual([
      {
        id: 'failure',
        kind: 'card',
        prompt: 'What happened?',
        because: 'Your answer: a failed attempt.',
        notes: [{ name: 'Your answer', text: 'I did not pass.' }],
        target: [0, 60],
      },
    ])
  })

  test('has at least forty questions, each with an id of its own, with the story that answers it at hand', () => {
    const items = questionItems(questions, cardsWith({ situation: 'It was night' }))
    expect(items.length).toBeGreaterThanOrEqual(40)
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length)
    expect(items[0]?.notes).toEqual([{ name: 'Patient Care: Diagnosis', text: 'It was night.' }])
    expect(questionItems(questions, [])[0]?.notes).toEqual([])
  })
})

describe('answers that apply', () => {
  const failed = { exam: 'Step 2 CK', testDate: '2024-05-01', result: 'fail', score: 205 } as const
  const passed = { exam: 'Step 2 CK', testDate: '2025-05-01', result: 'pass', score: 231 } as const

  test('none for a report that was passed at once', () => {
    expect(answersThatApply(report, 'passed', [])).toEqual({ failure: false, scripts: [] })
  })

  test('the four parts after a failure, and with a failed attempt on a transcript', () => {
    expect(answersThatApply(report, 'failed', []).failure).toBe(true)
    const transcript = reading([], 'none', { kind: 'usmle-transcript', attempts: [failed, passed] })
    expect(answersThatApply(transcript, 'passed', [])).toEqual({ failure: true, scripts: ['second-attempt'] })
    const once = reading([], 'none', { kind: 'usmle-transcript', attempts: [passed] })
    expect(answersThatApply(once, 'passed', [])).toEqual({ failure: false, scripts: [] })
  })

  test('"lower than practice" only where the latest practice score was higher', () => {
    expect(answersThatApply(report, 'passed', [230, 251]).scripts).toEqual(['lower-than-practice'])
    expect(answersThatApply(report, 'passed', [251, 230]).scripts).toEqual([])
    const practice = reading([['system', 'Respiratory System', 'higher']], 'comparison-group')
    expect(answersThatApply(practice, 'practice', [251]).scripts).toEqual([])
  })
})

describe('an answer along a script', () => {
  const card = { ...emptyScript('gap'), parts: ['I was away.', 'I read', '', ''] } as const

  test('is a draft until its four parts are there, within a minute', () => {
    expect(spokenScript(card)).toBe('I was away. I read.')
    expect(scriptStatus(emptyScript('gap')).state).toBe('empty')
    expect(scriptStatus(card)).toMatchObject({ state: 'draft', missing: [2, 3] })
    const full = { ...card, parts: ['I was away.', 'I read.', 'I came back.', 'I am here.'] } as const
    expect(scriptStatus(full)).toMatchObject({ state: 'ready', missing: [] })
    const long = {
      ...full,
      parts: [...full.parts.slice(0, 3), 'I go. '.repeat(80)] as [string, string, string, string],
    }
    expect(scriptStatus(long)).toMatchObject({ state: 'draft', missing: ['shorter'] })
    expect(checkScript(long).map(({ rule }) => rule)).toEqual(['too-long'])
  })

  test('is checked part by part', () => {
    const blaming = { ...card, parts: ['I was away.', 'My school did not prepare us.', '', ''] } as const
    expect(checkScript(blaming).map(({ part, rule }) => `${part} ${rule}`)).toEqual(['parts[1] blame'])
  })
})

test('for every topic and specialty, the situations in turn: ready to say at once, and no story until somebody writes one', () => {
  const modes = ['passed', 'failed', 'practice'] as const
  for (const [at, specialty] of [null, ...Object.keys(specialtyWords)].entries()) {
    for (const [index, { id }] of topics.entries()) {
      const mode = modes[(at + index) % modes.length] ?? 'passed'
      const input = { reading: report, specialty, mode }
      const [point, ...more] = talkingPoints({ ...input, chosen: [id] })
      expect(more).toEqual([])
      // What is far from the specialty has no line, whoever chooses it.
      if (point === undefined) {
        expect(specialty).not.toBeNull()
        continue
      }
      const faces = facesOf(point, emptyStory(point.key))
      expect(faces.notAsked.text).toBe('')
      expect(faces.status.state).toBe('empty')
      expect(faces.asked.text.endsWith(point.line)).toBe(true)
      expect(point.bridge).not.toBe('')
    }
    const all = { reading: report, specialty, mode: 'passed' as const, chosen: topics.slice(0, 3).map(({ id }) => id) }
    expect(talkingPoints(all)).toEqual(talkingPoints(structuredClone(all)))
  }
})
