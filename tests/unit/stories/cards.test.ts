import { describe, expect, test } from 'vitest'
import { askedFace, spokenAnswer } from '../../../lib/stories/cards/asked'
import { emptyFailure, failurePrompts, failureStatus } from '../../../lib/stories/cards/failure'
import { countWords, lengthOf, secondsFor } from '../../../lib/stories/cards/measure'
import { type StoryCard, spokenStory, storyFrame, storyStatus } from '../../../lib/stories/cards/story'
import { weaknessStatus } from '../../../lib/stories/cards/weakness'
import { weaknessOptions } from '../../../lib/stories/cards/weakness-options'
import { checkFailure, checkStory, checkStoryText, checkWeakness } from '../../../lib/stories/check/cards'
import { scripts } from '../../../lib/stories/data/scripts'
import { talkingPoints } from '../../../lib/stories/talking-points'
import { reading } from './readings'

const report = reading([
  ['task', 'Patient Care: Diagnosis', 'higher', [16, 20]],
  ['system', 'Endocrine System', 'lower', [3, 7]],
  ['system', 'Cardiovascular System', 'lower', [6, 12]],
  ['system', 'Human Development', 'lower', [2, 4]],
])
const [point] = talkingPoints({ reading: report, specialty: 'internal-medicine', mode: 'passed' })
if (!point) throw new Error('no point to test with')

/** A sentence of as many words, the first of them "I". */
const words = (count: number) => `I ${'do '.repeat(count - 1).trim()}`

const written: StoryCard = {
  ...storyFrame(point).card,
  situation: words(20),
  task: words(20),
  actions: [words(25), words(25), words(25)],
  result: 'The plan changed within the hour, and the patient repeated it in his own words before he went home.',
  learning: words(20),
  link: words(20),
  evidence: { kind: 'clerkship-comment', note: 'The comment on the medicine clerkship names it.' },
}

describe('counting', () => {
  test.each([
    ['', 0],
    ['I asked, and she told me.', 6],
    ['a 54-year-old with X-rays', 4],
    ["The patient's pressure was 82/40.", 5],
    ['one\n\ntwo — three', 3],
  ])('%j has %d words', (text, count) => {
    expect(countWords(text)).toBe(count)
  })

  test('140 words are a minute; 150 to 260 words are about 60 to 110 seconds', () => {
    expect(secondsFor(140)).toBe(60)
    expect(secondsFor(150)).toBe(64)
    expect(secondsFor(260)).toBe(111)
    expect(lengthOf(words(70))).toEqual({ words: 70, seconds: 30 })
  })
})

describe('a story card', () => {
  test('begins empty, with a prompt for each part and the questions of the point', () => {
    const frame = storyFrame(point)
    expect(frame.prompts.map(({ part }) => part)).toEqual([
      'situation',
      'task',
      'actions',
      'result',
      'learning',
      'link',
    ])
    expect(frame.questions).toBe(point.questions)
    expect(storyStatus(frame.card)).toEqual({
      state: 'empty',
      missing: ['situation', 'task', 'actions', 'result', 'learning', 'link', 'evidence', 'words'],
      length: { words: 0, seconds: 0 },
    })
  })

  test('is ready when all is written, long enough, and shown outside the exam', () => {
    expect(storyStatus(written).missing).toEqual([])
    expect(storyStatus(written).state).toBe('ready')
  })

  test('stays a draft without evidence outside the exam', () => {
    expect(storyStatus({ ...written, evidence: null })).toMatchObject({ state: 'draft', missing: ['evidence'] })
    expect(storyStatus({ ...written, evidence: { kind: 'project', note: ' ' } }).state).toBe('draft')
  })

  test('stays a draft while an action is missing, or it is too long', () => {
    expect(storyStatus({ ...written, actions: [words(40), words(40), ''] }).missing).toEqual(['actions'])
    expect(storyStatus({ ...written, situation: words(140) }).missing).toEqual(['fewer-words'])
  })

  test('is spoken in its order, as sentences', () => {
    const card = {
      ...storyFrame(point).card,
      situation: 'It was night',
      actions: ['I asked', '', 'I called.'] as const,
      link: 'I will',
    }
    expect(spokenStory(card)).toBe('It was night. I asked. I called. I will.')
  })

  test('is checked part by part and as a whole', () => {
    expect(checkStory(written)).toEqual([])
    const flags = checkStory({
      ...written,
      situation: 'Mrs. Alvarez was short of breath in room 12.',
      actions: ['We looked at the list.', words(25), words(25)],
      result: 'I felt proud.',
    })
    expect(flags.map(({ part, rule }) => `${part} ${rule}`)).toEqual([
      'situation name',
      'situation room',
      'actions[0] no-i',
      'result no-result',
      'null too-short',
    ])
    expect(flags[0]?.text).toBe('Mrs. Alvarez')
  })

  test('an empty one is not scolded', () => {
    expect(checkStory(storyFrame(point).card)).toEqual([])
    expect(checkStoryText('')).toEqual([])
  })

  test('a text without "I", without a result, too long', () => {
    const rules = checkStoryText('We do the work. '.repeat(80)).map(({ rule }) => rule)
    expect(rules).toEqual(['no-i', 'no-result', 'too-long'])
    expect(checkStoryText(`${words(160)}. As a result the plan changed.`)).toEqual([])
  })
})

describe('the face for when scores are asked about', () => {
  test('is thanks, the person’s own habit, one plain sentence, and a stop', () => {
    const face = askedFace(point)
    expect(face.sentence).toBe(point.line)
    expect(face.habitPrompt).toMatch(/\?/)
    expect(spokenAnswer(face, '')).toBe(`${face.thanks} ${point.line}`)
    expect(spokenAnswer(face, ' I keep a list. ')).toBe(`${face.thanks} I keep a list. ${point.line}`)
    expect(lengthOf(spokenAnswer(face, words(20))).seconds).toBeLessThan(45)
  })
})

describe('the failure card', () => {
  const four = {
    ...emptyFailure,
    own: 'I did not pass on my first attempt.',
    reason: 'I had taken on too much and did not move the date in time.',
    change: 'Since then I plan each week and ask for help early.',
    redirect: 'What I bring is that I finish what I begin.',
  }

  test('waits for evidence of change', () => {
    expect(failureStatus(four)).toMatchObject({ state: 'draft', missing: ['evidence'] })
    const shown = { ...four, evidence: 'It shows in my second attempt and in the comment of my supervisor.' }
    expect(failureStatus(shown)).toMatchObject({ state: 'ready', missing: [] })
    expect(failureStatus(shown).length.seconds).toBeLessThanOrEqual(60)
  })

  test('takes at most a minute', () => {
    const long = { ...four, evidence: words(140) }
    expect(failureStatus(long).missing).toEqual(['shorter'])
    expect(checkFailure(long).map(({ rule }) => rule)).toContain('too-long')
  })

  test('allows to name the exam and flags blame', () => {
    expect(checkFailure({ ...four, own: 'I did not pass Step 2 CK.' })).toEqual([])
    const blaming = checkFailure({ ...four, reason: 'My school did not prepare us.' })
    expect(blaming.map(({ part, rule }) => `${part} ${rule}`)).toEqual(['reason blame'])
  })

  test('is empty at first, and its openings tell no experience', () => {
    expect(failureStatus(emptyFailure).state).toBe('empty')
    expect(checkFailure(emptyFailure)).toEqual([])
    for (const { opening } of failurePrompts) expect(opening).toContain('...')
  })
})

describe('the weakness card', () => {
  test('offers the lower rows, those at the center of the specialty last and with a warning', () => {
    const options = weaknessOptions(report, 'internal-medicine')
    expect(options.map(({ label, core }) => [label, core])).toEqual([
      ['Human Development', false],
      ['Cardiovascular System', true],
      ['Endocrine System', true],
    ])
    expect(options[1]?.advice).toMatch(
      /^It is at the center of internal medicine: choose it only if you can show progress\./,
    )
    expect(options[0]?.advice).toBe('Use it only when you are asked for a weakness.')
    expect(Object.values({ ...options[0]?.card, type: '', version: '', row: '' }).join('')).toBe('')
  })

  test('there is none where nothing is lower', () => {
    expect(weaknessOptions(reading([['system', 'Endocrine System', 'average']]), null)).toEqual([])
  })

  test('a core skill needs progress', () => {
    const card = {
      ...weaknessOptions(report, 'internal-medicine')[1]!.card,
      area: 'Heart disease.',
      done: 'I read.',
      next: 'I go on.',
    }
    expect(weaknessStatus(card, true)).toMatchObject({ state: 'draft', chooseAnother: true, missing: ['progress'] })
    expect(weaknessStatus(card, false).chooseAnother).toBe(false)
    const shown = { ...card, progress: 'My attending saw it.' }
    expect(weaknessStatus(shown, true)).toMatchObject({ state: 'ready', chooseAnother: false })
    expect(checkWeakness(shown)).toEqual([])
  })
})

test('the scripts are three, break off where an experience would begin, and flag nothing in themselves', () => {
  expect(scripts.map(({ id }) => id)).toEqual(['lower-than-practice', 'gap', 'second-attempt'])
  for (const script of scripts) {
    expect(script.parts.length).toBe(4)
    expect(script.leaveOut.length).toBeGreaterThanOrEqual(3)
    for (const { opening } of script.parts) expect(opening).toContain('...')
  }
})
